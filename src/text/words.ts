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

/** A word, number or sign of a text, and the form in which two versions' words are compared. */
export interface Word extends Span {
  /** The word as written, without a possessive ending. */
  readonly text: string;
  /** Lower case, without accents, in one spelling, short forms written out; small numbers in digits. */
  readonly normal: string;
  /** True for courtesy titles, which one desk writes and another does not. */
  readonly droppable: boolean;
}

type Piece = { start: number; end: number; raw: string };

// In this order: initials with stops, a number with its inner stops, letters with inner apostrophes, signs.
const pieces =
  /(?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{M}]))?|\p{Lu}\.\p{Lu}(?![\p{L}\p{M}])|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{M}])|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*(?:['’‘ʼ][\p{L}\p{M}]+)*|[%$€£¥&]/gu;

/**
 * The words of a text, in order, with offsets into it (UTF-16 code units). Punctuation is left out, hyphens and
 * slashes part words, contractions give two ("aren't": "are", "not"), a possessive ending gives none, and a pair
 * that is one name ("United States", "per cent", "u s") gives one. Linear.
 */
export function words(text: string): Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(pieces)) {
    const piece = { start: match.index, end: match.index + match[0].length, raw: match[0] };
    const count = out.length;
    addPiece(text, piece, out);
    if (out.length > count) perfectContraction(out);
  }
  return out;
}

function addPiece(text: string, piece: Piece, out: Word[]): void {
  if (/^[\p{N}%$€£¥&]/u.test(piece.raw)) return addNumberOrSign(piece, out);
  if (/^\p{L}\./u.test(piece.raw)) return addInitials(piece, out);
  const folded = fold(piece.raw);
  const apostrophe = folded.lastIndexOf("'");
  if (apostrophe > 0) return addContraction(piece, folded, apostrophe, out);
  if (joinLostApostrophe(piece, folded, out)) return;
  addWord(text, piece, folded, out);
}

function addNumberOrSign(piece: Piece, out: Word[]): void {
  const { raw } = piece;
  if (raw === '&') return push(out, piece, 'and');
  if (raw === '%') return push(out, piece, 'percent');
  if (raw === '$' && out.at(-1)?.end === piece.start && out.at(-1)?.normal === 'usa') {
    const country = out.pop();
    if (country) return push(out, { start: country.start, end: piece.end, raw: `${country.text}$` }, '$');
  }
  // A comma is a thousands mark only before three digits.
  push(out, piece, raw.replace(/,(?=\p{N}{3}(?:\D|$))/gu, '').toLowerCase());
}

function addInitials(piece: Piece, out: Word[]): void {
  const letters = piece.raw.replace(/\./g, '').toLowerCase();
  push(out, piece, letters === 'us' ? 'usa' : letters);
}

function addWord(text: string, piece: Piece, folded: string, out: Word[]): void {
  const before = out.at(-1);
  const after = text.slice(piece.end, piece.end + 4);
  const dated = /^\.(?!\p{L})|^\.?\s\d/u.test(after) && /^\p{Lu}/u.test(piece.raw);
  if (piece.raw === 'US' || (folded === 'us' && before?.normal === 'the')) return push(out, piece, 'usa');
  if (before && before.end === piece.start && /^\p{N}/u.test(before.text)) {
    const scale = scaleOf(folded);
    if (scale) return push(out, piece, scale);
  }
  if (before && text.slice(before.end, piece.start).length <= 2) {
    const joined = pairForm(before.normal, folded) ?? pairForm(before.text.toLowerCase(), folded);
    const number = joined ?? compoundDigits(before.text.toLowerCase(), folded);
    if (number && /^(?:[\s\u00ad-]|-\s)$/.test(text.slice(before.end, piece.start))) {
      out.pop();
      return push(
        out,
        { start: before.start, end: piece.end, raw: text.slice(before.start, piece.end) },
        number,
      );
    }
  }
  if (folded === 'cannot') return pushSplit(out, piece, 3, 'can', 'not');
  if (before && scaleOf(folded) && /^\d/.test(before.normal) && folded.length > 1)
    return push(out, piece, scaleOf(folded) ?? folded);
  const normal = digitsOf(folded) ?? foldSpelling(longForm(folded, dated));
  out.push({
    start: piece.start,
    end: piece.end,
    text: piece.raw,
    normal,
    droppable: courtesyTitles.has(folded),
  });
}

/** "aren't", "it's", "they'd", "Venezuela's"; `at` is the place of the last apostrophe. */
function addContraction(piece: Piece, folded: string, at: number, out: Word[]): void {
  const stem = folded.slice(0, at);
  const ending = folded.slice(at + 1);
  // Folding may have changed the length; the apostrophe is found again in the word as written.
  const cut = Math.max(...["'", '’', '‘', 'ʼ'].map((mark) => piece.raw.lastIndexOf(mark)));
  if (ending === 't' && stem.endsWith('n')) {
    const verb = beforeNot(stem.slice(0, -1));
    if (verb) return pushSplit(out, piece, cut - 1, verb, 'not');
  }
  if (stem === 'let' && ending === 's') return pushSplit(out, piece, cut, 'let', 'us');
  if (ending === 's') {
    if (takesIs.has(stem)) return pushSplit(out, piece, cut, stem, 'is');
    return push(
      out,
      { start: piece.start, end: piece.start + cut, raw: piece.raw.slice(0, cut) },
      foldSpelling(stem === 'us' && piece.raw.startsWith('US') ? 'usa' : stem),
    );
  }
  const verb = verbEndings.get(ending);
  if (verb && (pronouns.has(stem) || ending !== 'd')) return pushSplit(out, piece, cut, stem, verb);
  push(out, piece, folded.replaceAll("'", ''));
}

/** Copy that lost its apostrophes: "aren t", "it s", "they re", "venezuela s". True when the piece was taken up. */
function joinLostApostrophe(piece: Piece, folded: string, out: Word[]): boolean {
  const before = out.at(-1);
  if (!before || folded.length > 2 || piece.raw !== folded || before.end + 1 !== piece.start) return false;
  const last = before.text.toLowerCase();
  if (folded === 't' && last.endsWith('n')) {
    const verb = beforeNot(last.slice(0, -1));
    if (!verb) return false;
    out.pop();
    push(out, { start: before.start, end: before.end - 1, raw: before.text.slice(0, -1) }, verb);
    push(out, { start: before.end - 1, end: piece.end, raw: `n ${piece.raw}` }, 'not');
    return true;
  }
  if (folded === 's' && last.length > 1) {
    if (takesIs.has(last)) push(out, piece, 'is');
    return true;
  }
  const verb = verbEndings.get(folded);
  if (!verb || !pronouns.has(last)) return false;
  push(out, piece, verb);
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

function pushSplit(out: Word[], piece: Piece, cut: number, first: string, second: string): void {
  push(out, { start: piece.start, end: piece.start + cut, raw: piece.raw.slice(0, cut) }, first);
  push(out, { start: piece.start + cut, end: piece.end, raw: piece.raw.slice(cut) }, second);
}

function push(out: Word[], piece: Piece, normal: string): void {
  out.push({ start: piece.start, end: piece.end, text: piece.raw, normal, droppable: false });
}

const letters: Readonly<Record<string, string>> = {
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
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[øłßæœđðþı]/g, (letter) => letters[letter] ?? letter);
}
