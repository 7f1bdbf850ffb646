import type { AnnotationKind } from '../annotations/model';
import { isUnsettled, recheckLabel, statusLabels } from '../annotations/words';
import type { FactCheck } from '../review/model';

type FactKind = FactCheck['kind'];

/** The kinds, in the order in which a list shows them that puts like to like. */
export const factKinds = [
  'name',
  'title',
  'number',
  'date',
  'quote',
  'superlative',
] as const satisfies readonly FactKind[];

/** The kind of note that a mark on a fact is. */
export const noteKinds: Readonly<Record<FactKind, AnnotationKind>> = {
  number: 'number',
  date: 'number',
  name: 'name',
  title: 'name',
  quote: 'quote',
  superlative: 'unverified-claim',
};

/** "not looked at", "checked (CQ)", "check again". */
export function stateOf({ status, recheck }: Pick<FactCheck, 'status' | 'recheck'>): string {
  if (status === null) return 'not looked at';
  const { label } = recheck ? recheckLabel : statusLabels[status];
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** True while a person still has to look at it, or somebody has to act. */
export function isToCheck({ status, recheck }: Pick<FactCheck, 'status' | 'recheck'>): boolean {
  return status === null || recheck || isUnsettled(status);
}
