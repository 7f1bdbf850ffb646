import { moveSpan } from '../annotations/move-span';
import type { Span } from '../text/span';
import type { TextChange } from './model';
import type { OpenDocument } from './service';

/** An open document: its newest text, and where each note on it has moved to. */
export class DocumentState {
  readonly path: string;
  readonly asArticle: boolean;
  #text: string;
  #version: number;
  #spans: ReadonlyMap<string, Span> = new Map();
  /** How many code units have come and gone since it was opened. */
  #churn = 0;
  readonly #judged = new Map<object, number>();

  constructor(document: OpenDocument) {
    this.path = document.path;
    this.asArticle = document.asArticle ?? false;
    this.#text = document.text;
    this.#version = document.version;
  }

  get text(): string {
    return this.#text;
  }

  get version(): number {
    return this.#version;
  }

  /** Places of notes, by annotation id, in the newest text. */
  get spans(): ReadonlyMap<string, Span> {
    return this.#spans;
  }

  /**
   * True when a judgement on the whole text, kept under `by`, can stand: little has been typed since.
   * What an article is about does not change with a word.
   */
  stillHolds(by: object): boolean {
    const at = this.#judged.get(by);
    return at !== undefined && this.#churn - at <= this.#text.length / 10;
  }

  /** Keeps that a judgement was made on the text as it is now. Older ones, under other keys, are forgotten. */
  judged(by: object): void {
    this.#judged.set(by, this.#churn);
    const oldest = this.#judged.keys().next().value;
    if (this.#judged.size > 4 && oldest) this.#judged.delete(oldest);
  }

  /** Keeps places found in a review, unless the text has changed since. */
  remember(spans: ReadonlyMap<string, Span>, version: number): void {
    if (version === this.#version) this.#spans = spans;
  }

  /** Applies changes in the order given, each to the text the one before it left. */
  apply(version: number, changes: readonly TextChange[]): void {
    for (const change of changes) {
      const { offset, length, text } = change;
      const before = this.#text;
      this.#text = before.slice(0, offset) + text + before.slice(offset + length);
      this.#churn += length + text.length;
      const moved = new Map<string, Span>();
      for (const [id, span] of this.#spans) {
        moved.set(id, moveSpan(span, change, before));
      }
      this.#spans = moved;
    }
    this.#version = version;
  }
}
