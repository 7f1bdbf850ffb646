import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { FileEntry } from '../files/files';
import { fileUri } from './folders';
import { isInnerPath, isLeftOut, joinPath } from './places';
import type { HostCalls } from './protocol';

type FileCalls = Pick<HostCalls, 'readFile' | 'listFiles' | 'writeFile'>;

/** The files of the workspace's folders, for the worker. Folder '' has none and takes none. */
export const hostFiles: FileCalls = {
  async readFile(folder, path) {
    if (folder === '' || !isInnerPath(path)) return null;
    try {
      return await workspace.fs.readFile(fileUri(folder, path));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },

  async listFiles(folder, under, endings) {
    if (folder === '' || (under !== '' && !isInnerPath(under))) return [];
    // The editor's own search is quick on a disk, and not offered by every virtual file system.
    const bySearch = under === '' && ['file', 'vscode-remote'].includes(Uri.parse(folder, true).scheme);
    const paths = bySearch ? await search(folder, endings) : await walk(folder, under, endings);
    return entriesOf(folder, paths);
  },

  async writeFile(folder, path, bytes) {
    if (folder === '' || !isInnerPath(path)) throw new Error(`${path} cannot be written: no folder is open.`);
    const target = fileUri(folder, path);
    const parent = Uri.joinPath(target, '..');
    const draft = Uri.joinPath(parent, `.${Math.random().toString(36).slice(2)}.tmp`);
    await makeFolder(parent);
    await workspace.fs.writeFile(draft, bytes);
    try {
      await workspace.fs.rename(draft, target, { overwrite: true });
    } catch (error) {
      await workspace.fs.delete(draft).then(undefined, () => {});
      throw error;
    }
  },
};

/** How long the editor's watchers may take to see a new folder, on a slow machine. */
const seenMs = 40;

/**
 * Makes a folder and those above it that are missing, one after the other: on Linux, watchers do not see what comes
 * into a new folder before they have seen the folder itself, and then never.
 */
async function makeFolder(uri: Uri): Promise<void> {
  try {
    await workspace.fs.stat(uri);
    return;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const parent = Uri.joinPath(uri, '..');
  if (parent.path !== uri.path) await makeFolder(parent);
  await workspace.fs.createDirectory(uri);
  await new Promise((resolve) => setTimeout(resolve, seenMs));
}

/** True for a folder in which notes are kept. */
export async function hasNotes(folder: string): Promise<boolean> {
  if (folder === '') return false;
  return workspace.fs.stat(fileUri(folder, '.stet/format.json')).then(
    () => true,
    () => false,
  );
}

/** True for the error of a file that is not there. */
export function isMissing(error: unknown): boolean {
  if (!(error instanceof FileSystemError)) return false;
  return error.code === 'FileNotFound' || error.code === 'FileNotADirectory';
}

async function search(folder: string, endings: readonly string[]): Promise<string[]> {
  const root = Uri.parse(folder, true);
  const paths: string[] = [];
  for (const ending of endings) {
    const pattern = ending.includes('/') ? `**/${ending}` : `**/*${ending}`;
    // Null: what `files.exclude` hides from the list of files is still there. A desk may hide `.stet`.
    for (const uri of await workspace.findFiles(new RelativePattern(root, pattern), null)) {
      const path = uri.path.slice(root.path.length).replace(/^\/+/, '');
      if (!isLeftOut(path)) paths.push(path);
    }
  }
  return paths;
}

async function walk(folder: string, under: string, endings: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  const waiting = [under];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const names = await readFolder(next === '' ? Uri.parse(folder, true) : fileUri(folder, next));
    for (const [name, type] of names) {
      const path = joinPath(next, name);
      // Links to folders are not followed: they may lead in a circle.
      if (type === FileType.Directory) {
        if (!isLeftOut(`${path}/`)) waiting.push(path);
      } else if (type & FileType.File && endings.some((ending) => path.endsWith(ending))) {
        paths.push(path);
      }
    }
  }
  return paths;
}

async function readFolder(uri: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(uri);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** With a few requests at a time, so that a large folder leaves room for the rest of the editor. */
async function entriesOf(folder: string, paths: readonly string[]): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  for (let at = 0; at < paths.length; at += 16) {
    const batch = paths.slice(at, at + 16).map(async (path) => {
      try {
        const { size, mtime } = await workspace.fs.stat(fileUri(folder, path));
        return { path, size, modified: mtime };
      } catch {
        // Gone between the listing and now.
        return undefined;
      }
    });
    for (const entry of await Promise.all(batch)) if (entry) entries.push(entry);
  }
  return entries;
}
