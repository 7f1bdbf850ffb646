import type { Article } from '../../text/article';
import type { Span } from '../../text/span';

/** A gap has no words of its own to stand under: the last word before it shows where it is. */
export function visibleGap(article: Article, gap: Span): Span {
  if (gap.end > gap.start) return gap;
  const before = article.text.slice(0, gap.start);
  const word = /\S+\s*$/.exec(before.slice(-200));
  if (word) {
    const start = before.length - word[0].length;
    return { start, end: start + word[0].trimEnd().length };
  }
  const first = /\S+/.exec(article.text.slice(gap.start, gap.start + 200));
  return first ? { start: gap.start + first.index, end: gap.start + first.index + first[0].length } : gap;
}
