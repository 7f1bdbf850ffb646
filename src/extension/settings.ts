import { type Disposable, Uri, workspace } from 'vscode';
import type { RunMode } from '../review/run-mode';
import type { Settings } from '../review/settings';
import type { Severity } from '../rules/rule';

const levels = new Set(['error', 'warning', 'information', 'hint', 'off']);

const modes: readonly RunMode[] = ['onType', 'onSave', 'manual'];

/** When a document is reviewed: as the person has set, else as the desk's house style says, else while it is typed. */
export function runMode(uri: Uri, house: RunMode | null = null): RunMode {
  const key = uri.toString();
  let own = ownModes.get(key);
  if (own === undefined) {
    own = askedMode(uri);
    ownModes.set(key, own);
  }
  return own ?? house ?? 'onType';
}

/** Asked for at every key, and slow to ask: kept until a setting or the folders change. Null where nothing is set. */
const ownModes = new Map<string, RunMode | null>();

function askedMode(uri: Uri): RunMode | null {
  const set = workspace.getConfiguration('stet', uri).inspect<RunMode>('run');
  const own = set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
  return modes.find((mode) => mode === own) ?? null;
}

/** Reads run modes anew when settings or folders have changed. To be made before all that asks for them. */
export function keepRunModes(): Disposable {
  const forget = () => ownModes.clear();
  const listeners = [
    workspace.onDidChangeConfiguration(forget),
    workspace.onDidChangeWorkspaceFolders(forget),
  ];
  return {
    dispose: () => {
      for (const listener of listeners) listener.dispose();
      forget();
    },
  };
}

/** A person's settings for a folder. A value of the wrong type counts as not set. */
export function folderSettings(folder: string): Settings {
  const config = workspace.getConfiguration('stet', folder === '' ? null : Uri.parse(folder, true));
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, level] of Object.entries(config.get<object>('rules') ?? {})) {
    if (levels.has(level)) rules[id] = level;
  }
  return {
    rules,
    articles: {
      include: strings(config.get('articles.include')),
      exclude: strings(config.get('articles.exclude')),
    },
    versions: config.get('versions.compare') !== false,
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
