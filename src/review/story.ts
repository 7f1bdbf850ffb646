import type { Collation, Witness } from '../versions/model';
import type { VersionSummary } from './model';

/** An article with the siblings it is compared with. */
export interface Story {
  readonly here: Witness;
  readonly siblings: ReadonlyMap<string, Witness>;
  /** Null where there is nothing to compare with. */
  readonly collation: Collation | null;
}

/** What the status and the views tell of each sibling. */
export function versionSummaries({ here, siblings, collation }: Story): VersionSummary[] {
  return (collation?.siblings ?? []).map(({ id, neighbour, rewritten, styleCount }) => ({
    path: id,
    label: siblings.get(id)?.label ?? id,
    kind: neighbour.kind,
    rewritten,
    differences: (collation?.variants ?? []).filter(
      (variant) => variant.level === 'substantive' && differsFrom(variant.readings, here.id, id),
    ).length,
    style: styleCount,
  }));
}

function differsFrom(
  readings: Collation['variants'][number]['readings'],
  here: string,
  sibling: string,
): boolean {
  return readings.some(
    ({ witnesses }) => witnesses.some(({ id }) => id === sibling) && !witnesses.some(({ id }) => id === here),
  );
}
