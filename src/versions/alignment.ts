import type { Passage } from './passages';

/** Two passages that say the same; places in the lists of an `Alignment`. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Share of the lighter passage's telling words that the other has, 0 to 1. */
  readonly score: number;
}

/** Which passages of two articles answer to each other. */
export interface Alignment {
  readonly a: readonly Passage[];
  readonly b: readonly Passage[];
  readonly links: readonly Link[];
}
