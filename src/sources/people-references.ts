import type { Description } from './describe';
import type { Entry } from './entry';
import type { RawUnnamed } from './find-unnamed';
import { nameParts, sameName } from './name-parts';
import type { Gender, KnownNames } from './names';
import * as is from './word-classes';

/** A person named in a sentence. */
export interface Person {
  readonly name: string;
  readonly sentence: number;
  /** The first name of its sentence. */
  readonly first: boolean;
  /** Not after a preposition and not possessive. */
  readonly acts: boolean;
  /** In the possessive. */
  readonly owns: boolean;
}

/** Somebody whom a sentence brings in without a name; the span and words in the article. */
export interface Unnamed extends RawUnnamed {
  readonly words: string;
  readonly sentence: number;
}

/** Of whom the copy tells an age, in years. */
export interface Aged {
  readonly years: number;
  readonly who: string | Unnamed;
}

/** What is needed to see whom a word stands for. `latest` gives the entries, the one last spoken of first. */
export interface Context {
  readonly latest: readonly Entry[];
  readonly passing: readonly Person[];
  /** Sentences that may name people. */
  readonly crowded: ReadonlySet<number>;
  readonly known: KnownNames;
  /** Those brought in without a name in the sentence last read that brought in anybody. */
  readonly unnamed: readonly Unnamed[];
  readonly aged: ReadonlyMap<number, Aged>;
  readonly ages: ReadonlyMap<string, number>;
  /** The entry of somebody brought in without a name. */
  entryOfUnnamed(unnamed: Unnamed): Entry;
}

/** "The lawmaker", "the 56-year-old": words that copy uses for somebody it has just named. */
export function isEpithet(mention: Description): boolean {
  if (mention.plural || mention.determiner !== 'the' || mention.name !== null) return false;
  const plain = mention.modifiers.filter(
    (word) => !is.rankWords.has(word) && !is.partyNouns.has(word) && !vague.has(word),
  );
  if (plain.length > 1) return false;
  return is.epithetNouns.has(mention.head) || /^\d{1,3}-year-old$/.test(mention.head);
}

/** "The new Democratic congresswoman": words that tell nobody from whom the copy has just named. */
const vague: ReadonlySet<string> = new Set([
  'democratic',
  'first-term',
  'freshman',
  'new',
  'newly',
  'young',
  'old',
]);

/** The person last spoken of: an entry, or the name of somebody who has not yet said anything; null where nobody was. */
export function entryOfPerson(
  gender: Gender | null,
  sentence: number,
  context: Context,
): Entry | string | null {
  const found = entryOfNamed(gender, sentence, context);
  const between = broughtInSince(found, gender, sentence, context);
  if (!between) return found;
  // "Ada Lind lost her barn. An officer called. She said": nothing tells which of them.
  const either = gender !== null && between.gender === null && found !== null;
  return either && !spokenUnnamed(between, context.latest) ? null : context.entryOfUnnamed(between);
}

/** The entry of somebody brought in without a name, where they are a source already. */
export function spokenUnnamed(one: Unnamed, latest: readonly Entry[]): Entry | undefined {
  return latest.find((entry) =>
    entry.mentions.slice(-8).some((each) => each.start < one.end && one.start < each.end),
  );
}

/** Whom the sentence before has brought in unnamed, later than it or any other spoke of who was found. */
function broughtInSince(
  found: Entry | string | null,
  gender: Gender | null,
  sentence: number,
  context: Context,
): Unnamed | null {
  const { unnamed, passing, known, crowded } = context;
  // "The aide denied that Mr. Lind would pay what he owes": whom the sentence itself names is nearer.
  if (crowded.has(sentence)) return null;
  const fits = unnamed.filter(
    (each) => each.sentence === sentence - 1 && !contradicts(each.gender, gender) && !askers.has(each.head),
  );
  const one = fits.find(({ opens }) => opens) ?? (fits.length === 1 ? fits[0] : undefined);
  if (!one) return null;
  const acting = lastPassing(
    passing,
    sentence,
    (each) => each.sentence === one.sentence && each.acts && !contradicts(known.genderOf(each.name), gender),
  );
  if (acting) return null;
  return found === null || distance(found, sentence, context) > 1 || one.opens ? one : null;
}

