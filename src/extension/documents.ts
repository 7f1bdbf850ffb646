import {
  type Disposable,
  type Event,
  EventEmitter,
  TabInputText,
  TabInputTextDiff,
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

/**
 * The documents that Stet looks at, and what happens to them: those that have a tab. The editor keeps documents in mind
 * for a while after their last tab has gone, and extensions open some that nobody sees.
 */
export class Documents implements Disposable {
  readonly #watched = new Map<string, Watched & { length: number }>();
  /** Those looked at without a tab. */
  readonly #kept = new Set<string>();
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
      workspace.onDidOpenTextDocument((document) => this.#consider(document)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#kept.delete(uri.toString());
        this.#close(uri);
      }),
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
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        if (opened.length > 0 || closed.length > 0) this.#considerAll();
      }),
    );
    this.#considerAll();
  }

  /** Looks at a document even while it has no tab, until the editor lets go of it. */
  keep(document: TextDocument): Watched | undefined {
    this.#kept.add(document.uri.toString());
    this.#consider(document);
    return this.get(document.uri);
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

  #considerAll(): void {
    const shown = urisOfTabs();
    for (const { document } of this.all()) {
      const key = document.uri.toString();
      if (!shown.has(key) && !this.#kept.has(key)) this.#close(document.uri);
    }
    for (const document of workspace.textDocuments) this.#consider(document, shown);
  }

  #consider(document: TextDocument, shown = urisOfTabs()): void {
    const key = document.uri.toString();
    if (this.#watched.has(key) || !isCandidate(document)) return;
    if (!shown.has(key) && !this.#kept.has(key)) return;
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
      this.#consider(document);
    }
    this.#considerAll();
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

/** The addresses of all texts that have a tab, in either side of a comparison too. */
function urisOfTabs(): Set<string> {
  const uris = new Set<string>();
  for (const { input } of window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (input instanceof TabInputText) uris.add(input.uri.toString());
    else if (input instanceof TabInputTextDiff) {
      uris.add(input.original.toString()).add(input.modified.toString());
    }
  }
  return uris;
}

/** In UTF-16 code units, without building the text. */
function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
