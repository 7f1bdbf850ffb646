/** A running worker, in Node or in the web: messages go in and out until it ends. */
export interface WorkerPort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, when the worker ends without having been asked to. */
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

/** Starts the worker and tells it where its other bundle is. Later messages are heard after that has run. */
export type StartWorker = (scripts: WorkerScripts) => WorkerPort;

/** The two bundles of the worker. */
export interface WorkerScripts {
  /** `dist/worker.js`: all but the next. */
  readonly worker: Script;
  /** `dist/language.js`: the tagger with its words, and what tells languages. */
  readonly language: Script;
}

/** Where a bundle is. */
export interface Script {
  /** As a path of this machine. */
  readonly fsPath: string;
  /** As an address. */
  readonly address: string;
}
