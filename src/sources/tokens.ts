import type { Language, Term } from '../language/language';
import { letterPattern } from '../text/letter-pattern';
import { letterTest } from '../text/letters';
import type { Span } from '../text/span';
import type { Segment } from './segments';

const isCapitalAfterDigits = letterTest(String.raw`^\d+\p{Lu}`);
const beginsWithLetters = letterTest(String.raw`^\p{L}{2}`);

/** A word of a sentence; offsets into the sentence's text. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly word: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** True inside quotation marks. */
  readonly quoted: boolean;
  /** True in copy without punctuation, where only words can tell where a phrase ends. */
  readonly loose: boolean;
  tags: ReadonlySet<string>;
}

// A comma inside a number breaks nothing: "1,200 adults".
const wordsOf = letterPattern(String.raw`[\p{L}\p{N}$@#%]+(?:[.'’\-&/][\p{L}\p{N}]+|,\d{3}(?!\d))*`, 'gu');
const noTags: ReadonlySet<string> = new Set();

/** Lower case and straight apostrophes and spaces; as long as the text given, so that offsets hold. */
export function plainCopy(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return same.replace(/[‘’ʼ]/g, "'").replace(/[\u00a0\u2007\u202f\r\n\t]/g, ' ');
}

/** The words of a sentence, untagged. `quotes` are the quoted stretches, as offsets into the sentence. */
export function tokenise(text: string, quotes: readonly Span[], loose = false): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let quote = 0;
  let hidden = 0;
  let before = '';
  for (const match of text.matchAll(wordsOf(text))) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    const aside = asideIn(text, last, start);
    if (aside > 0) {
      // "Ada Lind (R-Ohio), who": a short aside is read over, its comma after the bracket stays.
      hidden = aside;
      before = text.slice(last, start).replace(/\s{0,8}\($/, '');
      last = aside;
    }
    if (start < hidden) continue;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote++;
    const around = quotes[quote];
    const lower = plainCopy(raw);
    const possessive =
      lower.endsWith("'s") || (text[end] === '’' && lower.endsWith('s') && /\s/.test(text[end + 1] ?? ''));
    const first = raw[0] ?? '';
    const initial =
      raw.length === 1 && first !== lower && text[end] === '.' && /\s/.test(text[end + 1] ?? '');
    tokens.push({
      start,
      end,
      text: raw,
      // The "A." of "Ada A. Lind" is no article.
      word: initial ? `${lower}.` : lower.endsWith("'s") ? lower.slice(0, -2) : lower,
      possessive,
      capital: first !== first.toLowerCase() || (/\d/.test(first) && isCapitalAfterDigits(raw)),
      gap: before + text.slice(last, start),
      quoted: around !== undefined && around.start <= start && end <= around.end,
      loose,
      tags: noTags,
    });
    last = end;
    before = '';
  }
  return tokens;
}

/** Where a short aside in brackets that opens between `last` and `start` ends; 0 when none opens there. */
function asideIn(text: string, last: number, start: number): number {
  if (text[start - 1] !== '(' || start - 1 < last) return 0;
  const end = text.slice(start, start + 41).indexOf(')');
  return end > 0 ? start + end + 1 : 0;
}

/** Gives the words what the tagger knows of them. Copy without punctuation is tagged window by window. */
export function tagTokens(
  { text, windows }: Pick<Segment, 'text' | 'windows'>,
  tokens: readonly Token[],
  language: Language,
): void {
  const terms =
    windows.length > 0
      ? windows.flatMap((window) => movedTerms(language.tag(window.text).terms, window.start))
      : language.tag(text).terms;
  let next = 0;
  for (const token of tokens) {
    while (next < terms.length && (terms[next]?.end ?? 0) <= token.start) next++;
    let found: ReadonlySet<string> | undefined;
    for (let i = next; i < terms.length; i++) {
      const term = terms[i];
      if (!term || term.start >= token.end) break;
      if (term.end > term.start) found ??= term.tags;
      // The last part of "co-chair" or "U.S.-backed" says what the whole is; an apostrophe part ("'s") does not.
      if (term.start > token.start && beginsWithLetters(term.text)) found = term.tags;
    }
    if (found) token.tags = found;
  }
}

function movedTerms(terms: readonly Term[], by: number): Term[] {
  return terms.map((term) => ({ ...term, start: term.start + by, end: term.end + by }));
}

/** True where punctuation that ends a noun phrase stands before the word. A full stop inside a sentence is an abbreviation's. */
export function breaksBefore(token: Token | undefined): boolean {
  return token !== undefined && /[,;:—–―()[\]"“”?!]|--|''|\s-\s|[.…]{3}/.test(token.gap);
}

export function commaBefore(token: Token | undefined): boolean {
  return token?.gap.includes(',') ?? false;
}
