import type { Span } from '../text/span';
import type { Description } from './describe';
import { addMention, type Entry, namedEntry, newEntry, placed, sourceOf } from './entry';
import type { Source, SourceKind } from './model';
import { createKnownPeople, nameParts, type Person, sameName, surnameOf } from './names';
import { entryOfNoun, entryOfPronoun } from './references';
import * as is from './word-classes';

/** The sources of one article, each once: joins names, back-references and pronouns to what they stand for. */
export interface Register {
  readonly entries: readonly Entry[];
  /** The entry a mention belongs to; null for what stands for nobody the register keeps. `text` is the mention's words. */
  resolve(mention: Description, at: Span, text: string, sentence: number): Entry | null;
  /** The entry lately spoken of that has a mention where `at` is. */
  at(at: Span): Entry | null;
  /** A person named in passing, so that a later "he" is not given to somebody else. */
  pass(person: Person): void;
  /** A sentence that may name people: across it no pronoun is given to somebody unnamed. */
  crowd(sentence: number): void;
  /** The sources by first mention; after this `idOf` answers. */
  finish(): Source[];
  idOf(entry: Entry): string;
}

/** How many of the entries last spoken of a back-reference can reach. */
const memory = 120;

/** `people` are all those the article names, in order. */
export function createRegister(people: readonly Person[] = []): Register {
  const entries: Entry[] = [];
  /** The entries last spoken of, the latest first; never longer than `memory`. */
  const latest: Entry[] = [];
  const byName = new Map<string, Entry[]>();
  const known = createKnownPeople(people);
  const passing: Person[] = [];
  const crowded = new Set<number>();
  let ids: Map<Entry, string> | null = null;

  function keep(entry: Entry): Entry {
    entries.push(entry);
    if (entry.name) {
      for (const key of nameKeys(entry.name, entry.kind))
        byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
    return entry;
  }

  function touch(entry: Entry): void {
    const place = latest.indexOf(entry);
    if (place >= 0) latest.splice(place, 1);
    else if (latest.length >= memory) latest.pop();
    latest.unshift(entry);
  }

  function entryOfName(name: string, kind: Description['kind']): Entry | null {
    for (const key of nameKeys(name, kind)) {
      const found = byName
        .get(key)
        ?.findLast((entry) => entry.kind === kind && sameName(entry.name ?? '', name, kind === 'named'));
      if (found) return found;
    }
    return null;
  }

  /** A lone capital word is a person where the article knows one of that surname, else a body. */
  function settled(mention: Description, text: string): Description {
    if (mention.kind === 'named' && mention.name !== null && nameParts(mention.name).length === 1) {
      const name = known.fullName(mention.name);
      if (name !== mention.name) return { ...mention, name };
      const person = known.knows(name) || entryOfName(name, 'named') !== null;
      return mention.lone && !person ? { ...mention, kind: 'institution' } : mention;
    }
    if (mention.lone && mention.name === null && mention.kind !== 'pronoun') {
      const name = known.fullName(text);
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
    const context = { latest, passing, crowded };
    if (mention.kind === 'pronoun') {
      const found = entryOfPronoun(mention.head, sentence, context);
      return typeof found === 'string' ? (entryOfName(found, 'named') ?? keep(namedEntry(found))) : found;
    }
    return mention.name ? entryOfName(mention.name, mention.kind) : entryOfNoun(mention, text, context);
  }

  return {
    entries,
    resolve: (mention, at, text, sentence) => {
      const read = settled(mention, text);
      const found = find(read, text, sentence);
      const kind = found ? null : firstKind(read);
      const entry = found ?? (kind ? keep(newEntry(read, kind, text)) : null);
      if (!entry) return null;
      addMention(entry, read, placed(read, at, sentence, found !== null), text);
      touch(entry);
      return entry;
    },
    at: (at) =>
      latest.find((entry) =>
        entry.mentions.slice(-8).some((each) => each.start < at.end && at.start < each.end),
      ) ?? null,
    pass: (person) => {
      const entry = person.first ? entryOfName(person.name, 'named') : null;
      if (entry) entry.lastSentence = Math.max(entry.lastSentence, person.sentence);
      passing.push(person);
    },
    crowd: (sentence) => crowded.add(sentence),
    finish: () => {
      const spoken = entries.filter((entry) => entry.mentions.length > 0);
      for (const entry of spoken) entry.mentions.sort((a, b) => a.start - b.start);
      spoken.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
      ids = new Map(spoken.map((entry, i) => [entry, `s${i + 1}`]));
      return spoken.map((entry) => sourceOf(entry, ids?.get(entry) ?? ''));
    },
    idOf: (entry) => ids?.get(entry) ?? '',
  };
}

/** What a name is looked up by: the surname of a person; of a body its words, and its initials. */
function nameKeys(name: string, kind: Description['kind']): string[] {
  if (kind === 'named') return [`person ${surnameOf(name)}`];
  const parts = nameParts(name);
  const letters = parts.filter((word) => !['of', 'the', 'for', 'and'].includes(word)).map((word) => word[0]);
  return parts.length > 1 ? [parts.join(' '), letters.join('')] : [parts.join(' ')];
}

function firstKind(mention: Description): SourceKind | null {
  if (mention.kind === 'pronoun' || mention.kind === 'unknown') return null;
  if (mention.kind === 'anonymous' && mention.definite && !mention.basis && mention.specificity < 2)
    return 'unnamed-person';
  if (mention.kind === 'unnamed-person' && mention.definite && is.officeNouns.has(mention.head))
    return 'named';
  return mention.kind;
}
