import type { Span } from '../text/span';
import { mostContext } from './anchor';
import { foldWords } from './folded-text';
import type { Anchor } from './model';

/** A place where the exact words stand, and how its neighbours compare with those they had. */
export interface Occurrence extends Span {
  /** How like the nearest words before and after are, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** True where a whole neighbour, which alone told the passage from all others, is there unchanged. */
  readonly known: boolean;
}

/** Of words that stand in more places than this none can be told from the others. */
const mostOccurrences = 200;

/** So much of each neighbour is compared, in UTF-16 code units. */
const context = 32;

/** A neighbour shorter than this says little, unless it is the beginning or the end of the text. */
const tellingContext = 25;

/** All places of an anchor's words in a folded text; none where there are too many. */
export function occurrences(anchor: Anchor, text: string): Occurrence[] {
  const exact = foldWords(anchor.exact).trim();
  if (exact === '') return [];
  const prefix = foldWords(anchor.prefix).trimEnd();
  const suffix = foldWords(anchor.suffix).trimStart();
  const found: Occurrence[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    if (found.length === mostOccurrences) return [];
    const end = start + exact.length;
    const left = text.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
    const right = text.slice(end, end + suffix.length + 1).trimStart();
    found.push({
      start,
      end,
      before: likeness(prefix.slice(-context), left.slice(-Math.min(context, prefix.length))),
      after: likeness(suffix.slice(0, context), right.slice(0, Math.min(context, suffix.length))),
      known:
        (left.endsWith(prefix) && tells(prefix, start - prefix.length <= 1)) ||
        (right.startsWith(suffix) && tells(suffix, end + suffix.length >= text.length - 1)),
    });
  }
  return found;
}

/** Does a neighbour tell its passage from others? Not one that had to be cut off, nor a word or two. */
function tells(neighbour: string, isBorder: boolean): boolean {
  return neighbour.length < mostContext && (isBorder || neighbour.length >= tellingContext);
}

/**
 * The one occurrence that can be taken without asking; null where there is doubt. It has both its
 * neighbours; or its words stood in the text once, and it has one whole neighbour; or it is long and
 * stands nowhere else; or it is not short, has a neighbour much like the one it had, and no other
 * occurrence comes near it.
 */
export function trusted(anchor: Anchor, found: readonly Occurrence[]): Occurrence | null {
  const [best, next] = [...found].sort((a, b) => score(b) - score(a));
  if (!best) return null;
  const margin = next ? score(best) - score(next) : Number.POSITIVE_INFINITY;
  const length = anchor.exact.trim().length;
  if (best.before === 1 && best.after === 1 && margin > 0) return best;
  if (length >= 60 && !next) return best;
  if (margin < 0.3) return null;
  if (best.known && anchor.count === 1) return best;
  return length >= 25 && Math.max(best.before, best.after) >= 0.8 ? best : null;
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
