import type { Span } from '../../text/span';

/** The last of some spans that begins at or before an offset; the spans are in order of their start. Logarithmic. */
export function lastFrom<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
