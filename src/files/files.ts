/**
 * The one port through which files come in and go out. Paths are relative to one folder (the
 * workspace folder, or the folder the command line works on), with `/` between their parts.
 */
export interface Files {
  /** The bytes of a file. Rejects with `FileMissing` where there is none. */
  read(path: string): Promise<Uint8Array>;
  /**
   * All files below `under` ('' for the whole folder) whose name ends in one of `endings`.
   * Hidden folders other than `.stet`, and `node_modules`, are left out.
   */
  list(under: string, endings: readonly string[]): Promise<FileEntry[]>;
  /** Writes a file whole or not at all, and makes the folders it needs. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Calls `listener` when files change from outside; the answer stops it. Undefined where nothing can be watched. */
  watch?(listener: (changes: readonly FileChange[]) => void): () => void;
}

export interface FileEntry {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface FileChange {
  readonly path: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

/** There is no file at that path. */
export class FileMissing extends Error {
  constructor(readonly path: string) {
    super(`There is no file ${path}.`);
    this.name = 'FileMissing';
  }
}
