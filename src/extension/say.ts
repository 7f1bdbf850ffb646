import { window } from 'vscode';

/** Says in the status bar what a command did. */
export function say(text: string): void {
  window.setStatusBarMessage(`Stet: ${text}`, 6000);
}

/** Tells of something that could not be done. Undefined, or the button that was pressed. */
export function tellTrouble(error: unknown, ...buttons: string[]): Thenable<string | undefined> {
  const message = error instanceof Error ? error.message : String(error);
  return window.showErrorMessage(message, ...buttons);
}
