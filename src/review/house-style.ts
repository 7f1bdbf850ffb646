import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { createLineIndex } from '../text/lines';
import { validateConfig } from './generated/validate-config';
import type { Level } from './levels';
import type { FolderProblem } from './model';
import type { RunMode } from './run-mode';

/** What a desk has decided: `.stet/config.json`, with every gap filled. */
export interface HouseStyle {
  readonly rules: Readonly<Record<string, Level>>;
  readonly articles: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  readonly versions: { readonly compare: boolean };
  /** When articles are reviewed; null where the desk leaves it to each person. */
  readonly run: RunMode | null;
}

/** The house style of a desk that has written none. */
export const defaultHouseStyle: HouseStyle = {
  rules: {},
  articles: { include: [], exclude: [] },
  versions: { compare: true },
  run: null,
};

const longest = 200_000;

/**
 * Reads a house style. What is wrong in it is told at its place and left out; all the rest holds.
 * Never throws.
 */
export function parseHouseStyle(
  path: string,
  text: string,
  ruleIds: readonly string[],
): { style: HouseStyle; problems: FolderProblem[] } {
  const problems: FolderProblem[] = [];
  const lines = createLineIndex(text);
  const problem = (offset: number, message: string, severity: FolderProblem['severity'] = 'error') =>
    problems.push({ path, message, line: lines.positionAt(offset).line + 1, severity });

  if (text.length > longest) {
    problem(0, `The house style ${path} is too long to be one, so it is not used. The standard rules apply.`);
    return { style: defaultHouseStyle, problems };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  for (const error of errors.slice(0, 5)) {
    problem(
      error.offset,
      `The house style ${path} cannot be read here (${plain(printParseErrorCode(error.error))}). The rest still holds.`,
    );
  }
  if (!root) return { style: defaultHouseStyle, problems };

  const value: unknown = getNodeValue(root);
  for (let round = 0; round < 100; round++) {
    if (validateConfig(value)) break;
    const error = (validateConfig as { errors?: SchemaError[] | null }).errors?.[0];
    if (!error) break;
    const { node, message } = explain(root, error);
    problem(node.offset, `${message} This entry is not used; the rest of ${path} still holds.`);
    if (!leaveOut(value, error)) return { style: defaultHouseStyle, problems };
  }
  const style = fill(value);
  for (const id of Object.keys(style.rules)) {
    if (ruleIds.includes(id)) continue;
    problem(
      nodeAt(root, ['rules', id])?.offset ?? 0,
      `There is no rule “${id}”. The rules are ${ruleIds.join(', ')}.`,
      'warning',
    );
  }
  return { style, problems };
}

function fill(value: unknown): HouseStyle {
  const given = (value ?? {}) as Partial<HouseStyle>;
  return {
    rules: given.rules ?? {},
    articles: { include: given.articles?.include ?? [], exclude: given.articles?.exclude ?? [] },
    versions: { compare: given.versions?.compare ?? true },
    run: given.run ?? null,
  };
}

/** `PropertyNameExpected` as words. */
function plain(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** What the generated validator says is wrong. */
interface SchemaError {
  readonly keyword: string;
  /** Where, as a JSON Pointer. */
  readonly instancePath: string;
  readonly params: {
    readonly additionalProperty?: string;
    readonly allowedValues?: readonly string[];
    readonly type?: string;
  };
  readonly message?: string;
}

function steps(error: SchemaError): string[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { additionalProperty } = error.params;
  return additionalProperty === undefined ? path : [...path, additionalProperty];
}

function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node?.type === 'array') node = node.children?.[Number(step)];
    else node = node?.children?.find((property) => property.children?.[0]?.value === step)?.children?.[1];
  }
  return node;
}

function explain(root: Node, error: SchemaError): { node: Node; message: string } {
  const path = steps(error);
  const node = nodeAt(root, path) ?? root;
  const name = path.length === 0 ? 'The house style' : `“${path.join(' › ')}”`;
  if (error.params.additionalProperty !== undefined)
    return { node, message: `${name} is not a part of the house style.` };
  const { allowedValues, type } = error.params;
  if (allowedValues) return { node, message: `${name} must be one of ${allowedValues.join(', ')}.` };
  if (type) return { node, message: `${name} must be ${typeWords[type] ?? type}.` };
  return { node, message: `${name} ${error.message ?? 'is not right'}.` };
}

const typeWords: Record<string, string> = {
  object: 'a group in { }',
  array: 'a list in [ ]',
  string: 'text in quotation marks',
  boolean: 'true or false',
};

function leaveOut(value: unknown, error: SchemaError): boolean {
  const path = steps(error);
  const last = path.pop();
  if (last === undefined) return false;
  let holder = value as Record<string, unknown>;
  for (const step of path) holder = holder[step] as Record<string, unknown>;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return true;
}
