import { nameDifference } from './classify-names';
import { numberDifferences } from './classify-numbers';
import { isOfTitle, isTitle, titleOf } from './classify-titles';
import { areContrary } from './contraries';
import { hedges, modalOf, negators, relativeDays, reportingStrength } from './lexicon';
import { lostLetters } from './likeness';
import type { HunkContext, LocalDifference } from './local-difference';
import type { DifferenceClass, DifferenceLevel } from './model';
import type { Token } from './tokens';

const telling = 1.2;
/** Weight of words that only one side has from which a phrase counts as cut: about three words that tell something. */
const cutWeight = 9;

/** What a place where two passages read differently amounts to; nothing where it is style. */
export function classifyHunk(context: HunkContext): LocalDifference[] {
  const { a, b, hunk } = context;
  const x = a.slice(hunk.aFrom, hunk.aTo);
  const y = b.slice(hunk.bFrom, hunk.bTo);
  const whole = (
    kind: DifferenceClass,
    level: DifferenceLevel = 'substantive',
    adoptable = false,
  ): LocalDifference => ({
    class: kind,
    level,
    a: [hunk.aFrom, hunk.aTo],
    b: [hunk.bFrom, hunk.bTo],
    adoptable,
  });
  const found: LocalDifference[] = numberDifferences(context);
  if (isCut(x, y)) {
    if (found.length > 0) return found;
    return [whole(y.some(tells) ? 'omission' : 'addition', cutLevel(x, y))];
  }
  if (negated(x) !== negated(y)) found.push(whole('negation'));
  if (hedged(x) !== hedged(y))
    found.push(narrow(whole('hedge'), context, ({ normal }) => hedges.has(normal)));
  const modality = modalityOf(x, y);
  if (modality) found.push(whole('modality', modality));
  const attribution = attributionOf(x, y);
  if (attribution) found.push(whole('attribution', attribution));
  const title = attribution ? null : titleOf(context, x, y);
  if (title) found.push(narrow(whole('title', title), context, isOfTitle));
  const name = title ? null : nameDifference(context);
  if (name) found.push(name);
  if (found.length > 0) return found;
  return restOf(x, y, whole);
}

/** A reading of no more words than this is shown whole. */
const longestReading = 6;

/** In a long rewording, only the words it is about. */
function narrow(
  found: LocalDifference,
  { a, b }: HunkContext,
  about: (token: Token) => boolean,
): LocalDifference {
  const side = (tokens: readonly Token[], [from, to]: readonly [number, number]): [number, number] => {
    if (to - from <= longestReading) return [from, to];
    let first = to;
    let last = from;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token || !about(token)) continue;
      first = Math.min(first, at);
      last = at + 1;
    }
    return last > first ? [first, last] : [from, to];
  };
  return { ...found, a: side(a, found.a), b: side(b, found.b) };
}

/** A whole phrase that only one side has: what it says goes with it, be it a negation or a hedge. */
function isCut(x: readonly Token[], y: readonly Token[]): boolean {
  const [left, right] = withoutSaying(x, y).map((tokens) => tokens.length);
  if ((left ?? 0) > 0 && (right ?? 0) > 0) return false;
  if (attributionOf(x, y) !== null) return false;
  const one = (left ?? 0) > 0 ? x : y;
  const most = Math.max(left ?? 0, right ?? 0);
  // "not", "was not", "has yet": a word and what it turns. A clause says something of its own.
  return (most >= 4 && one.length > 4) || (one.some(({ normal }) => negators.has(normal)) && most >= 2);
}

/** The telling words of both sides, "said" and "added" left out where both have one. */
function withoutSaying(x: readonly Token[], y: readonly Token[]): [Token[], Token[]] {
  const both = x.some(isReporting) && y.some(isReporting);
  const keep = (token: Token) => tells(token) && !(both && isReporting(token));
  return [x.filter(keep), y.filter(keep)];
}

