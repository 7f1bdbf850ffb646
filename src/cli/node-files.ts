import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { type FileEntry, FileMissing, type Files } from '../files/files';

/** The files of a folder on this machine's disk. */
export function nodeFiles(root: string): Files {
  const full = (file: string) => path.join(root, ...file.split('/'));
  return {
    async read(file) {
      try {
        return await readFile(full(file));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT' || code === 'ENOTDIR') throw new FileMissing(file);
        throw error;
      }
    },
    async list(under, endings) {
      const found: FileEntry[] = [];
      await walk(root, under, endings, found);
      return found.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    async write(file, bytes) {
      const target = full(file);
      await mkdir(path.dirname(target), { recursive: true });
      const temporary = `${target}.${randomUUID()}.tmp`;
      try {
        await writeFile(temporary, bytes, { flag: 'wx' });
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
  };
}

async function walk(
  root: string,
  under: string,
  endings: readonly string[],
  found: FileEntry[],
): Promise<void> {
  const entries = await readdir(path.join(root, under), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const file = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) {
      const hidden = entry.name.startsWith('.') && entry.name !== '.stet';
      if (!hidden && entry.name !== 'node_modules') await walk(root, file, endings, found);
    } else if (endings.some((ending) => file.endsWith(ending))) {
      const { size, mtimeMs, isFile } = await stat(path.join(root, file)).then(
        (known) => ({ size: known.size, mtimeMs: known.mtimeMs, isFile: known.isFile() }),
        () => ({ size: 0, mtimeMs: 0, isFile: false }),
      );
      if (isFile) found.push({ path: file, size, modified: mtimeMs });
    }
  }
}

/** The same files, but with this text as the folder's house style. */
export function withHouseStyle(files: Files, houseStyle: { path: string; text: string }): Files {
  return {
    ...files,
    read: async (file) =>
      file === houseStyle.path ? new TextEncoder().encode(houseStyle.text) : files.read(file),
    async list(under, endings) {
      const listed = await files.list(under, endings);
      const { path: file } = houseStyle;
      const wanted =
        endings.some((ending) => file.endsWith(ending)) && (under === '' || file.startsWith(`${under}/`));
      if (!wanted || listed.some((entry) => entry.path === file)) return listed;
      return [...listed, { path: file, size: houseStyle.text.length, modified: 0 }];
    },
  };
}
