import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { SourceOptions } from '../sources/options';
import { createLineIndex } from '../text/lines';
import { ConfigTree } from './config-tree';
import { validateConfig } from './generated/validate-config';
import { checkHouseWords } from './house-words';
import type { Level } from './levels';
import type { FolderProblem } from './model';
import type { RunMode } from './run-mode';

/** What a desk has decided: `.stet/config.json`, with every gap filled. */
export interface HouseStyle {
  readonly rules: Readonly<Record<string, Level>>;
  readonly articles: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  readonly versions: { readonly compare: boolean };
  /** The desk's own words for sources, all of them usable. */
  readonly sources: SourceOptions;
  /** When articles are reviewed; null where the desk leaves it to each person. */
  readonly run: RunMode | null;
}

/** The house style of a desk that has written none. */
export const defaultHouseStyle: HouseStyle = {
  rules: {},
  articles: { include: [], exclude: [] },
  versions: { compare: true },
  sources: {},
  run: null,
};

const longest = 200_000;
/** Nobody reads more at once, and the first ones are mended first. */
const mostTold = 50;

/**
 * Reads a house style. What is wrong in it is told at its place and left out; all the rest holds.
 * Never throws.
 */
export function parseHouseStyle(
  path: string,
  text: string,
  ruleIds: readonly string[],
): { style: HouseStyle; problems: FolderProblem[] } {
  const trouble = new Trouble(path, text);
  if (text.length > longest) {
    trouble.tell(
      null,
      `The house style ${path} is too long to be one, so it is not used. The standard rules apply.`,
    );
    return { style: defaultHouseStyle, problems: trouble.told() };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  for (const error of errors.slice(0, 5)) {
    trouble.tell(
      error,
      `The house style ${path} cannot be read here (${plain(printParseErrorCode(error.error))}). The rest still holds.`,
    );
  }
  if (!root) return { style: defaultHouseStyle, problems: trouble.told() };

  const tree = new ConfigTree(root);
  const holds = `the rest of ${path} still holds.`;
  let value: unknown = getNodeValue(root);
  while (!validateConfig(value)) {
    const wrong = validateConfig.errors ?? [];
    for (const error of wrong) {
      const { node, message } = tree.explain(error);
      trouble.tell(node, `${message} ${holds}`);
    }
    if (!tree.leaveOut(wrong)) return { style: defaultHouseStyle, problems: trouble.told() };
    value = getNodeValue(root);
  }
  const given = fill(value);
  const { words, problems } = checkHouseWords(given.sources);
  for (const { list, at, message, idle } of problems) {
    const entry = tree.at(['sources', list, String(at)]) ?? root;
    if (idle) trouble.tell(entry, message, 'warning');
    else trouble.tell(entry, `${message} This entry is not used; ${holds}`);
  }
  const known = new Set(ruleIds);
  const all = ruleIds.join(', ');
  for (const id of Object.keys(given.rules)) {
    if (known.has(id)) continue;
    trouble.tell(tree.keyAt(['rules', id]), `There is no rule “${id}”. The rules are ${all}.`, 'warning');
  }
  return { style: { ...given, sources: words }, problems: trouble.told() };
}

/** A stretch of the file, in UTF-16 code units. */
type Place = Pick<Node, 'offset' | 'length'>;

/** What is wrong with a house style, by line; of very much only the first. */
class Trouble {
  readonly #problems: FolderProblem[] = [];
  readonly #lines;
  #more = 0;

  constructor(
    private readonly path: string,
    text: string,
  ) {
    this.#lines = createLineIndex(text);
  }

  /** `place`: the wrong entry; null where it is the whole file. */
  tell(place: Place | null, message: string, severity: FolderProblem['severity'] = 'error'): void {
    if (this.#problems.length === mostTold) this.#more++;
    else this.#problems.push({ path: this.path, message, ...this.#whereIs(place), severity });
  }

  /** Of an entry that runs over several lines the first one. */
  #whereIs(place: Place | null): Pick<FolderProblem, 'line' | 'column' | 'length'> {
    const start = this.#lines.positionAt(place?.offset ?? 0);
    const line = start.line + 1;
    if (!place || place.length === 0) return { line };
    const end = this.#lines.positionAt(place.offset + place.length);
    const column = start.column + 1;
    return end.line === start.line ? { line, column, length: place.length } : { line, column };
  }

  told(): FolderProblem[] {
    const problems = this.#problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (this.#more === 0) return problems;
    const message = `${this.#more} more entries of ${this.path} cannot be used. Mend the first ones, and Stet tells of the others.`;
    return [...problems, { path: this.path, message, line: null, severity: 'error' }];
  }
}

function fill(value: unknown): HouseStyle {
  const given = (value ?? {}) as Partial<HouseStyle>;
  return {
    rules: given.rules ?? {},
    articles: { include: given.articles?.include ?? [], exclude: given.articles?.exclude ?? [] },
    versions: { compare: given.versions?.compare ?? true },
    sources: given.sources ?? {},
    run: given.run ?? null,
  };
}

/** `PropertyNameExpected` as words. */
function plain(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
