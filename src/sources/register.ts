import type { Span } from '../text/span';
import type { Description } from './describe';
import type { Mention, Source, SourceKind, Specificity } from './model';
import * as is from './word-classes';

/** A source while the article is being read. */
export interface Entry {
  kind: SourceKind;
  head: string;
  plural: boolean;
  name: string | null;
  title: string | null;
  readonly words: Set<string>;
  description: string;
  normal: string;
  specificity: Specificity;
  basis: boolean;
  insider: boolean;
  readonly mentions: Mention[];
  grant: Span | null;
  weakGrant: boolean;
  reason: Span | null;
  pronoun: 'he' | 'she' | 'they' | null;
  lastSentence: number;
}

/** The sources of one article, each once: joins names, back-references and pronouns to what they stand for. */
export interface Register {
  readonly entries: readonly Entry[];
  /** The entry a mention belongs to; null for what stands for nobody the register keeps. `text` is the mention's words. */
  resolve(mention: Description, at: Span, text: string, sentence: number): Entry | null;
  /** A person named in passing, so that a later "he" is not given to somebody else. */
  pass(person: Passing): void;
  /** A sentence that may name people: across it no pronoun is given to somebody unnamed. */
  crowd(sentence: number): void;
  /** Entries spoken of in the sentences from `from` to `to`, latest first. */
  recent(from: number, to: number): Entry[];
  finish(): Source[];
  idOf(entry: Entry): string;
}

/** A person named in a sentence, whether or not they say anything. */
export interface Passing {
  readonly name: string;
  readonly sentence: number;
  readonly first: boolean;
  readonly acts: boolean;
}

