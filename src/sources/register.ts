import { createBoundedCache } from '../text/bounded-cache';
import { letterPattern } from '../text/letter-pattern';
import type { Span } from '../text/span';
import type { Description } from './describe';
import { addMention, type Entry, namedEntry, newEntry, placed, unnamedEntry } from './entry';
import type { RawName } from './find-names';
import { type Making, makingsOf } from './how-made';
import type { Source, SourceKind } from './model';
import { initialsOf, nameParts, sameName, surnameOf } from './name-parts';
import { createKnownNames, type Gender, type KnownNames } from './names';
import {
  type Aged,
  type Context,
  entryOfAge,
  entryOfPerson,
  entryOfPronoun,
  isEpithet,
  type Person,
  pairNamed,
  spokenUnnamed,
  type Unnamed,
} from './people-references';
import { eachOf, entryOfNoun } from './references';
import { sourceOf } from './source-of';
import * as is from './word-classes';

/** The sources of one article, each once: joins names, back-references and pronouns to what they stand for. */
export interface Register {
  readonly entries: readonly Entry[];
  /**
   * The entry a mention belongs to; null for what stands for nobody the register keeps. `at` is where the mention's
   * words are, `by` where its sentence begins, `text` its words.
   */
  resolve(mention: Description, at: Span, text: string, sentence: number, by: number): Entry | null;
  /** The entry lately spoken of that has a mention where `at` is. */
  at(at: Span): Entry | null;
  /** The entry of somebody who has said something, by the words that name them; null for all others. */
  named(words: string): Entry | null;
  /** A name in passing, so that a later "he" is not given to somebody else. */
  pass(
    person: Omit<RawName, 'start' | 'end'>,
    sentence: number,
    more: { readonly owns: boolean; readonly age: number | null },
  ): void;
  /** Somebody brought in without a name, so that a later "she" is not given to somebody named before. */
  meet(unnamed: Unnamed): void;
  /** The first anonymous source that is called so, by the noun in the singular; null where there is none. */
  anonymous(head: string): Entry | null;
  /** A sentence that may name people: across it no pronoun is given to somebody unnamed. */
  crowd(sentence: number): void;
  /** The sources by first mention; `makings` tell how papers came about. After this `idOf` answers. */
  finish(makings?: readonly Making[]): Source[];
  idOf(entry: Entry): string;
}

/** How many of the entries last spoken of a back-reference can reach. */
const memory = 120;

