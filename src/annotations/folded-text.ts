import type { Span } from '../text/span';

/**
 * A text without the differences that mean nothing to a reader, and the way back: every run of white
 * space is one blank, curly quotation marks are straight, all dashes are one hyphen, an ellipsis is
 * three dots, soft hyphens and joiners are gone.
 */
export interface FoldedText {
  readonly text: string;
  /** A span of the folded text, in the text it was made from. */
  toSource(span: Span): Span;
  /** The folded place of a place in the text it was made from. */
  fromSource(offset: number): number;
}

const single = '\u2018\u2019\u201A\u201B\u2032\u00B4\u0060';
const double = '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB';
const dashes = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const dropped = '\u00AD\u200B\u200C\u200D\u2060';
const signs = new Map<string, string>([
  ...[...single].map((sign) => [sign, "'"] as const),
  ...[...double].map((sign) => [sign, '"'] as const),
  ...[...dashes].map((sign) => [sign, '-'] as const),
  ...[...dropped].map((sign) => [sign, ''] as const),
  ['\u2026', '...'],
]);

/** Folds a whole text, with the way back. */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  walk(text, (piece, start, end) => {
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  });
  return {
    text: folded,
    toSource: ({ start, end }) =>
      start === end
        ? { start: starts[start] ?? text.length, end: starts[start] ?? text.length }
        : { start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length },
    fromSource: (offset) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Folds a few words. */
export function foldWords(words: string): string {
  let folded = '';
  walk(words, (piece) => {
    folded += piece;
  });
  return folded;
}

function walk(text: string, put: (piece: string, start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    // Plain letters and digits, the most of any text, first.
    if ((code > 0x2d && code < 0x60) || (code > 0x60 && code < 0x7f)) {
      put(text[at] as string, at, ++at);
      continue;
    }
    const start = at;
    const sign = text[at] as string;
    if (isBlank(code)) {
      while (at < text.length && isBlank(text.charCodeAt(at))) at++;
      put(' ', start, at);
    } else if (dashes.includes(sign)) {
      while (at < text.length && dashes.includes(text[at] as string)) at++;
      put('-', start, at);
    } else {
      at++;
      put(signs.get(sign) ?? sign, start, at);
    }
  }
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
