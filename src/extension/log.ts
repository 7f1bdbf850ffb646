import { type Disposable, type LogOutputChannel, window } from 'vscode';

/** The output channel "Stet", made when there is something to say. */
export interface Log extends Disposable {
  error(message: string): void;
  show(): void;
}

export function createLog(): Log {
  let channel: LogOutputChannel | undefined;
  const open = () => {
    channel ??= window.createOutputChannel('Stet', { log: true });
    return channel;
  };
  return {
    error: (message) => open().error(message),
    show: () => open().show(),
    dispose: () => channel?.dispose(),
  };
}
