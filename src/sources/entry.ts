import { createBoundedCache } from '../text/bounded-cache';
import type { Span } from '../text/span';
import type { Description } from './describe';
import type { Mention, Source, SourceKind, Specificity } from './model';

/** A source while the article is being read. */
export interface Entry {
  kind: SourceKind;
  readonly head: string;
  readonly plural: boolean;
  name: string | null;
  title: string | null;
  /** All words it has been described with. */
  readonly words: Set<string>;
  description: string;
  readonly normal: string;
  specificity: Specificity;
  readonly insider: boolean;
  readonly mentions: Mention[];
  grant: Span | null;
  /** True while the grant is only "not authorized to". */
  weakGrant: boolean;
  reason: Span | null;
  pronoun: 'he' | 'she' | 'they' | null;
  lastSentence: number;
}

export function newEntry(mention: Description, kind: SourceKind, text: string): Entry {
  return {
    kind,
    head: mention.head,
    plural: mention.plural,
    name: mention.name,
    title: mention.title,
    words: new Set([...mention.modifiers, ...titleWordsOf(mention.title)]),
    description: text,
    normal: normalOf(text),
    specificity: mention.specificity,
    insider: mention.insider,
    mentions: [],
    grant: null,
    weakGrant: false,
    reason: null,
    pronoun: null,
    lastSentence: -1,
  };
}

/** A person known by name alone, who has not yet said anything. */
export function namedEntry(name: string): Entry {
  return {
    kind: 'named',
    head: name.split(' ').pop()?.toLowerCase() ?? '',
    plural: false,
    name,
    title: null,
    words: new Set(),
    description: name,
    normal: normalOf(name),
    specificity: 0,
    insider: false,
    mentions: [],
    grant: null,
    weakGrant: false,
    reason: null,
    pronoun: null,
    lastSentence: -1,
  };
}

const pronouns: Readonly<Record<string, 'he' | 'she' | 'they'>> = {
  he: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  they: 'they',
  them: 'they',
};

/** A mention at its place in the article. */
export function placed(mention: Description, at: Span, sentence: number, definite: boolean): Mention {
  const pronoun = mention.kind === 'pronoun' ? (pronouns[mention.head] ?? null) : null;
  return { start: at.start, end: at.end, sentence, definite, plural: mention.plural, pronoun };
}

/** Adds a mention, and what its words tell anew. */
export function addMention(entry: Entry, mention: Description, at: Mention, text: string): void {
  entry.mentions.push(at);
  entry.lastSentence = Math.max(entry.lastSentence, at.sentence);
  if (mention.kind === 'pronoun') {
    if (mention.head === 'he' || mention.head === 'she' || mention.head === 'they')
      entry.pronoun ??= mention.head;
    return;
  }
  for (const word of mention.modifiers) entry.words.add(word);
  for (const word of titleWordsOf(mention.title)) entry.words.add(word);
  if (fuller(mention, text, entry)) entry.description = text;
  if (mention.specificity > entry.specificity) entry.specificity = mention.specificity;
  entry.title ??= mention.title;
  if (mention.name && entry.name && mention.name.length > entry.name.length) entry.name = mention.name;
}

function fuller(mention: Description, text: string, entry: Entry): boolean {
  if (entry.name) return mention.name !== null && text.length > entry.description.length && text.length < 160;
  return (
    mention.specificity >= entry.specificity && text.length > entry.description.length && !mention.definite
  );
}

/** The words of a description, without article and punctuation, for comparison. */
export function normalOf(text: string): string {
  return normals.get(text, () => readNormal(text));
}

const normals = createBoundedCache<string>(2000, 400_000);

function readNormal(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

const titleWords = createBoundedCache<readonly string[]>(2000, 200_000);

function titleWordsOf(title: string | null): readonly string[] {
  return title ? titleWords.get(title, () => readTitle(title)) : [];
}

function readTitle(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word.length > 2);
}

export function sourceOf(entry: Entry, id: string): Source {
  return {
    id,
    kind: entry.kind,
    name: entry.name,
    title: entry.title,
    description: entry.description,
    specificity: entry.specificity,
    basis: null,
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
