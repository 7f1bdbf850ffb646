import { ordered, writeJson } from './events';
import type { Flaw } from './file-problem';
import type { ArticleRecordFile } from './generated/article-record';
import { validateArticleRecord } from './generated/validate-article-record';
import { readJson, schemaFlaw } from './read-json';

/** Which article some notes belong to: where it is, and where it was before (the latest first). */
export interface ArticleRecord {
  readonly id: string;
  readonly path: string;
  readonly earlier: readonly string[];
  /** The file as it was read, so that nothing in it is lost when it is written again. */
  readonly file: Readonly<Record<string, unknown>>;
  /** False where a newer version of Stet wrote it, or a merge left it unfinished: it is read, not written. */
  readonly writable: boolean;
}

const recordName = /^\.stet\/articles\/([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/;

/** The article id in the path of a record; null for a path that is none of a record's. */
export function recordId(path: string): string | null {
  const id = recordName.exec(path)?.[1];
  return id !== undefined && id.length <= 80 ? id : null;
}

/** The path of a record. Throws a TypeError on an id that could lead elsewhere. */
export function recordPath(id: string): string {
  const path = `.stet/articles/${id}.json`;
  if (recordId(path) === null) throw new TypeError(`Not the id of an article: ${id}`);
  return path;
}

/** Reads a record. A flaw may come with a record all the same: what could be saved of an unfinished merge. */
export function readRecord(bytes: Uint8Array, id: string): { record?: ArticleRecord; flaw?: Flaw } {
  const read = readJson(bytes);
  if (read.flaw) return { flaw: read.flaw, ...(read.text === null ? {} : salvage(read.text, id)) };
  const { value, text } = read;
  const newer = typeof value.v === 'number' && Number.isInteger(value.v) && value.v > 1;
  if (!validateArticleRecord(newer ? { ...value, v: 1 } : value)) {
    return newer
      ? { flaw: { what: 'a newer version of Stet wrote it' } }
      : { flaw: schemaFlaw(validateArticleRecord.errors?.[0], value, text) };
  }
  const file = value as unknown as ArticleRecordFile;
  if (file.id !== id) {
    return {
      flaw: { what: 'its name does not agree with what it holds, as if it had been copied or renamed' },
    };
  }
  const bad = [file.path, ...file.earlier].find((path) => !isInsidePath(path));
  if (bad !== undefined) return { flaw: { what: `“${bad.slice(0, 80)}” does not lie in this folder` } };
  return { record: { id, path: file.path, earlier: file.earlier, file: value, writable: !newer } };
}

/** The text of a record's file. */
export function writeRecord(record: Pick<ArticleRecord, 'id' | 'path' | 'earlier' | 'file'>): string {
  const { id, path, earlier, file } = record;
  return writeJson(ordered({ ...file, v: 1, id, path, earlier }, ['v', 'id', 'path', 'earlier']));
}

/** The same record after a move: the old path is remembered. */
export function movedRecord(record: ArticleRecord, path: string): ArticleRecord {
  const earlier = [record.path, ...record.earlier].filter(
    (old, at, all) => old !== path && all.indexOf(old) === at,
  );
  return { ...record, path, earlier };
}

/** Is this a path within the folder: relative, with `/`, never up or out of it? */
export function isInsidePath(path: string): boolean {
  return (
    path !== '' &&
    !/[\\\0]/.test(path) &&
    !/^[a-z]:/i.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

/**
 * An id for an article that has none: what a person can read of its file name, and six random characters.
 * Lower-case letters, digits and single hyphens only, at most 47, so that no file system minds.
 */
export function newArticleId(path: string, random: (count: number) => Uint8Array): string {
  const name = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 40)
    .trim()
    .replaceAll(' ', '-');
  // Without vowels, so that no word comes about by accident.
  const letters = '0123456789bcdfghjklmnpqrstvwxyz';
  const suffix = [...random(6)].map((byte) => letters[byte % letters.length]).join('');
  return `${slug === '' ? 'article' : slug}-${suffix}`;
}

/** The paths that both sides of an unfinished merge name: enough to keep showing the notes. */
function salvage(text: string, id: string): { record?: ArticleRecord } {
  if (!/^<{7}/m.test(text)) return {};
  const paths = [
    ...text.matchAll(/^[ \t]{0,40}(?:"path":[ \t]{0,8})?("(?:[^"\\\n]|\\.){1,4096}"),?[ \t\r]{0,8}$/gm),
  ].flatMap((match) => {
    try {
      return [JSON.parse(match[1] as string) as string];
    } catch {
      return [];
    }
  });
  const inside = [...new Set(paths)].filter(isInsidePath);
  const [path, ...earlier] = inside;
  return path === undefined ? {} : { record: { id, path, earlier, file: {}, writable: false } };
}
