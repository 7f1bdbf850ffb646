/** A place in a text: both count from 0, `column` in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Offsets and lines of one text. */
export interface LineIndex {
  /** The number of lines; an empty text has one. */
  readonly count: number;
  /** The line and column of an offset; an offset outside the text counts as its nearest end. O(log lines). */
  positionAt(offset: number): LinePosition;
  /** The offset of a line and column; a column past its line counts as the line's end. */
  offsetAt(position: LinePosition): number;
}

/**
 * An index of the lines of a text, as the editor counts them: LF, CRLF and lone CR end a line, and nothing else
 * does. An offset between CR and LF is in the line they end, at its end.
 */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);

  function positionAt(offset: number): LinePosition {
    const at = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const column = Math.min(at, ends[low] ?? 0) - (starts[low] ?? 0);
    return { line: low, column };
  }

  function offsetAt({ line, column }: LinePosition): number {
    if (line < 0) return 0;
    const start = starts[line];
    if (start === undefined) return text.length;
    return Math.min(Math.max(start + column, start), ends[line] ?? text.length);
  }

  return Object.freeze({ count: starts.length, positionAt, offsetAt });
}
