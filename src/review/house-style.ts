import { createScanner, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
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
  const tooDeep = nestedTooDeep(text);
  if (tooDeep !== null) {
    trouble.tell(
      { offset: tooDeep, length: 1 },
      `So many brackets are open here that ${path} cannot be a house style, so it is not used. The standard rules apply.`,
    );
    return { style: defaultHouseStyle, problems: trouble.told() };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  for (const { error, what } of firstOnLines(text, errors).slice(0, 5)) {
    trouble.tell(error, `${what} What can be read of ${path} still holds.`);
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

/** Brackets within brackets: a house style has four. */
const deepest = 40;

/** Where brackets are nested deeper than a reader of JSON can follow; null where they are not. */
function nestedTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
    if (kind === openBrace || kind === openBracket) depth++;
    else if (kind === closeBrace || kind === closeBracket) depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return null;
}

// jsonc-parser gives its kinds to the compiler only.
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const endOfFile = 17;

/** What the errors of the parser say to a person, of each line the first: the others on it mostly follow from that. */
function firstOnLines(
  text: string,
  errors: readonly ParseError[],
): { readonly error: ParseError; readonly what: string }[] {
  const found: { error: ParseError; what: string }[] = [];
  let last = -1;
  for (const error of errors) {
    if (last >= 0 && !text.slice(last, error.offset).includes('\n')) continue;
    last = error.offset;
    found.push({ error, what: parseTroubles[error.error] ?? 'This cannot be read.' });
  }
  return found;
}

/** By the number of the parser's error. */
const parseTroubles: Readonly<Record<number, string>> = {
  1: 'This word needs quotation marks around it.',
  2: 'This is no number.',
  3: 'A name in quotation marks is missing here.',
  4: 'Something is missing here: text in quotation marks, a list in [ ] or a group in { }.',
  5: 'A colon (:) is missing here, between a name and what it stands for.',
  6: 'A comma is missing before this.',
  7: 'A closing } is missing, here or further up.',
  8: 'A closing ] is missing, here or further up.',
  9: 'Something stands here, after the end, where nothing may.',
  10: 'A comment begins with //, or stands between /* and */.',
  11: 'A comment is not closed: */ is missing.',
  12: 'A closing quotation mark is missing.',
  13: 'This is no number.',
  14: 'A \\u must have four figures after it; write \\\\ for a \\ itself.',
  15: 'A \\ has a sign after it that may not stand there; write \\\\ for a \\ itself.',
  16: 'A sign stands here that may not: a tab or a line break in a text may be it.',
};
