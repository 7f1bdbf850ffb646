import { createBoundedCache } from '../../text/bounded-cache';
import type { Span } from '../../text/span';
import { findDates } from './dates';
import { findNames } from './names';
import { findNumbers } from './numbers';
import { findSuperlatives } from './superlatives';
import { findTitles } from './titles';
import { type FactWord, factWords, type WordRun } from './words';

/** A fact of one sentence, before it is known what stands elsewhere in the article. Offsets are into the sentence. */
export interface SentenceFact extends Span {
  readonly kind: 'number' | 'name' | 'title' | 'date' | 'superlative';
  /** Of a name its words, in lower case; of a title its words and the surname of who bears it; else empty. */
  readonly words: readonly string[];
  /** Of a name: that of a person, by its form. */
  readonly person: boolean;
  /**
   * `doubtful`: a name only where the article has it elsewhere too. `capitals`: one word of a headline in
   * which all words have capitals. `opening`: its first word opens the sentence, and may be none of it. `inside`: a name within a title, which is ticked with it.
   */
  readonly state: 'sure' | 'doubtful' | 'opening' | 'capitals' | 'inside';
}

const stories = createBoundedCache<readonly SentenceFact[]>(4000, 1_000_000);
const headlines = createBoundedCache<readonly SentenceFact[]>(400, 100_000);

/** The facts of a sentence, in order; no two overlap but a title and the names in it. Kept by the sentence's words. */
export function readFacts(sentence: string, headline: boolean): readonly SentenceFact[] {
  return headline
    ? headlines.get(sentence, () => read(sentence, true))
    : stories.get(sentence, () => read(sentence, false));
}

function read(sentence: string, headline: boolean): readonly SentenceFact[] {
  const words = factWords(sentence);
  const taken = new Uint8Array(words.length);
  const take = ({ from, to }: WordRun) => taken.fill(1, from, to + 1);
  const isTaken = (place: number): boolean => taken[place] === 1;
  const isFree = ({ from, to }: WordRun): boolean => {
    for (let at = from; at <= to; at++) if (isTaken(at)) return false;
    return true;
  };
  const facts: SentenceFact[] = [];
  const add = (kind: SentenceFact['kind'], runs: readonly WordRun[]) => {
    for (const run of runs) {
      if (!isFree(run)) continue;
      take(run);
      facts.push({ ...spanOf(words, run), kind, words: [], person: false, state: 'sure' });
    }
  };

  add('date', findDates(words));
  add('superlative', findSuperlatives(words));
  if (headline && isTitleCase(words)) {
    for (const [at, { capital }] of words.entries())
      if (capital && !isTaken(at)) facts.push(nameFact(words, { from: at, to: at }, 'capitals'));
  } else {
    const names = findNames(words, isTaken);
    const titles = findTitles(words, names).filter(isFree);
    for (const run of titles) {
      take(run);
      const own = [...words.slice(run.from, run.to + 1), words[run.name.to]].map((word) => word?.lower ?? '');
      const span = spanOf(words, run);
      // "Sen." has its full stop.
      const end = words[run.to + 1]?.tie === 'stop' ? span.end + 1 : span.end;
      facts.push({ start: span.start, end, kind: 'title', words: own, person: false, state: 'sure' });
    }
    for (const name of names) {
      const inside = !isFree(name);
      if (inside && !titles.some(({ from, to }) => from <= name.from && name.to <= to)) continue;
      take(name);
      const opens = name.to > name.from && words[name.from]?.opens === true;
      const state = name.doubtful ? 'doubtful' : opens ? 'opening' : 'sure';
      facts.push(nameFact(words, name, inside ? 'inside' : state));
    }
  }
  add('number', findNumbers(words, isTaken));
  return facts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf(words: readonly FactWord[], { from, to }: WordRun): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.bare ?? 0 };
}

function nameFact(
  words: readonly FactWord[],
  run: WordRun & { readonly person?: boolean },
  state: SentenceFact['state'],
): SentenceFact {
  const own = words.slice(run.from, run.to + 1).map(({ lower }) => lower.replaceAll('.', ''));
  return { ...spanOf(words, run), kind: 'name', words: own, person: run.person ?? false, state };
}

/** A headline in which all longer words have capitals, so that a capital says nothing. */
function isTitleCase(words: readonly FactWord[]): boolean {
  const long = words.filter(({ lower, figure }) => !figure && lower.length > 3);
  return long.length >= 2 && long.filter(({ capital }) => capital).length > 0.85 * long.length;
}
