import type { Span } from '../text/span';
import { isKnownNoun, isTime, type Phrase } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

/** A source that stands as a label beside what it said; offsets into the sentence. */
export interface Label {
  readonly phrase: Phrase;
  readonly cue: Span;
  /** null where it is the quotation that ends before the sentence begins. */
  readonly content: Span | null;
  /** The label is a source only where the article names somebody so elsewhere. */
  readonly unsure: boolean;
}

const longest = 6;

/** "Lind: “It held.”", "Mayor: no new taxes", "“It held.” — Ada Lind": a source set beside its words by a mark alone. */
export function findLabel(text: string, tokens: readonly Token[]): Label | null {
  if (tokens[0]?.loose) return null;
  return beforeColon(text, tokens) ?? afterDash(tokens);
}

function beforeColon(text: string, tokens: readonly Token[]): Label | null {
  for (let k = 1; k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || tokens[k - 1]?.quoted) return null;
    const colon = /^(?:['’]s)?\s?:\s*/.exec(token.gap);
    if (!colon) continue;
    const from = runStart(tokens, k - 1);
    const words = tokens.slice(from, k);
    if (words.length === 0 || words.length > longest || tokens.length - k < 2) return null;
    const quoted = token.quoted && /["“]/.test(token.gap);
    if (from > 0 && !quoted) return null;
    const names = words.every((word) => word.capital || joiners.has(word.word));
    const last = words[words.length - 1];
    if (!last || words.every(isTime) || last.possessive || labels.has(last.word)) return null;
    const speaker = isKnownNoun(last) && !is.timeWords.has(last.word) && words.length < 5;
    if (!names && !speaker) return null;
    if (names && !quoted && !speaker && (words.length > 4 || words.some((word) => word.word === 'to')))
      return null;
    const at = token.start - token.gap.length + token.gap.indexOf(':');
    const start = at + colon[0].trimStart().length;
    return {
      phrase: { from, to: k - 1, coreTo: k - 1 },
      cue: { start: at, end: at + 1 },
      content: { start, end: trimmedEnd(text, start) },
      unsure: names && !(quoted && words.length > 1) && !speaker,
    };
  }
  return null;
}

/** Once the words are tagged: "Lind Attacks Student" and "Ada Lind Senate" before a colon are nobody. */
export function isCredible(tokens: readonly Token[], { phrase }: Label): boolean {
  const words = tokens.slice(phrase.from, phrase.to + 1);
  const last = words[words.length - 1];
  if (words.length < 2 || !last) return true;
  if (words.some((word) => word.tags.has('PresentTense') && !isKnownNoun(word))) return false;
  return !(isKnownNoun(last) && words[0]?.tags.has('Person'));
}

/** Place of the first word after the last break before word `at`. */
function runStart(tokens: readonly Token[], at: number): number {
  let k = at;
  while (k > 0 && at - k < longest && !breaksBefore(tokens[k]) && !tokens[k - 1]?.quoted) k--;
  return k;
}

/** Words before a colon that no source is called: "Update: ...". */
const labels: ReadonlySet<string> = new Set([
  'note',
  'update',
  'correction',
  'related',
  'more',
  'photo',
  'photos',
  'video',
  'watch',
  'read',
  'list',
  'here',
  'list',
  'chart',
  'map',
  'page',
  'post',
  'story',
  'plan',
  'record',
  'column',
]);

const joiners: ReadonlySet<string> = new Set([
  'and',
  'of',
  'the',
  'for',
  'de',
  'van',
  'von',
  'al',
  'bin',
  '&',
]);

function afterDash(tokens: readonly Token[]): Label | null {
  let from = 0;
  for (let k = tokens.length - 1; k >= 0 && from === 0; k--) {
    const token = tokens[k];
    if (!token || token.quoted || tokens.length - k > longest) return null;
    const dash = /[—–―]\s*$|\s-\s$|--\s*$/.test(token.gap);
    if (dash && (k === 0 ? /^\s*(?:[—–―]|--?\s)/.test(token.gap) : /["”]/.test(token.gap))) {
      from = k;
      break;
    }
    if (breaksBefore(token) && !token.gap.startsWith(',')) return null;
    if (k === 0) return null;
  }
  const first = tokens[from];
  const words = tokens.slice(from);
  if (!first || words.length < 2 || !words.every((word) => word.capital || joiners.has(word.word)))
    return null;
  const mark = /[—–―]|--?/.exec(first.gap);
  if (!mark) return null;
  const at = first.start - first.gap.length + mark.index;
  const close = first.gap.search(/["”]/);
  const content = from === 0 ? null : { start: 0, end: first.start - first.gap.length + close + 1 };
  const phrase = { from, to: tokens.length - 1, coreTo: tokens.length - 1 };
  return { phrase, cue: { start: at, end: at + mark[0].length }, content, unsure: false };
}

function trimmedEnd(text: string, from: number): number {
  let end = text.length;
  while (end > from && /[\s.;]/.test(text[end - 1] ?? '')) end--;
  return end;
}
