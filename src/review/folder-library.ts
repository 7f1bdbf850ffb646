import type { Files } from '../files/files';
import { isEnglish } from '../language/english';
import { decodeText } from '../text/decode';
import { kindByName } from '../text/file-names';
import { parseArticle } from '../text/parse-article';
import { createLibrary } from '../versions/create-library';
import type { Library, Neighbour, Witness } from '../versions/model';
import type { Analyse } from './analyse';
import type { Breath } from './breath';
import type { Scope } from './scope';

const endings = ['.txt', '.TXT'];
/** In bytes; no article is larger. */
const largest = 800_000;
const cachedWitnesses = 64;

/** The articles of a folder: which there are, which tell the same story, and what is known of each. */
export class FolderLibrary {
  #library: Library = createLibrary();
  readonly #known = new Set<string>();
  readonly #unreadable = new Set<string>();
  /** Texts of open documents stand for their files. */
  readonly #open = new Map<string, string>();
  readonly #witnesses = new Map<string, Witness>();
  /** Counts what may have changed a text, so that a read that was overtaken is seen to be. */
  #generation = 0;
  /** Answers since the library last changed. */
  readonly #nearest = new Map<string, Neighbour[]>();

  constructor(
    private readonly files: Files,
    private readonly analyse: Analyse,
    private readonly scope: Scope,
  ) {}

  get paths(): string[] {
    return [...this.#known].sort();
  }

  /** Text files that cannot be read as text, so that nobody takes them for checked. */
  get unreadable(): string[] {
    return [...this.#unreadable].sort();
  }

  has(path: string): boolean {
    return this.#known.has(path);
  }

  /** Reads the folder anew. `progress` hears how many files are done. */
  async index(breath: Breath, progress: (done: number, total: number) => void): Promise<void> {
    const entries = await this.files.list('', endings);
    this.#library = createLibrary();
    this.#known.clear();
    this.#unreadable.clear();
    this.#witnesses.clear();
    this.#nearest.clear();
    let done = 0;
    for (const entry of entries) {
      if (entry.size <= largest) await this.update(entry.path);
      progress(++done, entries.length);
      await breath.take();
    }
  }

  /** Looks at one file again: it may be new, changed, gone, or no article any more. */
  async update(path: string): Promise<void> {
    if (!endings.some((ending) => path.endsWith(ending)) && !this.#open.has(path)) return;
    const generation = ++this.#generation;
    const text = await this.#text(path);
    if (generation === this.#generation) this.#put(path, text);
    else await this.update(path);
  }

  /** The articles at a path that is gone: itself, or all that lay in it where it was a folder. */
  below(path: string): string[] {
    return [...this.#known].filter((known) => known === path || known.startsWith(`${path}/`));
  }

  /** Forgets what was understood of texts, but not which articles there are: they are to be read with other words. */
  forgetReadings(): void {
    this.#generation++;
    this.#witnesses.clear();
  }

  /** Takes an open document's text instead of the file's; null gives the file its place back. */
  setOpen(path: string, text: string | null): void {
    this.#generation++;
    if (text === null) this.#open.delete(path);
    else this.#open.set(path, text);
    this.#witnesses.delete(path);
  }

  /** Brings the library up to date with the text of a document under review. */
  put(witness: Witness): void {
    this.#known.add(witness.id);
    this.#library.add(witness.id, witness.article);
    this.#nearest.clear();
  }

  /** The versions of an article's story, nearest first. */
  nearest(path: string): Neighbour[] {
    if (!this.#known.has(path)) return [];
    const known = this.#nearest.get(path);
    if (known) return known;
    const found = this.#library.nearest(path);
    this.#nearest.set(path, found);
    return found;
  }

  /** All that is known about an article of the library; null when its file is gone. */
  async witness(path: string): Promise<Witness | null> {
    const cached = this.#witnesses.get(path);
    if (cached) return cached;
    const generation = this.#generation;
    const text = await this.#text(path);
    if (text === null) return null;
    const witness = this.analyse(path, text);
    // What changed while the file was being read must not be hidden by what was read.
    if (generation === this.#generation) this.#witnesses.set(path, witness);
    const oldest = this.#witnesses.keys().next().value;
    if (this.#witnesses.size > cachedWitnesses && oldest !== undefined) this.#witnesses.delete(oldest);
    return witness;
  }

  #put(path: string, text: string | null): void {
    this.#witnesses.delete(path);
    this.#nearest.clear();
    this.#library.remove(path);
    this.#known.delete(path);
    if (text === null || this.scope.neverRead(path) || this.scope.skip(path, text, false)) return;
    if (!isEnglish(text).english) return;
    this.#known.add(path);
    this.#library.add(path, parseArticle(text));
  }

  async #text(path: string): Promise<string | null> {
    const open = this.#open.get(path);
    if (open !== undefined) return open;
    if (this.scope.neverRead(path)) return null;
    try {
      const decoded = decodeText(await this.files.read(path));
      this.#unreadable.delete(path);
      if ('text' in decoded) return decoded.text;
      if (decoded.problem !== 'empty' && kindByName(path) === null) this.#unreadable.add(path);
      return null;
    } catch {
      this.#unreadable.delete(path);
      // A file that vanished or cannot be read is no sibling; the one who opens it is told why.
      return null;
    }
  }
}
