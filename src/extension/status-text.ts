import type { Finding, Review, ReviewStatus } from '../review/model';
import type { RunMode } from '../review/run-mode';
import { nameOfVersion } from './version-name';
import type { WorkerState } from './worker-client';

/** All that the status of a document depends on. */
export interface StatusFacts {
  readonly worker: WorkerState;
  readonly mode: RunMode;
  /** What is shown of the document. */
  readonly review: Review | undefined;
  /** A review of the document is under way. */
  readonly running: boolean;
  /** The text has changed since it was reviewed. */
  readonly changed: boolean;
  readonly inFolder: boolean;
  readonly compares: boolean;
  /** Articles of the folder read so far and to be read. */
  readonly indexing: { readonly done: number; readonly total: number } | null;
}

export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  readonly action: StatusAction | null;
}

/** What the status offers to do. */
export type StatusAction = 'review' | 'next' | 'reviewAnyway' | 'openFolder' | 'restart';

/** True for what the Problems panel lists: nobody has answered it, and it is more than a soft hint. */
export function isToLookAt({ state, severity }: Finding): boolean {
  return state === 'open' && severity !== 'hint';
}

/**
 * True for a claim, however soft, that nobody has answered: for its credit, its hedge, or what the copy could not find
 * out. What is a matter of wording alone is none.
 */
export function isOpenClaim({ state, rule }: Finding): boolean {
  return state === 'open' && isClaim(rule) && !wordingRules.has(rule);
}

const wordingRules: ReadonlySet<string> = new Set(['claims/loaded-verb', 'claims/overused-hedge']);

/** True for the rules about what an article claims. */
export function isClaim(rule: string): boolean {
  return rule.startsWith('claims/');
}

/** True where a person who says that a file is an article gets it reviewed. */
export function canBeReviewed(status: ReviewStatus): boolean {
  return status.state === 'skipped' && (status.reason === 'not-article' || status.reason === 'excluded');
}

/** The status of a document: what it is called, one line that says more, and what can be done. */
export function statusOf(facts: StatusFacts): StatusText {
  const { review, worker, mode, running } = facts;
  const plain = { severity: 'information', busy: running, action: null } as const;
  if (worker === 'failed') {
    return {
      text: 'Stet has stopped',
      detail: 'Your text and your notes are safe. The log says what happened.',
      severity: 'error',
      busy: false,
      action: 'restart',
    };
  }
  if (!review) {
    if (mode !== 'onType' && !running) {
      return { ...plain, text: 'Stet: not reviewed yet', detail: whenReviewed(mode), action: 'review' };
    }
    return { ...plain, text: 'Stet: reading', detail: 'A moment, please.', busy: true };
  }
  if (review.status.state === 'skipped') {
    const action = canBeReviewed(review.status) ? 'reviewAnyway' : null;
    return { ...plain, text: 'Stet: not reviewed', detail: review.status.why, action };
  }

  const found = review.findings.filter(isToLookAt);
  const open = found.length;
  const plainlyBroken = found.some(({ severity }) => severity === 'warning' || severity === 'error');
  const parts = [open === 0 ? 'nothing to look at' : `${open} to look at`];
  if (review.versionsPending) parts.push('looking for versions');
  else if (review.versions.length > 0) parts.push(count(review.versions.length, 'version'));
  const stale = facts.changed && mode !== 'onType';
  return {
    ...plain,
    text: `Stet: ${parts.join(' · ')}`,
    detail: details(facts, review).join(' · '),
    severity: plainlyBroken ? 'warning' : 'information',
    busy: running || review.versionsPending,
    action: stale ? 'review' : facts.inFolder ? (open > 0 ? 'next' : null) : 'openFolder',
  };
}

function details(facts: StatusFacts, review: Review): string[] {
  const lines: string[] = [];
  if (facts.changed && facts.mode !== 'onType')
    lines.push(`Changed since it was reviewed. ${whenReviewed(facts.mode)}`);
  if (!facts.inFolder) lines.push('Open the folder that holds this file to compare versions and keep notes');
  else if (!facts.compares) lines.push('versions are not compared (your settings)');
  if (review.versionsPending && facts.indexing && facts.indexing.total > 0) {
    lines.push(`${facts.indexing.done} of ${count(facts.indexing.total, 'file')} read`);
  }
  if (review.versions.length > 0)
    lines.push(`${count(review.versions.length, 'other version')} of this story`);
  const hints = review.findings.filter(
    ({ state, severity }) => state === 'open' && severity === 'hint',
  ).length;
  if (hints > 0) lines.push(count(hints, 'soft hint'));
  const notes = review.notes.filter(({ annotation }) => !annotation.deleted);
  if (notes.length > 0) lines.push(count(notes.length, 'note'));
  const style = review.versions.reduce((sum, version) => sum + version.style, 0);
  if (style > 0) lines.push(`${count(style, 'style difference')} not marked`);
  const rewritten = review.versions
    .filter((version) => version.rewritten)
    .map(({ label }) => nameOfVersion(label));
  if (rewritten.length > 0) lines.push(`${rewritten.join(', ')} rewritten, compared by facts`);
  return lines.length > 0 ? lines : [count(review.words, 'word')];
}

function whenReviewed(mode: RunMode): string {
  if (mode === 'onSave') return 'It is reviewed when it is saved.';
  if (mode === 'manual') return 'It is reviewed when you ask.';
  return 'It is reviewed while you write.';
}

/** "1 note", "1,200 notes". */
export function count(n: number, one: string): string {
  // Not by toLocaleString: its first call loads tables and holds up the editor.
  const digits = String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${digits} ${n === 1 ? one : `${one}s`}`;
}
