import type { Span } from '../text/span';
import type { WordPattern } from './word-pattern';

/** Words that a pattern found, as UTF-16 code units into the text searched. */
export interface Mark<Kind> extends Span {
  readonly kind: Kind;
}

/**
 * Gives a function that finds the patterns' words in lower-case text, in order; of two that overlap the one that begins
 * first, then the longer, stays. A pattern is made when a text first holds its stems.
 */
export function markFinder<Kind>(patterns: readonly WordPattern<Kind>[]): (plain: string) => Mark<Kind>[] {
  const made: (RegExp | undefined)[] = [];
  return (plain) => {
    const all: Mark<Kind>[] = [];
    for (const [i, [kind, source, ...stems]] of patterns.entries()) {
      if (!stems.every((list) => list.some((stem) => plain.includes(stem)))) continue;
      made[i] ??= new RegExp(source, 'g');
      const pattern = made[i];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
        const [words] = match;
        const lead = words.length - words.trimStart().length;
        all.push({ start: match.index + lead, end: match.index + words.trimEnd().length, kind });
        if (words === '') pattern.lastIndex++;
      }
    }
    if (all.length === 0) return all;
    all.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Mark<Kind>[] = [];
    for (const mark of all)
      if (mark.end > mark.start && mark.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(mark);
    return kept;
  };
}
