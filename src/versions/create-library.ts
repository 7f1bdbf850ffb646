import type { Article } from '../text/article';
import { backgroundCount, backgroundSize } from './background';
import { type Fingerprint, fingerprint } from './fingerprint';
import type { Library, Neighbour } from './model';
import { filledInAnew } from './template';

/** Shared wording from which two articles are versions of one text. */
const versionContainment = 0.15;
/** Likeness of vocabulary from which two articles tell the same story. */
const storyCosine = 0.27;
/** Articles shorter than this many different five-word sequences say too little to be told a version. */
const fewestSequences = 12;
/** With fewer different words than this, a few in common are chance. */
const fewestTerms = 25;
/** A sequence that stands in more articles than this is a set phrase and no evidence. */
const commonSequence = 20;
/** Long articles are found by one sequence in this many: enough to find them, a third of the memory. */
const sampling = 3;
const alwaysWhole = 200;
/** How many articles are looked at closely for one question. */
const closely = 120;

interface Entry {
  readonly id: string;
  readonly print: Fingerprint;
  readonly terms: Int32Array;
  readonly counts: Float32Array;
}

/** An article with what `Library.add` is told of it. */
interface Added {
  readonly id: string;
  readonly article: Article;
  readonly published: string | undefined;
}

/**
 * A library of articles that answers which of them report the same story: shared five-word sequences
 * (containment, since lengths differ) for versions of one text, and TF-IDF cosine for a story told in other
 * words. Word frequencies are those of general English, and, the larger the library, more and more its own.
 * Nothing is kept of an article but hashes and word counts; one that is alone is kept as it is, and read when a second
 * is there. An article is added or replaced in the time it takes to read it; a question touches only articles that share
 * a sequence or a rare word.
 */
