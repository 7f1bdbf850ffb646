import { createBoundedCache } from '../text/bounded-cache';
import { letterPattern } from '../text/letter-pattern';
import type { Span } from '../text/span';
import type { Description } from './describe';
import type { Mention, SourceKind, Specificity } from './model';
import type { Gender } from './names';
import { titleFrom } from './read-name';
import * as is from './word-classes';

const signs = letterPattern(String.raw`[^\p{L}\p{N} ]`, 'gu');
const betweenWords = letterPattern(String.raw`[^\p{L}'-]+`, 'u');

/** A source while the article is being read. */
export interface Entry {
  kind: SourceKind;
  readonly head: string;
  /** The nouns a later "the spokesman" may take up: its head, and that of those who speak for it. */
  readonly heads: Set<string>;
  readonly plural: boolean;
  name: string | null;
  /** For whom it speaks, or who published it. */
  body: string | null;
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
  /** As its words or its name tell. */
  gender: Gender | null;
  /** The words that tell how they know, in the fullest mention. */
  basis: Span | null;
  /** What the copy tells of them beside the title, in order of the text. */
  readonly told: string[];
  lastSentence: number;
}

export function newEntry(mention: Description, kind: SourceKind, text: string): Entry {
  return {
    kind,
    head: mention.head,
    heads: new Set([mention.head]),
    plural: mention.plural,
    name: mention.name,
    body: mention.body,
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
    gender: mention.name ? null : genderIn(text),
    basis: null,
    told: [],
    lastSentence: -1,
  };
}

const male =
  /\b(?:man|mr|husband|father|son|brother|uncle|nephew|grandfather|grandson|widower|businessman|congressman|chairman|spokesman|boy|fisherman|policeman)\b/i;
const female =
  /\b(?:woman|mrs|ms|wife|mother|daughter|sister|aunt|niece|grandmother|granddaughter|widow|businesswoman|congresswoman|chairwoman|spokeswoman|girl|policewoman)\b/i;

/** As the words for somebody tell: "husband", "spokeswoman"; null where they tell nothing. */
export function genderIn(text: string): Gender | null {
  if (male.test(text)) return 'he';
  return female.test(text) ? 'she' : null;
}

/** A source known by name alone, who has not yet said anything. */
export function namedEntry(name: string, kind: SourceKind = 'named'): Entry {
  const head = name.split(' ').pop()?.toLowerCase() ?? '';
  return {
    kind,
    head,
    heads: new Set([head]),
    plural: false,
    name,
    body: null,
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
    gender: null,
    basis: null,
    told: [],
    lastSentence: -1,
  };
}

/** Somebody whom the copy has brought in without a name, and who has not yet said anything. */
export function unnamedEntry(
  words: string,
  head: string,
  gender: Gender | null,
  kind: 'anonymous' | 'unnamed-person',
): Entry {
  return { ...namedEntry(words, kind), head, heads: new Set([head]), name: null, gender };
}

const pronouns: Readonly<Record<string, 'he' | 'she' | 'they'>> = {
  he: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  they: 'they',
  them: 'they',
};

/** A mention of `entry` at its place in the article. */
export function placed(
  mention: Description,
  at: Span,
  sentence: number,
  definite: boolean,
  entry: Entry,
): Mention {
  const pronoun = mention.kind === 'pronoun' ? (pronouns[mention.head] ?? null) : null;
  // "They" is also one person; of how many it speaks only its source can tell.
  const plural = pronoun === 'they' ? entry.plural : mention.plural;
  return { start: at.start, end: at.end, sentence, definite, plural, pronoun };
}

/** Adds a mention, and what its words tell anew. `by` moves the mention's spans to their place in the article. */
export function addMention(entry: Entry, mention: Description, at: Mention, text: string, by: number): void {
  entry.mentions.push(at);
  entry.lastSentence = Math.max(entry.lastSentence, at.sentence);
  if (mention.kind === 'pronoun') {
    if (mention.head === 'he' || mention.head === 'she' || mention.head === 'they')
      entry.pronoun ??= mention.head;
    return;
  }
  for (const word of mention.modifiers) entry.words.add(word);
  for (const word of titleWordsOf(mention.title)) entry.words.add(word);
  const first = entry.mentions.length === 1;
  const tellsMore = fuller(mention, text, entry);
  if (mention.basis && (entry.basis === null || tellsMore))
    entry.basis = { start: mention.basis.start + by, end: mention.basis.end + by };
  if (tellsMore) entry.description = text;
  if (mention.added && tellsWho(mention.added) && (entry.name !== null || first))
    entry.told.push(mention.added);
  if (mention.voice) entry.heads.add(mention.head);
  if (mention.specificity > entry.specificity) entry.specificity = mention.specificity;
  entry.title ??= mention.title;
  if (mention.name && entry.name && mention.name.length > entry.name.length) entry.name = mention.name;
}

/** Of what is added after a comma: not "armed with a chalkboard" or "in the garden". */
function tellsWho(added: string): boolean {
  if (/\b(?:said|says|say|told|tells)\b/i.test(added)) return false;
  return /^(?:who|whose|which)\b/i.test(added) || titleFrom(added) !== null;
}

function fuller(mention: Description, text: string, entry: Entry): boolean {
  if (entry.name) return mention.name !== null && text.length > entry.description.length && text.length < 160;
  return (
    mention.specificity >= entry.specificity &&
    text.length > entry.description.length &&
    !mention.definite &&
    !mention.part &&
    (entry.mentions.length === 1 || !is.possessiveWords.has(mention.determiner))
  );
}

/** The words of a description, without article and punctuation, for comparison. */
export function normalOf(text: string): string {
  return normals.get(text, () => readNormal(text));
}

const normals = createBoundedCache<string>(2000, 400_000);

function readNormal(text: string): string {
  const lower = text.toLowerCase().replace(/^(?:an?|the)\s+/, '');
  return lower.replace(signs(lower), '').trim();
}

const titleWords = createBoundedCache<readonly string[]>(2000, 200_000);

function titleWordsOf(title: string | null): readonly string[] {
  return title ? titleWords.get(title, () => readTitle(title)) : [];
}

function readTitle(title: string): string[] {
  const lower = title.toLowerCase();
  return lower.split(betweenWords(lower)).filter((word) => word.length > 2);
}