/** "The 56-year-old": of whom that age is told; else who was just spoken of, where nothing speaks against it. */
export function entryOfAge(years: number, sentence: number, context: Context): Entry | string | null {
  const told = context.aged.get(years);
  if (told) return typeof told.who === 'string' ? told.who : context.entryOfUnnamed(told.who);
  const found = entryOfPerson(null, sentence, context);
  if (found === null || distance(found, sentence, context) > 1) return null;
  const name = typeof found === 'string' ? found : found.name;
  if (name === null) return found;
  const judge = /\b(?:judge|justice|magistrate|recorder|coroner)\b/i.test(context.known.titleOf(name) ?? '');
  return judge || context.ages.has(nameParts(name).join(' ')) ? null : found;
}

function entryOfNamed(gender: Gender | null, sentence: number, context: Context): Entry | string | null {
  const { known } = context;
  const sure = personWho((name) => !contradicts(known.genderOf(name), gender), gender, sentence, context);
  // A list of first names errs; where it leaves only somebody far away, the nearest is meant.
  const nearest = personWho(
    (name) => !contradicts(known.titledGender(name), gender),
    gender,
    sentence,
    context,
  );
  if (sure === nearest || nearest === null) return sure;
  if (sure === null) return null;
  const name = typeof sure === 'string' ? sure : sure?.name;
  if (name && gender !== null && known.genderOf(name) === gender) return sure;
  if (sure !== null && distance(sure, sentence, context) - distance(nearest, sentence, context) < farOff)
    return sure;
  return nearest;
}

const farOff = 3;

export function contradicts(told: Gender | null, gender: Gender | null): boolean {
  return gender !== null && told !== null && told !== gender;
}

/** In sentences. */
function distance(who: Entry | string, sentence: number, { passing }: Context): number {
  const name = typeof who === 'string' ? who : who.name;
  const passed =
    name === null ? null : lastPassing(passing, sentence, (each) => sameName(each.name, name, true));
  const last = Math.max(typeof who === 'string' ? 0 : who.lastSentence, passed?.sentence ?? 0);
  return sentence - last;
}

function personWho(
  fits: (name: string) => boolean,
  gender: Gender | null,
  sentence: number,
  context: Context,
): Entry | string | null {
  const { latest, passing, crowded, known } = context;
  const person =
    latest
      .filter((entry) => withinReach(entry, sentence, crowded) || spokeLast(entry, fits, sentence, context))
      .filter((entry) => !entry.plural && ['named', 'anonymous', 'unnamed-person'].includes(entry.kind))
      .sort((a, b) => b.lastSentence - a.lastSentence)
      .find((entry) => (entry.name ? fits(entry.name) : genderFits(entry, gender))) ?? null;
  const able = (each: Person) => fits(each.name) && known.isPerson(each.name);
  const passed = lastPassing(
    passing,
    sentence,
    (each) => each.first && each.sentence < sentence && able(each),
  );
  // "Ada Lind's father died. She said": whose father it was is nearer than a woman named before.
  const last = Math.max(person?.lastSentence ?? -1, passed?.sentence ?? -1);
  const owner =
    gender !== null && last < sentence - 1
      ? lastPassing(
          passing,
          sentence,
          (each) =>
            each.owns && each.sentence === sentence - 1 && able(each) && known.genderOf(each.name) === gender,
        )
      : null;
  if (owner) return owner.name;
  const newer = passed !== null && (person === null || person.lastSentence < passed.sentence);
  if (newer && !(person?.name && sameName(person.name, passed.name, true))) return passed.name;
  if (person) return person;
  const acting = lastPassing(passing, sentence, (each) => each.acts && able(each));
  // "Lind's roof fell in. ... , she said": nobody else is named.
  const only = acting ? null : onlyPerson(passing, sentence, 2, known);
  return acting?.name ?? (only !== null && fits(only) ? only : null);
}

const nobody: ReadonlySet<number> = new Set();

