import type { TextDocument } from 'vscode';
import type { Documents, Watched } from '../../../src/extension/documents';
import { createLineIndex } from '../../../src/text/lines';
import { EventEmitter, Position, Range, Uri, window } from './fake-vscode';

/** An open document. */
export function fakeDocument(address: string, text: string): TextDocument {
  const index = createLineIndex(text);
  const positionAt = (offset: number) => {
    const { line, column } = index.positionAt(offset);
    return new Position(line, column);
  };
  const offsetAt = ({ line, character }: Position) => index.offsetAt({ line, column: character });
  const document = {
    uri: Uri.parse(address),
    version: 1,
    languageId: 'plaintext',
    isDirty: false,
    lineCount: index.count,
    positionAt,
    offsetAt,
    getText: (range?: Range) => (range ? text.slice(offsetAt(range.start), offsetAt(range.end)) : text),
    lineAt(line: number) {
      const words = text.slice(offsetAt(new Position(line, 0)), offsetAt(new Position(line, 1e9)));
      return { text: words, range: new Range(line, 0, line, words.length) };
    },
  };
  return document as unknown as TextDocument;
}

/** Documents of one desk's folder that are open, and the events of them. */
export class FakeDocuments {
  readonly opened = new EventEmitter<Watched>();
  readonly changed = new EventEmitter<unknown>();
  readonly saved = new EventEmitter<Watched>();
  readonly closed = new EventEmitter<Watched>();
  readonly onDidOpen = this.opened.event;
  readonly onDidChange = this.changed.event;
  readonly onDidSave = this.saved.event;
  readonly onDidClose = this.closed.event;
  readonly #open = new Map<string, Watched>();

  open(path: string, text: string): Watched {
    const folder = 'file:///desk';
    const watched = { document: fakeDocument(`${folder}/${path}`, text), place: { folder, path } };
    this.#open.set(watched.document.uri.toString(), watched);
    this.opened.fire(watched);
    return watched;
  }

  close({ document }: Watched): void {
    const watched = this.#open.get(document.uri.toString());
    this.#open.delete(document.uri.toString());
    if (watched) this.closed.fire(watched);
  }

  get = (uri: { toString(): string }) => this.#open.get(uri.toString());
  all = () => [...this.#open.values()];
  active = () => {
    const editor = window.activeTextEditor;
    return editor && this.all().find(({ document }) => document === editor.document);
  };
  asDocuments = () => this as unknown as Documents;
}

/** The span of some words. */
export function spanIn(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** A moment in which what is under way goes on. */
export const moment = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something holds. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400; turn++) {
    if (holds()) return;
    await moment();
  }
  throw new Error(`Waited for this in vain: ${what}`);
}
