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
      const span = source.grant ?? firstMention(source);
      if (!span) continue;
      const { reasons, mention, grant } = aboutSource(context, source, 'no reason');
      yield {
        span,
        message: source.grant
          ? `${sourceIs(source)} granted anonymity, and no reason is given.`
          : `${sourceIs(source)} anonymous, and no reason is given.`,
        help: reasons[0]
          ? `Add the reason that ${reasons[0].witness.label} gives, or note that an editor approved it.`
          : 'Add the reason, or note that an editor approved it.',
        ...(source.grant ? grant : mention),
        // An aide quoted in passing is everyday copy; a grant without a reason breaks the standard.
        ...(source.grant ? {} : { severity: 'information' as const }),
      };
    }
  },
});
