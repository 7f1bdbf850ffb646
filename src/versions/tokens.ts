import { createBoundedCache } from '../text/bounded-cache';
import { letterPattern } from '../text/letter-pattern';
import { beginsWithCapital } from '../text/letters';
import { type Word, words } from '../text/words';
import { weight } from './background';
import { parseFigure } from './figures';
import { monthOf, stemOf, unitOf, weekdayOf } from './normal-forms';

const longWords = letterPattern(String.raw`\p{L}{4,}`, 'gu');

export type TokenKind = 'word' | 'number' | 'month' | 'weekday' | 'year' | 'unit';

/** A word of a sentence as the comparison sees it: equal `normal` means the same but for style. */
export interface Token {
  /** UTF-16 code units into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly normal: string;
  /** `normal` without its inflection. */
  readonly stem: string;
  /** How much it tells: 0.05 for "the", about 6 for a rare word. */
  readonly weight: number;
  readonly kind: TokenKind;
  /** The value of a number or year; null for everything else. */
  readonly value: number | null;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Begins the sentence, or a quotation in it, or stands in a headline of capitals: its capital says nothing. */
  readonly first: boolean;
  /** In quotation marks. */
  readonly quoted: boolean;
}

const cache = createBoundedCache<readonly Token[]>(20_000, 6_000_000);

/**
 * The words of a sentence in the form in which versions are compared: courtesy titles dropped, months and
 * weekdays in full, units in one form, currency signs after their number. Cached by the sentence's text. Linear.
 */
export function tokensOf(sentence: string): readonly Token[] {
  return cache.get(sentence, () => tokenise(sentence));
}

function tokenise(sentence: string): readonly Token[] {
  const quotes = quotedRanges(sentence);
  const title = isTitleCase(sentence);
  const tokens: Token[] = [];
  // "$4.5 million" reads "4.5 million dollars".
  let sign: Token | null = null;
  for (const word of words(sentence)) {
    if (word.droppable) continue;
    const token = read(word, sentence, title || tokens.length === 0, quotes);
    if (sign && token.value === null && !magnitudes.has(token.normal)) {
      tokens.push(sign);
      sign = null;
    }
    if (/^[$£€¥]$/.test(word.normal)) sign = token;
    else tokens.push(token);
  }
  if (sign) tokens.push(sign);
  return tokens;
}

const magnitudes = new Set(['thousand', 'million', 'billion', 'trillion']);

function read(word: Word, sentence: string, first: boolean, quotes: readonly [number, number][]): Token {
  const value = parseFigure(word.normal);
  const month = value === null ? monthOf(word.normal, word.text) : null;
  const weekday = value === null && !month ? weekdayOf(word.normal) : null;
  const unit = value === null && !month && !weekday ? unitOf(word.normal) : null;
  let kind: TokenKind = 'word';
  if (value !== null) kind = /^(?:1[5-9]|20)\d\d$/.test(word.text) ? 'year' : 'number';
  else if (month) kind = 'month';
  else if (weekday) kind = 'weekday';
  else if (unit) kind = 'unit';
  const normal = value !== null ? `#${value}` : (month ?? weekday ?? unit ?? word.normal);
  return {
    start: word.start,
    end: word.end,
    text: word.text,
    normal,
    stem: kind === 'word' ? stemOf(normal) : normal,
    weight: value !== null ? 4 : weight(normal),
    kind,
    value,
    capital: beginsWithCapital(word.text),
    first: first || /["“‘]\s*$/.test(sentence.slice(Math.max(0, word.start - 2), word.start)),
    quoted: quotes.some(([from, to]) => from <= word.start && word.end <= to),
  };
}

/** A headline in which all longer words begin with a capital. */
function isTitleCase(sentence: string): boolean {
  const long = sentence.match(longWords(sentence)) ?? [];
  const capital = long.filter((word) => beginsWithCapital(word)).length;
  return long.length >= 4 && capital >= 0.9 * long.length;
}

/** The quoted stretches of a sentence, straight or curly. An apostrophe is none. */
function quotedRanges(sentence: string): [number, number][] {
  const ranges: [number, number][] = [];
  let from = -1;
  for (let at = 0; at < sentence.length; at++) {
    const mark = sentence.charAt(at);
    if (mark === '“' || (mark === '"' && from < 0)) from = at;
    else if ((mark === '”' || mark === '"') && from >= 0) {
      ranges.push([from, at + 1]);
      from = -1;
    }
  }
  if (from >= 0) ranges.push([from, sentence.length]);
  return ranges;
}
