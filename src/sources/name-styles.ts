import { letterTest } from '../text/letters';
import type { Span } from '../text/span';
import { isRole, mayBeRole } from './roles';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

const isCode = letterTest(String.raw`^(?:\p{Lu}{1,2}|\p{Lu}?\d{1,2})$`);

/** Styles that the given name follows: "Sir Olav" is Sir Olav Berg. */
const ofFirstNames: ReadonlySet<string> = new Set(['dame', 'sir']);
/** Styles that belong to a name of one word: "Lord Berg", "Lady Berg", "Mrs Justice Berg". */
const ofPeers: ReadonlySet<string> = new Set(['baroness', 'lady', 'lord', 'viscount']);
/** What a ship's name is written after. */
const ofShips: ReadonlySet<string> = new Set(['HMS', 'MS', 'MT', 'MV', 'RMS', 'RRS', 'SS', 'USS']);
/** Styles that ships bear as well: "the Lady Berg". */
const ofShipsToo: ReadonlySet<string> = new Set([
  ...['dame', 'duchess', 'king', 'lady', 'lord', 'miss', 'prince', 'princess', 'queen', 'sir'],
]);

/** The place of the first of the honours that stand after a name ("KC", "OBE"); the number of words where none does. */
export function honoursFrom(name: readonly Token[]): number {
  let from = name.length;
  while (from > 2 && is.afterNames.has(name[from - 1]?.text ?? '')) from--;
  return from;
}

/** True where a title ("Lord", "Mrs Justice") goes with the one word after it as a name of its own. */
export function isOfPeers(titles: readonly Token[]): boolean {
  const last = titles[titles.length - 1]?.word ?? '';
  if (last === 'justice') return ['mr', 'mrs', 'ms', 'lord', 'lady'].includes(titles.at(-2)?.word ?? '');
  return ofPeers.has(last);
}

/** Place where a peer's or judge's style begins: 1 in "High Court judge Mrs Justice Berg" cut to its titles. */
export function styleFrom(titles: readonly Token[]): number {
  return titles[titles.length - 1]?.word === 'justice' ? titles.length - 2 : titles.length - 1;
}

/** "Sir Olav": the word after the title is a first name. */
export function isOfFirstName(titles: readonly Token[]): boolean {
  return ofFirstNames.has(titles[titles.length - 1]?.word ?? '');
}

/** "the Lady Berg", "the MV Carrow": a ship. `before` is the word before its name. */
export function isShip(name: readonly Token[], before: Token | undefined): boolean {
  const [first, second] = name;
  if (!first || !second) return false;
  return ofShips.has(first.text) || (before?.word === 'the' && ofShipsToo.has(first.word));
}

/** "Witness B", "Juror 4": letters or numbers that stand where a name would; null for all others. */
export function standsForName(name: readonly Token[]): Span | null {
  const [first, second] = name.slice(-2);
  if (!first || !second || name.length > 3 || breaksBefore(second)) return null;
  if (!coded.has(first.word) || !isCode(second.text)) return null;
  return { start: first.start, end: second.end };
}

const coded: ReadonlySet<string> = new Set([
  ...[
    'child',
    'claimant',
    'complainant',
    'juror',
    'mother',
    'officer',
    'patient',
    'person',
    'pupil',
    'soldier',
  ],
  ...['source', 'student', 'teacher', 'witness', 'woman'],
]);

/** "Welder Tom Hale": a capital only because a sentence begins. Needs tags. */
export function opensWithTrade(name: readonly Token[]): boolean {
  const [first, second] = name;
  return (
    name.length > 2 &&
    first !== undefined &&
    second !== undefined &&
    !first.tags.has('FirstName') &&
    second.tags.has('FirstName') &&
    isTrade(first.word)
  );
}

/** A word, lower case, whose ending alone says what somebody is: "welder". */
export function isTrade(word: string): boolean {
  return !isRole(word) && mayBeRole(word);
}

/** "the Norvik President", "Deputy Mayor": an office, and nobody's name. `before` is the word before it. */
export function isOffice(name: readonly Token[], before: Token | undefined): boolean {
  const last = name[name.length - 1];
  if (
    !last ||
    name.length < 2 ||
    is.honorifics.has(name[0]?.word ?? '') ||
    !is.titleWords.has(last.word) ||
    last.possessive
  )
    return false;
  // "The Harbour Reporter" is an outlet.
  if (outletLike.has(last.word) || name.some(({ tags }) => tags.has('FirstName'))) return false;
  return (
    before?.word === 'the' ||
    name
      .slice(0, -1)
      .every(({ word }) => is.titleWords.has(word) || is.rankWords.has(word) || ranks.has(word))
  );
}

const outletLike: ReadonlySet<string> = new Set(['author', 'correspondent', 'economist', 'reporter']);

const ranks: ReadonlySet<string> = new Set([
  'acting',
  'assistant',
  'associate',
  'interim',
  'lord',
  'prime',
  'under',
]);