/** `known` are the names the article holds anywhere. */
export function createRegister(known: KnownNames = createKnownNames([])): Register {
  const entries: Entry[] = [];
  /** The entries last spoken of, the latest first; never longer than `memory`. */
  const latest: Entry[] = [];
  const byName = new Map<string, Entry[]>();
  const passing: Person[] = [];
  const crowded = new Set<number>();
  let unnamed: Unnamed[] = [];
  const aged = new Map<number, Aged>();
  const ages = new Map<string, number>();
  const met = new Map<Unnamed, Entry>();
  const context: Context = {
    latest,
    passing,
    crowded,
    known,
    get unnamed() {
      return unnamed;
    },
    aged,
    ages,
    entryOfUnnamed,
  };
  const byHead = new Map<string, Entry[]>();
  let ids: Map<Entry, string> | null = null;
  let unnamedFirst = -1;

  const fullNames = new Map<string, string>();

  /** To find who of very many of one surname is meant takes as long as there are many; the names stay as they are. */
  function fullName(name: string, gender: Gender | null = null): string {
    const key = `${gender ?? ''} ${name}`;
    const full = fullNames.get(key) ?? known.fullName(name, gender);
    fullNames.set(key, full);
    return full;
  }

  function keep(entry: Entry): Entry {
    entries.push(entry);
    addTo(byHead, entry.head, entry);
    if (entry.name) {
      if (entry.kind === 'named') tellTitle(entry, entry.name);
      for (const key of nameKeys(entry.name, entry.kind)) addTo(byName, key, entry);
    }
    return entry;
  }

  function entryOfUnnamed(one: Unnamed): Entry {
    const entry = spokenUnnamed(one, latest) ?? met.get(one);
    if (entry) return entry;
    const kind = one.withheld ? 'anonymous' : 'unnamed-person';
    const fresh = keep(unnamedEntry(one.words, one.head, one.gender, kind));
    fresh.mentions.push({
      ...spanOf(one),
      sentence: one.sentence,
      definite: false,
      plural: false,
      pronoun: null,
    });
    fresh.lastSentence = one.sentence;
    met.set(one, fresh);
    return fresh;
  }

  /** So that "the mayor" finds who was called so anywhere. */
  function tellTitle(entry: Entry, name: string): void {
    entry.gender = known.genderOf(name);
    const told = [known.titleOf(name), ...known.toldOf(name).filter((words) => words.length < 90)];
    for (const words of told) if (words) for (const word of wordsOf(words)) entry.words.add(word);
  }

  function touch(entry: Entry): void {
    const place = latest.indexOf(entry);
    if (place >= 0) latest.splice(place, 1);
    else if (latest.length >= memory) latest.pop();
    latest.unshift(entry);
  }

  /** "Mr. Lind" is not Ada Lind. */
  const isOther = (entry: Entry, name: string, gender: Gender | null) =>
    gender !== null &&
    entry.gender !== null &&
    entry.gender !== gender &&
    nameParts(name).length === 1 &&
    nameParts(entry.name ?? '').length > 1;

  function entryOfName(name: string, kind: Description['kind'], gender: Gender | null = null): Entry | null {
    const several = kind === 'named' && severalIn(name);
    const fits = (entry: Entry) =>
      entry.kind === kind &&
      (kind !== 'named' || severalIn(entry.name ?? '') === several) &&
      !isOther(entry, name, gender) &&
      sameName(entry.name ?? '', name, kind === 'named');
    for (const key of kind === 'named' ? personKeysFor(name) : nameKeys(name, kind)) {
      const found = lastOf(byName.get(key), fits);
      if (found) return found;
    }
    return null;
  }

  const named = (name: string, kind: SourceKind = 'named') =>
    entryOfName(name, kind) ?? keep(namedEntry(name, kind));

  /** A lone capital word is a person where the article knows one of that name, else a body. */
  function settled(mention: Description, text: string, sentence: number): Description {
    if (mention.kind === 'named' && mention.name?.includes(' and ')) {
      const each = mention.name.split(' and ').map((name) => fullName(name));
      return { ...mention, name: each.join(' and ') };
    }
    if (mention.kind === 'named' && mention.name !== null && nameParts(mention.name).length === 1) {
      const name = fullName(mention.name, honorificOf(text));
      if (name !== mention.name) return { ...mention, name };
      const person = known.knows(name) || entryOfName(name, 'named') !== null;
      return mention.lone && !person ? { ...mention, kind: 'institution' } : mention;
    }
    if (mention.name === null && mention.body === null && (mention.plural || mention.head === 'leadership')) {
      // "Ministry officials", "district leaders": of which ministry, the copy said before.
      const leads =
        mention.kind === 'institution'
          ? mention.insider || mention.head === 'leadership'
          : leaders.has(mention.head);
      const noun = leads ? mention.modifiers.find((word) => is.bodyNounSet.has(word)) : undefined;
      const body = noun === undefined ? null : known.bodyCalled(noun, sentence);
      if (body)
        return {
          ...mention,
          kind: mention.kind === 'unnamed-group' ? 'institution' : mention.kind,
          body,
          insider: true,
        };
    }
    if (mention.kind === 'institution' && mention.name !== null) {
      const family = mention.determiner === 'the' ? known.familyOf(mention.name) : null;
      return family
        ? { ...mention, kind: 'named', name: family, plural: true }
        : { ...mention, name: known.fullBody(mention.name) };
    }
    if (mention.lone && mention.name === null && mention.kind !== 'pronoun') {
      const name = fullName(text);
      if (name !== text)
        return {
          ...mention,
          kind: 'named',
          name,
          head: text.toLowerCase(),
          insider: false,
          grantable: false,
        };
    }
    return mention;
  }

  function find(mention: Description, text: string, sentence: number): Entry | null {
    if (mention.kind === 'pronoun') return entryOf(entryOfPronoun(mention.head, sentence, context));
    if (mention.name) return entryOfName(mention.name, mention.kind, honorificOf(text));
    if (mention.determiner === 'its' && (mention.voice || mention.insider)) {
      const body = entryOfPronoun('it', sentence, context);
      if (typeof body !== 'string' && body?.kind === 'institution') return body;
    }
    if (mention.head === 'police' && mention.modifiers.length === 0) {
      const force = known.bodyCalled('police', sentence);
      if (force) return named(force, 'institution');
    }
    if (mention.voice && mention.body) {
      // A lawyer of a person speaks for nobody else; a body's spokesman is the body.
      return known.knows(mention.body)
        ? entryOfNoun(mention, text, sentence, context)
        : named(known.fullBody(mention.body), 'institution');
    }
    const found = entryOfNoun(mention, text, sentence, context);
    if (found) return found;
    if (
      mention.determiner === 'the' &&
      !mention.plural &&
      !mention.insider &&
      is.titleWords.has(mention.head)
    ) {
      const holder = known.personCalled(mention.head, mention.modifiers, sentence);
      if (holder) return named(holder);
    }
    const years = /^(\d{1,3})-year-old$/.exec(mention.head)?.[1];
    if (years !== undefined && isEpithet(mention))
      return entryOf(entryOfAge(Number(years), sentence, context));
    if (isEpithet(mention)) return entryOf(entryOfPerson(null, sentence, context));
    if (mention.kind === 'institution' && mention.determiner === 'the' && !mention.insider && !mention.voice)
      return bodyCalled(mention, sentence);
    return null;
  }

  function entryOf(found: Entry | string | null): Entry | null {
    return typeof found === 'string' ? named(found) : found;
  }

  /** "The ministry" for the Ministry of Transport. */
  function bodyCalled(mention: Description, sentence: number): Entry | null {
    const fits = (name: string) =>
      mention.modifiers.every((word) => vague.has(word) || nameParts(name).includes(word));
    const spoken = latest.find(
      (entry) =>
        entry.kind === 'institution' &&
        entry.name !== null &&
        nameParts(entry.name).length > 1 &&
        nameParts(entry.name).includes(mention.head) &&
        fits(entry.name),
    );
    const name = known.bodyCalled(mention.head, sentence);
    if (!name || !fits(name)) return spoken ?? null;
    return spoken?.name && sameName(spoken.name, name, false) ? spoken : named(name, 'institution');
  }

  /** "Lind and Berg", where each has said something: the statement is of both. */
  function knownPair({ kind, name }: Description): readonly Entry[] | null {
    if (kind !== 'named' || !name?.includes(' and ')) return null;
    const each = name.split(' and ').map((one) => entryOfName(one, 'named'));
    return each.every((entry) => entry !== null && entry.mentions.length > 0)
      ? each.filter((entry) => entry !== null)
      : null;
  }

  function add(
    entry: Entry,
    mention: Description,
    at: Span,
    text: string,
    sentence: number,
    definite: boolean,
    by: number,
  ): void {
    addMention(entry, mention, placed(mention, at, sentence, definite, entry), text, by);
    touch(entry);
  }

  return {
    entries,
    resolve: (mention, at, text, sentence, by) => {
      const read = settled(mention, text, sentence);
      const heard = eachOf(read, sentence, context);
      const each =
        heard.length > 0
          ? heard
          : (knownPair(read) ?? pairNamed(read, sentence, context).map((name) => named(name)));
      // Each keeps a name of its own.
      const shared = read.name === null ? read : { ...read, name: null, title: null, added: null };
      for (const entry of each) add(entry, shared, at, text, sentence, true, by);
      if (each[0]) return each[0];
      const found = find(read, text, sentence);
      const kind = found ? null : firstKind(read);
      const entry = found ?? (kind ? keep(newEntry(read, kind, text)) : null);
      if (!entry) return null;
      add(entry, read, at, text, sentence, found !== null && found.mentions.length > 0, by);
      return entry;
    },
    at: (at) =>
      latest.find((entry) =>
        entry.mentions.slice(-8).some((each) => each.start < at.end && at.start < each.end),
      ) ?? null,
    named: (words) => {
      const name = fullName(words);
      const entry = entryOfName(name, 'named') ?? entryOfName(known.fullBody(words), 'institution');
      return entry && entry.mentions.length > 0 ? entry : null;
    },
    pass: (person, sentence, { owns, age }) => {
      if (person.kind === 'body') return;
      if (person.kind === 'lone' && !known.knows(person.name)) {
        // "The Veldish minister, Olav Berg, said": the first word is no name, so that the next is the first.
        if (person.first) unnamedFirst = sentence;
        return;
      }
      const name = fullName(person.name, person.gender);
      const first = person.first || (person.kind === 'person' && person.acts && unnamedFirst === sentence);
      if (first) unnamedFirst = -1;
      const entry = first ? entryOfName(name, 'named', person.gender) : null;
      if (entry) entry.lastSentence = Math.max(entry.lastSentence, sentence);
      passing.push({ name, sentence, first, acts: person.acts, owns });
      if (age !== null) {
        aged.set(age, { years: age, who: name });
        ages.set(nameParts(name).join(' '), age);
      }
    },
    meet: (one) => {
      unnamed = unnamed[0]?.sentence === one.sentence ? unnamed : [];
      if (unnamed.length < mostUnnamed) unnamed.push(one);
      if (one.age !== null) aged.set(one.age, { years: one.age, who: one });
    },
    anonymous: (head) => byHead.get(head)?.find(({ kind }) => kind === 'anonymous') ?? null,
    crowd: (sentence) => crowded.add(sentence),
    finish: (makings = []) => {
      const merged = mergeBodies(entries);
      const spoken = entries.filter((entry) => entry.mentions.length > 0 && !merged.has(entry));
      for (const entry of spoken) entry.mentions.sort((a, b) => a.start - b.start);
      spoken.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
      ids = new Map(spoken.map((entry, i) => [entry, `s${i + 1}`]));
      for (const [from, to] of merged) ids.set(from, ids.get(to) ?? '');
      const made = makingsOf(spoken, makings);
      return spoken.map((entry) => sourceOf(entry, ids?.get(entry) ?? '', known, made.get(entry)));
    },
    idOf: (entry) => ids?.get(entry) ?? '',
  };
}

