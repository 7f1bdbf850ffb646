import type { Span } from '../text/span';

/**
 * Between the text as the editor holds it and the text as git stores it, on whose offsets anchors
 * stand: without a byte-order mark, and with every CRLF as LF.
 */
export interface StoredOffsets {
  /** The stored text. */
  readonly text: string;
  toStored(offset: number): number;
  fromStored(offset: number): number;
}

/** Reads `text` as it would be stored. */
export function storedOffsets(text: string): StoredOffsets {
  const gone: number[] = text.startsWith('\uFEFF') ? [0] : [];
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) gone.push(at);
  if (gone.length === 0) return { text, toStored: (offset) => offset, fromStored: (offset) => offset };
  return {
    text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'),
    toStored: (offset) => offset - countBelow(gone, (at) => at < offset),
    // The nth character that is left out stands, in the stored text, at its own place less n.
    fromStored: (offset) =>
      offset + countBelow(gone, (at, nth) => at - nth < offset || (at === 0 && nth === 0)),
  };
}

/** A span moved to the stored text. */
export function storedSpan(offsets: StoredOffsets, span: Span): Span {
  return { start: offsets.toStored(span.start), end: offsets.toStored(span.end) };
}

/** How many of the rising numbers come before the test turns false. */
function countBelow(numbers: readonly number[], test: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(numbers[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
