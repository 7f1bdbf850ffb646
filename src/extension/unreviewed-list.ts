import type { ReviewStatus } from '../review/model';
import { canBeReviewed } from './status-text';

/** A line of a list that does something when it is chosen. */
export interface ActionLine {
  readonly type: 'action';
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly spoken: string;
  readonly command: string;
}

const reviewAnyway: ActionLine = {
  type: 'action',
  id: 'review',
  label: 'Review This File Anyway',
  detail: '',
  spoken: 'Review This File Anyway',
  command: 'stet.reviewAnyway',
};

/**
 * What a list shows of a text that is not reviewed: why, and what would change that. `then` says what a person gets
 * who says that it is news copy: "its sources are listed here".
 */
export function unreviewed(
  status: Extract<ReviewStatus, { state: 'skipped' }>,
  then: string,
): { readonly message: string; readonly roots: readonly ActionLine[] } {
  if (!canBeReviewed(status)) return { message: status.why, roots: [] };
  return { message: `${status.why} If it is news copy, say so, and ${then}.`, roots: [reviewAnyway] };
}