/** The entry a pronoun stands for; a name where it stands for somebody who has not yet said anything; else null. */
export function entryOfPronoun(word: string, sentence: number, context: Context): Entry | string | null {
  // A person named beside a group is not who "they" are; a source kept unnamed is taken only where nobody else is.
  const crowded = word === 'they' || word === 'them' ? nobody : context.crowded;
  const near = context.latest.filter((entry) =>
    withinReach(entry, sentence, entry.kind === 'unnamed-group' ? crowded : context.crowded),
  );
  if (word === 'they' || word === 'them')
    return (
      near.find(
        (entry) =>
          entry.plural || entry.pronoun === 'they' || (entry.name === null && entry.kind === 'anonymous'),
      ) ??
      near.find((entry) => entry.grant !== null) ??
      oneWhoMayBeThey(near, sentence, context)
    );
  if (word === 'it')
    return (
      near.find((entry) => ['institution', 'document', 'outlet'].includes(entry.kind) && !entry.plural) ??
      null
    );
  if (!['he', 'she', 'him', 'her'].includes(word)) return null;
  return entryOfPerson(word === 'he' || word === 'him' ? 'he' : 'she', sentence, context);
}

/** The only person whom the sentences right before this one name; null where they name nobody or more. */
function onlyPerson(
  passing: readonly Person[],
  sentence: number,
  back: number,
  known: KnownNames,
): string | null {
  let only: string | null = null;
  for (let i = passing.length - 1; i >= 0; i--) {
    const each = passing[i];
    if (!each || each.sentence < sentence - back) break;
    if (each.sentence >= sentence || !known.isPerson(each.name)) continue;
    if (only !== null && !sameName(only, each.name, true)) return null;
    only = each.name;
  }
  return only;
}

/** One person whose name tells no gender, and of whom alone the copy has just spoken: it may call them "they". */
function oneWhoMayBeThey(
  near: readonly Entry[],
  sentence: number,
  { known, passing }: Context,
): Entry | string | null {
  const fits = (name: string) => known.genderOf(name) === null && known.isPerson(name);
  const last = near.find((entry) => entry.kind === 'named');
  if (last?.name && last.lastSentence >= sentence - 1) return fits(last.name) ? last : null;
  const only = onlyPerson(passing, sentence, 1, known);
  return only !== null && known.isNeutral(only) ? only : null;
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

/** Somebody unnamed who spoke in the sentence before, where nobody else acts there who can be meant. */
function spokeLast(
  entry: Entry,
  fits: (name: string) => boolean,
  sentence: number,
  { passing, known }: Context,
): boolean {
  if (entry.name !== null || entry.lastSentence !== sentence - 1 || askers.has(entry.head)) return false;
  const other = (each: Person) =>
    each.sentence === sentence - 1 && each.acts && fits(each.name) && known.isPerson(each.name);
  return lastPassing(passing, sentence, other) === null;
}

/** Those who ask, so that the answer is somebody else's. */
const askers: ReadonlySet<string> = new Set([
  'heckler',
  'interviewer',
  'journalist',
  'moderator',
  'reporter',
]);

/** How many names back a pronoun can reach. */
const mostPassing = 60;

function lastPassing(
  passing: readonly Person[],
  sentence: number,
  fits: (person: Person) => boolean,
): Person | null {
  for (let i = passing.length - 1; i >= 0 && i >= passing.length - mostPassing; i--) {
    const person = passing[i];
    if (!person || sentence - person.sentence > 6) return null;
    if (person.sentence <= sentence && fits(person)) return person;
  }
  return null;
}

function genderFits(entry: Entry, gender: Gender | null): boolean {
  if (gender === null) return true;
  const told = entry.gender ?? (entry.pronoun === 'they' ? null : entry.pronoun);
  return told === null || told === gender;
}

/** The two people "both women" speaks of, where the copy has only named them; empty where it names others or more. */
export function pairNamed(mention: Description, sentence: number, context: Context): readonly string[] {
  const gender = peopleNouns.get(mention.head);
  if (gender === undefined || mention.count !== 2 || !(mention.definite || mention.determiner === 'both'))
    return [];
  const names: string[] = [];
  for (let i = context.passing.length - 1; i >= 0 && names.length < 3; i--) {
    const each = context.passing[i];
    if (!each || sentence - each.sentence > 4) break;
    const fits = !contradicts(context.known.genderOf(each.name), gender) && context.known.isPerson(each.name);
    if (fits && !names.some((name) => sameName(name, each.name, true))) names.push(each.name);
  }
  return names.length === 2 ? names.reverse() : [];
}

export const peopleNouns: ReadonlyMap<string, Gender | null> = new Map([
  ['woman', 'she'],
  ['man', 'he'],
]);
