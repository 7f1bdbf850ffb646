import { type FileChange, type FileEntry, FileMissing, type Files } from '../files/files';
import { resolveArticlePaths } from './article-paths';
import type { ArticleRecord } from './article-records';
import { type CausalHistory, causalHistory } from './causal-order';
import type { StoredEvent } from './events';
import type { FileProblem } from './file-problem';
import { foldHistory } from './fold';
import { type FolderFormat, formatPath } from './folder-format';
import { folderProblems } from './folder-problems';
import type { Annotation } from './model';
import { kindOf, type NoteFile, readNoteFile } from './note-file';
import { largestFile, tooLarge } from './read-json';

interface Held extends NoteFile {
  readonly size: number;
  /** Null where it is not known: the file was written by us, or read on its own. */
  readonly modified: number | null;
}

type Snapshot = Map<string, { annotation: Annotation; path: string | undefined }>;

/** The files below `.stet` as they were last read, and the notes they fold to. */
export class NoteFolder {
  readonly #files: Files;
  readonly #held = new Map<string, Held>();
  /** By annotation id, the events by the path of their file. */
  readonly #events = new Map<string, Map<string, StoredEvent>>();
  readonly #histories = new Map<string, CausalHistory>();
  readonly #folded = new Map<string, Annotation | null>();
  /** Where each article is now, by its id. */
  #paths: ReadonlyMap<string, string> = new Map();
  /** The annotations of each article, by its id; made when it is asked for. */
  #byArticle: Map<string, string[]> | null = null;

  constructor(files: Files) {
    this.#files = files;
  }

  get format(): FolderFormat {
    return this.#held.get(formatPath)?.format ?? { state: 'none' };
  }

