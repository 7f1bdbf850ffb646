import { Worker } from 'node:worker_threads';
import type { StartWorker } from './worker-port';

/** Starts the worker as a thread of the Node extension host. */
export const startNodeWorker: StartWorker = ({ fsPath }) => {
  const worker = new Worker(fsPath, { name: 'stet' });
  let dead: (reason: string) => void = () => {};
  let reason: string | undefined;
  worker.on('error', (error) => {
    reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  });
  worker.on('exit', (code) => dead(reason ?? `It ended with code ${code}.`));
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
