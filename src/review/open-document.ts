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
      const moved = new Map<string, Span>();
      for (const [id, span] of this.#spans) {
        const place = moveSpan(span, change, before);
        if (place) moved.set(id, place);
      }
      this.#spans = moved;
    }
    this.#version = version;
  }
}
