import type { Span } from '../text/span';

const border =
  /[;:—–()]|,(?!\d)| - | -- |\b(?:but|while|although|though|whereas|because|who|which|and that|as)\b/g;
const fewest = 4;
const mostWords = 24;

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
    if (match[0] !== ',' || !joinsAdjectives(plain, match.index))
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
  return trim(plain, shortened(plain, { start: left, end: right }, inner), inner);
}

/** "a secretive, vengeful figure". */
function joinsAdjectives(plain: string, comma: number): boolean {
  return (
    /\b(?:an?|the|his|her|its|their) [\w-]+$/.test(plain.slice(Math.max(0, comma - 40), comma)) &&
    /^, [\w-]*(?:ful|ive|ous|al|ic|less|ing|ed|ble|ent|ant) [a-z]/.test(plain.slice(comma, comma + 60)) &&
    !/^, (?:said|called|based|born|named) /.test(plain.slice(comma, comma + 10))
  );
}

/** From the beginning of `inner` to the end of its clause. */
export function complementOf(plain: string, inner: Span, not: readonly Span[]): Span {
  const clause = clauseAround(plain, inner, not);
  return trim(plain, { start: inner.start, end: Math.max(clause.end, inner.end) }, inner);
}

/** Of a clause of very many words those around `inner`. */
function shortened(plain: string, clause: Span, inner: Span): Span {
  if (wordsIn(plain, clause.start, clause.end) <= mostWords) return clause;
  const before = /(?:\S+ ){0,6}$/.exec(plain.slice(Math.max(clause.start, inner.start - 90), inner.start));
  const after = /^\S*(?: \S+){0,10}/.exec(plain.slice(inner.end, Math.min(clause.end, inner.end + 120)));
  return { start: inner.start - (before?.[0].length ?? 0), end: inner.end + (after?.[0].length ?? 0) };
}

function wordsIn(plain: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++)
    if (isLetter(plain.charCodeAt(at)) && (at === start || !isLetter(plain.charCodeAt(at - 1)))) count++;
  return count;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code > 191;
}

/** A blank or mark at the end; the full stop of "U.S." belongs to it. */
const endMark = /[\s,;:—–()"“”'!?-]$|(?<!\b[a-z]\.[a-z]|\b(?:mr|ms|dr|st))\.$/;

/** Without blanks, marks and linking words at its ends; never less than `inner`. */
function trim(plain: string, span: Span, inner: Span): Span {
  let { start, end } = span;
  const lead = /^(?:[\s,;:.—–()"“”'-]|(?:and|but|or|so|as|while|although|though|whereas)\s)+/.exec(
    plain.slice(start, inner.start),
  );
  if (lead) start += lead[0].length;
  while (end > inner.end && endMark.test(plain.slice(Math.max(0, end - 4), end))) end--;
  return { start, end };
}
