import type { Article } from '../text/article';
import { createBoundedCache } from '../text/bounded-cache';
import { letterPattern } from '../text/letter-pattern';
import type { Span } from '../text/span';
import type { Source, SourceAnalysis } from './model';
import * as is from './word-classes';

/** Words with capitals in a row; a point ends the row, except after a short title or an initial. */
const namedRuns = letterPattern(
  String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|St|\p{Lu})\.[ \u00a0]|\p{Lu}[\p{L}\p{M}'’-]{0,60}[ \u00a0]){0,7}\p{Lu}[\p{L}\p{M}'’-]{0,60}`,
  'gu',
);

const definiteRuns = letterPattern(String.raw`\bthe(?:[ \u00a0][\p{L}-]{1,40}){1,3}`, 'giu');

/**
 * The places where the copy speaks of a source and credits it with nothing ("Reporters followed Mr. Arrábal", "The
 * official left the room"), by the source's id, in order of the text. Only what can mean nobody else is taken: a
 * surname that one source alone bears, a name of several words, the words of a back-reference made elsewhere, "the"
 * with a noun that describes one source alone. Offsets are UTF-16 code units into `article.text`.
 */
export function passingMentions(
  article: Article,
  { sources }: SourceAnalysis,
): ReadonlyMap<string, readonly Span[]> {
  const taken = sources.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const runs = runsIn(article);
  const places = [...namesIn(runs, sources), ...backReferencesIn(article.copy, runs, sources)]
    .filter(({ span }) => !overlapsAny(span, taken))
    .sort((a, b) => a.span.start - b.span.start);
  const found = new Map<string, Span[]>();
  let last = -1;
  for (const { id, span } of places) {
    if (span.start < last) continue;
    last = span.end;
    const spans = found.get(id);
    if (spans) spans.push(span);
    else found.set(id, [span]);
  }
  return found;
}

/** Words with capitals in a row; `at` is an offset into the paragraph. */
interface NamedRun {
  readonly at: number;
  readonly words: string;
  /** Lower case. */
  readonly parts: readonly string[];
  /** All parts, those from the second on, and so forth, down to the last two. */
  readonly ends: readonly string[];
}

/** "the" and the words after it, the longest first. */
interface DefiniteRun {
  readonly at: number;
  readonly all: readonly { readonly words: string; readonly plain: string }[];
}

interface Runs {
  readonly named: readonly NamedRun[];
  readonly definite: readonly DefiniteRun[];
}

/** What a paragraph holds that may speak of somebody depends on no source. */
const kept = createBoundedCache<Runs>(4000, 1_000_000);

function runsIn({ copy, paragraphs }: Article): { readonly start: number; readonly runs: Runs }[] {
  return paragraphs.map(({ start, end }) => {
    const text = copy.slice(start, end);
    return { start, runs: kept.get(text, () => readRuns(text)) };
  });
}

function readRuns(text: string): Runs {
  const named = [...text.matchAll(namedRuns(text))].map(({ 0: all, index }) => {
    const words = all.replace(/['’]s?$/, '');
    const parts = partsOf(words);
    const ends = parts.slice(1).map((_, from) => parts.slice(from).join(' '));
    return { at: index, words, parts, ends };
  });
  const definite = [...text.matchAll(definiteRuns(text))].map(({ 0: words, index }) => {
    const parts = words.split(/[ \u00a0]/);
    const all = [];
    for (let length = parts.length; length > 1; length--) {
      const some = parts.slice(0, length).join(' ');
      all.push({ words: some, plain: some.toLowerCase() });
    }
    return { at: index, all };
  });
  return { named, definite };
}

interface Place {
  readonly id: string;
  readonly span: Span;
}

/** By what a source can be called; null where that would be two. */
type Called = Map<string, Source | null>;

function call(called: Called, words: string, source: Source): void {
  called.set(words, called.has(words) && called.get(words) !== source ? null : source);
}

function namesIn(paragraphs: ReturnType<typeof runsIn>, sources: readonly Source[]): Place[] {
  const people: Called = new Map();
  const whole: Called = new Map();
  for (const source of sources) {
    const parts = partsOfName(source.name);
    if (parts.length === 0) continue;
    if (parts.length > 1) call(whole, parts.join(' '), source);
    if (source.kind === 'named') call(people, parts[parts.length - 1] ?? '', source);
  }
  if (people.size + whole.size === 0) return [];
  const places: Place[] = [];
  for (const { start, runs } of paragraphs) {
    for (const { at, words, parts, ends } of runs.named) {
      const source = sourceNamed(parts, ends, people, whole);
      if (!source) continue;
      const from = start + at + startOfName(words, source);
      places.push({ id: source.id, span: { start: from, end: start + at + words.length } });
    }
  }
  return places;
}

/** The source that a run of words with capitals ends in. "Mara Lind" is not Ada Lind, and "Lind Street" nobody. */
function sourceNamed(
  parts: readonly string[],
  ends: readonly string[],
  people: Called,
  whole: Called,
): Source | null {
  for (const end of ends) {
    const source = whole.get(end);
    if (source) return source;
  }
  const source = people.get(parts[parts.length - 1] ?? '');
  const before = parts.slice(0, -1).findLast((part) => part.length > 1);
  if (!source || before === undefined) return source ?? null;
  const own = partsOfName(source.name).includes(before);
  return own || is.titleWords.has(before) || is.honorifics.has(before) || isSmallWord(before) ? source : null;
}

/** At the head of a sentence such a word has a capital. */
function isSmallWord(word: string): boolean {
  return (
    is.prepositions.has(word) ||
    is.conjunctions.has(word) ||
    is.determiners.has(word) ||
    is.midAdverbs.has(word) ||
    is.timeWords.has(word)
  );
}

/** Where the name begins in the run: without the words before it that are no part of it. */
function startOfName(words: string, source: Source): number {
  const own = new Set(partsOfName(source.name));
  let from = words.length;
  for (const match of [...words.matchAll(/[^ \u00a0]+/g)].reverse()) {
    const [part = ''] = partsOf(match[0]);
    if (!own.has(part) && !is.honorifics.has(part) && part.length > 1) break;
    from = match.index;
  }
  return from;
}

function backReferencesIn(
  copy: string,
  paragraphs: ReturnType<typeof runsIn>,
  sources: readonly Source[],
): Place[] {
  const called: Called = new Map();
  const heads: Called = new Map();
  for (const source of sources) {
    for (const { start, end, definite, plural, pronoun } of source.mentions) {
      if (!definite || plural || pronoun !== null) continue;
      const words = plainWords(copy.slice(start, end));
      if (words.startsWith('the ')) call(called, words, source);
    }
    const { name, description } = source;
    const head = name === null ? headNouns.get(description, () => headOf(description)) : '';
    if (head) call(heads, head, source);
  }
  for (const [head, source] of heads) {
    if (source?.kind === 'anonymous' && !source.mentions[0]?.plural && !called.has(`the ${head}`))
      call(called, `the ${head}`, source);
  }
  const places: Place[] = [];
  if (called.size === 0) return places;
  for (const { start, runs } of paragraphs) {
    for (const { at, all } of runs.definite) {
      for (const { words, plain } of all) {
        const source = called.get(plain);
        const span = { start: start + at, end: start + at + words.length };
        if (!source || (source.mentions[0]?.start ?? 0) > span.start || !standsAlone(copy, span, words))
          continue;
        places.push({ id: source.id, span });
        break;
      }
    }
  }
  return places;
}

const follower = letterPattern(String.raw`^[ \u00a0]([\p{L}-]+)|^(['’-]?\p{L})`, 'u');

/** "the official report", "the officials", "the official from Norvik" are no back-reference. */
function standsAlone(copy: string, { end }: Span, words: string): boolean {
  const after = copy.slice(end, end + 42);
  const next = follower(after).exec(after);
  if (next?.[2]) return /^['’]s?$/.test(next[2]);
  const word = next?.[1]?.toLowerCase();
  if (word === undefined) return true;
  if (['of', 'from', 'at', 'in', 'who', 'whose', 'for', 'with'].includes(word)) return false;
  return (
    !words.toLowerCase().endsWith(' official') ||
    is.auxiliaries.has(word) ||
    is.prepositions.has(word) ||
    is.conjunctions.has(word) ||
    is.midAdverbs.has(word) ||
    /(?:ed|ly)$/.test(word)
  );
}

const headNouns = createBoundedCache<string>(2000, 400_000);

function headOf(description: string): string {
  const words = plainWords(description).split(' ');
  return words.find((word) => is.insiderNouns.has(word)) ?? '';
}

function plainWords(words: string): string {
  return words.replace(/\u00a0/g, ' ').toLowerCase();
}

const names = createBoundedCache<readonly string[]>(2000, 200_000);

function partsOfName(name: string | null): readonly string[] {
  return name === null ? noParts : names.get(name, () => partsOf(name));
}

const noParts: readonly string[] = [];

const part = letterPattern(String.raw`[\p{L}\p{M}'’-]+`, 'gu');

function partsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .match(part(name))
      ?.map((part) => part.replace(/['’]s$/, '')) ?? []
  );
}

function overlapsAny(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  // Mentions seldom stand within each other, and then closely.
  return sorted
    .slice(Math.max(0, low - 2), low + 3)
    .some((each) => each.start < span.end && span.start < each.end);
}
