import type { Span } from '../text/span';

/** A word or figure of a sentence in lower case; offsets into the sentence. */
export interface Word extends Span {
  readonly text: string;
}

/** The words and figures of a sentence in lower case with straight apostrophes: "$3.5", "58%", "power-broker", "he's". */
export function wordsOf(plain: string): Word[] {
  const words: Word[] = [];
  for (const match of plain.matchAll(
    /[$£€]?\d+(?:[.,]\d+)*%?|[a-z\u00df-\u024f]+(?:[-'&][a-z\d\u00df-\u024f]+)*/g,
  ))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
}

/** True where nothing but a blank or hyphen stands between a word and the next. */
export function joins(plain: string, before: Word | undefined, after: Word | undefined): boolean {
  if (!before || !after || after.start - before.end !== 1) return false;
  const between = plain.charCodeAt(before.end);
  return between === 32 || between === 45;
}
