import type { Hunk } from './hunks';
import type { DifferenceClass, DifferenceLevel } from './model';
import type { Token } from './tokens';

/** A difference between two passages; `a` and `b` are places in their lists of words, from and up to. */
export interface LocalDifference {
  readonly class: DifferenceClass;
  readonly level: DifferenceLevel;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly adoptable: boolean;
}

/** A hunk with the passages it stands in. */
export interface HunkContext {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly hunk: Hunk;
  /** True where one side is copy without capitals: then a capital, or its lack, says nothing. */
  readonly lowerCase: boolean;
}
