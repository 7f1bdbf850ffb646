import { letterPattern } from './letter-pattern';
import { beginsWithCapital, letterTest } from './letters';
import { compoundDigits, digitsOf, scaleOf } from './number-words';
import {
  beforeNot,
  courtesyTitles,
  longForm,
  pairForm,
  perfectVerbs,
  pronouns,
  takesIs,
  verbEndings,
} from './short-forms';
import type { Span } from './span';
import { foldSpelling } from './spelling';

/** With characters that are not seen. */
const accents = letterPattern(String.raw`[\p{M}\p{Cf}]`, 'gu');
const thousandsMark = letterPattern(String.raw`,(?=\p{N}{3}(?:\D|$))`, 'gu');

const beginsWithNumberOrSign = letterTest(String.raw`^[\p{N}%$€£¥&]`);
const isInitial = letterTest(String.raw`^\p{L}\.`);
const beginsWithNumber = letterTest(String.raw`^\p{N}`);
const isDateAfter = letterTest(String.raw`^\.(?!\p{L})|^\.?\s\d`);

/** A word, number or sign of a text, and the form in which two versions' words are compared. */
export interface Word extends Span {
  /** The word as written, without a possessive ending. */
  readonly text: string;
  /** Lower case, without accents, in one spelling, short forms written out; small numbers in digits. */
  readonly normal: string;
  /** True for courtesy titles, which one desk writes and another does not. */
  readonly droppable: boolean;
}

/** A run of the text before it is known how many words it is. */
interface Piece extends Span {
  readonly raw: string;
}

// In this order: initials with stops, a number with its inner stops, letters with inner apostrophes, signs.
const pieces = letterPattern(
  String.raw`(?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{M}]))?|\p{Lu}\.\p{Lu}(?![\p{L}\p{M}])|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{M}])|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{Cf}]*(?:['’‘ʼ][\p{L}\p{M}]+)*|[%$€£¥&]`,
  'gu',
);

/**
 * The words of a text, in order, with offsets into it (UTF-16 code units). Punctuation is left out, hyphens and
 * slashes part words, contractions give two ("aren't": "are", "not"), a possessive ending gives none, and a pair
 * that is one name ("United States", "per cent", "u s") gives one. Linear.
 */
export function words(text: string): Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(pieces(text))) {
    const piece = { start: match.index, end: match.index + match[0].length, raw: match[0] };
    const count = out.length;
    if (!(addNumberOrSign(piece, out) || addInitials(piece, out))) addLetters(text, piece, out);
    if (out.length > count) perfectContraction(out);
  }
  return out;
}

// Each of the functions below adds what the piece is and says true, or says false and leaves it to the next.

function addNumberOrSign(piece: Piece, out: Word[]): boolean {
  const { raw } = piece;
  if (!beginsWithNumberOrSign(raw)) return false;
  if (raw === '&') return push(out, piece, 'and');
  if (raw === '%') return push(out, piece, 'percent');
  const country = out.at(-1);
  if (raw === '$' && country?.normal === 'usa' && country.end === piece.start) {
    out.pop();
    return push(out, { start: country.start, end: piece.end, raw: `${country.text}$` }, '$');
  }
  // A comma is a thousands mark only before three digits.
  return push(out, piece, raw.replace(thousandsMark(raw), '').toLowerCase());
}

function addInitials(piece: Piece, out: Word[]): boolean {
  if (!piece.raw.includes('.') || !isInitial(piece.raw)) return false;
  const letters = piece.raw.replace(/\./g, '').toLowerCase();
  return push(out, piece, letters === 'us' ? 'usa' : letters);
}

function addLetters(text: string, piece: Piece, out: Word[]): boolean {
  const folded = fold(piece.raw);
  return (
    addContraction(piece, folded, out) ||
    joinLostApostrophe(piece, folded, out) ||
    addCountry(piece, folded, out) ||
    addScale(piece, folded, out) ||
    joinPair(text, piece, folded, out) ||
    addWord(text, piece, folded, out)
  );
}

/** "aren't", "it's", "they'd", "Soraval's". */
function addContraction(piece: Piece, folded: string, out: Word[]): boolean {
  const at = folded.lastIndexOf("'");
  if (at <= 0) return folded === 'cannot' && pushSplit(out, piece, 3, 'can', 'not');
  const stem = folded.slice(0, at);
  const ending = folded.slice(at + 1);
  // Folding may have changed the length; the apostrophe is found again in the word as written.
  const cut = Math.max(...["'", '’', '‘', 'ʼ'].map((mark) => piece.raw.lastIndexOf(mark)));
  if (ending === 't' && stem.endsWith('n')) {
    const negated = beforeNot(stem.slice(0, -1));
    if (negated) return pushSplit(out, piece, cut - 1, negated, 'not');
  }
  if (ending === 's') {
    if (stem === 'let') return pushSplit(out, piece, cut, 'let', 'us');
    if (takesIs.has(stem)) return pushSplit(out, piece, cut, stem, 'is');
    const owner = { start: piece.start, end: piece.start + cut, raw: piece.raw.slice(0, cut) };
    return addCountry(owner, stem, out) || push(out, owner, foldSpelling(stem));
  }
  const verb = verbEndings.get(ending);
  if (verb && (pronouns.has(stem) || ending !== 'd')) return pushSplit(out, piece, cut, stem, verb);
  return push(out, piece, folded.replaceAll("'", ''));
}

