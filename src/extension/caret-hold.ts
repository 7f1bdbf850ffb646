import { type Disposable, type TextDocument, type Uri, window } from 'vscode';
import type { Review, TextChange } from '../review/model';
import { contains, type Span } from '../text/span';
import type { Documents } from './documents';
import { sentenceAt } from './held-findings';
import { followSpan } from './moved-review';
import type { ReviewStore } from './review-store';

/**
 * Knows which sentence a person is writing in, so that new findings do not appear there under the hands. They wait
 * until the caret has left the sentence, the editor has, or the text is saved.
 */
export class CaretHold implements Disposable {
  readonly #store: ReviewStore;
  /** The document being written in. */
  #writing: string | undefined;
  /** The sentence on which findings are held there. */
  #held: Span | null = null;
  readonly #disposables: Disposable[];

  constructor(store: ReviewStore, documents: Documents) {
    this.#store = store;
    this.#disposables = [
      documents.onDidChange(({ watched, changes }) => this.#edited(watched.document, changes)),
      documents.onDidSave(({ document }) => this.#leave(document.uri)),
      documents.onDidClose(({ document }) => this.#leave(document.uri)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor.document)),
      window.onDidChangeActiveTextEditor(() => this.#leaveAny()),
      window.onDidChangeWindowState(({ focused }) => {
        if (!focused) this.#leaveAny();
      }),
    ];
  }

  /** The sentence of a new review whose new findings should wait, if any. */
  sentenceOf(uri: Uri, review: Review): Span | null {
    if (this.#writing !== uri.toString()) return null;
    const caret = caretIn(uri);
    this.#held = caret === undefined ? null : sentenceAt(review.sentences, caret);
    return this.#held;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #edited(document: TextDocument, changes: readonly TextChange[]): void {
    const key = document.uri.toString();
    if (this.#writing === key) {
      this.#held = this.#held && changes.reduce<Span>(followSpan, this.#held);
    } else if (window.activeTextEditor?.document === document) {
      this.#leaveAny();
      this.#writing = key;
    }
  }

  #moved(document: TextDocument): void {
    if (this.#writing !== document.uri.toString() || !this.#held) return;
    const caret = caretIn(document.uri);
    if (caret === undefined || contains(this.#held, { start: caret, end: caret })) return;
    this.#leave(document.uri);
  }

  #leave(uri: Uri): void {
    if (this.#writing !== uri.toString()) return;
    this.#writing = undefined;
    this.#held = null;
    this.#store.release(uri);
  }

  #leaveAny(): void {
    const uri = this.#store.uris().find((uri) => uri.toString() === this.#writing);
    this.#writing = undefined;
    this.#held = null;
    if (uri) this.#store.release(uri);
  }
}

function caretIn(uri: Uri): number | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) return undefined;
  return editor.document.offsetAt(editor.selection.active);
}
