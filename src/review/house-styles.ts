import { FileMissing, type Files } from '../files/files';
import type { SourceOptions } from '../sources/options';
import { decodeText } from '../text/decode';
import { defaultHouseStyle, type HouseStyle, parseHouseStyle } from './house-style';
import type { FolderProblem } from './model';
import { createScope, type Scope } from './scope';
import type { Settings } from './settings';

/** Where a house style lives, below the folder it speaks for. */
export const houseStylePath = '.stet/config.json';

interface StyleBelow {
  /** '' or a folder with a `/` at its end. */
  readonly base: string;
  readonly style: HouseStyle;
}

interface Desk extends StyleBelow {
  readonly scope: Scope;
}

/** All house styles of a folder: an article follows the nearest one above it, as far as the folder goes. */
export class HouseStyles implements Scope {
  #desks: readonly Desk[] = [];
  #problems: readonly FolderProblem[] = [];
  #styles: readonly StyleBelow[] = [];
  /** By what they say, so that the same words stay the same object. */
  #words: ReadonlyMap<string, SourceOptions> = new Map();

  constructor(
    private readonly ruleIds: readonly string[],
    private settings: Settings,
  ) {
    this.#build();
  }

  get problems(): readonly FolderProblem[] {
    return this.#problems;
  }

  /** Reads every house style of the folder anew. */
  async load(files: Files): Promise<void> {
    const entries = await files.list('', [houseStylePath]);
    const problems: FolderProblem[] = [];
    const styles: StyleBelow[] = [];
    for (const { path } of entries) {
      if (path !== houseStylePath && !path.endsWith(`/${houseStylePath}`)) continue;
      const read = await readStyle(files, path, this.ruleIds);
      if (!read) continue;
      problems.push(...read.problems);
      styles.push({ base: path.slice(0, -houseStylePath.length), style: read.style });
    }
    this.#styles = this.#withKnownWords(styles);
    this.#problems = problems;
    this.#build();
  }

  /** True for the path of a folder that holds a house style. */
  liesBelow(path: string): boolean {
    return this.#styles.some(({ base }) => `${base}${houseStylePath}`.startsWith(`${path}/`));
  }

  setSettings(settings: Settings): void {
    this.settings = settings;
    this.#build();
  }

  /** The house style an article follows. */
  styleFor(path: string): HouseStyle {
    return this.#deskFor(path).style;
  }

  skip(path: string, text: string, asArticle: boolean): ReturnType<Scope['skip']> {
    return this.#deskFor(path).scope.skip(path, text, asArticle);
  }

  neverRead(path: string): boolean {
    return this.#deskFor(path).scope.neverRead(path);
  }

  /**
   * The desk's words for the sources of an article. The same object for as long as a desk does not change them,
   * whatever else it changes, so that what was understood with them can be kept by it.
   */
  wordsFor(path: string): SourceOptions {
    return this.#deskFor(path).style.sources;
  }

  /** Two states in which every article is read with the same words give the same text. */
  get wordsKey(): string {
    return JSON.stringify(this.#desks.map(({ base, style }) => [base, style.sources]));
  }

  /** Two states in which the same files are articles give the same words. */
  get scopeKey(): string {
    const desks = this.#desks.map(({ base, style }) => [base, style.articles]);
    return JSON.stringify([this.settings.articles, desks]);
  }

  /** A new object whenever something that decides what is an article may have changed. */
  get edition(): object {
    return this.#desks;
  }

  #withKnownWords(styles: readonly StyleBelow[]): StyleBelow[] {
    const none = defaultHouseStyle.sources;
    const words = new Map([[JSON.stringify(none), none]]);
    const known = styles.map(({ base, style }) => {
      const key = JSON.stringify(style.sources);
      const sources = words.get(key) ?? this.#words.get(key) ?? style.sources;
      words.set(key, sources);
      return { base, style: { ...style, sources } };
    });
    this.#words = words;
    return known;
  }

  #build(): void {
    const styles = [...this.#styles, { base: '', style: defaultHouseStyle }];
    this.#desks = styles
      .map(({ base, style }) => ({ base, style, scope: createScope(style, this.settings, base) }))
      .sort((a, b) => b.base.length - a.base.length);
  }

  #deskFor(path: string): Desk {
    // The standard style stands at the end of the list and speaks for everything.
    return this.#desks.find(({ base }) => path.startsWith(base)) as Desk;
  }
}

async function readStyle(
  files: Files,
  path: string,
  ruleIds: readonly string[],
): Promise<ReturnType<typeof parseHouseStyle> | null> {
  const unusable = (why: string) => ({
    style: defaultHouseStyle,
    problems: [
      {
        path,
        message: `The house style ${path} cannot be used: ${why} The standard rules apply until it is mended.`,
        line: null,
        severity: 'error' as const,
      },
    ],
  });
  try {
    const decoded = decodeText(await files.read(path));
    return 'text' in decoded ? parseHouseStyle(path, decoded.text, ruleIds) : unusable(decoded.message);
  } catch (error) {
    if (error instanceof FileMissing) return null;
    return unusable('it could not be read from disk.');
  }
}
