import type { AnnotationKind, AnnotationStatus, Evidence } from '../annotations/model';
import type { FileChange } from '../files/files';
import type { Span } from '../text/span';
import type { FolderProblem, NewNote, Review, TextChange } from './model';
import type { Settings } from './settings';

/** A document as the editor holds it. */
export interface OpenDocument {
  /** Relative to the folder, `/` between parts. */
  readonly path: string;
  readonly text: string;
  readonly version: number;
  /** True when a person has said that it is an article, by its language: then its name and shape do not matter. */
  readonly asArticle?: boolean;
}

/** What a person changes in a note. */
export interface NoteSet {
  readonly kind?: AnnotationKind;
  readonly status?: AnnotationStatus;
  readonly note?: string;
  /** All of it: what is not among it is taken away. */
  readonly evidence?: readonly Evidence[];
}

/** What changed behind the back of reviews already given. */
export interface ReviewEvent {
  /** Open documents whose last review no longer holds: ask again. */
  readonly stale: readonly string[];
  /** All files of the folder that cannot be used just now. */
  readonly problems: readonly FolderProblem[];
  /** Articles read so far and to be read; null when the folder is known. */
  readonly indexing: { readonly done: number; readonly total: number } | null;
}

/**
 * Reviews the articles of one folder: runs the rules, owns its house style, its notes and its
 * library of versions. Pure but for `Files`: the same service serves the editor (in a worker) and
 * the command line.
 */
export interface ReviewService {
  /** Reads the house style, the notes and the library. Resolves when the folder is known. */
  readonly ready: Promise<void>;
  open(document: OpenDocument): void;
  /** Applies changes in the order given, each to the text the one before it left. */
  change(path: string, version: number, changes: readonly TextChange[]): void;
  close(path: string): void;
  /**
   * Reviews the open document, or else the file. Answers from what is known of the siblings so far.
   * Rejects with `Cancelled` when `isCancelled` says so, with `FileMissing` when there is no such file.
   */
  review(path: string, isCancelled?: () => boolean): Promise<Review>;
  /** The paths of all articles of the folder, and of text files that cannot be read, sorted. Waits for `ready`. */
  articles(): Promise<string[]>;
  /**
   * The article and a sibling laid out one sentence a line, the sibling in the article's order, with
   * an empty line where a sentence is missing. Null when there is no such sibling.
   */
  sideBySide(path: string, sibling: string): Promise<SideBySide | null>;
  setSettings(settings: Settings): void;
  /** Tells of files changed from outside, where `Files` cannot watch. */
  filesChanged(changes: readonly FileChange[]): void;
  onEvent(listener: (event: ReviewEvent) => void): () => void;

  /** Writes a note or dismissal. Gives its id. Rejects with a sentence for a person. */
  addNote(note: NewNote, actor: string): Promise<string>;
  setNote(id: string, actor: string, set: NoteSet): Promise<void>;
  replyToNote(id: string, actor: string, note: string): Promise<void>;
  deleteNote(id: string, actor: string): Promise<void>;
  undeleteNote(id: string, actor: string): Promise<void>;
  /** Puts a note on other words of its article: for one whose own words are gone. */
  attachNote(id: string, actor: string, path: string, span: Span): Promise<void>;
  /** Lets the notes of an article, or of all in a folder, follow its new path. */
  fileRenamed(from: string, to: string): Promise<void>;
  dispose(): void;
}

/** Two texts for a line-by-line comparison: the same line number holds the same matter. */
export interface SideBySide {
  readonly left: string;
  readonly right: string;
}

/** The review was given up because a newer one is wanted. */
export class Cancelled extends Error {
  constructor() {
    super('The review was cancelled.');
    this.name = 'Cancelled';
  }
}
