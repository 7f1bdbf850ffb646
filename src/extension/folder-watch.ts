import { type Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { FileChange } from '../files/files';
import { isLeftOut } from './places';

const gatherMs = 80;

/**
 * Watches a folder's articles and notes. What happens within a moment is told together, the last word on each file.
 * A deleted path may be that of a folder.
 */
export function watchFolder(folder: string, listener: (changes: FileChange[]) => void): Disposable {
  const root = Uri.parse(folder, true);
  const gathered = new Map<string, FileChange['type']>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(uri: Uri, type: FileChange['type']): void {
    const path = uri.path.slice(root.path.length).replace(/^\/+/, '');
    if (path === '' || path.endsWith('.tmp') || isLeftOut(path)) return;
    gathered.set(path, type);
    timer ??= setTimeout(() => {
      timer = undefined;
      const changes = [...gathered].map(([path, type]) => ({ path, type }));
      gathered.clear();
      listener(changes);
    }, gatherMs);
  }

  const made = ['**/*.txt', '.stet/**'].map((pattern) => {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(root, pattern), false, false, true);
    watcher.onDidCreate((uri) => note(uri, 'created'));
    watcher.onDidChange((uri) => note(uri, 'changed'));
    return watcher;
  });
  // When a folder goes, the editor names the folder and not what was in it.
  const gone = workspace.createFileSystemWatcher(new RelativePattern(root, '**'), true, true, false);
  gone.onDidDelete((uri) => note(uri, 'deleted'));
  const watchers = [...made, gone];
  return {
    dispose() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.dispose();
    },
  };
}
