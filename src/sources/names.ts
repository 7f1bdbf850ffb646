import { letterPattern } from '../text/letter-pattern';
import type { Named } from './find-names';
import { createKnownBodies, type KnownBodies } from './known-bodies';
import { nameParts, surnameOf } from './name-parts';
import { isTrade } from './name-styles';

const wordsOf = letterPattern(String.raw`[\p{L}'-]+`, 'gu');

/** As the pronouns of somebody tell. */
export type Gender = 'he' | 'she';

/** The people and bodies an article names anywhere. */
export interface KnownNames extends Omit<KnownBodies, 'toldOf'> {
  /**
   * The full name the article gives to a surname or first name (the one it uses most), else the name itself. With what
   * "Mr." or "Ms." tells of who is meant, of those who share a surname that one.
   */
  fullName(name: string, gender?: Gender | null): string;
  /** Those whom a surname in the plural means: "Ada and Olav Lind" for "Linds"; null where the article names nobody so. */
  familyOf(surnames: string): string | null;
  /** Whether the article uses this name for a person. */
  knows(name: string): boolean;
  /** True where more than capitals says that this is somebody: a title, the surname alone, a usual first name. */
  isPerson(name: string): boolean;
  /** True for a full name that is surely somebody's, and no more a man's than a woman's. */
  isNeutral(name: string): boolean;
  /** As its honorific or first name tells; null where neither does. */
  genderOf(name: string): Gender | null;
  /** As its honorific alone tells. */
  titledGender(name: string): Gender | null;
  /** The first title given to a person. */
  titleOf(name: string): string | null;
  /** What the copy tells of a person or body beside the title, in order of the text. */
  toldOf(name: string): readonly string[];
  /** The only person whom the copy has called so before a sentence: "the mayor" for "Ada Lind, the mayor of Norvik". */
  personCalled(noun: string, modifiers: readonly string[], sentence: number): string | null;
}

interface Person {
  readonly names: Map<string, number>;
  /** The full name the article uses most. */
  full: string | null;
  readonly told: string[];
  /** The words of titles, by where they stand. */
  readonly calls: { readonly sentence: number; readonly words: ReadonlySet<string> }[];
  title: string | null;
  gender: Gender | null;
  /** The surname stands after a title before the article gives it in full: then it can be another's. */
  readonly early: boolean;
  /** Honorifics or full names tell of a man and of a woman; null until somebody asks. */
  mixed: boolean | null;
  titled: boolean;
  sure: boolean;
}

/** What a list of first names and places says of a full name; null where it says nothing. */
export type Usual = Gender | 'person' | 'thing' | null;

/**
 * Puts together what an article tells of those it names. `usual` says what a list of first names and places makes of a
 * full name.
 */
export function createKnownNames(
  named: readonly Named[],
  usual: (name: string) => Usual = () => null,
): KnownNames {
  const guess = (name: string) => {
    const told = usual(name);
    return told === 'he' || told === 'she' ? told : null;
  };
  const people = readPeople(
    named.map((each) => withoutTrade(each, usual)),
    guess,
  );
  const bodies = createKnownBodies(named);
  const holders = holdersOf(people);
  const firstNames = firstNamesOf(people);
  const personOf = (name: string) => {
    const last = surnameOf(name);
    return people.get(last) ?? people.get(`${last}-jr`) ?? null;
  };

  function isMixed(person: Person): boolean {
    person.mixed ??=
      (person.early || person.names.size > 1) &&
      new Set([person.gender, ...[...person.names.keys()].map(guess)].filter((told) => told !== null)).size >
        1;
    return person.mixed;
  }

  function genderOf(name: string): Gender | null {
    const person = personOf(name);
    if (!person) return guess(name);
    const own = nameParts(name).length > 1 ? name : (person.full ?? name);
    // "Mr. Lind" beside Ada Lind is another of the name.
    const told = guess(own);
    return isMixed(person) && told !== null ? told : (person.gender ?? told);
  }

  return {
    fullName: (name, gender = null) => {
      const parts = nameParts(name);
      const person = personOf(name);
      if (person && gender !== null && parts.length === 1 && isMixed(person)) {
        const able = new Map([...person.names].filter(([full]) => (guess(full) ?? gender) === gender));
        return mostUsed(able) ?? name;
      }
      if (person) return person.full ?? name;
      return (parts.length === 1 ? firstNames.get(parts[0] ?? '') : undefined) ?? name;
    },
    familyOf: (surnames) => {
      const parts = nameParts(surnames);
      const person = parts.length === 1 ? familyIn(people, parts[0] ?? '') : null;
      const all = [...(person?.names.keys() ?? [])];
      if (all.length === 0) return null;
      const first = all.map((name) => name.split(' ').slice(0, -1).join(' '));
      return all.length === 2 ? `${first[0]} and ${all[1]}` : `the ${surnames}`;
    },
    knows: (name) => personOf(name) !== null || firstNames.has(nameParts(name)[0] ?? ''),
    isPerson: (name) => {
      const told = usual(name);
      const person = personOf(name);
      return told !== null && told !== 'thing'
        ? true
        : (person?.titled ?? false) || (told === null && person?.sure === true);
    },
    isNeutral: (name) => usual(name) === 'person' && genderOf(name) === null,
    genderOf,
    titledGender: (name) => {
      const person = personOf(name);
      if (!person) return null;
      return isMixed(person) ? genderOf(name) : person.gender;
    },
    titleOf: (name) => personOf(name)?.title ?? null,
    toldOf: (name) => [...new Set(personOf(name)?.told ?? bodies.toldOf(name))],
    personCalled: (noun, modifiers, sentence) => {
      const able = [...(holders.get(noun) ?? [])].filter(({ calls }) =>
        calls.some(
          (each) => each.sentence <= sentence && [noun, ...modifiers].every((word) => each.words.has(word)),
        ),
      );
      // Of a man and a woman of one surname the title tells nothing.
      return able.length === 1 && able[0] && !isMixed(able[0]) ? able[0].full : null;
    },
    bodiesIn: bodies.bodiesIn,
    fullBody: bodies.fullBody,
    bodyCalled: bodies.bodyCalled,
  };
}