/** `people` are all those the article gives a full name, in order. */
export function createRegister(people: readonly Passing[] = []): Register {
  const entries: Entry[] = [];
  const passing: Passing[] = [];
  const crowded = new Set<number>();
  let ids: Map<Entry, string> | null = null;

  function add(mention: Description, kind: SourceKind, text: string): Entry {
    const entry: Entry = {
      kind,
      head: mention.head,
      plural: mention.plural,
      name: mention.name,
      title: mention.title,
      words: new Set([...mention.modifiers, ...titleWordsOf(mention.title)]),
      description: text,
      normal: normalOf(text),
      specificity: mention.specificity,
      basis: mention.basis,
      insider: mention.insider,
      mentions: [],
      grant: null,
      weakGrant: false,
      reason: null,
      pronoun: null,
      lastSentence: -1,
    };
    entries.push(entry);
    return entry;
  }

  function join(
    entry: Entry,
    mention: Description,
    at: Span,
    text: string,
    sentence: number,
    definite: boolean,
  ): Entry {
    entry.mentions.push({ start: at.start, end: at.end, sentence, definite });
    entry.lastSentence = Math.max(entry.lastSentence, sentence);
    if (mention.kind !== 'pronoun') {
      for (const word of mention.modifiers) entry.words.add(word);
      for (const word of titleWordsOf(mention.title)) entry.words.add(word);
      if (mention.specificity > entry.specificity) entry.specificity = mention.specificity;
      entry.basis ||= mention.basis;
      if (!entry.title && mention.title) entry.title = mention.title;
      if (mention.name && entry.name && mention.name.length > entry.name.length) entry.name = mention.name;
      if (fuller(mention, text, entry)) entry.description = text;
    } else if (mention.head === 'he' || mention.head === 'she' || mention.head === 'they')
      entry.pronoun ??= mention.head;
    return entry;
  }

  function resolve(mention: Description, at: Span, text: string, sentence: number): Entry | null {
    const read = settled(mention, text);
    const found = find(read, text, sentence);
    if (found) return join(found, read, at, text, sentence, true);
    const kind = firstKind(read);
    return kind ? join(add(read, kind, text), read, at, text, sentence, false) : null;
  }

  /** The full name the article gives to a surname: the one it uses most. */
  function fullName(name: string): string {
    const last = nameParts(name).pop();
    const counts = new Map<string, number>();
    for (const person of people) {
      const parts = nameParts(person.name);
      if (parts.length > 1 && parts[parts.length - 1] === last)
        counts.set(person.name, (counts.get(person.name) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name;
  }

  /** A lone capital word is a person where the article knows one of that surname, else a body. */
  function settled(mention: Description, text: string): Description {
    if (mention.kind === 'pronoun') return mention;
    const single = mention.kind === 'named' && mention.name !== null && nameParts(mention.name).length === 1;
    if (single && mention.name) {
      const full = fullName(mention.name);
      if (full !== mention.name) return { ...mention, name: full };
      const titled = people.some((person) => sameName(person.name, full, true));
      if (
        mention.lone &&
        !titled &&
        !entries.some((entry) => entry.kind === 'named' && entry.name && sameName(entry.name, text, true))
      ) {
        return { ...mention, kind: 'institution' };
      }
    } else if (mention.lone && mention.name === null) {
      const full = fullName(text);
      if (full !== text)
        return {
          ...mention,
          kind: 'named',
          name: full,
          head: text.toLowerCase(),
          insider: false,
          grantable: false,
        };
    }
    return mention;
  }

  function find(mention: Description, text: string, sentence: number): Entry | null {
    if (mention.kind === 'pronoun') return byPronoun(mention.head, sentence);
    if (mention.name) return byName(mention);
    return byNoun(mention, text);
  }

  function byName(mention: Description): Entry | null {
    const name = mention.name ?? '';
    for (let i = entries.length - 1; i >= 0; i--) {
      const entry = entries[i];
      if (entry?.name && entry.kind === mention.kind && sameName(entry.name, name, mention.kind === 'named'))
        return entry;
    }
    return null;
  }

  function byNoun(mention: Description, text: string): Entry | null {
    const definite = mention.definite || is.possessiveWords.has(mention.determiner);
    const normal = normalOf(text);
    const fits = (entry: Entry) =>
      entry.head === mention.head || general(mention, entry) || titled(mention, entry);
    const latest = [...entries].sort((a, b) => lastPlace(b) - lastPlace(a));
    if (!definite) {
      const apart =
        ['one', 'another', 'two', 'three', 'some', 'several', 'other'].includes(mention.determiner) ||
        mention.modifiers.some((word) =>
          ['second', 'third', 'separate', 'different', 'other', 'fourth'].includes(word),
        );
      const same = latest.find(
        (entry) => entry.normal === normal && entry.plural === mention.plural && entry.name === null,
      );
      if (
        same &&
        !apart &&
        (mention.specificity >= 2 ||
          mention.plural ||
          mention.kind === 'document' ||
          mention.kind === 'institution')
      )
        return same;
      return null;
    }
    const able = latest.filter(
      (entry) => fits(entry) && entry.plural === mention.plural && (entry.name === null || !mention.plural),
    );
    const exact = [...able.filter((entry) => entry.head === mention.head), ...able].find((entry) =>
      mention.modifiers.every((word) => entry.words.has(word)),
    );
    if (exact) return exact;
    const sameHead = able.filter((entry) => entry.head === mention.head && entry.name === null);
    return sameHead.length === 1 && mention.insider ? (sameHead[0] ?? null) : null;
  }

  /** "the person", "the man" for one described otherwise; "the two" never. */
  function general(mention: Description, entry: Entry): boolean {
    const person = ['person', 'individual', 'man', 'woman', 'source'].includes(mention.head);
    const able = entry.kind === 'anonymous' || (entry.kind === 'unnamed-person' && mention.head !== 'source');
    return person && able && entry.name === null;
  }

  /** "the senator" for one named with that title. */
  function titled(mention: Description, entry: Entry): boolean {
    return entry.kind === 'named' && !mention.plural && entry.words.has(mention.head);
  }

  /** Copy seldom gives an unnamed source a pronoun; one is taken only where nobody else can be meant. */
  function withinReach(entry: Entry, sentence: number): boolean {
    if (
      entry.name !== null ||
      entry.kind === 'institution' ||
      entry.kind === 'document' ||
      entry.kind === 'outlet'
    ) {
      return sentence - entry.lastSentence <= 8;
    }
    if (sentence - entry.lastSentence > 1) return false;
    for (let i = entry.lastSentence; i <= sentence; i++) if (crowded.has(i)) return false;
    return true;
  }

  function byPronoun(word: string, sentence: number): Entry | null {
    const near = entries
      .filter((entry) => withinReach(entry, sentence))
      .sort((a, b) => b.lastSentence - a.lastSentence || lastPlace(b) - lastPlace(a));
    if (word === 'he' || word === 'she' || word === 'him' || word === 'her') {
      const gender = word === 'he' || word === 'him' ? 'he' : 'she';
      const person = near.find(
        (entry) =>
          !entry.plural &&
          ['named', 'anonymous', 'unnamed-person'].includes(entry.kind) &&
          genderFits(entry, gender),
      );
      const passed = [...passing]
        .reverse()
        .find((each) => each.first && each.sentence < sentence && sentence - each.sentence <= 6);
      if (
        passed &&
        (!person || person.lastSentence < passed.sentence) &&
        !(person?.name && sameName(person.name, passed.name, true))
      ) {
        const known = entries.find((entry) => entry.name && sameName(entry.name, passed.name, true));
        return known ?? named(passed.name);
      }
      if (person) return person;
      const other = passing.findLast(
        (each) => each.acts && each.sentence <= sentence && sentence - each.sentence <= 6,
      );
      return other
        ? (entries.find((entry) => entry.name && sameName(entry.name, other.name, true)) ?? named(other.name))
        : null;
    }
    if (word === 'they' || word === 'them')
      return near.find((entry) => entry.plural || entry.pronoun === 'they' || entry.grant !== null) ?? null;
    if (word === 'it')
      return near.find((entry) => ['institution', 'document', 'outlet'].includes(entry.kind)) ?? null;
    return null;
  }

  function named(name: string): Entry {
    return add(
      {
        start: 0,
        end: 0,
        coreEnd: 0,
        kind: 'named',
        head: (name.split(' ').pop() ?? '').toLowerCase(),
        plural: false,
        definite: false,
        determiner: '',
        modifiers: [],
        name,
        title: null,
        basis: false,
        specificity: 0,
        lone: false,
        insider: false,
        grantable: false,
      },
      'named',
      name,
    );
  }

  return {
    entries,
    resolve,
    pass: ({ name, sentence, first, acts }) => {
      const known = entries.find((entry) => entry.name && sameName(entry.name, name, true));
      if (known && first) known.lastSentence = Math.max(known.lastSentence, sentence);
      passing.push({ name, sentence, first, acts });
    },
    crowd: (sentence) => crowded.add(sentence),
    recent: (from, to) =>
      entries
        .filter((entry) =>
          entry.mentions.some((mention) => mention.sentence >= from && mention.sentence <= to),
        )
        .sort((a, b) => lastPlace(b) - lastPlace(a)),
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

function lastPlace(entry: Entry): number {
  return entry.mentions[entry.mentions.length - 1]?.start ?? -1;
}

function firstKind(mention: Description): SourceKind | null {
  if (mention.kind === 'pronoun' || mention.kind === 'unknown') return null;
  if (mention.kind === 'anonymous' && mention.definite && !mention.basis && mention.specificity < 2)
    return 'unnamed-person';
  return mention.kind;
}

function fuller(mention: Description, text: string, entry: Entry): boolean {
  if (entry.name) return mention.name !== null && text.length > entry.description.length && text.length < 160;
  return (
    mention.specificity >= entry.specificity && text.length > entry.description.length && !mention.definite
  );
}

function genderFits(entry: Entry, gender: 'he' | 'she'): boolean {
  if (entry.pronoun === 'he' || entry.pronoun === 'she') return entry.pronoun === gender;
  if (
    /\b(?:man|mr|husband|father|son|brother|businessman|congressman|chairman|spokesman)\b/i.test(
      entry.description,
    )
  )
    return gender === 'he';
  if (
    /\b(?:woman|mrs|ms|wife|mother|daughter|sister|congresswoman|chairwoman|spokeswoman)\b/i.test(
      entry.description,
    )
  )
    return gender === 'she';
  return true;
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
  const initials = (words: readonly string[]) =>
    words
      .filter((word) => !['of', 'the', 'for', 'and'].includes(word))
      .map((word) => word[0])
      .join('');
  return (
    (x.length === 1 && y.length > 1 && x[0] === initials(y)) ||
    (y.length === 1 && x.length > 1 && y[0] === initials(x))
  );
}

function nameParts(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/\./g, '')
    .replace(/^the\s+/, '')
    .split(/[\s,]+/)
    .filter((part) => part.length > 0 && !is.honorifics.has(part) && part !== 'jr' && part !== 'sr');
}

function titleWordsOf(title: string | null): string[] {
  return title
    ? title
        .toLowerCase()
        .split(/[^\p{L}'-]+/u)
        .filter((word) => word.length > 2)
    : [];
}

function normalOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

function sourceOf(entry: Entry, id: string): Source {
  return {
    id,
    kind: entry.kind,
    name: entry.name,
    title: entry.title,
    description: entry.description,
    specificity: entry.specificity,
    mentions: entry.mentions,
    grant: entry.grant,
    reason: entry.reason,
    justification: justificationOf(entry),
  };
}

/** The words that tell why to believe this source: title or role, and how they know. */
function justificationOf(entry: Entry): string | null {
  if (entry.title) return entry.title;
  if (entry.name || entry.specificity < 2) return null;
  return entry.description.replace(/^(?:an?|the|one|another)\s+/i, '');
}
