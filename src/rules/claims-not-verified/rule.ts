import type { Disclosure } from '../../claims/model';
import type { SourceAnalysis } from '../../sources/model';
import { contains, type Span, textOf } from '../../text/span';
import { defineRule } from '../rule';
import { quoteWords } from '../shared/quote-words';

const says: Partial<Record<Disclosure['kind'], string>> = {
  'not-verified': 'the copy tells the reader that it could not verify this',
  unclear: 'the copy tells the reader that it does not know this',
};

export const rule = defineRule({
  id: 'claims/not-verified',
  title: 'Not verified, and the copy says so',
  why: 'What could not be checked stays open until somebody checks it.',
  source: { name: 'BBC', note: 'if it was not possible to verify, say so' },
  severity: 'hint',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'unverified-claim',
  *check({ here }) {
    for (const disclosure of here.claims.disclosures) {
      const what = says[disclosure.kind];
      if (!what || disclosure.quoted || isSomebodysOwn(here.sources, disclosure)) continue;
      yield {
        span: disclosure,
        message: `“${quoteWords(textOf(here.article.text, disclosure))}”: ${what}.`,
        help: 'Nothing to mend if it still holds; ask the author whether more is known by now.',
      };
    }
  },
});

/** What a source says it could not confirm is that source's statement, not the outlet's. */
function isSomebodysOwn({ attributions, sources }: SourceAnalysis, place: Span): boolean {
  return attributions.some(({ content, sourceId }) => {
    const kind = sources.find(({ id }) => id === sourceId)?.kind;
    return kind !== undefined && kind !== 'outlet' && content.some((span) => contains(span, place));
  });
}
