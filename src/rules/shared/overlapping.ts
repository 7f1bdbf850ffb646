import { overlaps, type Span } from '../../text/span';

/**
 * Those of many places that overlap a span; in the order given. The list is put in order once and kept with it; what is
 * asked of it then costs little more than what it answers.
 */
export function overlapping<Place extends Span | { readonly span: Span }>(
  places: readonly Place[],
  span: Span,
): readonly Place[] {
  const buckets = (kept.get(places) ?? sort(places)) as ReadonlyMap<number, readonly Place[]>;
  const found = new Set<Place>();
  for (let at = bucketOf(span.start); at <= bucketOf(span.end); at++)
    for (const place of buckets.get(at) ?? []) if (overlaps(spanOf(place), span)) found.add(place);
  return [...found];
}

const kept = new WeakMap<object, ReadonlyMap<number, readonly (Span | { readonly span: Span })[]>>();

/** In UTF-16 code units: places are looked up by stretches of this length. */
const stretch = 512;
const bucketOf = (offset: number) => Math.floor(offset / stretch);
const spanOf = (place: Span | { readonly span: Span }): Span => ('span' in place ? place.span : place);

function sort<Place extends Span | { readonly span: Span }>(places: readonly Place[]) {
  const buckets = new Map<number, Place[]>();
  for (const place of places) {
    const { start, end } = spanOf(place);
    for (let at = bucketOf(start); at <= bucketOf(end); at++) {
      const row = buckets.get(at);
      if (row) row.push(place);
      else buckets.set(at, [place]);
    }
  }
  kept.set(places, buckets);
  return buckets;
}
