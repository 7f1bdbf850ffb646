import type { Boot } from './worker-boot';
import type { StartWorker } from './worker-port';

/** What is used of a web worker; the project's types know no browser. */
interface WebWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  onmessageerror: (() => void) | null;
}
declare const Worker: new (address: string, options: { name: string }) => WebWorker;

/** Starts the worker as a web worker of the web extension host. */
export const startWebWorker: StartWorker = (scripts) => {
  const worker = new Worker(scripts.worker.address, { name: 'stet' });
  let dead: (reason: string) => void = () => {};
  const end = (reason: string) => {
    worker.terminate();
    dead(reason);
    dead = () => {};
  };
  worker.onerror = (event) => end(event.message ?? 'It could not be started.');
  worker.onmessageerror = () => end('A message could not be read.');
  worker.postMessage({ language: scripts.language.address } satisfies Boot);
  return {
    post: (message) => worker.postMessage(message),
    onMessage(listener) {
      worker.onmessage = (event) => listener(event.data);
    },
    onDeath(listener) {
      dead = listener;
    },
    terminate() {
      dead = () => {};
      worker.terminate();
    },
  };
};
