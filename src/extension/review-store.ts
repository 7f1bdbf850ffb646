import { type Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import type { Finding, Review, TextChange } from '../review/model';
import type { Span } from '../text/span';
import { holdBack } from './held-findings';
import { moveReview } from './moved-review';

interface Entry {
  readonly uri: Uri;
  /** As it came from the worker. */
  readonly given: Review;
  /** With its findings all there, moved by the changes up to now. */
  full: Review;
  /** The ids, within `full.findings`, of those that wait. */
  waiting: ReadonlySet<string>;
  pending: TextChange[];
}

/** The last review of each open document, kept in step with the text. All views read it and nothing else. */
export class ReviewStore implements Disposable {
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new EventEmitter<Uri>();

  /** A document has a new review, or shows more of it, or has none any longer. */
  readonly onDidChange: Event<Uri> = this.#changed.event;

  /** What is shown of a document: its review without the findings that wait. Laid on the text as it is now. */
  get(uri: Uri): Review | undefined {
    const entry = this.#settled(uri);
    if (!entry) return undefined;
    if (entry.waiting.size === 0) return entry.full;
    return {
      ...entry.full,
      findings: entry.full.findings.filter((finding) => !entry.waiting.has(keyOf(finding))),
    };
  }

  /** The whole review as it came, with the offsets of the version it names. */
  given(uri: Uri): Review | undefined {
    return this.#entries.get(uri.toString())?.given;
  }

  /** Takes a new review. New findings on `heldSentence` are not shown until `release`. */
  set(uri: Uri, review: Review, heldSentence: Span | null): void {
    const before = this.get(uri)?.findings ?? [];
    const { wait } = holdBack(review.findings, before, heldSentence);
    const waiting = new Set(wait.map(keyOf));
    this.#entries.set(uri.toString(), { uri, given: review, full: review, waiting, pending: [] });
    this.#changed.fire(uri);
  }

  /** Tells of an edit; nothing is drawn anew for it. */
  move(uri: Uri, changes: readonly TextChange[]): void {
    this.#entries.get(uri.toString())?.pending.push(...changes);
  }

  /** Shows what waits. */
  release(uri: Uri): void {
    const entry = this.#entries.get(uri.toString());
    if (!entry || entry.waiting.size === 0) return;
    entry.waiting = new Set();
    this.#changed.fire(uri);
  }

  delete(uri: Uri): void {
    if (this.#entries.delete(uri.toString())) this.#changed.fire(uri);
  }

  uris(): Uri[] {
    return [...this.#entries.values()].map(({ uri }) => uri);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#entries.clear();
  }

  #settled(uri: Uri): Entry | undefined {
    const entry = this.#entries.get(uri.toString());
    if (entry && entry.pending.length > 0) {
      entry.full = moveReview(entry.full, entry.pending);
      entry.pending = [];
    }
    return entry;
  }
}

/** Tells the findings of one review apart. */
function keyOf(finding: Finding): string {
  return `${finding.rule} ${finding.fingerprint}`;
}
