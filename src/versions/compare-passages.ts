import { classifyHunk } from './classify';
import { type Hunk, hunksOf } from './hunks';
import { negators, reportingStrength } from './lexicon';
import type { LocalDifference } from './local-difference';
import { pairTokens, type TokenPair } from './pair-tokens';
import type { Token } from './tokens';

/** Two passages word by word. All places are places in the lists of words. */
export interface PassageComparison {
  readonly pairs: readonly TokenPair[];
  readonly hunks: readonly Hunk[];
  readonly differences: readonly LocalDifference[];
  /** Changes of style: spelling, punctuation, tense, small words. */
  readonly styleCount: number;
}

type Kept = WeakMap<readonly Token[], WeakMap<readonly Token[], PassageComparison>>;
const kept: { readonly asWritten: Kept; readonly lowerCase: Kept } = {
  asWritten: new WeakMap(),
  lowerCase: new WeakMap(),
};

/**
 * Compares two passages that say the same and tells substance from style. Kept with their lists of words, which are
 * the same for the same words, so that after an edit only the passage that changed is compared again.
 */
export function comparePassages(
  a: readonly Token[],
  b: readonly Token[],
  lowerCase: boolean,
): PassageComparison {
  const comparisons = lowerCase ? kept.lowerCase : kept.asWritten;
  let withOthers = comparisons.get(a);
  if (!withOthers) {
    withOthers = new WeakMap();
    comparisons.set(a, withOthers);
  }
  let known = withOthers.get(b);
  if (!known) {
    known = compare(a, b, lowerCase);
    withOthers.set(b, known);
  }
  return known;
}

function compare(a: readonly Token[], b: readonly Token[], lowerCase: boolean): PassageComparison {
  const pairs = pairTokens(a, b);
  const hunks = hunksOf(a, b, pairs);
  const differences: LocalDifference[] = [];
  let styleCount = 0;
  for (const pair of pairs) if (!pair.exact || writtenOtherwise(a[pair.a], b[pair.b])) styleCount++;
  for (const hunk of hunks) {
    const found = classifyHunk({ a, b, hunk, lowerCase });
    if (found.length === 0) styleCount++;
    differences.push(...found);
  }
  return { pairs, hunks, differences: settle(a, b, pairs, differences), styleCount };
}

/** What only the whole passage shows: a negation or a credit that went from one place to another. */
function settle(
  a: readonly Token[],
  b: readonly Token[],
  pairs: readonly TokenPair[],
  differences: readonly LocalDifference[],
): LocalDifference[] {
  const pairedA = new Set(pairs.map((pair) => pair.a));
  const pairedB = new Set(pairs.map((pair) => pair.b));
  const aloneA = a.filter((_, at) => !pairedA.has(at));
  const aloneB = b.filter((_, at) => !pairedB.has(at));
  const bothNegate = aloneA.some(isNegator) && aloneB.some(isNegator);
  const bothCredit = aloneA.some(isReporting) && aloneB.some(isReporting);
  const settled: LocalDifference[] = [];
  for (const difference of differences) {
    const oneSided = difference.a[0] === difference.a[1] || difference.b[0] === difference.b[1];
    if (difference.class === 'attribution' && oneSided && bothCredit) continue;
    if (difference.class === 'negation' && bothNegate) continue;
    settled.push(difference);
  }
  // "Under no circumstances" against "not yet": both say no, not equally firmly.
  if (bothNegate && isYet(aloneA) !== isYet(aloneB)) {
    const left = negation(a, pairedA);
    const right = negation(b, pairedB);
    settled.push({ class: 'modality', level: 'substantive', a: left, b: right, adoptable: false });
  }
  return settled;
}

/** The words of a negation that the other side lacks: "under no circumstances", "not yet". */
function negation(tokens: readonly Token[], paired: ReadonlySet<number>): [number, number] {
  const at = tokens.findIndex((token, place) => isNegator(token) && !paired.has(place));
  const from = /^(?:under|in|by|at)$/.test(tokens[at - 1]?.normal ?? '') ? at - 1 : at;
  const next = tokens[at + 1];
  return [
    from,
    next && !paired.has(at + 1) && (next.normal === 'yet' || next.weight >= 1.2) ? at + 2 : at + 1,
  ];
}

function isNegator(token: Token): boolean {
  return negators.has(token.normal);
}

function isReporting(token: Token): boolean {
  return reportingStrength(token.normal) !== null;
}

function isYet(tokens: readonly Token[]): boolean {
  return tokens.some(({ normal }) => normal === 'yet');
}

/** Same word, written otherwise: "US" and "U.S.", "authorised" and "authorized". Case alone is not counted. */
function writtenOtherwise(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.text.toLowerCase() !== b.text.toLowerCase();
}
