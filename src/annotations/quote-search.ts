import type { Span } from '../text/span';
import { foldWords } from './folded-text';
import type { Anchor } from './model';

/** A place where the exact words stand, and how like its neighbours are, 0 to 1, to those they had. */
export interface Occurrence extends Span {
  readonly before: number;
  readonly after: number;
}

/** Of words that stand in more places than this none can be told from the others. */
const mostOccurrences = 200;

/** So much of each neighbour is compared. */
const context = 32;

/** All places of an anchor's words in a folded text; none where there are too many. */
export function occurrences(anchor: Anchor, text: string): Occurrence[] {
  const exact = foldWords(anchor.exact).trim();
  if (exact === '') return [];
  const prefix = foldWords(anchor.prefix);
  const suffix = foldWords(anchor.suffix);
  const found: Occurrence[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    if (found.length === mostOccurrences) return [];
    const end = start + exact.length;
    found.push({
      start,
      end,
      before: likeness(prefix.trimEnd().slice(-context), text.slice(0, start).trimEnd().slice(-context)),
      after: likeness(suffix.trimStart().slice(0, context), text.slice(end, end + context + 1).trimStart()),
    });
  }
  return found;
}

/** The one occurrence that can be taken without asking; null where there is doubt. */
export function trusted(anchor: Anchor, found: readonly Occurrence[]): Occurrence | null {
  const length = foldWords(anchor.exact).trim().length;
  const [best, next] = [...found].sort((a, b) => score(b) - score(a));
  if (!best) return null;
  const margin = next ? score(best) - score(next) : Number.POSITIVE_INFINITY;
  if (best.before === 1 && best.after === 1 && margin > 0) return best;
  if (length >= 60 && !next) return best;
  if (length >= 25 && Math.max(best.before, best.after) >= 0.8 && margin >= 0.3) return best;
  return null;
}

function score({ before, after }: Occurrence): number {
  return before + after;
}

/** 1 less the share of characters to change (Levenshtein 1966) to make one of the other. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] as number) / longer;
}
