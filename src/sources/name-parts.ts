import { createBoundedCache } from '../text/bounded-cache';
import * as is from './word-classes';

/** Last name in lower case; '' for an empty name. */
export function surnameOf(name: string): string {
  const parts = nameParts(name);
  return parts[parts.length - 1] ?? '';
}

/** Last names alike, and first names alike where both are given; for bodies the whole name, or its initials. */
export function sameName(a: string, b: string, person: boolean): boolean {
  const x = nameParts(a);
  const y = nameParts(b);
  if (x.join(' ') === y.join(' ')) return true;
  if (person) {
    if (x[x.length - 1] !== y[y.length - 1]) return false;
    return x.length === 1 || y.length === 1 || x[0] === y[0];
  }
  return (
    (x.length === 1 && y.length > 1 && x[0] === initialsOf(y)) ||
    (y.length === 1 && x.length > 1 && y[0] === initialsOf(x))
  );
}

/** "map" for Movement Advancement Project. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !['of', 'the', 'for', 'and'].includes(word))
    .map((word) => word[0])
    .join('');
}

const parts = createBoundedCache<readonly string[]>(2000, 200_000);

/** The words of a name, lower case, without "Mr." and "the"; "Jr." is tied to the last name. */
export function nameParts(name: string): readonly string[] {
  return parts.get(name, () => readParts(name));
}

function readParts(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replace(/[’']s$/, '')
      .replace(/\./g, '')
      .replace(/^the\s+/, '')
      // A son is not his father.
      .replace(/,?\s{1,8}(jr|sr)$/, '-$1')
      .split(/[\s,]+/)
      .filter((part) => part.length > 0 && !is.honorifics.has(part))
  );
}
