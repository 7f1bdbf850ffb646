import type { Attribution, Source } from '../sources/model';
import type { Span } from '../text/span';
import { countWords } from '../text/windows';

/** How much of a story rests on sources whose names are withheld. */
export interface SourceTally {
  /** What somebody said or wrote, with or without a source. */
  readonly statements: number;
  /** How many of these rest on anonymous sources. */
  readonly anonymous: number;
  /** Of how many it is unclear whose they are: they belong to no source of the register. */
  readonly unclear: number;
  /** The words that anonymous sources are credited with, each once. */
  readonly anonymousWords: number;
  /** Their part of all the story's words, from 0 to 1. */
  readonly share: number;
}

/** What a tally needs to know of a statement. */
type Tallied = Pick<Attribution, 'content' | 'manner' | 'sourceId'>;

/** True for what was said or written; false for what somebody is said to believe or to plan. */
export function isSaid({ manner }: Pick<Attribution, 'manner'>): boolean {
  return manner === 'speech';
}

/**
 * Counts what of a story rests on anonymous sources. `words` is the number of words in the story, `text` what the spans
 * of the statements count into. Passages that two statements share count once.
 */
export function tallySources(
  text: string,
  words: number,
  sources: readonly Pick<Source, 'id' | 'kind'>[],
  statements: readonly Tallied[],
): SourceTally {
  const anonymous = new Set(sources.filter(({ kind }) => kind === 'anonymous').map(({ id }) => id));
  const said = statements.filter(isSaid);
  const hidden = said.filter(({ sourceId }) => sourceId !== null && anonymous.has(sourceId));
  const passages = merged(hidden.flatMap(({ content }) => content));
  const anonymousWords = passages.reduce(
    (sum, { start, end }) => sum + countWords(text.slice(start, end)),
    0,
  );
  return {
    statements: said.length,
    anonymous: hidden.length,
    unclear: said.filter(({ sourceId }) => sourceId === null).length,
    anonymousWords,
    share: words > 0 ? Math.min(1, anonymousWords / words) : 0,
  };
}

/** The same stretches of text without overlaps, in order. */
function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}
