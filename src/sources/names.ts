import { createBoundedCache } from '../text/bounded-cache';
import type { RawName } from './find-names';
import * as is from './word-classes';

/** A name in the article, whether or not anything is said by whom it names. */
export interface Named
  extends Pick<RawName, 'kind' | 'name' | 'first' | 'acts' | 'titled' | 'gender' | 'title' | 'tells'> {
  readonly sentence: number;
  /** The whole sentence where it is about them and credits nothing to anybody. */
  readonly story: string | null;
}

export type Gender = 'he' | 'she';

/** The people and bodies an article names anywhere. */
export interface KnownNames {
  /** The full name the article gives to a surname or first name (the one it uses most), else the name itself. */
  fullName(name: string): string;
  /** Whether the article uses this name for a person. */
  knows(name: string): boolean;
  /** True where more than capitals says that this is somebody: a title, the surname alone, a usual first name. */
  isPerson(name: string): boolean;
  /** As its honorific or first name tells; null where neither does. */
  genderOf(name: string): Gender | null;
  /** As its honorific alone tells. */
  titledGender(name: string): Gender | null;
  /** The first title given to a person. */
  titleOf(name: string): string | null;
  /** What the copy tells of a person or body beside the title, in order of the text. */
  toldOf(name: string): readonly string[];
  /** The bodies whose names stand in these words. */
  bodiesIn(words: string): readonly string[];
  /** The first sentences that are about a person. */
  storyOf(name: string): readonly string[];
  /** The only person whom the copy has called so before a sentence: "the mayor" for "Ada Lind, the mayor of Norvik". */
  personCalled(noun: string, modifiers: readonly string[], sentence: number): string | null;
  /** A body's full name, where the article gives it: of "MAP" or "the Harbour Board". */
  fullBody(name: string): string;
  /** The body that "the ministry" or "the company" stands for in a sentence; null where none or more than one can be meant. */
  bodyCalled(noun: string, sentence: number): string | null;
}

interface Person {
  readonly names: Map<string, number>;
  readonly told: string[];
  readonly story: string[];
  /** The words of titles, by where they stand. */
  readonly calls: { readonly sentence: number; readonly words: ReadonlySet<string> }[];
  title: string | null;
  gender: Gender | null;
  titled: boolean;
  sure: boolean;
}

/** What a list of first names and places says of a full name; null where it says nothing. */
export type Usual = Gender | 'person' | 'thing' | null;

export function createKnownNames(
  named: readonly Named[],
  usual: (name: string) => Usual = () => null,
): KnownNames {
  const guess = (name: string) => {
    const told = usual(name);
    return told === 'he' || told === 'she' ? told : null;
  };
  const people = readPeople(named);
  const bodies = named.filter((each) => each.kind === 'body');
  const firstNames = firstNamesOf(people);
  const personOf = (name: string) => people.get(surnameOf(name)) ?? null;

  function genderOf(name: string): Gender | null {
    const person = personOf(name);
    if (!person) return guess(name);
    const own = nameParts(name).length > 1 ? name : (mostUsed(person.names) ?? name);
    return person.gender ?? guess(own);
  }

  return {
    fullName: (name) => {
      const parts = nameParts(name);
      const person = personOf(name);
      if (person) return mostUsed(person.names) ?? name;
      return (parts.length === 1 ? firstNames.get(parts[0] ?? '') : undefined) ?? name;
    },
    knows: (name) => people.has(surnameOf(name)) || firstNames.has(nameParts(name)[0] ?? ''),
    isPerson: (name) => {
      const told = usual(name);
      const person = personOf(name);
      return told !== null && told !== 'thing'
        ? true
        : (person?.titled ?? false) || (told === null && person?.sure === true);
    },
    genderOf,
    titledGender: (name) => personOf(name)?.gender ?? null,
    titleOf: (name) => personOf(name)?.title ?? null,
    toldOf: (name) => {
      const body = bodies.filter((each) => sameName(each.name, name, false)).flatMap((each) => each.tells);
      return [...new Set(personOf(name)?.told ?? body)];
    },
    storyOf: (name) => personOf(name)?.story.slice(0, 2) ?? [],
    personCalled: (noun, modifiers, sentence) => {
      const able = [...people.values()].filter(({ calls }) =>
        calls.some(
          (each) => each.sentence <= sentence && [noun, ...modifiers].every((word) => each.words.has(word)),
        ),
      );
      return able.length === 1 && able[0] ? mostUsed(able[0].names) : null;
    },
    bodiesIn: (words) => [...new Set(bodies.map(({ name }) => name).filter((name) => words.includes(name)))],
    fullBody: (name) => {
      const alike = bodies.filter((each) => sameName(each.name, name, false)).map((each) => each.name);
      return alike.sort((a, b) => b.length - a.length)[0] ?? name;
    },
    bodyCalled: (noun, sentence) => bodyCalled(bodies, noun, sentence),
  };
}