/** A sentence that brings in more is a list. */
const mostUnnamed = 12;

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function addTo(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const found = lists.get(key);
  if (found) found.push(entry);
  else lists.set(key, [entry]);
}

/** Of very many who share a key, those last told of are looked at. */
const mostOfOneKey = 200;

function lastOf(entries: readonly Entry[] | undefined, fits: (entry: Entry) => boolean): Entry | null {
  if (!entries) return null;
  for (let i = entries.length - 1; i >= 0 && i >= entries.length - mostOfOneKey; i--) {
    const entry = entries[i];
    if (entry && fits(entry)) return entry;
  }
  return null;
}

function honorificOf(text: string): Gender | null {
  if (/^Mr\b/.test(text)) return 'he';
  return /^(?:Ms|Mrs|Miss)\b/.test(text) ? 'she' : null;
}

/** "Ada and Olav Lind", "the Linds": not the entry of one of them. */
function severalIn(name: string): boolean {
  return / and |^the /i.test(name);
}

/** Those who speak for the body they lead; singular. */
const leaders = new Set([
  'leader',
  'administrator',
  'commander',
  'investigator',
  'manager',
  'official',
  'representative',
]);

/** Words that pick no body out. */
const vague = new Set(['state', 'federal', 'city', 'local', 'national', 'county', 'public']);

