import type { TokenPair } from './pair-tokens';
import type { Token } from './tokens';

/** A place where two passages read differently: tokens of each, either may be none. */
export interface Hunk {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

const light = 1.2;

/**
 * The places between the pairs. Small words that pair up alone between two places ("the", "of") are taken in, so
 * that one rewording is one place.
 */
export function hunksOf(a: readonly Token[], b: readonly Token[], pairs: readonly TokenPair[]): Hunk[] {
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  const close = (aTo: number, bTo: number) => {
    if (aTo > i || bTo > j) hunks.push({ aFrom: i, aTo, bFrom: j, bTo });
  };
  for (const pair of pairs) {
    close(pair.a, pair.b);
    i = pair.a + 1;
    j = pair.b + 1;
  }
  close(a.length, b.length);
  return joinAcrossSmallWords(hunks, a);
}

function joinAcrossSmallWords(hunks: readonly Hunk[], a: readonly Token[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const before = joined[joined.length - 1];
    if (
      before &&
      hunk.aFrom - before.aTo <= 2 &&
      replaces(before) &&
      replaces(hunk) &&
      small(a, before.aTo, hunk.aFrom)
    ) {
      joined[joined.length - 1] = { ...before, aTo: hunk.aTo, bTo: hunk.bTo };
    } else joined.push(hunk);
  }
  return joined;
}

/** Both sides have words here: a rewording rather than a cut. */
function replaces(hunk: Hunk): boolean {
  return hunk.aTo > hunk.aFrom && hunk.bTo > hunk.bFrom;
}

function small(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && (token.weight >= light || token.kind !== 'word')) return false;
  }
  return true;
}