function readPeople(named: readonly Named[]): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const { kind, name, titled, title, tells, gender, sentence } of named) {
    const parts = nameParts(name);
    const last = parts[parts.length - 1];
    if (kind !== 'person' || last === undefined) continue;
    const person = people.get(last) ?? newPerson();
    people.set(last, person);
    if (parts.length > 1) person.names.set(name, (person.names.get(name) ?? 0) + 1);
    person.title ??= title;
    person.gender ??= gender;
    person.titled ||= titled || title !== null;
    person.told.push(...tells);
    const called = [title, tells[0]].map(
      (each) =>
        each
          ?.toLowerCase()
          .match(/[\p{L}'-]+/gu)
          ?.slice(0, 8) ?? [],
    );
    if (called.some((each) => each.length > 0))
      person.calls.push({ sentence, words: new Set(called.flat()) });
  }
  for (const { kind, name, tells, story } of named) {
    const person = kind === 'body' ? undefined : people.get(surnameOf(name));
    if (!person) continue;
    if (story !== null) person.story.push(story);
    if (kind !== 'lone') continue;
    person.sure = true;
    person.told.push(...tells);
  }
  return people;
}

function newPerson(): Person {
  return {
    names: new Map<string, number>(),
    told: [],
    story: [],
    calls: [],
    title: null,
    gender: null,
    titled: false,
    sure: false,
  };
}

function mostUsed(names: ReadonlyMap<string, number>): string | null {
  return [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** First names that only one person of the article bears, with the full name. */
function firstNamesOf(people: ReadonlyMap<string, Person>): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const person of people.values()) {
    const full = mostUsed(person.names);
    const first = full === null ? undefined : nameParts(full)[0];
    if (full !== null && first !== undefined) found.set(first, found.has(first) ? null : full);
  }
  const sure = new Map<string, string>();
  for (const [first, full] of found) if (full !== null && first.length > 2) sure.set(first, full);
  return sure;
}

/** Nouns for firms; of these a name seldom says that it is one. */
const firmNouns = new Set([
  'company',
  'firm',
  'retailer',
  'carmaker',
  'airline',
  'manufacturer',
  'developer',
  'operator',
  'startup',
]);
const firmWords =
  /\b(?:Inc|Corp|Co|LLC|Ltd|Company|Holdings|Airlines|Airways|Industries|Group|Motors|Systems|Technologies|Partners|Foods|Stores|Brands|Energy|Media|Pharmaceuticals|Studios|Railways|Telecom|Software|Insurance)\b/;
const reach = 14;

function bodyCalled(bodies: readonly Named[], noun: string, sentence: number): string | null {
  const before = bodies.filter((each) => each.sentence <= sentence);
  const bearing = before.filter(({ name }) => nameParts(name).length > 1 && nameParts(name).includes(noun));
  if (bearing.length > 0) return bearing[bearing.length - 1]?.name ?? null;
  if (!firmNouns.has(noun)) return null;
  const all = bodies.filter(({ name }) => firmWords.test(name) || is.firmNames.has(name));
  const near = all.filter(({ sentence: at }) => at <= sentence && sentence - at <= reach);
  // Copy that names one firm alone may speak of "the company" before it names it.
  const firms = near.length > 0 ? near : all;
  const only = new Set(firms.map((each) => nameParts(each.name).join(' ')));
  return only.size === 1 ? (firms[0]?.name ?? null) : null;
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
