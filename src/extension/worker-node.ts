import { Worker } from 'node:worker_threads';
import type { Boot } from './worker-boot';
import type { StartWorker } from './worker-port';

/** Starts the worker as a thread of the Node extension host. */
export const startNodeWorker: StartWorker = (scripts) => {
  const worker = new Worker(scripts.worker.fsPath, { name: 'stet' });
  let dead: (reason: string) => void = () => {};
  let reason: string | undefined;
  worker.on('error', (error) => {
    reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  });
  worker.on('exit', (code) => dead(reason ?? `It ended with code ${code}.`));
  worker.postMessage({ language: scripts.language.fsPath } satisfies Boot);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onDeath(listener) {
      dead = listener;
    },
    terminate() {
      dead = () => {};
      void worker.terminate();
    },
  };
};
