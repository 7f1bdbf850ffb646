import { type FileChange, type FileEntry, FileMissing, type Files } from './files';

/** Files that live in memory: for tests, and for a document outside any folder. */
export class MemoryFiles implements Files {
  readonly #files = new Map<string, { bytes: Uint8Array; modified: number }>();
  readonly #listeners = new Set<(changes: readonly FileChange[]) => void>();
  #clock = 0;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.put(path, content);
  }

  /** Sets a file as if from outside: listeners hear of it. */
  put(path: string, content: string | Uint8Array): void {
    const type = this.#files.has(path) ? 'changed' : 'created';
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#files.set(path, { bytes, modified: ++this.#clock });
    this.#tell({ path, type });
  }

  /** Removes a file as if from outside: listeners hear of it. */
  remove(path: string): void {
    if (this.#files.delete(path)) this.#tell({ path, type: 'deleted' });
  }

  /** The text of a file, or undefined. */
  text(path: string): string | undefined {
    const file = this.#files.get(path);
    return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  }

  async read(path: string): Promise<Uint8Array> {
    const file = this.#files.get(path);
    if (!file) throw new FileMissing(path);
    return file.bytes;
  }

  async list(under: string, endings: readonly string[]): Promise<FileEntry[]> {
    const prefix = under === '' ? '' : `${under}/`;
    return [...this.#files]
      .filter(([path]) => path.startsWith(prefix) && endings.some((ending) => path.endsWith(ending)))
      .map(([path, { bytes, modified }]) => ({ path, size: bytes.length, modified }));
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.put(path, bytes);
  }

  watch(listener: (changes: readonly FileChange[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: FileChange): void {
    for (const listener of this.#listeners) listener([change]);
  }
}
