import { createBoundedCache } from '../text/bounded-cache';
import * as is from './word-classes';

/** A person named in a sentence, whether or not they say anything. */
export interface Person {
  readonly name: string;
  readonly sentence: number;
  /** The first name of its sentence. */
  readonly first: boolean;
  /** Not after a preposition and not possessive. */
  readonly acts: boolean;
}

/** The people an article names anywhere. */
export interface KnownPeople {
  /** The full name the article gives to a surname (the one it uses most), else the name itself. */
  fullName(name: string): string;
  /** Whether the article uses this name for a person. */
  knows(name: string): boolean;
}

export function createKnownPeople(people: readonly Person[]): KnownPeople {
  const full = new Map<string, Map<string, number>>();
  const surnames = new Set<string>();
  for (const { name } of people) {
    const parts = nameParts(name);
    const last = parts[parts.length - 1];
    if (last === undefined) continue;
    surnames.add(last);
    if (parts.length < 2) continue;
    const counts = full.get(last) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    full.set(last, counts);
  }
  return {
    fullName: (name) => {
      const counts = full.get(surnameOf(name));
      return counts ? ([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name) : name;
    },
    knows: (name) => surnames.has(surnameOf(name)),
  };
}

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
    (x.length === 1 && y.length > 1 && x[0] === initials(y)) ||
    (y.length === 1 && x.length > 1 && y[0] === initials(x))
  );
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => !['of', 'the', 'for', 'and'].includes(word))
    .map((word) => word[0])
    .join('');
}

const parts = createBoundedCache<readonly string[]>(2000, 200_000);

/** The words of a name, lower case, without "Mr.", "the" and "Jr." */
export function nameParts(name: string): readonly string[] {
  return parts.get(name, () => readParts(name));
}

function readParts(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/\./g, '')
    .replace(/^the\s+/, '')
    .split(/[\s,]+/)
    .filter((part) => part.length > 0 && !is.honorifics.has(part) && part !== 'jr' && part !== 'sr');
}
