import { namedVersions } from '../../versions/named-versions';
import { defineRule } from '../rule';
import { aboutSource } from '../shared/about-source';
import { identityChecklist } from '../shared/checklist';
import { firstMention, isBare, sourceIs } from '../shared/sources';

export const rule = defineRule({
  id: 'sourcing/vague',
  title: 'Anonymous source described too thinly',
  why: 'Readers weigh a source by what they are told of its side and of how it knows.',
  source: { name: 'AP, NYT, Guardian', note: 'describe an anonymous source as fully as possible' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  checklist: identityChecklist,
  covers: ['sourcing/anonymous'],
  *check(context) {
    for (const source of context.here.sources.sources) {
      if (source.kind !== 'anonymous' || source.specificity === 3 || isBare(source)) continue;
      const span = firstMention(source);
      if (!span) continue;
      const { fuller, mention } = aboutSource(context, source, 'description');
      // Role and side together pass, unless a version shows that more could be said.
      if (source.specificity === 2 && fuller.length === 0) continue;
      const labels = namedVersions(fuller.map(({ witness }) => witness.label));
      yield {
        span,
        message:
          fuller.length > 0
            ? `${sourceIs(source)} described more fully in ${labels}.`
            : `${sourceIs(source)} described by role only.`,
        help:
          fuller.length > 0
            ? 'Use the fuller description, or note why this version says less.'
            : 'Add the side the source is on and how the source knows, as far as is safe.',
        ...mention,
      };
    }
  },
});
