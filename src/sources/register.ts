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
  pass(name: string, sentence: number, first: boolean): void;
  /** Entries spoken of in the sentences from `from` to `to`, latest first. */
  recent(from: number, to: number): Entry[];
  finish(): Source[];
  idOf(entry: Entry): string;
}

interface Passing {
  readonly name: string;
  readonly sentence: number;
  readonly first: boolean;
}

export function createRegister(): Register {
  const entries: Entry[] = [];
  const passing: Passing[] = [];
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
    const found = find(mention, text, sentence);
    if (found) return join(found, mention, at, text, sentence, true);
    const kind = firstKind(mention);
    return kind ? join(add(mention, kind, text), mention, at, text, sentence, false) : null;
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
    const latest = [...entries].sort((a, b) => b.lastSentence - a.lastSentence);
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
    const exact = able.find((entry) => mention.modifiers.every((word) => entry.words.has(word)));
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

  function byPronoun(word: string, sentence: number): Entry | null {
    const near = entries
      .filter((entry) => sentence - entry.lastSentence <= 4)
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
        .find((each) => each.first && each.sentence < sentence && sentence - each.sentence <= 1);
      if (
        passed &&
        (!person || person.lastSentence < passed.sentence) &&
        !(person?.name && sameName(person.name, passed.name, true))
      ) {
        const known = entries.find((entry) => entry.name && sameName(entry.name, passed.name, true));
        return known ?? named(passed.name);
      }
      return person ?? null;
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
    pass: (name, sentence, first) => {
      const known = entries.find((entry) => entry.name && sameName(entry.name, name, true));
      if (known && first) known.lastSentence = Math.max(known.lastSentence, sentence);
      passing.push({ name, sentence, first });
    },
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
