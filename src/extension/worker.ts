import { createBirpc } from 'birpc';
import { type FileEntry, FileMissing, type Files } from '../files/files';
import { createReviewService } from '../review/create-review-service';
import { Cancelled, type ReviewService } from '../review/service';
import type { Settings } from '../review/settings';
import { rules } from '../rules/generated/registry';
import type { HostCalls, WorkerCalls } from './protocol';
import { bootFirst } from './worker-boot';

/** What both kinds of worker have in common: a place to send to and to hear from, and a way to run another script. */
interface Port {
  postMessage(message: unknown): void;
  on(listener: (message: unknown) => void): void;
  /** Runs a script at once. `place` is a path in Node, an address in the web. */
  run(place: string): void;
}

/** One bundle serves Node's worker threads and the browser's workers; which one this is shows only here. */
function openPort(): Port {
  const scope = globalThis as unknown as {
    postMessage?: (message: unknown) => void;
    addEventListener?: (type: 'message', listener: (event: { data: unknown }) => void) => void;
    importScripts?: (address: string) => void;
  };
  const { postMessage, addEventListener } = scope;
  if (typeof postMessage === 'function' && typeof addEventListener === 'function') {
    return {
      postMessage: (message) => postMessage.call(scope, message),
      on: (listener) => addEventListener.call(scope, 'message', ({ data }) => listener(data)),
      run: (address) => scope.importScripts?.(address),
    };
  }
  const { parentPort } = require('node:worker_threads') as typeof import('node:worker_threads');
  if (!parentPort) throw new Error('The review worker was started outside a worker.');
  return {
    postMessage: (message) => parentPort.postMessage(message),
    on: (listener) => parentPort.on('message', listener),
    run: (path) => require(path),
  };
}

/** The folder's files, read and written by the editor. Changes are told through `filesChanged`. */
function hostFiles(folder: string): Files {
  if (folder === '') {
    return {
      read: async (path) => Promise.reject(new FileMissing(path)),
      list: async () => [],
      write: async () => {
        throw new Error(
          'Notes are kept in a folder: open the folder that holds this article, then try again.',
        );
      },
    };
  }
  return {
    async read(path): Promise<Uint8Array> {
      const bytes = await host.readFile(folder, path);
      if (!bytes) throw new FileMissing(path);
      return bytes;
    },
    list: (under, endings): Promise<FileEntry[]> => host.listFiles(folder, under, endings),
    write: (path, bytes): Promise<void> => host.writeFile(folder, path, bytes),
  };
}

const folders = new Map<string, ReviewService>();
/** The newest review asked for, by folder and document: older ones give up. */
const newest = new Map<string, number>();
let asked = 0;

function openFolder(folder: string, settings: Settings): void {
  if (folders.has(folder)) return;
  const service = createReviewService({ files: hostFiles(folder), rules, settings });
  folders.set(folder, service);
  service.onEvent((event) => {
    void host.folderEvent(folder, event);
  });
}

/** Throws when the folder is not open: it may have been closed while the call was on its way. */
function serviceOf(folder: string): ReviewService {
  const service = folders.get(folder);
  if (!service) throw new Error('That folder is not open any more.');
  return service;
}

const calls: WorkerCalls = {
  openFolder,
  closeFolder(folder) {
    folders.get(folder)?.dispose();
    folders.delete(folder);
  },
  setSettings: (folder, settings) => folders.get(folder)?.setSettings(settings),
  filesChanged: (folder, changes) => folders.get(folder)?.filesChanged(changes),
  open: (folder, document) => folders.get(folder)?.open(document),
  change: (folder, path, version, changes) => folders.get(folder)?.change(path, version, changes),
  close: (folder, path) => folders.get(folder)?.close(path),
  async review(folder, path) {
    const key = `${folder}\n${path}`;
    const turn = ++asked;
    newest.set(key, turn);
    try {
      return await serviceOf(folder).review(path, () => newest.get(key) !== turn);
    } catch (error) {
      if (error instanceof Cancelled || !folders.has(folder)) return null;
      throw error;
    } finally {
      if (newest.get(key) === turn) newest.delete(key);
    }
  },
  articles: (folder) => serviceOf(folder).articles(),
  sideBySide: (folder, path, sibling) => serviceOf(folder).sideBySide(path, sibling),
  addNote: (folder, note, actor) => serviceOf(folder).addNote(note, actor),
  setNote: (folder, id, actor, set) => serviceOf(folder).setNote(id, actor, set),
  replyToNote: (folder, id, actor, note) => serviceOf(folder).replyToNote(id, actor, note),
  deleteNote: (folder, id, actor) => serviceOf(folder).deleteNote(id, actor),
  undeleteNote: (folder, id, actor) => serviceOf(folder).undeleteNote(id, actor),
  attachNote: (folder, id, actor, path, span) => serviceOf(folder).attachNote(id, actor, path, span),
  fileRenamed: (folder, from, to) => serviceOf(folder).fileRenamed(from, to),
};

const port = openPort();
const host = createBirpc<HostCalls, WorkerCalls>(calls, {
  post: (message) => port.postMessage(message),
  on: (listen) => port.on(bootFirst({ run: port.run, isThere: () => 'stetLanguage' in globalThis, listen })),
  timeout: -1,
});
