import { overlaps, type Span } from '../text/span';

const border =
  /[;:—–()]|,(?!\d)| - | -- |\b(?:but|while|although|though|whereas|because|who|which|and that|as)\b/g;
const fewest = 4;

/**
 * The clause of a sentence in lower case that holds `inner`, without what `not` covers. Offsets into the sentence.
 * Where the clause has fewer than four words it takes in what comes next.
 */
export function clauseAround(plain: string, inner: Span, not: readonly Span[]): Span {
  let from = 0;
  let to = plain.length;
  for (const { start, end } of not) {
    if (end <= inner.start) from = Math.max(from, end);
    if (start >= inner.end) to = Math.min(to, start);
  }
  const stops: number[] = [];
  for (const match of plain.slice(0, to).matchAll(border))
    stops.push(match.index, match.index + match[0].length);
  const lefts = [from];
  const rights: number[] = [];
  for (let i = 0; i < stops.length; i += 2) {
    const [start = 0, end = 0] = [stops[i], stops[i + 1]];
    if (end <= inner.start && end > from) lefts.push(/[a-z]/.test(plain.slice(start, end)) ? start : end);
    if (start >= inner.end) rights.push(start);
  }
  rights.push(to);
  let left = lefts.pop() ?? from;
  let right = rights.shift() ?? to;
  while (wordsIn(plain, left, right) < fewest && (lefts.length > 0 || rights.length > 0)) {
    if (rights.length > 0) right = rights.shift() ?? to;
    else left = lefts.pop() ?? from;
  }
  return trim(plain, { start: left, end: right }, inner);
}

/** From the beginning of `inner` to the end of its clause. */
export function complementOf(plain: string, inner: Span, not: readonly Span[]): Span {
  const clause = clauseAround(plain, inner, not);
  return trim(plain, { start: inner.start, end: Math.max(clause.end, inner.end) }, inner);
}

function wordsIn(plain: string, start: number, end: number): number {
  return plain
    .slice(start, end)
    .split(' ')
    .filter((word) => /\w/.test(word)).length;
}

/** Without blanks, marks and linking words at its ends; never less than `inner`. */
function trim(plain: string, span: Span, inner: Span): Span {
  let { start, end } = span;
  const lead = /^(?:[\s,;:.—–()"“”'-]|(?:and|but|or|so|as|while|although|though|whereas)\s)+/.exec(
    plain.slice(start, inner.start),
  );
  if (lead) start += lead[0].length;
  while (end > inner.end && /[\s,;:.—–()"“”'!?-]/.test(plain.charAt(end - 1))) end--;
  return { start, end };
}

/** The parts of `span` that none of `not` covers. */
export function without(span: Span, not: readonly Span[]): Span[] {
  let parts: Span[] = [span];
  for (const hole of not) {
    parts = parts.flatMap((part) =>
      overlaps(part, hole)
        ? [
            { start: part.start, end: hole.start },
            { start: hole.end, end: part.end },
          ].filter(({ start, end }) => end > start)
        : [part],
    );
  }
  return parts;
}
