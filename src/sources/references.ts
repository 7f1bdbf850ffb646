import type { Description } from './describe';
import { type Entry, normalOf } from './entry';
import { type Person, sameName } from './names';
import * as is from './word-classes';

/** What is needed to see whom a word stands for. `latest` gives the entries, the one last spoken of first. */
export interface Context {
  readonly latest: readonly Entry[];
  readonly passing: readonly Person[];
  /** Sentences that may name people. */
  readonly crowded: ReadonlySet<number>;
}

const apartWords = new Set(['second', 'third', 'fourth', 'fifth', 'separate', 'different', 'other']);
const apartDeterminers = new Set(['one', 'another', 'two', 'three', 'four', 'some', 'several', 'other']);

/** The entry that "the official", "a person familiar with the talks" or "her advisers" speaks of again; else null. */
export function entryOfNoun(mention: Description, text: string, { latest }: Context): Entry | null {
  const owned = is.possessiveWords.has(mention.determiner);
  if (!mention.definite && !owned) return sameAgain(mention, text, latest);
  const able = latest.filter(
    (entry) =>
      (entry.head === mention.head || isGeneral(mention, entry) || isTitled(mention, entry)) &&
      entry.plural === mention.plural &&
      (entry.name === null || !mention.plural),
  );
  const sameHead = able.filter((entry) => entry.head === mention.head);
  const exact = [...sameHead, ...able].find((entry) =>
    mention.modifiers.every((word) => entry.words.has(word)),
  );
  if (exact) return exact;
  const only = sameHead.filter((entry) => entry.name === null);
  return only.length === 1 && mention.insider && !owned ? (only[0] ?? null) : null;
}

/** The same long description again is the same source, unless the copy says "another". */
function sameAgain(mention: Description, text: string, latest: readonly Entry[]): Entry | null {
  if (apartDeterminers.has(mention.determiner) || mention.modifiers.some((word) => apartWords.has(word)))
    return null;
  const telling =
    mention.specificity >= 2 ||
    mention.plural ||
    mention.kind === 'document' ||
    mention.kind === 'institution';
  if (!telling) return null;
  const normal = normalOf(text);
  return (
    latest.find(
      (entry) => entry.normal === normal && entry.plural === mention.plural && entry.name === null,
    ) ?? null
  );
}

/** "the person", "the man" for one described otherwise. */
function isGeneral(mention: Description, entry: Entry): boolean {
  const person = ['person', 'individual', 'man', 'woman', 'source'].includes(mention.head);
  const able = entry.kind === 'anonymous' || (entry.kind === 'unnamed-person' && mention.head !== 'source');
  return person && able && entry.name === null;
}

/** "the senator" for one named with that title. */
function isTitled(mention: Description, entry: Entry): boolean {
  return entry.kind === 'named' && !mention.plural && entry.words.has(mention.head);
}

/** The entry a pronoun stands for; a name where it stands for somebody who has not yet said anything; else null. */
export function entryOfPronoun(word: string, sentence: number, context: Context): Entry | string | null {
  const near = context.latest.filter((entry) => withinReach(entry, sentence, context.crowded));
  if (word === 'they' || word === 'them')
    return near.find((entry) => entry.plural || entry.pronoun === 'they' || entry.grant !== null) ?? null;
  if (word === 'it')
    return near.find((entry) => ['institution', 'document', 'outlet'].includes(entry.kind)) ?? null;
  if (!['he', 'she', 'him', 'her'].includes(word)) return null;
  const gender = word === 'he' || word === 'him' ? 'he' : 'she';
  const person =
    near
      .filter((entry) => !entry.plural && ['named', 'anonymous', 'unnamed-person'].includes(entry.kind))
      .sort((a, b) => b.lastSentence - a.lastSentence)
      .find((entry) => genderFits(entry, gender)) ?? null;
  const passed = lastPassing(context.passing, sentence, (each) => each.first && each.sentence < sentence);
  const newer = passed !== null && (person === null || person.lastSentence < passed.sentence);
  if (newer && !(person?.name && sameName(person.name, passed.name, true))) return passed.name;
  return person ?? lastPassing(context.passing, sentence, (each) => each.acts)?.name ?? null;
}

const reach = 8;

/** Copy seldom gives an unnamed source a pronoun; one is taken only where nobody else can be meant. */
function withinReach(entry: Entry, sentence: number, crowded: ReadonlySet<number>): boolean {
  const lasting = entry.name !== null || ['institution', 'document', 'outlet'].includes(entry.kind);
  if (lasting) return sentence - entry.lastSentence <= reach;
  if (sentence - entry.lastSentence > 1) return false;
  for (let i = entry.lastSentence; i <= sentence; i++) if (crowded.has(i)) return false;
  return true;
}

function lastPassing(
  passing: readonly Person[],
  sentence: number,
  fits: (person: Person) => boolean,
): Person | null {
  for (let i = passing.length - 1; i >= 0; i--) {
    const person = passing[i];
    if (!person || sentence - person.sentence > 6) return null;
    if (person.sentence <= sentence && fits(person)) return person;
  }
  return null;
}

const male = /\b(?:man|mr|husband|father|son|brother|businessman|congressman|chairman|spokesman)\b/i;
const female = /\b(?:woman|mrs|ms|wife|mother|daughter|sister|congresswoman|chairwoman|spokeswoman)\b/i;

function genderFits(entry: Entry, gender: 'he' | 'she'): boolean {
  if (entry.pronoun === 'he' || entry.pronoun === 'she') return entry.pronoun === gender;
  if (male.test(entry.description)) return gender === 'he';
  if (female.test(entry.description)) return gender === 'she';
  return true;
}
