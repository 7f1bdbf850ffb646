import { innerAbbreviations, leadingAbbreviations, numberAbbreviations, openingWords } from './abbreviations';
import type { Span } from './span';

/**
 * The sentences of a paragraph, without the white space around them. Offsets are UTF-16 code units into `text`;
 * marks that open or close a sentence (quotation marks, brackets) belong to it, and line breaks are white space.
 * Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const lowerCase = !/\p{Lu}/u.test(text);
  let start = skipBlank(text, 0);
  // A run of stops, then the marks that close with it. Two alternatives without overlap, so matching is linear.
  const stops = /[.!?…‽。]+(?:[.!?…‽。]|["'”’»)\]}*_])*/g;
  for (const match of text.matchAll(stops)) {
    const end = match.index + match[0].length;
    if (match.index < start || !isBoundary(text, match.index, match[0], end, lowerCase)) continue;
    if (end > start) spans.push({ start, end });
    start = skipBlank(text, end);
  }
  const end = trimEnd(text, text.length);
  if (end > start) spans.push({ start, end });
  return spans;
}

function isBoundary(text: string, at: number, stops: string, end: number, lowerCase: boolean): boolean {
  const next = skipBlank(text, end);
  if (next >= text.length) return true;
  if (next === end) return isGlued(text, at, stops, end);
  const opened = skipOpeners(text, next);
  const first = text.slice(opened, opened + 2);
  const nextWord = wordAt(text, opened);
  if (/^\p{Ll}/u.test(first) && !lowerCase && !/^(?:iP|eB|iO|iM)/.test(first))
    return (
      opened > next && /[.!?…]["”’]/.test(stops) && opened - next === 1 && /["“‘]/.test(text.charAt(next))
    );
  if (/^[,;:)\]%]/.test(first)) return false;
  if (/^[!?]/.test(stops)) return !(/["”’]$/.test(stops) && saysFollows(text, opened));
  if (stops.length > 1 && stops.charAt(0) === '.' && !/^\.\.|…/.test(stops)) {
    // A stop inside closing marks: ".”" and ".)" end a sentence unless the stop belongs to an abbreviation.
    return (
      !/[)\]]$/.test(stops) || !isAbbreviated(text, at, nextWord) || openingWords.has(nextWord.toLowerCase())
    );
  }
  if (/^\.\.|…/.test(stops)) return !/^\p{Ll}/u.test(first);
  return !isAbbreviated(text, at, nextWord);
}

/** Copied web text loses spaces: "this week.The talks". A stop between a long word and a capital is an end. */
function isGlued(text: string, at: number, stops: string, end: number): boolean {
  if (!/^[.!?]["”’]?$/.test(stops)) return false;
  return (
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^["“‘]?\p{Lu}[\p{Ll}\s’']/u.test(text.slice(end, end + 4))
  );
}

/** True when the full stop at `at` belongs to the word before it. */
function isAbbreviated(text: string, at: number, nextWord: string): boolean {
  const word = wordBefore(text, at);
  if (word === '') return false;
  const lower = word.toLowerCase();
  const opens = openingWords.has(nextWord.toLowerCase());
  if (leadingAbbreviations.has(lower)) return true;
  if (numberAbbreviations.has(lower) && /^\d/.test(nextWord)) return true;
  if (innerAbbreviations.has(lower) && word !== lower) return !opens;
  if (/^\p{Lu}$/u.test(word)) return !(word === 'I' || (opens && nextWord !== 'A'));
  if (/^(?:\p{L}\.)+\p{L}{1,2}$/u.test(word) || lower === 'ph.d') return !opens;
  return false;
}

/** “Is it true?” Mr. Smith asked: the words after the marks go on with the sentence. */
function saysFollows(text: string, at: number): boolean {
  return /^(?:(?:the|an?|mr|mrs|ms|dr|sen|rep|gov|gen)\.?\s+)?(?:[\p{L}’'-]{1,20}\.?\s+){1,4}(?:said|says|asked|asks|added|wrote|told|tweeted|shouted|replied|demanded|recalled|continued|exclaimed|wondered)\b/iu.test(
    text.slice(at, at + 110),
  );
}

/** The letters, digits and inner stops before `at`: "U.S" before the last stop of "U.S.". At most 24 code units. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 24 && /[\p{L}\d.-]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, at).replace(/^[.-]+/, '');
}

function wordAt(text: string, at: number): string {
  let to = at;
  while (to < text.length && to - at < 24 && /[\p{L}\d]/u.test(text.charAt(to))) to++;
  return text.slice(at, to);
}

function skipOpeners(text: string, from: number): number {
  let at = from;
  while (at < text.length && /["'“‘«([{\-–—•*_]/.test(text.charAt(at))) at++;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\u200b]/.test(text.charAt(at))) at++;
  return at;
}

function trimEnd(text: string, to: number): number {
  let at = to;
  while (at > 0 && /[\s\u200b]/.test(text.charAt(at - 1))) at--;
  return at;
}
