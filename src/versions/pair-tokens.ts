import type { Token } from './tokens';

/** Two words that answer to each other. `exact` is false where only their stems are the same. */
export interface TokenPair {
  readonly a: number;
  readonly b: number;
  readonly exact: boolean;
}

/** What it is worth that two pairs stand side by side in both texts: keeps small words with their neighbours. */
const neighbourly = 1.2;
const heaviest = 6;

let best = new Float32Array(4096);
let matched = new Float32Array(4096);

/**
 * The pairs of words that two passages have in common, in order: the heaviest common subsequence, where a word
 * weighs its rarity and neighbours that stay neighbours count extra. Time and space are the product of the
 * lengths; equal beginnings and ends cost nothing. Passages longer than 600 words are paired by their ends only.
 */
export function pairTokens(a: readonly Token[], b: readonly Token[]): TokenPair[] {
  const pairs: TokenPair[] = [];
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.normal === b[head]?.normal) {
    pairs.push({ a: head, b: head, exact: true });
    head++;
  }
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]?.normal === b[b.length - 1 - tail]?.normal
  ) {
    tail++;
  }
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (rows > 0 && columns > 0 && rows <= 600 && columns <= 600) pairMiddle(a, b, head, rows, columns, pairs);
  for (let at = tail; at > 0; at--) pairs.push({ a: a.length - at, b: b.length - at, exact: true });
  return pairs;
}

function pairMiddle(
  a: readonly Token[],
  b: readonly Token[],
  head: number,
  rows: number,
  columns: number,
  pairs: TokenPair[],
): void {
  const width = columns + 1;
  const size = (rows + 1) * width;
  if (best.length < size) {
    best = new Float32Array(size * 2);
    matched = new Float32Array(size * 2);
  }
  best.fill(0, 0, size);
  matched.fill(-1, 0, size);
  for (let i = 1; i <= rows; i++) {
    const left = a[head + i - 1];
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const right = b[head + j - 1];
      let value = Math.max(best[at - width] ?? 0, best[at - 1] ?? 0);
      const worth = left && right ? worthOf(left, right) : 0;
      if (worth > 0) {
        const before = at - width - 1;
        const chained = matched[before] ?? -1;
        const match = worth + Math.max(best[before] ?? 0, chained >= 0 ? chained + neighbourly : 0);
        matched[at] = match;
        value = Math.max(value, match);
      }
      best[at] = value;
    }
  }
  const found: TokenPair[] = [];
  let i = rows;
  let j = columns;
  let chain = false;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    const match = matched[at] ?? -1;
    if (match >= 0 && (chain || match >= (best[at] ?? 0))) {
      const left = a[head + i - 1];
      const right = b[head + j - 1];
      found.push({ a: head + i - 1, b: head + j - 1, exact: left?.normal === right?.normal });
      const before = at - width - 1;
      const chained = matched[before] ?? -1;
      chain = chained >= 0 && chained + neighbourly > (best[before] ?? 0);
      i--;
      j--;
      continue;
    }
    chain = false;
    if ((best[at - width] ?? 0) >= (best[at - 1] ?? 0)) i--;
    else j--;
  }
  for (const pair of found.reverse()) pairs.push(pair);
}

function worthOf(a: Token, b: Token): number {
  if (a.normal === b.normal) return 0.4 + Math.min(a.weight, heaviest);
  if (a.kind === 'word' && a.stem === b.stem && a.stem.length > 1)
    return 0.3 + 0.6 * Math.min(a.weight, b.weight, heaviest);
  return 0;
}
