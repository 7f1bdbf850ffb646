import { findNodeAtLocation, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Flaw } from './file-problem';
import type { SchemaError } from './schema-error';

/** A file's JSON, or what is wrong with it. `text` is what was read, for finding lines in it. */
export type ReadJson =
  | { readonly value: Record<string, unknown>; readonly text: string; readonly flaw?: undefined }
  | { readonly flaw: Flaw; readonly text: string | null };

/** No file of ours is larger, in bytes. */
export const largestFile = 262_144;

/** No value of ours lies deeper than this in arrays and objects. */
const deepest = 32;

/**
 * Reads JSON that may come from anywhere: another editor, a merge, a crash, someone who means harm.
 * It never throws; a flaw says what is wrong in a clause for people.
 */
export function readJson(bytes: Uint8Array): ReadJson {
  if (bytes.length > largestFile) return { flaw: tooLarge(bytes.length), text: null };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { flaw: { what: 'it is not text in UTF-8' }, text: null };
  }
  if (/^[\s\0]*$/.test(text)) return { flaw: { what: 'it is empty' }, text };
  const mark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text);
  if (mark) {
    const line = lineAt(text, mark.index);
    return { flaw: { what: `line ${line} is not JSON; it looks like an unfinished merge`, line }, text };
  }
  const deep = tooDeep(text);
  if (deep !== null) return { flaw: { what: 'it is nested too deeply', line: lineAt(text, deep) }, text };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { flaw: syntaxFlaw(text), text };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { flaw: { what: 'it does not hold fields in curly brackets', line: 1 }, text };
  }
  const forbidden = forbiddenKey(value);
  if (forbidden) return { flaw: { what: `it has a field named “${forbidden}”, which is not allowed` }, text };
  return { value: value as Record<string, unknown>, text };
}

/** For a file that is too large even to be read. */
export function tooLarge(size: number): Flaw {
  const mb = (size / 1_048_576).toFixed(1);
  return { what: `it is ${mb} MB, and no note takes more than ${largestFile / 1024} KB` };
}

/** The line a place is on, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Where arrays and objects lie in each other deeper than any file of ours; null where they do not. */
function tooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > deepest) return at;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return null;
}

function syntaxFlaw(text: string): Flaw {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  let end = text.length;
  while (end > 0 && /[\s\0]/.test(text.charAt(end - 1))) end--;
  const [first] = errors;
  const offset = first?.offset ?? 0;
  const isOpen = first !== undefined && printParseErrorCode(first.error) === 'UnexpectedEndOfString';
  const isShort = offset >= end || (isOpen && offset + first.length >= end);
  const line = lineAt(text, Math.min(offset, end));
  return isShort
    ? { what: `it stops short at line ${line}, as if it had not been written to the end`, line }
    : { what: `line ${line} is not JSON`, line };
}

/** A name that would reach into the workings of objects. The depth is bounded by then. */
function forbiddenKey(value: unknown): string | null {
  if (value === null || typeof value !== 'object') return null;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return key;
    const found = forbiddenKey(inner);
    if (found) return found;
  }
  return null;
}

/** What a validator found, as a clause for people, with its line. */
export function schemaFlaw(error: SchemaError | undefined, value: unknown, text: string): Flaw {
  if (!error) return { what: 'it does not have the fields of a note' };
  const parts = error.instancePath.split('/').slice(1).map(unescapePointer);
  const node = parts.length > 0 ? nodeAt(text, parts) : undefined;
  const line = node ? lineAt(text, node) : undefined;
  const clause = explain(error, parts, at(value, parts));
  return line === undefined ? { what: clause } : { what: `line ${line}: ${clause}`, line };
}

function explain(error: SchemaError, parts: readonly string[], value: unknown): string {
  const name = `“${parts.filter((part) => !/^\d+$/.test(part)).at(-1) ?? 'the file'}”`;
  const { params, keyword } = error;
  if (keyword === 'required') return `“${String(params.missingProperty)}” is missing`;
  if (keyword === 'type') return `${name} should be ${nameOfType(params.type)}`;
  if (keyword === 'enum') {
    return `${name} is ${shown(value)}, and should be one of ${(params.allowedValues as unknown[]).join(', ')}`;
  }
  if (keyword === 'const') return `${name} is ${shown(value)}, and should be ${shown(params.allowedValue)}`;
  if (keyword === 'maxLength') return `${name} is longer than ${String(params.limit)} characters`;
  if (keyword === 'minLength') return `${name} is empty`;
  if (keyword === 'maxItems') return `${name} has more than ${String(params.limit)} entries`;
  if (keyword === 'minimum') return `${name} is less than ${String(params.limit)}`;
  if (keyword === 'maximum') return `${name} is more than ${String(params.limit)}`;
  return `${name} cannot be ${shown(value)}`;
}

function nameOfType(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    string: 'words in quotation marks',
    integer: 'a whole number',
    number: 'a number',
    array: 'a list in square brackets',
    object: 'fields in curly brackets',
    boolean: 'true or false',
    null: 'null',
  };
  const types = Array.isArray(type) ? (type as string[]) : String(type).split(',');
  return types.map((one) => names[one] ?? one).join(' or ');
}

function shown(value: unknown): string {
  const words = JSON.stringify(value) ?? 'nothing';
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function at(value: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>(
    (inner, part) => (inner as Record<string, unknown> | undefined)?.[part],
    value,
  );
}

function nodeAt(text: string, parts: readonly string[]): number | undefined {
  const tree = parseTree(text);
  const path = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return tree && findNodeAtLocation(tree, path)?.offset;
}