/** "Welder Tom Hale": the first word is what he is, where a list of first names knows the second and not the first. */
function withoutTrade(named: Named, usual: (name: string) => Usual): Named {
  const [first = '', ...rest] = named.kind === 'person' ? named.name.split(' ') : [];
  if (rest.length < 2 || !isTrade(first.toLowerCase()) || usual(named.name) !== null) return named;
  const name = rest.join(' ');
  const told = usual(name);
  return told === null || told === 'thing' ? named : { ...named, name, title: named.title ?? first };
}

/** "Linds", "Holmes" and "Joneses": who bears the name that this is the plural of. */
function familyIn(people: ReadonlyMap<string, Person>, plural: string): Person | null {
  if (people.has(plural) || !plural.endsWith('s')) return null;
  return people.get(plural.slice(0, -1)) ?? people.get(plural.replace(/es$/, '')) ?? null;
}

/** By each word of their titles the people who bear it; none by a word that very many bear. */
function holdersOf(people: ReadonlyMap<string, Person>): Map<string, Set<Person>> {
  const holders = new Map<string, Set<Person>>();
  for (const person of people.values()) {
    for (const { words } of person.calls) {
      for (const word of words) {
        const all = holders.get(word) ?? new Set();
        if (all.size <= mostHolders) all.add(person);
        holders.set(word, all);
      }
    }
  }
  for (const [word, all] of holders) if (all.size > mostHolders) holders.delete(word);
  return holders;
}

const mostHolders = 24;
const mostCalls = 12;

function readPeople(named: readonly Named[], guess: (name: string) => Gender | null): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const { kind, name, titled, title, tells, gender, sentence } of named) {
    const parts = nameParts(name);
    const last = parts[parts.length - 1];
    if (kind !== 'person' || last === undefined) continue;
    const person = people.get(last) ?? newPerson(parts.length === 1);
    people.set(last, person);
    // "Lord Berg" is all that is said of his name.
    if (parts.length > 1 || name.includes(' ')) person.names.set(name, (person.names.get(name) ?? 0) + 1);
    person.title ??= title;
    person.gender ??= gender;
    person.titled ||= titled || title !== null;
    if (person.told.length < mostCalls) person.told.push(...tells);
    const called = [title, tells[0]].map(
      (each) => each?.toLowerCase().match(wordsOf(each))?.slice(0, 8) ?? [],
    );
    if (called[0]?.includes('justice')) called.push(['judge']);
    if (person.calls.length < mostCalls && called.some((each) => each.length > 0))
      person.calls.push({ sentence, words: new Set(called.flat()) });
  }
  for (const { kind, name, tells, gender } of named) {
    const person = kind === 'body' ? undefined : people.get(surnameOf(name));
    if (!person) continue;
    // What "she" did is told of no man.
    const own = gender === null ? null : (person.gender ?? guess(mostUsed(person.names) ?? name));
    if (own !== null && own !== gender) continue;
    if (kind !== 'lone') continue;
    person.sure = true;
    if (person.told.length < mostCalls) person.told.push(...tells);
  }
  for (const person of people.values()) person.full = mostUsed(person.names);
  return people;
}

function newPerson(early: boolean): Person {
  return {
    names: new Map<string, number>(),
    full: null,
    told: [],
    calls: [],
    title: null,
    gender: null,
    early,
    mixed: null,
    titled: false,
    sure: false,
  };
}

function mostUsed(names: ReadonlyMap<string, number>): string | null {
  const whole = [...names].filter(([name]) => nameParts(name).length > 1);
  return (whole.length > 0 ? whole : [...names]).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** First names that only one person of the article bears, with the full name. */
function firstNamesOf(people: ReadonlyMap<string, Person>): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const person of people.values()) {
    const { full } = person;
    const first = full === null ? undefined : nameParts(full)[0];
    if (full !== null && first !== undefined) found.set(first, found.has(first) ? null : full);
  }
  const sure = new Map<string, string>();
  for (const [first, full] of found) if (full !== null && first.length > 2) sure.set(first, full);
  return sure;
}
