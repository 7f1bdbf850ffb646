import { type BirpcReturn, createBirpc } from 'birpc';
import type { HostCalls, WorkerCalls } from './protocol';
import { nextTurn } from './turns';
import type { StartWorker, WorkerPort, WorkerScripts } from './worker-port';

export type WorkerState = 'idle' | 'running' | 'failed';

/** Why a call was not answered: the worker has ended. */
export class WorkerEnded extends Error {
  constructor() {
    super('The part of Stet that reads articles has stopped.');
    this.name = 'WorkerEnded';
  }
}

/** The worker as the rest of the extension sees it. */
export interface WorkerClient {
  readonly state: WorkerState;
  /** Starts the worker in a turn of its own, unless it runs or has failed: it takes some milliseconds. */
  start(): void;
  /** Starts it afresh after it has failed. */
  restart(): void;
  /** What can be asked of it while it runs. Its answers reject with `WorkerEnded` when it ends meanwhile. */
  readonly calls: WorkerRemote | undefined;
  /** What can be asked of it, once it runs; starts it if need be. Rejects with `WorkerEnded` when it has failed. */
  ready(): Promise<WorkerRemote>;
  dispose(): void;
}

export type WorkerRemote = BirpcReturn<WorkerCalls, HostCalls>;

interface Wiring {
  readonly start: StartWorker;
  readonly scripts: WorkerScripts;
  readonly host: HostCalls;
  /** A worker is there and knows nothing yet: tell it all that is open. Also after a restart. */
  onStarted(calls: WorkerRemote): void;
  onStateChanged(state: WorkerState): void;
  /** It has ended on its own; the next one is started if `again`. */
  onDied(reason: string, again: boolean): void;
}

/** A worker that did this long without ending was not broken from the start, so it is worth starting again. */
const soundAfterMs = 60_000;

/** Makes the client; the worker itself starts when asked to. It is started again once when it dies. */
export function createWorkerClient(wiring: Wiring): WorkerClient {
  let state: WorkerState = 'idle';
  let running: { port: WorkerPort; rpc: WorkerRemote } | undefined;
  let starting: Promise<void> | undefined;
  let disposed = false;
  let startedAt = 0;
  let mayStartAgain = true;

  function setState(next: WorkerState): void {
    if (state === next) return;
    state = next;
    wiring.onStateChanged(next);
  }

  function start(): void {
    const port = wiring.start(wiring.scripts);
    const rpc = createBirpc<WorkerCalls, HostCalls>(wiring.host, {
      post: (message) => port.post(message),
      on: (listener) => port.onMessage(listener),
      timeout: -1,
    });
    running = { port, rpc };
    startedAt = Date.now();
    port.onDeath((reason) => {
      running = undefined;
      rpc.$close(new WorkerEnded());
      if (Date.now() - startedAt > soundAfterMs) mayStartAgain = true;
      const again = mayStartAgain;
      mayStartAgain = false;
      wiring.onDied(reason, again);
      // Told even when the next one runs at once: it knows nothing of what the last one was asked.
      setState(again ? 'idle' : 'failed');
      if (again) tryToStart();
    });
    setState('running');
    wiring.onStarted(rpc);
  }

  function tryToStart(): void {
    try {
      start();
    } catch (error) {
      running = undefined;
      wiring.onDied(String(error), false);
      setState('failed');
    }
  }

  async function startSoon(): Promise<void> {
    await nextTurn();
    starting = undefined;
    if (!running && !disposed) tryToStart();
  }

  function startIfIdle(): void {
    if (!running && state !== 'failed') starting ??= startSoon();
  }

  return {
    get state() {
      return state;
    },
    get calls() {
      return running?.rpc;
    },
    start: startIfIdle,
    async ready() {
      startIfIdle();
      await starting;
      if (!running) throw new WorkerEnded();
      return running.rpc;
    },
    restart() {
      if (running) return;
      mayStartAgain = true;
      tryToStart();
    },
    dispose() {
      disposed = true;
      running?.port.terminate();
      running?.rpc.$close(new WorkerEnded());
      running = undefined;
    },
  };
}