  /** Reads every file that is new or changed since the last time. */
  async load(): Promise<void> {
    const entries = await this.#list();
    const there = new Set(entries.map(({ path }) => path));
    for (const path of [...this.#held.keys()]) if (!there.has(path)) this.#drop(path);
    const wanted: FileEntry[] = [];
    for (const entry of entries) {
      const held = this.#held.get(entry.path);
      const same = held !== undefined && held.size === entry.size;
      if (same && held.modified === entry.modified) continue;
      // An event never changes: one that we wrote or read ourselves need not be read again.
      if (same && held.modified === null && held.event)
        this.#hold(entry.path, { ...held, modified: entry.modified });
      else wanted.push(entry);
    }
    await inBatches(wanted, (entry) => this.#read(entry.path, entry));
    await this.settlePaths();
  }

  /** Takes in changes from outside, and gives the paths of the articles that they may concern. */
  async refresh(changes: readonly FileChange[]): Promise<readonly string[]> {
    const before = this.#snapshot();
    const toRead = new Set<string>();
    let all = false;
    for (const { path, type } of changes) {
      if (path !== '.stet' && !path.startsWith('.stet/')) continue;
      if (type === 'deleted') {
        // The change may name a folder: all that lay in it is gone.
        for (const held of [...this.#held.keys()]) {
          if (held === path || held.startsWith(`${path}/`)) this.#drop(held);
        }
      } else if (kindOf(path) !== null) toRead.add(path);
      else if (!path.endsWith('.json')) all = true;
    }
    if (all) await this.load();
    else {
      await inBatches([...toRead], (path) => this.#read(path, null));
      await this.settlePaths();
    }
    return this.#differing(before);
  }

  /** Takes in a file that has just been written. */
  take(path: string, bytes: Uint8Array): void {
    this.#hold(path, { ...readNoteFile(path, bytes), size: bytes.length, modified: null });
    const record = this.#held.get(path)?.record;
    if (record) this.#paths = new Map([...this.#paths, [record.id, record.path]]);
  }

  /** Finds out where each article is. */
  async settlePaths(): Promise<void> {
    this.#paths = await resolveArticlePaths(this.records(), (path) => this.#exists(path));
  }

  problems(): FileProblem[] {
    return folderProblems(this.#held, this.#paths, (id) => this.get(id));
  }

  records(): ArticleRecord[] {
    return [...this.#held.values()].flatMap(({ record }) => record ?? []);
  }

  hasArticle(id: string): boolean {
    return this.#paths.has(id) || this.#index().has(id);
  }

  /** The ids of the article at a path: two, where two people began at the same time. */
  articleIds(path: string): string[] {
    return [...this.#paths].flatMap(([id, at]) => (at === path ? id : [])).sort();
  }

  articlePaths(): string[] {
    const ids = [...this.#index()].filter(([, annotations]) => annotations.length > 0).map(([id]) => id);
    return [...new Set(ids.flatMap((id) => this.#paths.get(id) ?? []))].sort();
  }

  forArticle(path: string): Annotation[] {
    return this.articleIds(path)
      .flatMap((id) => this.#index().get(id) ?? [])
      .flatMap((id) => this.get(id) ?? [])
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  }

  get(id: string): Annotation | undefined {
    let folded = this.#folded.get(id);
    if (folded === undefined) {
      const history = this.#history(id);
      if (!history) return undefined;
      folded = foldHistory(history);
      this.#folded.set(id, folded);
    }
    return folded ?? undefined;
  }

  pathOf(id: string): string | undefined {
    const annotation = this.get(id);
    return annotation && this.#paths.get(annotation.article);
  }

  history(id: string): readonly StoredEvent[] {
    return this.#history(id)?.events ?? [];
  }

  /** The ids of the newest events of a note: what the next one has seen. */
  heads(id: string): readonly string[] {
    return this.#history(id)?.heads ?? [];
  }

  /** Was a note deleted by someone after whom nobody has done anything? */
  hasOpenDelete(id: string): boolean {
    const heads = new Set(this.heads(id));
    return this.history(id).some((event) => event.op === 'delete' && heads.has(event.id));
  }

  #history(id: string): CausalHistory | undefined {
    const events = this.#events.get(id);
    if (!events) return undefined;
    let history = this.#histories.get(id);
    if (!history) {
      history = causalHistory(events.values());
      this.#histories.set(id, history);
    }
    return history;
  }

  #index(): Map<string, string[]> {
    if (this.#byArticle) return this.#byArticle;
    const index = new Map<string, string[]>();
    for (const id of this.#events.keys()) {
      const annotation = this.get(id);
      if (!annotation) continue;
      const list = index.get(annotation.article);
      if (list) list.push(id);
      else index.set(annotation.article, [id]);
    }
    this.#byArticle = index;
    return index;
  }

  async #list(): Promise<FileEntry[]> {
    try {
      const entries = await this.#files.list('.stet', ['.json']);
      return entries.filter(({ path }) => kindOf(path) !== null);
    } catch (error) {
      if (error instanceof FileMissing) return [];
      throw error;
    }
  }

  async #read(path: string, entry: FileEntry | null): Promise<void> {
    if (entry && entry.size > largestFile) {
      this.#hold(path, { flaw: tooLarge(entry.size), size: entry.size, modified: entry.modified });
      return;
    }
    try {
      const bytes = await this.#files.read(path);
      this.#hold(path, {
        ...readNoteFile(path, bytes),
        size: bytes.length,
        modified: entry?.modified ?? null,
      });
    } catch (error) {
      if (error instanceof FileMissing) this.#drop(path);
      else this.#hold(path, { flaw: { what: 'it cannot be opened' }, size: -1, modified: null });
    }
  }

  async #exists(path: string): Promise<boolean> {
    try {
      await this.#files.read(path);
      return true;
    } catch (error) {
      return !(error instanceof FileMissing);
    }
  }

  #hold(path: string, file: Held): void {
    const before = this.#held.get(path);
    if (file.event && before?.event && JSON.stringify(file.event) === JSON.stringify(before.event)) {
      // The same as we knew, such as our own file told back by a watcher: nobody need look again.
      this.#held.set(path, { ...file, event: before.event });
      return;
    }
    this.#drop(path);
    this.#held.set(path, file);
    if (!file.event) return;
    const id = file.event.annotation;
    const events = this.#events.get(id);
    if (events) events.set(path, file.event);
    else this.#events.set(id, new Map([[path, file.event]]));
    this.#forget(id);
  }

  #drop(path: string): void {
    const event = this.#held.get(path)?.event;
    this.#held.delete(path);
    if (!event) return;
    const events = this.#events.get(event.annotation);
    events?.delete(path);
    if (events?.size === 0) this.#events.delete(event.annotation);
    this.#forget(event.annotation);
  }

  #forget(id: string): void {
    this.#histories.delete(id);
    this.#folded.delete(id);
    this.#byArticle = null;
  }

  /** Each annotation as it is, with the path of its article. */
  #snapshot(): Snapshot {
    const all: Snapshot = new Map();
    for (const id of this.#events.keys()) {
      const annotation = this.get(id);
      if (annotation) all.set(id, { annotation, path: this.#paths.get(annotation.article) });
    }
    return all;
  }

  #differing(before: Snapshot): string[] {
    const after = this.#snapshot();
    const paths = new Set<string | undefined>();
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const was = before.get(id);
      const is = after.get(id);
      // An annotation that no file has touched is the very same object.
      if (was?.annotation === is?.annotation && was?.path === is?.path) continue;
      paths.add(was?.path).add(is?.path);
    }
    return [...paths].filter((path) => path !== undefined).sort();
  }
}

/** Many at a time, but not thousands: file systems have limits on open files. */
async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += 32) await Promise.all(items.slice(at, at + 32).map(work));
}
