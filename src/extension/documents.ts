import {
  type Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { TextChange } from '../review/model';
import type { OpenDocument } from '../review/service';
import { isCandidate, type Place, placeOf } from './folders';

/** An open document that Stet looks at. */
export interface Watched {
  readonly document: TextDocument;
  readonly place: Place;
}

export interface DocumentChange {
  readonly watched: Watched;
  readonly changes: readonly TextChange[];
  /** True when the changes do not tell all, so that the whole text has to be taken anew. */
  readonly whole: boolean;
}

/** The open documents that Stet looks at, and what happens to them. */
export class Documents implements Disposable {
  readonly #watched = new Map<string, Watched & { length: number }>();
  readonly #opened = new EventEmitter<Watched>();
  readonly #changed = new EventEmitter<DocumentChange>();
  readonly #saved = new EventEmitter<Watched>();
  readonly #closed = new EventEmitter<Watched>();
  readonly #disposables: Disposable[] = [this.#opened, this.#changed, this.#saved, this.#closed];

  readonly onDidOpen: Event<Watched> = this.#opened.event;
  readonly onDidChange: Event<DocumentChange> = this.#changed.event;
  readonly onDidSave: Event<Watched> = this.#saved.event;
  readonly onDidClose: Event<Watched> = this.#closed.event;

  /** Begins to watch: first what is open already. */
  start(): void {
    this.#disposables.push(
      // A document whose language is changed is closed and opened again.
      workspace.onDidOpenTextDocument((document) => this.#open(document)),
      workspace.onDidCloseTextDocument((document) => this.#close(document.uri)),
      workspace.onDidSaveTextDocument((document) => {
        const watched = this.#watched.get(document.uri.toString());
        if (watched) this.#saved.fire(watched);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const watched = this.#watched.get(document.uri.toString());
        if (!watched) return;
        const changes = contentChanges.map((change) => ({
          offset: change.rangeOffset,
          length: change.rangeLength,
          text: change.text,
        }));
        const length = lengthOf(document);
        const told = changes.reduce(
          (sum, change) => sum + change.text.length - change.length,
          watched.length,
        );
        watched.length = length;
        if (changes.length > 0 || told !== length) {
          this.#changed.fire({ watched, changes, whole: told !== length });
        }
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#placeAnew()),
    );
    for (const document of workspace.textDocuments) this.#open(document);
  }

  all(): Watched[] {
    return [...this.#watched.values()];
  }

  get(uri: Uri): Watched | undefined {
    return this.#watched.get(uri.toString());
  }

  at(folder: string, path: string): Watched | undefined {
    return this.all().find(({ place }) => place.folder === folder && place.path === path);
  }

  /** The document of the editor in use, when Stet looks at it. */
  active(): Watched | undefined {
    const document = window.activeTextEditor?.document;
    return document && this.get(document.uri);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
    this.#watched.clear();
  }

  #open(document: TextDocument): void {
    const key = document.uri.toString();
    if (this.#watched.has(key) || !isCandidate(document)) return;
    const watched = { document, place: placeOf(document.uri), length: lengthOf(document) };
    this.#watched.set(key, watched);
    this.#opened.fire(watched);
  }

  #close(uri: Uri): void {
    const key = uri.toString();
    const watched = this.#watched.get(key);
    if (!watched) return;
    this.#watched.delete(key);
    this.#closed.fire(watched);
  }

  #placeAnew(): void {
    for (const { document, place } of this.all()) {
      const now = placeOf(document.uri);
      if (now.folder === place.folder && now.path === place.path) continue;
      this.#close(document.uri);
      this.#open(document);
    }
    for (const document of workspace.textDocuments) this.#open(document);
  }
}

/** A document as the worker wants to know it. */
export function openDocument({ document, place }: Watched): OpenDocument {
  return {
    path: place.path,
    text: document.getText(),
    version: document.version,
    asArticle: document.languageId === 'article',
  };
}

/** In UTF-16 code units, without building the text. */
function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
