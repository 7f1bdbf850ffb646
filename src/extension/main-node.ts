import type { ExtensionContext } from 'vscode';
import type { StetApi } from './api';
import { compose } from './extension';
import { startNodeWorker } from './worker-node';

/** Starts Stet in the Node extension host. */
export function activate(context: ExtensionContext): StetApi {
  return compose(context, startNodeWorker);
}