/** Copy that lost its apostrophes: "aren t", "it s", "they re", "venezuela s". */
function joinLostApostrophe(piece: Piece, folded: string, out: Word[]): boolean {
  const before = out.at(-1);
  if (!before || folded.length > 2 || piece.raw !== folded || before.end + 1 !== piece.start) return false;
  const last = before.text.toLowerCase();
  if (folded === 't' && last.endsWith('n')) {
    const verb = beforeNot(last.slice(0, -1));
    if (!verb) return false;
    out.pop();
    push(out, { start: before.start, end: before.end - 1, raw: before.text.slice(0, -1) }, verb);
    return push(out, { start: before.end - 1, end: piece.end, raw: `n ${piece.raw}` }, 'not');
  }
  // A lone "s" after a name is its possessive ending, and gives no word.
  if (folded === 's' && last.length > 1) return takesIs.has(last) ? push(out, piece, 'is') : true;
  const verb = verbEndings.get(folded);
  return verb !== undefined && pronouns.has(last) && push(out, piece, verb);
}

/** "US" and, in copy without capitals, "the us"; the pronoun stays a pronoun. */
function addCountry(piece: Piece, folded: string, out: Word[]): boolean {
  if (folded !== 'us' || !(piece.raw === 'US' || out.at(-1)?.normal === 'the')) return false;
  return push(out, piece, 'usa');
}

/** "5bn", "5 mln". */
function addScale(piece: Piece, folded: string, out: Word[]): boolean {
  const scale = scaleOf(folded);
  const number = out.at(-1);
  if (!scale || !number || !beginsWithNumber(number.text)) return false;
  const near = number.end === piece.start || (folded.length > 1 && number.end + 1 === piece.start);
  return near && push(out, piece, scale);
}

/** "United States", "per cent", "anti-government", "twenty-five". */
function joinPair(text: string, piece: Piece, folded: string, out: Word[]): boolean {
  const before = out.at(-1);
  if (
    !before ||
    piece.start - before.end > 2 ||
    !/^(?:[\s\u00ad-]|-\s)$/.test(text.slice(before.end, piece.start))
  )
    return false;
  const first = before.text.toLowerCase();
  const joined = pairForm(before.normal, folded) ?? pairForm(first, folded) ?? compoundDigits(first, folded);
  if (!joined) return false;
  out.pop();
  return push(out, { start: before.start, end: piece.end, raw: text.slice(before.start, piece.end) }, joined);
}

function addWord(text: string, piece: Piece, folded: string, out: Word[]): boolean {
  const after = text.slice(piece.end, piece.end + 4);
  const dated = isDateAfter(after) && beginsWithCapital(piece.raw);
  const normal = digitsOf(folded) ?? foldSpelling(longForm(folded, dated));
  out.push({
    start: piece.start,
    end: piece.end,
    text: piece.raw,
    normal,
    droppable: courtesyTitles.has(folded),
  });
  return true;
}

/** Makes the "is" or "would" of a contraction "has" or "had" when its participle comes: "he's also been", "they'd had". */
function perfectContraction(out: Word[]): void {
  const last = out.at(-1);
  if (!last || !perfectVerbs.has(last.normal)) return;
  for (let i = out.length - 2; i >= 0 && i >= out.length - 4; i--) {
    const verb = out[i];
    if (!verb) return;
    if (/^['’‘ʼ]?[sd]$/.test(verb.text)) {
      const normal = verb.normal === 'is' ? 'has' : verb.normal === 'would' ? 'had' : verb.normal;
      out[i] = { ...verb, normal };
      return;
    }
    if (!/ly$|^(?:also|never|always|already|not|just|long|ever|since|only|now|once|twice)$/.test(verb.normal))
      return;
  }
}

function pushSplit(out: Word[], piece: Piece, cut: number, first: string, second: string): boolean {
  push(out, { start: piece.start, end: piece.start + cut, raw: piece.raw.slice(0, cut) }, first);
  return push(out, { start: piece.start + cut, end: piece.end, raw: piece.raw.slice(cut) }, second);
}

function push(out: Word[], piece: Piece, normal: string): boolean {
  out.push({ start: piece.start, end: piece.end, text: piece.raw, normal, droppable: false });
  return true;
}

const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, accents off, apostrophes straight, invisible characters out. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z']*$/.test(lower)) return lower;
  const apart = lower.normalize('NFKD');
  return apart
    .replace(accents(apart), '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[øłßæœđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}
