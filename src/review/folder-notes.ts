import type { Annotation, PlacedAnnotation } from '../annotations/model';
import { placeAnnotations } from '../annotations/place';
import { type AnnotationStore, createAnnotationStore } from '../annotations/store';
import type { FileChange, Files } from '../files/files';
import type { Span } from '../text/span';
import { houseStylePath } from './house-styles';
import type { FolderProblem, NewNote } from './model';
import type { NoteSet } from './service';

/** What the notes of a folder need to know of the texts they lie on. */
export interface NotedTexts {
  /** The newest text of an article. Rejects with a sentence for a person. */
  textOf(path: string): Promise<string>;
  /** Hears that the notes of an article have changed; null when it may be any article. */
  changed(path: string | null): void;
}

/** The notes and dismissals of a folder, as reviews show them and people change them. */
export class FolderNotes {
  readonly #store: AnnotationStore;

  constructor(
    files: Files,
    private readonly texts: NotedTexts,
  ) {
    this.#store = createAnnotationStore({ files });
  }

  async load(): Promise<void> {
    await this.#store.load();
  }

  /** Reads what has changed in the folder of notes. Gives the articles whose notes are others now. */
  async refresh(changes: readonly FileChange[]): Promise<readonly string[]> {
    const ofNotes = (path: string) => path === '.stet' || path.startsWith('.stet/');
    const notes = changes.filter(({ path }) => ofNotes(path) && !path.endsWith(houseStylePath));
    return notes.length > 0 ? [...(await this.#store.refresh(notes))] : [];
  }

  /** The notes of an article laid on its text; `spans` are the places known of an open document. */
  placed(path: string, text: string, spans: ReadonlyMap<string, Span> | undefined): PlacedAnnotation[] {
    return placeAnnotations(this.#store.forArticle(path), text, spans);
  }

  get problems(): FolderProblem[] {
    return this.#store
      .problems()
      .map(({ path, message, line }) => ({ path, message, line: line ?? null, severity: 'error' as const }));
  }

  async add({ path, ...note }: NewNote, actor: string): Promise<string> {
    const text = await this.texts.textOf(path);
    return this.#written(this.#store.create({ ...note, path, text, actor }));
  }

  async set(id: string, actor: string, set: NoteSet): Promise<void> {
    await this.#written(this.#store.set(id, { ...set, actor }));
  }

  async reply(id: string, actor: string, note: string): Promise<void> {
    await this.#written(this.#store.reply(id, { note, actor }));
  }

  async delete(id: string, actor: string): Promise<void> {
    await this.#written(this.#store.delete(id, { actor }));
  }

  async undelete(id: string, actor: string): Promise<void> {
    await this.#written(this.#store.undelete(id, { actor }));
  }

  async attach(id: string, actor: string, path: string, span: Span): Promise<void> {
    const text = await this.texts.textOf(path);
    await this.#written(this.#store.reanchor(id, { text, span, actor }));
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#store.rename(from, to);
    this.texts.changed(null);
  }

  async #written(writing: Promise<Annotation>): Promise<string> {
    const { id } = await writing;
    this.texts.changed(this.#store.pathOf(id) ?? null);
    return id;
  }
}
