import { titles } from './lexicon';
import { likeness, lostLetters } from './likeness';
import type { HunkContext, LocalDifference } from './local-difference';
import type { Token } from './tokens';

/** Two spellings nearer than this may be one name. */
const near = 0.6;

/**
 * Another name in the same place. Not: a short form of the same name, a name for a pronoun, accents lost, a place
 * for its country's government.
 */
export function nameDifference({ a, b, hunk, lowerCase }: HunkContext): LocalDifference | null {
  const left = namesIn(a, hunk.aFrom, hunk.aTo);
  const right = namesIn(b, hunk.bFrom, hunk.bTo);
  const found = (adoptable: boolean, from = left, to = right): LocalDifference => ({
    class: 'name',
    level: 'substantive',
    a: [from[0] ?? hunk.aFrom, (from[from.length - 1] ?? hunk.aTo - 1) + 1],
    b: [to[0] ?? hunk.bFrom, (to[to.length - 1] ?? hunk.bTo - 1) + 1],
    adoptable,
  });
  if (lowerCase) {
    // Without capitals only a near spelling of a name that the other side writes with one.
    const x = left.length > 0 ? left : all(hunk.aFrom, hunk.aTo);
    const y = right.length > 0 ? right : all(hunk.bFrom, hunk.bTo);
    if (left.length + right.length === 0 || x.length !== y.length || x.length === 0) return null;
    const near = x.every((i, at) => isNearName(a[i], b[y[at] ?? -1]));
    return near && !sameName(a, x, b, y) ? found(true, x, y) : null;
  }
  if (left.length === 0 || right.length === 0) return null;
  if (sameName(a, left, b, right)) return null;
  const others = rest(a, hunk.aFrom, hunk.aTo, left).concat(rest(b, hunk.bFrom, hunk.bTo, right));
  if (others.some((token) => token.weight >= 1.2 && !titles.has(token.normal))) return null;
  return found(left.length === right.length);
}

function namesIn(tokens: readonly Token[], from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) if (isName(tokens[at])) places.push(at);
  return places;
}

/** A capital that is not owed to the beginning of a sentence; there, a word rare in English. */
export function isName(token: Token | undefined): boolean {
  if (!token?.capital || token.kind !== 'word' || token.normal === 'usa' || token.normal === 'i')
    return false;
  if (titles.has(token.normal)) return false;
  return !token.first || token.weight > 5.5;
}

function all(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function rest(tokens: readonly Token[], from: number, to: number, names: readonly number[]): Token[] {
  const others: Token[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && !names.includes(at)) others.push(token);
  }
  return others;
}

/** One holds the other ("Renning" in "Olaf Renning"), initials, accents lost, an adjective of the same name. */
function sameName(
  a: readonly Token[],
  left: readonly number[],
  b: readonly Token[],
  right: readonly number[],
): boolean {
  const x = left.map((at) => a[at]?.normal ?? '');
  const y = right.map((at) => b[at]?.normal ?? '');
  if (x.some((word) => y.includes(word))) return true;
  if (lostLetters(x.join(''), y.join('')) || lostLetters(y.join(''), x.join(''))) return true;
  if (initials(x, y) || initials(y, x)) return true;
  return x.some((one) => y.some((other) => sharesRoot(one, other)));
}

/** "AP" for "Associated Press". */
function initials(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long.length > 1 && short[0] === long.map((word) => word[0]).join('');
}

/** "Carda", "Cardan", "Cardans". */
function sharesRoot(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  const root = short.replace(/[aeiouy]$/, '');
  return (
    long.startsWith(root) &&
    /^[aeiouy]?(?:n|ns|an|ans|ian|ians|ese|ish|i|is|s|es|ic)?$/.test(long.slice(root.length)) &&
    long !== short
  );
}

function isNearName(a: Token | undefined, b: Token | undefined): boolean {
  if (!a || !b || a.normal.length < 4 || b.normal.length < 4) return false;
  return a.stem !== b.stem && likeness(a.normal, b.normal) >= near;
}