/** Rewordings and cuts of words that tell something. */
function restOf(
  x: readonly Token[],
  y: readonly Token[],
  whole: (kind: DifferenceClass, level?: DifferenceLevel) => LocalDifference,
): LocalDifference[] {
  const [left, right] = withoutSaying(x, y);
  if (left.length > 0 && right.length > 0) {
    const quoted = left.every(({ quoted }) => quoted) && right.every(({ quoted }) => quoted);
    if (quoted) return [whole('quote')];
    if (sameWords(left, right)) return [];
    if (left.some((one) => right.some((other) => areContrary(one.stem, other.stem))))
      return [whole('negation')];
    // Only a reader can tell a synonym from another claim.
    return [whole('claim', 'borderline')];
  }
  const only = left.length > 0 ? left : right;
  const weight = only.reduce((sum, token) => sum + token.weight, 0);
  if (only.length < 2 || weight < cutWeight) return [];
  return [whole(left.length > 0 ? 'addition' : 'omission', cutLevel(x, y))];
}

function isReporting({ normal }: Token): boolean {
  return reportingStrength(normal) !== null;
}

/** A clause that was cut may matter; an adjective or two is the writer's choice. */
function cutLevel(x: readonly Token[], y: readonly Token[]): DifferenceLevel {
  return Math.max(x.length, y.length) >= 5 ? 'substantive' : 'borderline';
}

function tells(token: Token): boolean {
  return token.weight >= telling || token.kind !== 'word';
}

/** The same words in another order, or joined and parted otherwise ("bestseller", "best seller"). */
function sameWords(x: readonly Token[], y: readonly Token[]): boolean {
  const letters = (tokens: readonly Token[]) => tokens.map(({ normal }) => normal).join('');
  const one = letters(x);
  const other = letters(y);
  if (one === other || lostLetters(one, other) || lostLetters(other, one)) return true;
  const rest = withoutTitles(y);
  const own = withoutTitles(x);
  if (rest !== other || own !== one) return own === rest || lostLetters(own, rest) || lostLetters(rest, own);
  const sorted = (tokens: readonly Token[]) =>
    tokens
      .map(({ stem }) => stem)
      .sort()
      .join(' ');
  return sorted(x) === sorted(y);
}

function withoutTitles(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => !isTitle(token))
    .map(({ normal }) => normal)
    .join('');
}

function negated(tokens: readonly Token[]): boolean {
  return tokens.filter(({ normal }) => negators.has(normal)).length % 2 === 1;
}

function hedged(tokens: readonly Token[]): boolean {
  return tokens.some(({ normal }) => hedges.has(normal));
}

function modalityOf(x: readonly Token[], y: readonly Token[]): DifferenceLevel | null {
  const left = x.map(({ normal }) => modalOf(normal)).find((modal) => modal !== null);
  const right = y.map(({ normal }) => modalOf(normal)).find((modal) => modal !== null);
  if (left === right) return null;
  if (left && right) return 'substantive';
  // "will be" against "is": a tense. "may be" against "is": less sure. A modal in a phrase that was cut goes with it.
  if (left === 'will' || right === 'will') return null;
  return x.length > 3 || y.length > 3 ? null : 'substantive';
}

function attributionOf(x: readonly Token[], y: readonly Token[]): DifferenceLevel | null {
  const left = x.map(({ normal }) => reportingStrength(normal)).find((strength) => strength !== null);
  const right = y.map(({ normal }) => reportingStrength(normal)).find((strength) => strength !== null);
  if (left && right) return left === right ? null : 'substantive';
  if (!left && !right) return null;
  const one = left ? x : y;
  const other = left ? y : x;
  if (other.some(tells)) return null;
  // "said" with who said it, and little else: a phrase that credits. In a longer cut the credit goes with the cut.
  return one.filter(tells).length <= 8 && one.length <= 12 && credits(one) ? 'substantive' : null;
}

function credits(tokens: readonly Token[]): boolean {
  const end = tokens[tokens.length - 1];
  // "officials said today".
  const timed = end !== undefined && (relativeDays.has(end.normal) || end.kind === 'weekday');
  const last = timed ? tokens[tokens.length - 2] : end;
  const first = tokens[0];
  if (tokens.length < 2) return false;
  return (
    first?.normal === 'according' ||
    (last !== undefined && reportingStrength(last.normal) !== null) ||
    (first !== undefined && reportingStrength(first.normal) !== null) ||
    last?.normal === 'that'
  );
}
