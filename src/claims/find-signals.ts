import { createBoundedCache } from '../text/bounded-cache';
import { claimTypes } from './claim-types';
import { findFigures } from './figures';
import { findWords } from './find-words';
import type { ClaimType } from './model';
import { isTone, type Signal } from './signals';
import { findSuperlatives } from './superlatives';
import { findTurns } from './turns';
import { findVague } from './weasels';
import { wordsOf } from './words-of';

/** All that the words of one sentence tell of what it claims, whoever says them. Offsets into the sentence. */
export interface SentenceReading {
  /** The sentence in lower case with straight apostrophes. */
  readonly plain: string;
  /** In order of the text. */
  readonly signals: readonly Signal[];
  /** Words that judge a little. */
  readonly tones: readonly Signal[];
  /** Plain words that tell how it speaks. */
  readonly turns: readonly Signal[];
  readonly types: readonly ClaimType[];
  /** True where the outlet tells of itself and its reporting. */
  readonly housekeeping: boolean;
  /** True where a court, a charge or an arrest is told of. */
  readonly court: boolean;
}

const known = createBoundedCache<SentenceReading>(4000, 1_000_000);

/** Reads one sentence; what was read is kept by the sentence's text. */
export function readSentence(text: string): SentenceReading {
  return known.get(text, () => {
    const plain = plainOf(text);
    const words = wordsOf(plain);
    const found = findWords(text, plain, words);
    const signals = [
      ...found.filter((signal) => !isTone(signal)),
      ...findFigures(plain, words),
      ...findSuperlatives(plain, words),
      ...findVague(plain, words),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    const housekeeping = signals.some(({ kind }) => kind === 'housekeeping') || tellsOfPoll(plain);
    return {
      plain,
      signals,
      tones: found.filter(isTone),
      turns: findTurns(words),
      housekeeping,
      types: claimTypes(words, signals, housekeeping),
      court: signals.some(({ kind }) => kind === 'court'),
    };
  });
}

/** The words of a sentence that make it a claim, in order. Offsets are UTF-16 code units into it. */
export function findSignals(text: string): readonly Signal[] {
  return readSentence(text).signals;
}

/** How a poll was taken: "The poll of 1,000 adults". */
function tellsOfPoll(plain: string): boolean {
  return /\b(?:poll|survey) of \d|\b(?:surveyed|interviewed|polled) \d/.test(plain);
}

/** In lower case, with straight apostrophes and plain blanks, as long as it was. */
function plainOf(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[‘’ʼ]/g, "'").replace(/\s/g, ' ');
}
