import type { Span } from '../text/span';

/** In code units: what stands closer to each other than this is told apart from what stands further away. */
export const nearby = 6;

/** More than all packed places of one sentence; so a sentence's number times this is where its places begin. */
export const mostPlaces = 4096;

/**
 * The places of a sentence, in order, each once, and what stands for each while the register is put together: as far
 * from the one before as it is, but never further than `nearby`. So the same order and the same nearness remain, and
 * words that grow or shrink between two places change neither.
 */
export interface Places {
  /** Offsets into the sentence. */
  readonly real: readonly number[];
  readonly packed: readonly number[];
}

/** Null where there are too many. */
export function packPlaces(spans: readonly Span[]): Places | null {
  const real = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let last = 0;
  let at = 0;
  const packed = real.map((place) => {
    at += Math.min(place - last, nearby);
    last = place;
    return at;
  });
  return at < mostPlaces ? { real, packed } : null;
}

/** What stands for an offset that was packed. */
export function packedAt({ real, packed }: Places, offset: number): number {
  return packed[real.indexOf(offset)] ?? offset;
}

/** The offset that a packed one stands for. */
export function realAt({ real, packed }: Places, place: number): number {
  return real[packed.indexOf(place)] ?? place;
}

/** Of sentences that are not packed. */
export const unpacked: Places = { real: [], packed: [] };
