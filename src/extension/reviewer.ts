import { type Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import type { Review } from '../review/model';
import type { RunMode } from '../review/run-mode';
import type { CaretHold } from './caret-hold';
import type { Documents, Watched } from './documents';
import type { ReviewStore } from './review-store';
import { runMode } from './settings';
import { type WorkerClient, WorkerEnded } from './worker-client';

/** How long after the last key a review begins: long enough to gather a word, short enough to feel immediate. */
const typingMs = 250;

/** What else can set a review off comes in bursts, too: several files of one pull, say. */
const eventMs = 30;

/** How often a review that was asked for is tried again when the text runs away under it. */
const tries = 8;

/**
 * Decides when a document is reviewed and takes the answers. Those for a text that has changed meanwhile are dropped.
 */
export class Reviewer implements Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Documents being reviewed just now, and how often over. */
  readonly #running = new Map<string, number>();
  /** The last review of each document that somebody waits for. `waits`: it has yet to begin. */
  readonly #asked = new Map<
    string,
    { readonly watched: Watched; readonly waits: boolean; readonly review: Promise<Review | undefined> }
  >();
  readonly #activity = new EventEmitter<Uri>();
  readonly #failed = new EventEmitter<unknown>();
  readonly #disposables: Disposable[] = [this.#activity, this.#failed];

  /** A review of this document has begun or ended. */
  readonly onDidChangeActivity: Event<Uri> = this.#activity.event;
  /** A review ended with an error that nobody waits for. */
  readonly onDidFail: Event<unknown> = this.#failed.event;

  constructor(
    readonly documents: Documents,
    readonly worker: WorkerClient,
    readonly store: ReviewStore,
    readonly hold: CaretHold,
  ) {
    this.#disposables.push(
      documents.onDidOpen((watched) => this.wants('open', watched)),
      documents.onDidChange(({ watched }) => this.wants('edit', watched)),
      documents.onDidSave((watched) => this.wants('save', watched)),
      documents.onDidClose(({ document }) => {
        this.#cancel(document.uri);
        store.delete(document.uri);
      }),
    );
  }

  /** Something has happened to a document; reviews it soon, if its run mode says so. */
  wants(why: 'open' | 'edit' | 'save' | 'stale', watched: Watched): void {
    const mode = runMode(watched.document.uri, this.store.given(watched.document.uri)?.run);
    const delay = delayOf(mode, why, watched.document.isDirty);
    if (delay === undefined) return;
    this.#cancel(watched.document.uri);
    const key = watched.document.uri.toString();
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      this.#once(watched).catch((error) => {
        if (!(error instanceof WorkerEnded)) this.#failed.fire(error);
      });
    }, delay);
    this.#timers.set(key, timer);
  }

  /** Reviews the document as it is now, whatever its run mode. Undefined when it was closed meanwhile. */
  review(watched: Watched): Promise<Review | undefined> {
    const key = watched.document.uri.toString();
    const asked = this.#asked.get(key);
    // One that has yet to begin will tell of all that has happened up to now.
    if (asked?.waits && asked.watched === watched) return asked.review;
    const waiting = {
      watched,
      waits: asked !== undefined,
      review: Promise.resolve<Review | undefined>(undefined),
    };
    // One after the other: two at once would overtake each other for ever.
    waiting.review = (asked?.review ?? waiting.review)
      .then(undefined, () => {})
      .then(() => {
        waiting.waits = false;
        return this.#untilCurrent(watched);
      });
    this.#asked.set(key, waiting);
    const forget = () => {
      if (this.#asked.get(key) === waiting) this.#asked.delete(key);
    };
    waiting.review.then(forget, forget);
    return waiting.review;
  }

  async #untilCurrent(watched: Watched): Promise<Review | undefined> {
    this.#cancel(watched.document.uri);
    for (let attempt = 0; attempt < tries; attempt++) {
      const review = await this.#once(watched);
      if (review) return review;
      if (this.documents.get(watched.document.uri) !== watched) return undefined;
      // Overtaken by a review that somebody else asked for, of this very text.
      const other = this.store.given(watched.document.uri);
      if (other?.version === watched.document.version) return other;
    }
    return undefined;
  }

  isRunning(uri: Uri): boolean {
    return this.#running.has(uri.toString());
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #once(watched: Watched): Promise<Review | undefined> {
    const { document, place } = watched;
    this.#count(document.uri, 1);
    try {
      const calls = await this.worker.ready();
      const review = await calls.review(place.folder, place.path);
      const current = review?.version === document.version && this.documents.get(document.uri) === watched;
      if (!current || !review) return undefined;
      this.store.set(document.uri, review, this.hold.sentenceOf(document.uri, review));
      return review;
    } finally {
      this.#count(document.uri, -1);
    }
  }

  #count(uri: Uri, by: number): void {
    const count = (this.#running.get(uri.toString()) ?? 0) + by;
    if (count > 0) this.#running.set(uri.toString(), count);
    else this.#running.delete(uri.toString());
    this.#activity.fire(uri);
  }

  #cancel(uri: Uri): void {
    clearTimeout(this.#timers.get(uri.toString()));
    this.#timers.delete(uri.toString());
  }
}

/** In milliseconds; undefined when the run mode lets it be. */
function delayOf(
  mode: RunMode,
  why: 'open' | 'edit' | 'save' | 'stale',
  unsaved: boolean,
): number | undefined {
  if (mode === 'manual') return undefined;
  if (why === 'edit') return mode === 'onType' ? typingMs : undefined;
  // Until it is saved, the findings of the last save stand.
  if (why === 'stale' && mode === 'onSave' && unsaved) return undefined;
  return eventMs;
}
