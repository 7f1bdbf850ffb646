import type { ExtensionContext } from 'vscode';
import type { StetApi } from './api';
import { compose } from './extension';
import { startWebWorker } from './worker-web';

/** Starts Stet in the web extension host. */
export function activate(context: ExtensionContext): StetApi {
  return compose(context, startWebWorker);
}
