import type { Article } from '../text/article';
import { tokensOf } from './tokens';

/** What the library keeps of an article: no text. */
export interface Fingerprint {
  /** Hashes of its five-word sequences, each once, ascending. 30 bits, so that they stay small integers. */
  readonly sequences: Int32Array;
  /** Its words, each once, with how often it stands in the article. */
  readonly terms: ReadonlyMap<string, number>;
  /** Figures as written, without separators: what a monthly report changes. */
  readonly figures: ReadonlySet<string>;
  /** Months, weekdays and years it names. */
  readonly periods: ReadonlySet<string>;
  /** When it appeared, in milliseconds, where that is known. */
  readonly published: number | null;
}

const sequenceLength = 5;

/**
 * Words of the set phrases by which all news copy grants anonymity and reports silence: two briefs that
 * share nothing else share those.
 */
const stock = new Set(
  'anonymity anonymous authorized comment condition immediately matter respond spoke'.split(' '),
);

/**
 * Reads what the library needs from an article: its five-word sequences, its words, its figures and periods.
 * `published` (ISO 8601) stands for the date in the text.
 */
export function fingerprint(article: Article, published?: string): Fingerprint {
  const terms = new Map<string, number>();
  const figures = new Set<string>();
  const periods = new Set<string>();
  const hashes: number[] = [];
  const window: number[] = [];
  let sinceStock = sequenceLength;
  for (const sentence of article.sentences) {
    for (const { normal, kind } of tokensOf(sentence.text)) {
      if (!stock.has(normal)) terms.set(normal, (terms.get(normal) ?? 0) + 1);
      if (kind === 'number') figures.add(normal);
      if (kind === 'month' || kind === 'weekday' || kind === 'year') periods.add(normal);
      window.push(hashOf(normal));
      sinceStock = stock.has(normal) ? 0 : sinceStock + 1;
      if (window.length > sequenceLength) window.shift();
      if (window.length === sequenceLength && sinceStock >= sequenceLength) hashes.push(combine(window));
    }
  }
  const sequences = Int32Array.from(new Set(hashes)).sort();
  const date = Date.parse(published ?? article.dateline?.date ?? '');
  return { sequences, terms, figures, periods, published: Number.isNaN(date) ? null : date };
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function combine(window: readonly number[]): number {
  let hash = 0;
  for (const one of window) hash = Math.imul(hash ^ one, 0x5bd1e995) ^ (hash >>> 15);
  hash ^= hash >>> 13;
  return (Math.imul(hash, 0x5bd1e995) >>> 2) | 0;
}
