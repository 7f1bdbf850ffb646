import type { FileChange, FileEntry } from '../files/files';
import type { NewNote, Review, TextChange } from '../review/model';
import type { NoteSet, OpenDocument, ReviewEvent, SideBySide } from '../review/service';
import type { Settings } from '../review/settings';
import type { Span } from '../text/span';

/**
 * What the editor asks of the worker. A folder is known by its URI as a string; documents outside
 * any folder belong to the folder `''`, which holds no files.
 */
export interface WorkerCalls {
  openFolder(folder: string, settings: Settings): void;
  closeFolder(folder: string): void;
  setSettings(folder: string, settings: Settings): void;
  filesChanged(folder: string, changes: readonly FileChange[]): void;
  open(folder: string, document: OpenDocument): void;
  change(folder: string, path: string, version: number, changes: readonly TextChange[]): void;
  close(folder: string, path: string): void;
  /** Null when the review was overtaken by a newer one of the same document. */
  review(folder: string, path: string): Promise<Review | null>;
  articles(folder: string): Promise<string[]>;
  /** Null when there is no such sibling. */
  sideBySide(folder: string, path: string, sibling: string): Promise<SideBySide | null>;
  addNote(folder: string, note: NewNote, actor: string): Promise<string>;
  setNote(folder: string, id: string, actor: string, set: NoteSet): Promise<void>;
  replyToNote(folder: string, id: string, actor: string, note: string): Promise<void>;
  deleteNote(folder: string, id: string, actor: string): Promise<void>;
  undeleteNote(folder: string, id: string, actor: string): Promise<void>;
  attachNote(folder: string, id: string, actor: string, path: string, span: Span): Promise<void>;
  fileRenamed(folder: string, from: string, to: string): Promise<void>;
}

/** What the worker asks of the editor: the `Files` port of each folder, and ears for its events. */
export interface HostCalls {
  /** Null where there is no such file. */
  readFile(folder: string, path: string): Promise<Uint8Array | null>;
  listFiles(folder: string, under: string, endings: readonly string[]): Promise<FileEntry[]>;
  writeFile(folder: string, path: string, bytes: Uint8Array): Promise<void>;
  folderEvent(folder: string, event: ReviewEvent): void;
}
