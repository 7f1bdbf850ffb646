import type { Disclosure } from '../../claims/model';
import { textOf } from '../../text/span';
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
      if (!what || disclosure.quoted) continue;
      yield {
        span: disclosure,
        message: `“${quoteWords(textOf(here.article.text, disclosure))}”: ${what}.`,
        help: 'Nothing to mend if it still holds; ask the author whether more is known by now.',
      };
    }
  },
});
