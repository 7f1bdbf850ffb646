import type { Article } from '../text/article';
import type { Span } from '../text/span';
import type { Attribution } from './model';

/** Place in `article.quotations` of the first that ends after `offset`. */
export function firstQuotationAfter(article: Article, offset: number): number {
  let low = 0;
  let high = article.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `direct` when nine tenths of the letters stand inside quotation marks, `indirect` when none do. */
export function quotedness(article: Article, content: readonly Span[]): Attribution['kind'] {
  if (!content.some((span) => meetsQuotation(article, span))) return 'indirect';
  let letters = 0;
  let quoted = 0;
  for (const span of content) {
    letters += lettersIn(article.text, span);
    for (let i = firstQuotationAfter(article, span.start); i < article.quotations.length; i++) {
      const quotation = article.quotations[i];
      if (!quotation || quotation.start >= span.end) break;
      const start = Math.max(span.start, quotation.start);
      const end = Math.min(span.end, quotation.end);
      quoted += lettersIn(article.text, { start, end });
    }
  }
  if (letters === 0 || quoted === 0) return 'indirect';
  return quoted >= 0.9 * letters ? 'direct' : 'mixed';
}

function meetsQuotation(article: Article, { start, end }: Span): boolean {
  return (article.quotations[firstQuotationAfter(article, start)]?.start ?? end) < end;
}

function lettersIn(text: string, { start, end }: Span): number {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Curly quotation marks and dashes are no letters; what else is not ASCII is for the pattern to tell.
    if (code >= 0x2000 && code <= 0x206f) continue;
    if (code > 0x7f) return letters + (text.slice(at, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0);
    const lower = code | 0x20;
    if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)) letters++;
  }
  return letters;
}
