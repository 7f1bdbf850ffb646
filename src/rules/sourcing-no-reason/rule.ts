import { namedVersions } from '../../versions/named-versions';
import { defineRule } from '../rule';
import { aboutSource } from '../shared/about-source';
import { identityChecklist } from '../shared/checklist';
import { firstMention, sourceIs } from '../shared/sources';

export const rule = defineRule({
  id: 'sourcing/no-reason',
  title: 'Anonymity without a reason',
  why: 'Readers are owed the reason a name is withheld.',
  source: { name: 'AP, SPJ, NPR', note: 'say in the story why anonymity was granted' },
  severity: 'warning',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  checklist: identityChecklist,
  covers: ['sourcing/anonymous', 'sourcing/vague'],
  *check(context) {
    for (const source of context.here.sources.sources) {
      if (source.kind !== 'anonymous' || source.reason) continue;
      const first = firstMention(source);
      const span = source.grant ?? first;
      if (!span) continue;
      const { offered, mention, grant } = aboutSource(context, source, 'no reason');
      yield {
        span,
        message: source.grant
          ? `${sourceIs(source)} granted anonymity, and no reason is given.`
          : `${sourceIs(source)} anonymous, and no reason is given.`,
        // Promised only where the light bulb can write it; what versions say is told in any case.
        help:
          offered.length > 0
            ? `Add the reason that ${namedVersions(offered)} ${offered.length > 1 ? 'give' : 'gives'}, or note that an editor approved it.`
            : 'Add the reason, or note that an editor approved it.',
        ...(source.grant ? grant : mention),
        // The words that grant anonymity stand for the source: no second mark for the same person.
        ...(source.grant && first ? { also: [{ start: first.start, end: first.end }] } : {}),
        // An aide quoted in passing is everyday copy; a grant without a reason breaks the standard.
        ...(source.grant ? {} : { severity: 'information' as const }),
      };
    }
  },
});
