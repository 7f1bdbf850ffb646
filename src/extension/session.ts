import { type Disposable, type Event, EventEmitter, Uri, window, workspace } from 'vscode';
import type { ReviewEvent } from '../review/service';
import { type Documents, openDocument, type Watched } from './documents';
import { watchFolder } from './folder-watch';
import { placeOf } from './folders';
import { hasNotes, hostFiles } from './host-files';
import type { Log } from './log';
import { folderSettings } from './settings';
import { createWorkerClient, type WorkerClient, type WorkerRemote, type WorkerState } from './worker-client';
import type { Script, StartWorker } from './worker-port';

export interface FolderNews {
  readonly folder: string;
  readonly event: ReviewEvent;
}

/** Keeps the worker told of the open documents, their folders, the settings, and the files on the disk. */
export class Session implements Disposable {
  readonly worker: WorkerClient;
  readonly #documents: Documents;
  readonly #log: Log;
  /** What is watched of each folder that the worker knows. */
  readonly #folders = new Map<string, Disposable>();
  readonly #news = new EventEmitter<FolderNews>();
  readonly #state = new EventEmitter<WorkerState>();
  readonly #disposables: Disposable[] = [this.#news, this.#state];

  /** The worker has news of a folder. */
  readonly onFolderNews: Event<FolderNews> = this.#news.event;
  readonly onDidChangeState: Event<WorkerState> = this.#state.event;

  constructor(documents: Documents, startWorker: StartWorker, extensionUri: Uri, log: Log) {
    this.#documents = documents;
    this.#log = log;
    this.worker = createWorkerClient({
      start: startWorker,
      scripts: {
        worker: scriptAt(extensionUri, 'worker.js'),
        language: scriptAt(extensionUri, 'language.js'),
      },
      host: { ...hostFiles, folderEvent: (folder, event) => this.#news.fire({ folder, event }) },
      onStarted: (calls) => this.#tellAll(calls),
      onStateChanged: (state) => this.#state.fire(state),
      onDied: (reason, again) =>
        log.error(`The worker has ended${again ? ' and is started again' : ''}. ${reason}`),
    });
    this.#disposables.push(
      documents.onDidOpen((watched) => {
        const { calls } = this.worker;
        if (calls) this.#tell(calls, watched);
        else this.worker.start();
      }),
      documents.onDidChange(({ watched, changes, whole }) => {
        const { calls } = this.worker;
        if (!calls) return;
        const { place, document } = watched;
        this.#sent(
          whole
            ? calls.open(place.folder, openDocument(watched))
            : calls.change(place.folder, place.path, document.version, changes),
        );
      }),
      documents.onDidClose(({ place }) => {
        this.#sent(this.worker.calls?.close(place.folder, place.path));
      }),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          const from = placeOf(oldUri);
          const to = placeOf(newUri);
          if (from.folder === '' || from.folder !== to.folder) continue;
          this.#sent(this.#renamed(from.folder, from.path, to.path));
        }
      }),
      // Watchers miss things at times, so whoever comes back to the editor finds the notes as they are on the disk.
      window.onDidChangeWindowState(({ focused }) => {
        if (!focused) return;
        for (const folder of this.#folders.keys()) {
          if (folder === '') continue;
          this.#sent(this.worker.calls?.filesChanged(folder, [{ path: '.stet/events', type: 'created' }]));
        }
      }),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#closeFolder(uri.toString());
      }),
      workspace.onDidChangeConfiguration((event) => {
        for (const folder of this.#folders.keys()) {
          if (!event.affectsConfiguration('stet', folder === '' ? undefined : Uri.parse(folder, true)))
            continue;
          this.#sent(this.worker.calls?.setSettings(folder, folderSettings(folder)));
        }
      }),
    );
  }

  dispose(): void {
    this.worker.dispose();
    for (const watcher of this.#folders.values()) watcher.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #tellAll(calls: WorkerRemote): void {
    for (const watcher of this.#folders.values()) watcher.dispose();
    this.#folders.clear();
    for (const watched of this.#documents.all()) this.#tell(calls, watched);
  }

  #tell(calls: WorkerRemote, watched: Watched): void {
    const { folder } = watched.place;
    this.#openFolder(calls, folder);
    this.#sent(calls.open(folder, openDocument(watched)));
  }

  #openFolder(calls: WorkerRemote, folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#sent(calls.openFolder(folder, folderSettings(folder)));
    this.#folders.set(folder, this.#watch(folder));
  }

  /** Lets the notes of a file, or of all files in a folder, follow it, even while none of them is open. */
  async #renamed(folder: string, from: string, to: string): Promise<void> {
    if (!this.#folders.has(folder) && !(await hasNotes(folder))) return;
    const calls = await this.worker.ready();
    this.#openFolder(calls, folder);
    await calls.fileRenamed(folder, from, to);
  }

  #watch(folder: string): Disposable {
    if (folder === '') return { dispose() {} };
    return watchFolder(folder, (changes) => {
      this.#sent(this.worker.calls?.filesChanged(folder, changes));
    });
  }

  #closeFolder(folder: string): void {
    const watcher = this.#folders.get(folder);
    if (!watcher) return;
    watcher.dispose();
    this.#folders.delete(folder);
    this.#sent(this.worker.calls?.closeFolder(folder));
  }

  /** Nobody waits for these calls; what goes wrong in them is for the log. */
  #sent(call: Promise<unknown> | undefined): void {
    call?.catch((error) => this.#log.error(String(error)));
  }
}

function scriptAt(extensionUri: Uri, name: string): Script {
  const uri = Uri.joinPath(extensionUri, 'dist', name);
  return { fsPath: uri.fsPath, address: uri.toString(true) };
}
