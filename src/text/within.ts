import type { Span } from './span';

/** Tells whether one of the spans, which are in order and apart, holds another. */
export function within(spans: readonly Span[]): (inner: Span) => boolean {
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return end <= (spans[low - 1]?.end ?? -1);
  };
}
