/** A running worker, in Node or in the web: messages go in and out until it ends. */
export interface WorkerPort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, when the worker ends without having been asked to. */
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

/** Starts the worker that the bundle `dist/worker.js` holds. */
export type StartWorker = (script: WorkerScript) => WorkerPort;

/** Where the bundle is. */
export interface WorkerScript {
  /** As a path of this machine. */
  readonly fsPath: string;
  /** As an address. */
  readonly address: string;
}
