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

/** A word or two of an article that may be a name. */
interface Candidate {
  readonly words: readonly string[];
  readonly places: { readonly from: number; readonly to: number }[];
  /** Written like a name at least once. */
  named: boolean;
}

interface Inventory {
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Keys by their first word, by their second, and of single words by their first letter. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly bySecond: ReadonlyMap<string, readonly string[]>;
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
}

/**
 * Names of two words of which one is the same and the other nearly so ("Harbour Council", "Harbour
 * Counsel"), and single names a letter apart. Found over whole articles, whether a version writes capitals or
 * not, so a spelling is found also where no sentence answers to another. A name is written with a capital in at
 * least one of the versions. An article that has both spellings means two different things by them.
 */
export function findNameVariants(rows: readonly Row[]): NameVariant[] {
  const inventories = rows.map(inventoryOf);
  const variants: NameVariant[] = [];
  const seen = new Set<string>();
  for (const inventory of inventories) {
    for (const other of inventories) {
      if (other === inventory) continue;
      for (const [key, otherKey] of nearPairs(inventory, other)) {
        const pair = key < otherKey ? `${key}|${otherKey}` : `${otherKey}|${key}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (inventories.some(({ candidates }) => candidates.has(key) && candidates.has(otherKey))) continue;
        if (!isWrittenAsName(rows, inventories, otherKey)) continue;
        variants.push({ forms: [formOf(inventories, key), formOf(inventories, otherKey)] });
      }
    }
  }
  return variants;
}

const nearPairsOf = new WeakMap<Inventory, WeakMap<Inventory, readonly (readonly [string, string])[]>>();

/** The names of one article with all that is nearly the same in another. Kept with both. */
function nearPairs(inventory: Inventory, other: Inventory): readonly (readonly [string, string])[] {
  const known =
    nearPairsOf.get(inventory) ?? new WeakMap<Inventory, readonly (readonly [string, string])[]>();
  nearPairsOf.set(inventory, known);
  const ready = known.get(other);
  if (ready) return ready;
  const pairs: [string, string][] = [];
  for (const [key, candidate] of inventory.candidates) {
    if (!candidate.named) continue;
    for (const otherKey of nearKeys(candidate, other)) pairs.push([key, otherKey]);
  }
  known.set(other, pairs);
  return pairs;
}

function formOf(inventories: readonly Inventory[], key: string): NameForm {
  const places = inventories.flatMap(({ candidates }, row) =>
    (candidates.get(key)?.places ?? []).map((place) => ({ row, ...place })),
  );
  return { key, places };
}

/** With a capital somewhere, or only in copy that has none. */
function isWrittenAsName(rows: readonly Row[], inventories: readonly Inventory[], key: string): boolean {
  return (
    inventories.some(({ candidates }) => candidates.get(key)?.named) ||
    inventories.every(
      ({ candidates }, row) => !candidates.has(key) || rows[row]?.article.punctuated === false,
    )
  );
}

function nearKeys({ words }: Candidate, { byFirst, bySecond, byInitial }: Inventory): string[] {
  const [first, second] = words;
  if (first === undefined) return [];
  if (second === undefined) {
    return (byInitial.get(first.charAt(0)) ?? []).filter((word) => oneLetterApart(first, word));
  }
  const sameFirst = (byFirst.get(first) ?? []).filter((key) => nearly(second, key.slice(first.length + 1)));
  const sameSecond = (bySecond.get(second) ?? []).filter((key) =>
    nearly(first, key.slice(0, -second.length - 1)),
  );
  return [...sameFirst, ...sameSecond];
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || !nearly(a, b)) return false;
  const longer = Math.max(a.length, b.length);
  return Math.round((1 - likeness(a, b)) * longer) <= (longer >= 8 ? 2 : 1);
}

const inventoriesOfRows = new WeakMap<Row, Inventory>();

function inventoryOf(row: Row): Inventory {
  const known = inventoriesOfRows.get(row);
  if (known) return known;
  const candidates = new Map<string, Candidate>();
  const byFirst = new Map<string, string[]>();
  const bySecond = new Map<string, string[]>();
  const byInitial = new Map<string, string[]>();
  const take = (words: readonly string[], from: number, named: boolean): boolean => {
    const key = words.join(' ');
    const place = { from, to: from + words.length };
    const candidate = candidates.get(key);
    if (candidate) {
      candidate.places.push(place);
      candidate.named ||= named;
      return false;
    }
    candidates.set(key, { words, places: [place], named });
    return true;
  };
  const list = (map: Map<string, string[]>, word: string, key: string) => {
    const keys = map.get(word);
    if (keys) keys.push(key);
    else map.set(word, [key]);
  };
  for (let at = 0; at < row.tokens.length; at++) {
    const one = row.tokens[at];
    if (one?.kind !== 'word') continue;
    if (one.normal.length >= 5 && one.weight >= 5.5 && take([one.normal], at, isName(one) && !one.first)) {
      list(byInitial, one.normal.charAt(0), one.normal);
    }
    const two = row.tokens[at + 1];
    if (two?.kind !== 'word' || one.normal.length < 4 || two.normal.length < 4) continue;
    // Of two common words, no name comes.
    if (one.weight + two.weight < 4 || !adjacent(row, at) || afterFragment(row, at)) continue;
    if (!take([one.normal, two.normal], at, one.capital && two.capital && (isName(one) || isName(two))))
      continue;
    const key = `${one.normal} ${two.normal}`;
    list(byFirst, one.normal, key);
    list(bySecond, two.normal, key);
  }
  const inventory = { candidates, byFirst, bySecond, byInitial };
  inventoriesOfRows.set(row, inventory);
  return inventory;
}

function nearly(a: string, b: string): boolean {
  if (a === b || a.length < 4 || b.length < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  if (Math.abs(a.length - b.length) > (1 - near) * Math.max(a.length, b.length)) return false;
  if (distinct.has(a) || distinct.has(b)) return false;
  if (likeness(a, b) < near || lostLetters(a, b) || lostLetters(b, a)) return false;
  return !inflected(a, b);
}

/** "Carda" and "Cardan", "ally" and "allies", "elect" and "elected": forms of one word. */
function inflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const root = short.replace(/[aeiouy]$/, '');
  if (!long.startsWith(root)) return false;
  return /^[aeiouy]?(?:n|ns|an|ans|ian|ians|ese|ish|i|is|s|es|ies|ic|ed|d|ing|er|ers|r|rs|or|ors|ly|al|ment|ion|ions|y)?$/.test(
    long.slice(root.length),
  );
}

/** "n nez ramal": the rest of a word that lost an accented letter. */
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
