import type { Source } from '../../sources/model';
import { defineRule } from '../rule';
import { count, quoteWords } from '../shared/quote-words';
import { firstMention, statementsOf } from '../shared/sources';

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
  *check({ here }) {
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
        message: `“${quoteWords(source.description)}” is anonymous${rests}.`,
        help: 'Check that an editor knows who it is, and note who approved it.',
        notes: [described(source), ...given(source, here.article.text)],
      };
    }
  },
});

function described(source: Source): string {
  switch (source.specificity) {
    case 0:
      return 'Not described at all: readers learn neither role nor side.';
    case 1:
      return 'Described by role only, not by side or by how the source knows.';
    case 2:
      return 'Described by role and side, or by how the source knows; not by both.';
    case 3:
      return 'Described by role or side, and by how the source knows.';
  }
}

function given(source: Source, text: string): string[] {
  if (!source.reason) return [];
  return [`Reason given: “${quoteWords(text.slice(source.reason.start, source.reason.end), 120)}”.`];
}
