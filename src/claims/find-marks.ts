import type { Span } from '../text/span';
import type { WordPattern } from './word-pattern';

/** Words that a pattern found, as UTF-16 code units into the text searched. */
export interface Mark<Kind> extends Span {
  readonly kind: Kind;
}

/**
 * Gives a function that finds the patterns' words in lower-case text, in order; of two that overlap the one that begins
 * first, then the longer, stays. A pattern is made when a text first holds its stems, and looks on only where they
 * follow: its second use is the one that V8 translates it for.
 */
export function markFinder<Kind>(patterns: readonly WordPattern<Kind>[]): (plain: string) => Mark<Kind>[] {
  const finders = patterns.map(([kind, source, ...stems]) => ({
    kind,
    source,
    stems,
    // Such a pattern may find its stems before the place where it looks on.
    looksBehind: source.includes('(?<='),
    made: null as RegExp | null,
  }));
  return (plain) => {
    const all: Mark<Kind>[] = [];
    for (const finder of finders) {
      const { kind, stems } = finder;
      if (!mayFollow(stems, plain, 0)) continue;
      finder.made ??= new RegExp(finder.source, 'g');
      const pattern = finder.made;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(plain); match; ) {
        const [words] = match;
        const lead = words.length - words.trimStart().length;
        all.push({ start: match.index + lead, end: match.index + words.trimEnd().length, kind });
        if (words === '') pattern.lastIndex++;
        const goesOn = finder.looksBehind || mayFollow(stems, plain, Math.max(0, pattern.lastIndex - 1));
        match = goesOn ? pattern.exec(plain) : null;
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

function mayFollow(stems: readonly (readonly string[])[], plain: string, from: number): boolean {
  return stems.every((list) => list.some((stem) => plain.includes(stem, from)));
}
