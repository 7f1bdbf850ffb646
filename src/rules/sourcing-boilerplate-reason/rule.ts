import { textOf } from '../../text/span';
import { defineRule } from '../rule';
import { quoteWords } from '../shared/quote-words';
import { reasonSpan } from '../shared/reasons';
import { isStockReason } from '../shared/stock-reasons';

export const rule = defineRule({
  id: 'sourcing/boilerplate-reason',
  title: 'Stock reason for anonymity',
  why: 'A reason that would fit any source tells readers nothing of this one.',
  source: { name: 'NYT', note: 'not only “not authorized to speak” or “the sensitivity of the issue”' },
  severity: 'hint',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  *check({ here }) {
    const seen = new Set<number>();
    for (const source of here.sources.sources) {
      const reason = source.kind === 'anonymous' ? reasonSpan(here.article, source) : null;
      if (!reason || seen.has(reason.start)) continue;
      const words = textOf(here.article.copy, reason);
      if (!isStockReason(words)) continue;
      seen.add(reason.start);
      yield {
        span: reason,
        message: `“${quoteWords(words, 120)}” is a stock reason.`,
        help: 'Say what the source risks or which rule binds them, if that is safe; else let it stand.',
      };
    }
  },
});
