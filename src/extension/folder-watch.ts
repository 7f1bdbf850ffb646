import { type Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { FileChange } from '../files/files';
import { hostFiles } from './host-files';
import { isLeftOut } from './places';

const gatherMs = 80;

/** By then, what was put into a new folder is there. */
const secondLookMs = 1000;

/** A file for sure; a folder rarely has an ending of letters. */
const namedLikeFile = /\.[a-z][a-z0-9]{0,4}$/i;

/**
 * Watches a folder's articles and notes. What happens within a moment is told together, the last word on each file.
 * A deleted path may be that of a folder.
 */
export function watchFolder(folder: string, listener: (changes: FileChange[]) => void): Disposable {
  const root = Uri.parse(folder, true);
  const gathered = new Map<string, FileChange['type']>();
  const newFolders = new Set<string>();
  const looks = new Set<ReturnType<typeof setTimeout>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;

  function pathOf(uri: Uri): string | undefined {
    const path = uri.path.slice(root.path.length).replace(/^\/+/, '');
    return path === '' || path.endsWith('.tmp') || isLeftOut(path) ? undefined : path;
  }

  function note(uri: Uri, type: FileChange['type']): void {
    const path = pathOf(uri);
    if (path === undefined) return;
    gathered.set(path, type);
    timer ??= setTimeout(tell, gatherMs);
  }

  function noteFolder(uri: Uri): void {
    const path = pathOf(uri);
    if (path === undefined || namedLikeFile.test(path) || path.startsWith('.')) return;
    newFolders.add(path);
    timer ??= setTimeout(tell, gatherMs);
  }

  function tell(): void {
    timer = undefined;
    const changes = [...gathered].map(([path, type]) => ({ path, type }));
    const folders = [...newFolders];
    gathered.clear();
    newFolders.clear();
    if (changes.length > 0) listener(changes);
    if (folders.length === 0) return;
    void lookInto(folders);
    const look = setTimeout(() => {
      looks.delete(look);
      void lookInto(folders);
    }, secondLookMs);
    looks.add(look);
  }

  async function lookInto(folders: readonly string[]): Promise<void> {
    for (const under of folders) {
      const files = await hostFiles.listFiles(folder, under, ['.txt', '.TXT']).catch(() => []);
      if (disposed) return;
      if (files.length > 0) listener(files.map(({ path }) => ({ path, type: 'created' })));
    }
  }

  const made = ['**/*.txt', '.stet/**'].map((pattern) => {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(root, pattern), false, false, true);
    watcher.onDidCreate((uri) => note(uri, 'created'));
    watcher.onDidChange((uri) => note(uri, 'changed'));
    return watcher;
  });
  // When a folder goes, the editor names the folder and not what was in it; when one comes, what is written into it
  // at once may go untold.
  const any = workspace.createFileSystemWatcher(new RelativePattern(root, '**'), false, true, false);
  any.onDidDelete((uri) => note(uri, 'deleted'));
  any.onDidCreate(noteFolder);
  const watchers = [...made, any];
  return {
    dispose() {
      disposed = true;
      clearTimeout(timer);
      for (const look of looks) clearTimeout(look);
      for (const watcher of watchers) watcher.dispose();
    },
  };
}
