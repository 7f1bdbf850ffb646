import { distance } from 'fastest-levenshtein';

/** How alike two spellings are: 1 for the same, 0 for nothing in common (Levenshtein distance by the longer one). */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/**
 * True when `short` is `long` with a few letters gone, as in copy that lost its accented letters ("nez", "prez").
 * `long` is given without accents.
 */
export function lostLetters(long: string, short: string): boolean {
  const lost = long.length - short.length;
  if (lost < 1 || lost > Math.max(1, Math.floor(long.length / 3)) || short.length < 3) return false;
  let at = 0;
  for (const letter of long) {
    if (letter === short[at]) at++;
    else if (!/[aeiouncs]/.test(letter)) return false;
  }
  return at === short.length;
}
