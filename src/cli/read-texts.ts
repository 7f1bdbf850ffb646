import type { Files } from '../files/files';
import { HouseStyles, houseStylePath } from '../review/house-styles';
import { noSettings } from '../review/settings';
import { whyForeign } from '../review/why-unread';
import { rules } from '../rules/generated/registry';
import type { SourceOptions } from '../sources/options';
import { decodeText } from '../text/decode';
import { type HouseStyleFile, problemLine } from './house-style-file';
import { nodeFiles, withHouseStyle } from './node-files';
import { resolveTarget, shown, type Target } from './targets';

/** A text that was asked for. */
export interface ReadText {
  /** As it was given. */
  readonly path: string;
  readonly text: string;
  /** The words for sources of the house style it follows. */
  readonly words: SourceOptions;
  /** Why its sentences cannot be read: it is not English; else null. */
  readonly foreign: string | null;
}

/** Where a call was made, and what it was told to use. */
export interface ReadInput {
  readonly cwd: string;
  readonly houseStyle: HouseStyleFile | null;
}

/** What was read, and a sentence for each thing that could not be. */
export interface ReadTexts {
  readonly texts: readonly ReadText[];
  readonly errors: readonly string[];
}

const ruleIds = rules.map(({ id }) => id);

/** Reads files, and the articles of folders, with the house styles that they follow. */
export class TextReader {
  /** What is known of the folders of files that were asked for, by root and folder. */
  readonly #houses = new Map<string, Promise<HouseStyles>>();
  readonly #problems = new Set<string>();

  constructor(private readonly input: ReadInput) {}

  /** What is wrong in the house styles read so far, a sentence each. */
  get problems(): readonly string[] {
    return [...this.#problems];
  }

  /**
   * Reads what is named. A file is taken as it is, whatever it looks like, because a person has named it; of a folder
   * only its English articles are. What cannot be read is told, and the rest is read all the same.
   */
  async read(given: readonly string[]): Promise<ReadTexts> {
    const texts: ReadText[] = [];
    const errors: string[] = [];
    for (const name of given) {
      const target = resolveTarget(name, this.input.cwd);
      if (!target) errors.push(`There is no file or folder ${name}.`);
      else if (target.folder) texts.push(...(await this.#folder(target)));
      else {
        const read = await readText(nodeFiles(target.root), target.path);
        if ('message' in read) errors.push(`${name}: ${read.message}`);
        else texts.push(await this.#text(target, target.path, read.text));
      }
    }
    return { texts, errors };
  }

  /** The words for sources of the house style that holds where a file lies. */
  async wordsBeside(file: string): Promise<SourceOptions> {
    const target = resolveTarget(file, this.input.cwd);
    return target ? (await this.#housesOf(target)).wordsFor(target.path) : {};
  }

  async #folder(target: Target): Promise<ReadText[]> {
    const houses = await this.#housesOf(target);
    const files = nodeFiles(target.root);
    const texts: ReadText[] = [];
    for (const { path } of await files.list(target.path, ['.txt', '.TXT'])) {
      if (houses.neverRead(path)) continue;
      const read = await readText(files, path);
      if ('message' in read || houses.skip(path, read.text, false)) continue;
      const text = await this.#text(target, path, read.text);
      if (text.foreign === null) texts.push(text);
    }
    return texts;
  }

  async #text(target: Target, path: string, text: string): Promise<ReadText> {
    const words = (await this.#housesOf(target)).wordsFor(path);
    return { path: shown(target, path), text, words, foreign: whyForeign(text) };
  }

  #housesOf(target: Target): Promise<HouseStyles> {
    const folder = target.folder ? target.path : target.path.replace(/\/?[^/]*$/, '');
    const key = `${target.root}\n${folder}\n${target.folder}`;
    const known = this.#houses.get(key) ?? this.#load(target.root, folder, target.folder);
    this.#houses.set(key, known);
    return known;
  }

  /** The house styles of a folder and of those above it; of those below it only where they are asked for. */
  async #load(root: string, folder: string, below: boolean): Promise<HouseStyles> {
    const { houseStyle } = this.input;
    const disk = nodeFiles(root);
    const files =
      houseStyle === null ? disk : withHouseStyle(disk, { path: houseStylePath, text: houseStyle.text });
    const houses = new HouseStyles(ruleIds, noSettings);
    await houses.load({
      ...files,
      list: async () => [...above(folder), ...(below ? await disk.list(folder, [houseStylePath]) : [])],
    });
    for (const problem of houses.problems) this.#problems.add(problemLine(problem, houseStyle));
    return houses;
  }
}

/** Where the house styles of a folder and of all above it would lie. */
function above(folder: string): { path: string; size: number; modified: number }[] {
  const parts = folder === '' ? [] : folder.split('/');
  return [...parts.keys(), parts.length].map((n) => ({
    path: [...parts.slice(0, n), houseStylePath].join('/'),
    size: 0,
    modified: 0,
  }));
}

async function readText(files: Files, path: string): Promise<{ text: string } | { message: string }> {
  try {
    const decoded = decodeText(await files.read(path));
    return 'text' in decoded ? decoded : { message: decoded.message };
  } catch {
    return { message: 'it could not be opened.' };
  }
}
