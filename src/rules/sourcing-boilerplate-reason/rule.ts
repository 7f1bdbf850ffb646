import { textOf } from '../../text/span';
import { defineRule } from '../rule';
import { quoteWords } from '../shared/quote-words';
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
    for (const { kind, reason } of here.sources.sources) {
      if (kind !== 'anonymous' || !reason || seen.has(reason.start)) continue;
      const words = textOf(here.article.copy, reason);
      if (!isStockReason(words)) continue;
      seen.add(reason.start);
      yield {
        span: { start: reason.start, end: reason.end },
        message: `“${quoteWords(words, 120)}” is a stock reason.`,
        help: 'Say what the source risks or which rule binds them, if that is safe; else let it stand.',
      };
    }
  },
});