export function createLibrary(): Library {
  const entries: (Entry | undefined)[] = [];
  const free: number[] = [];
  const places = new Map<string, number>();
  const termIds = new Map<string, number>();
  const termNames: string[] = [];
  const termPlaces: number[][] = [];
  const sequencePlaces = createMultimap();
  let alone: Added | null = null;

  function add(id: string, article: Article, published?: string): void {
    remove(id);
    const added = { id, article, published };
    if (!alone && places.size === 0) {
      alone = added;
      return;
    }
    if (alone) enter(alone);
    alone = null;
    enter(added);
  }

  function enter({ id, article, published }: Added): void {
    const print = fingerprint(article, published);
    const terms = new Int32Array(print.terms.size);
    const counts = new Float32Array(print.terms.size);
    const place = free.pop() ?? entries.length;
    let at = 0;
    for (const [term, count] of print.terms) {
      const termId = idOf(term);
      terms[at] = termId;
      counts[at++] = 1 + Math.log(count);
      termPlaces[termId]?.push(place);
    }
    entries[place] = { id, print, terms, counts };
    places.set(id, place);
    for (const sequence of indexed(print)) sequencePlaces.add(sequence, place);
  }

  function remove(id: string): void {
    if (alone?.id === id) alone = null;
    const place = places.get(id);
    const entry = place === undefined ? undefined : entries[place];
    if (place === undefined || !entry) return;
    for (const term of entry.terms) {
      const list = termPlaces[term];
      const at = list?.indexOf(place) ?? -1;
      if (list && at >= 0) {
        list[at] = list[list.length - 1] ?? place;
        list.pop();
      }
    }
    for (const sequence of indexed(entry.print)) sequencePlaces.remove(sequence, place);
    entries[place] = undefined;
    places.delete(id);
    free.push(place);
  }

  function idOf(term: string): number {
    const known = termIds.get(term);
    if (known !== undefined) return known;
    const id = termNames.length;
    termIds.set(term, id);
    termNames.push(term);
    termPlaces.push([]);
    return id;
  }

  /** Inverse document frequency: general English, and the library's own count once it is large enough to tell. */
  function rarity(term: number): number {
    const own = Math.min(8, places.size / 20);
    const seen = termPlaces[term]?.length ?? 0;
    const of = backgroundSize + own * places.size;
    return Math.max(0, Math.log(of / (backgroundCount(termNames[term] ?? '') + own * seen + 0.5)));
  }

  function nearest(id: string): Neighbour[] {
    const place = places.get(id);
    const entry = place === undefined ? undefined : entries[place];
    if (place === undefined || !entry) return [];

    const shared = new Map<number, number>();
    const common = new Set<number>();
    const asked = new Set<number>();
    for (const sequence of entry.print.sequences) {
      const holders = sequencePlaces.get(sequence);
      if (holders.length > commonSequence) {
        common.add(sequence);
        continue;
      }
      for (const other of holders) {
        if (other === place) continue;
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    for (const other of [...shared].sort((a, b) => b[1] - a[1]).slice(0, closely)) asked.add(other[0]);

    const weights = new Map<number, number>();
    let norm = 0;
    const rare: [number, number][] = [];
    for (let at = 0; at < entry.terms.length; at++) {
      const term = entry.terms[at] ?? 0;
      const value = (entry.counts[at] ?? 0) * rarity(term);
      weights.set(term, value);
      norm += value * value;
      rare.push([term, value]);
    }
    const partial = new Map<number, number>();
    const longest = Math.max(50, places.size / 10);
    for (const [term, value] of rare) {
      const list = termPlaces[term] ?? [];
      if (list.length > longest) continue;
      for (const other of list) partial.set(other, (partial.get(other) ?? 0) + value * value);
    }
    partial.delete(place);
    for (const other of [...partial].sort((a, b) => b[1] - a[1]).slice(0, closely)) asked.add(other[0]);

    const found: Neighbour[] = [];
    for (const other of asked) {
      const candidate = entries[other];
      if (!candidate) continue;
      const cosine = cosineWith(weights, Math.sqrt(norm), candidate);
      const containment = containmentOf(entry.print, candidate.print, common);
      const kind = kindOf(entry.print, candidate.print, containment, cosine);
      if (kind) found.push({ id: candidate.id, containment, cosine, kind });
    }
    return found.sort((a, b) => closeness(b) - closeness(a) || (a.id < b.id ? -1 : 1));
  }

  function cosineWith(weights: ReadonlyMap<number, number>, norm: number, other: Entry): number {
    let dot = 0;
    let square = 0;
    for (let at = 0; at < other.terms.length; at++) {
      const term = other.terms[at] ?? 0;
      const value = (other.counts[at] ?? 0) * rarity(term);
      square += value * value;
      dot += value * (weights.get(term) ?? 0);
    }
    return dot === 0 ? 0 : dot / (norm * Math.sqrt(square));
  }

  return Object.freeze({ add, remove, nearest });
}

/** One number to order neighbours by: a shared text counts before a shared vocabulary. */
export function closeness(neighbour: Pick<Neighbour, 'containment' | 'cosine'>): number {
  return Math.max(neighbour.containment, 0.6 * neighbour.cosine);
}

function kindOf(
  a: Fingerprint,
  b: Fingerprint,
  containment: number,
  cosine: number,
): Neighbour['kind'] | null {
  const enough = Math.min(a.sequences.length, b.sequences.length) >= fewestSequences;
  const told = Math.min(a.terms.size, b.terms.size) >= fewestTerms && cosine >= storyCosine;
  const likely = (enough && containment >= versionContainment) || told;
  if (!likely || filledInAnew(a, b, containment)) return null;
  return enough && containment >= versionContainment ? 'version' : 'same-story';
}

/** The share of the shorter article's five-word sequences that the other has, without set phrases. */
function containmentOf(a: Fingerprint, b: Fingerprint, common: ReadonlySet<number>): number {
  const [short, long] = a.sequences.length <= b.sequences.length ? [a, b] : [b, a];
  let size = 0;
  let both = 0;
  let j = 0;
  for (const sequence of short.sequences) {
    if (common.size > 0 && common.has(sequence)) continue;
    size++;
    while (j < long.sequences.length && (long.sequences[j] ?? 0) < sequence) j++;
    if (long.sequences[j] === sequence) both++;
  }
  return size === 0 ? 0 : both / size;
}

function* indexed(print: Fingerprint): Iterable<number> {
  const whole = print.sequences.length <= alwaysWhole;
  for (const sequence of print.sequences) if (whole || sequence % sampling === 0) yield sequence;
}

interface Multimap {
  add(key: number, value: number): void;
  remove(key: number, value: number): void;
  get(key: number): readonly number[];
}

/** Most five-word sequences stand in one article only: those cost one map entry and no list. */
function createMultimap(): Multimap {
  const first = new Map<number, number>();
  const more = new Map<number, number[]>();

  return {
    add(key, value) {
      if (!first.has(key)) first.set(key, value);
      else {
        const list = more.get(key);
        if (list) list.push(value);
        else more.set(key, [value]);
      }
    },
    remove(key, value) {
      const list = more.get(key);
      if (first.get(key) === value) {
        const next = list?.shift();
        if (next === undefined) first.delete(key);
        else first.set(key, next);
      } else {
        const at = list?.indexOf(value) ?? -1;
        if (at >= 0) list?.splice(at, 1);
      }
      if (list?.length === 0) more.delete(key);
    },
    get(key) {
      const one = first.get(key);
      if (one === undefined) return [];
      const list = more.get(key);
      return list ? [one, ...list] : [one];
    },
  };
}