/** The officials of a named body, where nothing was granted to them, are the body: who is joined to whom. */
function mergeBodies(entries: readonly Entry[]): Map<Entry, Entry> {
  const merged = new Map<Entry, Entry>();
  const bodies = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.kind === 'institution' && entry.name && entry.mentions.length > 0)
      bodies.set(nameParts(entry.name).join(' '), entry);
  }
  for (const entry of entries) {
    if (entry.kind !== 'institution' || entry.name || !entry.body || entry.grant || !entry.insider) continue;
    const body = bodies.get(nameParts(entry.body).join(' '));
    if (!body) continue;
    body.mentions.push(...entry.mentions);
    merged.set(entry, body);
  }
  return merged;
}

const told = createBoundedCache<readonly string[]>(2000, 400_000);

const longWord = letterPattern(String.raw`[\p{L}'-]{3,}`, 'gu');

/** The longer words of what the copy tells of somebody, lower case. */
function wordsOf(words: string): readonly string[] {
  return told.get(words, () => words.toLowerCase().match(longWord(words)) ?? []);
}

const personKeys = createBoundedCache<readonly string[]>(2000, 200_000);
const bodyKeys = createBoundedCache<readonly string[]>(2000, 200_000);

/** What a person is kept by: the surname, and the first name with it, or that the surname is all there is. */
function keysOfPerson(name: string): string[] {
  const parts = nameParts(name);
  const last = surnameOf(name);
  return [`person ${last}`, parts.length > 1 ? `first ${parts[0]} ${last}` : `alone ${last}`];
}

/** What somebody is looked for by: by a full name, those who bear it, else who was told of by the surname alone. */
function personKeysFor(name: string): readonly string[] {
  const parts = nameParts(name);
  const last = surnameOf(name);
  return parts.length > 1 ? [`first ${parts[0]} ${last}`, `alone ${last}`] : [`person ${last}`];
}

/** What a name is kept by; of a body its words, and its initials. */
function nameKeys(name: string, kind: Description['kind']): readonly string[] {
  return kind === 'named'
    ? personKeys.get(name, () => keysOfPerson(name))
    : bodyKeys.get(name, () => keysOfBody(name));
}

function keysOfBody(name: string): string[] {
  const parts = nameParts(name);
  return parts.length > 1 ? [parts.join(' '), initialsOf(parts)] : [parts.join(' ')];
}

function firstKind(mention: Description): SourceKind | null {
  if (mention.kind === 'pronoun' || mention.kind === 'unknown') return null;
  if (mention.kind === 'unnamed-group' && mention.part && !mention.plural) return 'unnamed-person';
  if (mention.kind === 'anonymous' && mention.definite && !mention.basis && mention.specificity < 2)
    return 'unnamed-person';
  if (mention.kind === 'unnamed-person' && mention.definite && is.officeNouns.has(mention.head))
    return 'named';
  return mention.kind;
}
