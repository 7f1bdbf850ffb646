import { isName } from './classify-names';
import { likeness, lostLetters } from './likeness';
import type { Row } from './passages';

/** A name that a story spells in more than one way, and where. */
export interface NameVariant {
  /** The spellings, each with its places: rows by number, words from and up to. */
  readonly forms: readonly NameForm[];
}

export interface NameForm {
  readonly key: string;
  readonly places: readonly { readonly row: number; readonly from: number; readonly to: number }[];
}

/** Two words of names nearer than this may be one word in two spellings. */
const near = 0.6;
/** Words that tell two names apart however near they look. */
const distinct = new Set(
  (
    'north south east west northern southern eastern western upper lower old new first second third fourth fifth ' +
    'men women boys girls male female mother father brother sister son daughter'
  ).split(' '),
);

interface Candidate {
  readonly words: readonly string[];
  readonly places: { row: number; from: number; to: number }[];
  named: boolean;
}

/**
 * Names of two words of which one is the same and the other nearly so ("Constituent Assembly", "Constitutional
 * Assembly"), and single names a letter apart. Found over whole articles, whether a version writes capitals or
 * not, so a spelling is found also where no sentence answers to another. A name is written with a capital in at
 * least one of the versions. An article that has both spellings means two different things by them.
 */
export function findNameVariants(rows: readonly Row[]): NameVariant[] {
  return [...variantsOfPairs(rows), ...variantsOfSingles(rows)];
}

function variantsOfPairs(rows: readonly Row[]): NameVariant[] {
  const found = new Map<string, Candidate>();
  for (const [number, row] of rows.entries()) {
    for (let at = 0; at + 1 < row.tokens.length; at++) {
      const one = row.tokens[at];
      const two = row.tokens[at + 1];
      if (!one || !two || one.kind !== 'word' || two.kind !== 'word' || !adjacent(row, at)) continue;
      if (one.normal.length < 3 || two.normal.length < 3 || afterFragment(row, at)) continue;
      const named = one.capital && two.capital && (isName(one) || isName(two));
      const key = `${one.normal} ${two.normal}`;
      const known = found.get(key);
      if (known) {
        known.places.push({ row: number, from: at, to: at + 2 });
        known.named ||= named;
      } else {
        found.set(key, {
          words: [one.normal, two.normal],
          places: [{ row: number, from: at, to: at + 2 }],
          named,
        });
      }
    }
  }
  const variants: NameVariant[] = [];
  for (const fixed of [0, 1]) {
    const byFixed = new Map<string, [string, Candidate][]>();
    for (const [key, candidate] of found) {
      const word = candidate.words[fixed] ?? '';
      const list = byFixed.get(word);
      if (list) list.push([key, candidate]);
      else byFixed.set(word, [[key, candidate]]);
    }
    for (const group of byFixed.values()) {
      for (const [at, [key, one]] of group.entries()) {
        if (!one.named) continue;
        for (const [otherAt, [otherKey, other]] of group.entries()) {
          if (otherAt === at || (other.named && otherAt < at)) continue;
          if (!nearly(one.words[1 - fixed] ?? '', other.words[1 - fixed] ?? '')) continue;
          if (shareRow(one, other)) continue;
          if (!other.named && !allLowerCase(rows, other)) continue;
          variants.push({
            forms: [
              { key, places: one.places },
              { key: otherKey, places: other.places },
            ],
          });
        }
      }
    }
  }
  return variants;
}

/** Single rare names one letter apart (two in long ones), where neither article has the other's. */
function variantsOfSingles(rows: readonly Row[]): NameVariant[] {
  const found = new Map<string, Candidate>();
  const byInitial = new Map<string, string[]>();
  for (const [number, row] of rows.entries()) {
    for (const [at, token] of row.tokens.entries()) {
      if (token.kind !== 'word' || token.normal.length < 5 || token.weight < 5.5) continue;
      const named = isName(token) && !token.first;
      const known = found.get(token.normal);
      if (known) {
        known.places.push({ row: number, from: at, to: at + 1 });
        known.named ||= named;
      } else {
        found.set(token.normal, {
          words: [token.normal],
          places: [{ row: number, from: at, to: at + 1 }],
          named,
        });
        const initial = token.normal.charAt(0);
        byInitial.set(initial, [...(byInitial.get(initial) ?? []), token.normal]);
      }
    }
  }
  const variants: NameVariant[] = [];
  for (const list of byInitial.values()) {
    for (const [at, key] of list.entries()) {
      for (const otherKey of list.slice(at + 1)) {
        const one = found.get(key);
        const other = found.get(otherKey);
        if (!one || !other || !(one.named || other.named) || shareRow(one, other)) continue;
        if (!(one.named || allLowerCase(rows, one)) || !(other.named || allLowerCase(rows, other))) continue;
        const longer = Math.max(key.length, otherKey.length);
        if (Math.abs(key.length - otherKey.length) > 2) continue;
        if (likeness(key, otherKey) * longer < longer - (longer >= 8 ? 2 : 1)) continue;
        if (!nearly(key, otherKey)) continue;
        variants.push({
          forms: [
            { key, places: one.places },
            { key: otherKey, places: other.places },
          ],
        });
      }
    }
  }
  return variants;
}

function nearly(a: string, b: string): boolean {
  if (a === b || a.length < 4 || b.length < 4 || distinct.has(a) || distinct.has(b)) return false;
  if (likeness(a, b) < near || lostLetters(a, b) || lostLetters(b, a)) return false;
  return !inflected(a, b);
}

/** "Venezuela" and "Venezuelan", "ally" and "allies", "elect" and "elected": forms of one word. */
function inflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const root = short.replace(/[aeiouy]$/, '');
  if (!long.startsWith(root)) return false;
  return /^[aeiouy]?(?:n|ns|an|ans|ian|ians|ese|ish|i|is|s|es|ies|ic|ed|d|ing|er|ers|r|rs|or|ors|ly|al|ment|ion|ions|y)?$/.test(
    long.slice(root.length),
  );
}

function shareRow(a: Candidate, b: Candidate): boolean {
  return a.places.some(({ row }) => b.places.some((place) => place.row === row));
}

/** All its places stand in copy without capitals, or it is written like a name nowhere but small everywhere alike. */
function allLowerCase(rows: readonly Row[], candidate: Candidate): boolean {
  return candidate.places.every(({ row }) => rows[row]?.article.punctuated === false);
}

/** "n stor reverol": the rest of a word that lost an accented letter. */
function afterFragment(row: Row, at: number): boolean {
  const before = row.tokens[at - 1];
  return !row.article.punctuated && before !== undefined && before.normal.length <= 2 && before.weight > 3;
}

function adjacent(row: Row, at: number): boolean {
  if (row.article.punctuated && row.sentences[at] !== row.sentences[at + 1]) return false;
  const from = (row.offsets[at] ?? 0) + (row.tokens[at]?.end ?? 0);
  const to = (row.offsets[at + 1] ?? 0) + (row.tokens[at + 1]?.start ?? 0);
  return to - from <= 2 && /^[\s-]*$/.test(row.article.text.slice(from, to));
}
