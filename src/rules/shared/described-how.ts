import type { Specificity } from '../../sources/model';

/** How much readers are told of a source without a name, as a sentence. `basis`: what tells how it knows, where anything does. */
export function describedHow({
  specificity,
  basis,
}: {
  readonly specificity: Specificity;
  readonly basis: unknown;
}): string {
  switch (specificity) {
    case 0:
      return 'Not described at all: readers learn neither role nor side.';
    case 1:
      return 'Described by role only, not by side or by how the source knows.';
    case 2:
      return basis
        ? 'Described by how the source knows, but not by role and side.'
        : 'Described by role and side, but not by how the source knows.';
    case 3:
      return 'Described by role or side, and by how the source knows.';
  }
}
