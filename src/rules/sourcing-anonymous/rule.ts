import { defineRule } from '../rule';
import { aboutSource } from '../shared/about-source';
import { identityChecklist } from '../shared/checklist';
import { count } from '../shared/quote-words';
import { firstMention, sourceIs, statementsOf } from '../shared/sources';

export const rule = defineRule({
  id: 'sourcing/anonymous',
  title: 'Anonymous source',
  why: 'Readers cannot weigh a source they do not know, so every one is counted.',
  source: {
    name: 'AP, Reuters, NYT',
    note: 'an editor must know who the source is; describe the source as fully as possible',
  },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  checklist: identityChecklist,
  *check(context) {
    const { here } = context;
    for (const source of here.sources.sources) {
      if (source.kind !== 'anonymous') continue;
      const span = firstMention(source);
      if (!span) continue;
      const statements = statementsOf(here.sources, source).length;
      const rests =
        statements === 0
          ? ''
          : `, and ${count(statements, 'statement rests', 'statements rest')} on this source`;
      yield {
        span,
        message: `${sourceIs(source)} anonymous${rests}.`,
        help: 'Check that an editor knows who it is, and note who approved it.',
        ...aboutSource(context, source).mention,
      };
    }
  },
});
