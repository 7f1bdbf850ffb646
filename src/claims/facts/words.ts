import { letterPattern } from '../../text/letter-pattern';
import { takesIs } from '../../text/short-forms';
import type { Span } from '../../text/span';

/** What stands between the word before and this one; `break` is punctuation that ends a phrase. */
type Tie = 'none' | 'space' | 'hyphen' | 'stop' | 'comma' | 'break';

/** A word, figure or sign of a sentence, as facts are made of them. Offsets are UTF-16 code units into the sentence. */
export interface FactWord extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly lower: string;
  /** Its end without a possessive ending. */
  readonly bare: number;
  readonly tie: Tie;
  readonly capital: boolean;
  /** True in the possessive. */
  readonly owner: boolean;
  /** True where a sentence or a quotation begins: its capital says nothing. */
  readonly opens: boolean;
  /** Begins with a digit. */
  readonly figure: boolean;
}

// In this order: initials with stops, a number with its inner marks and the letters behind it, letters with inner
// apostrophes, signs. Hyphens part words.
const pieces = letterPattern(
  String.raw`(?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{M}]))?|\p{N}+(?:[.,:/]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{Cf}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*|\.(?:com|org|net|gov|edu|co|uk)(?![\p{L}\p{N}]))*|[%$£€¥&]`,
  'gu',
);

/** The words of a sentence, in order. Linear. */
export function factWords(sentence: string): FactWord[] {
  const words: FactWord[] = [];
  let last = 0;
  for (const match of sentence.matchAll(pieces(sentence))) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    const gap = sentence.slice(last, start);
    last = end;
    const code = text.charCodeAt(0);
    const figure = code >= 0x30 && code <= 0x39;
    const small = text.toLowerCase();
    const plain = /[’ʼ]/.test(small) ? small.replace(/[’ʼ]/g, "'") : small;
    const owns = plain.endsWith("'s") && !takesIs.has(plain.slice(0, -2));
    const before = words[words.length - 1];
    const apart = before !== undefined && /^['’]\s+$/.test(gap) && /s$/i.test(before.text);
    if (before && apart) words[words.length - 1] = { ...before, owner: true };
    // One word in quotation marks is no beginning of a sentence.
    else if (before?.opens && words.length > 1 && /^[,.]?["”’]/.test(gap))
      words[words.length - 1] = { ...before, opens: false };
    words.push({
      start,
      end,
      text,
      lower: owns ? plain.slice(0, -2) : plain,
      bare: owns ? end - 2 : end,
      tie: before === undefined ? 'break' : apart ? 'space' : tieOf(gap),
      // "iPhone" and "eBay" are names as well.
      capital:
        !figure &&
        (small.charCodeAt(0) !== code ||
          (code >= 0x61 && code <= 0x7a && text.charAt(1) !== small.charAt(1))),
      owner: owns,
      opens: before === undefined || /["“‘«:|•■*]\s*$|(?:^|\s)'$/.test(gap),
      figure,
    });
  }
  return words;
}

function tieOf(gap: string): Tie {
  if (gap === ' ') return 'space';
  if (gap === '') return 'none';
  if (gap === '-' || gap === '–' || gap === '‑') return 'hyphen';
  if (/^\s+$/.test(gap)) return 'space';
  if (/^\.\s+$/.test(gap)) return 'stop';
  return /^,\s+$/.test(gap) ? 'comma' : 'break';
}

/** Words of a sentence, by their places: from the first up to and with the last. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** True where the word goes on with the phrase of the word before it. */
export function goesOn(word: FactWord | undefined): word is FactWord & { readonly tie: 'space' | 'hyphen' } {
  return word !== undefined && (word.tie === 'space' || word.tie === 'hyphen');
}
