import { Uri, workspace } from 'vscode';
import type { Settings } from '../review/settings';
import type { Severity } from '../rules/rule';

export type RunMode = 'onType' | 'onSave' | 'manual';

const levels = new Set(['error', 'warning', 'information', 'hint', 'off']);

/** When a document is reviewed. */
export function runMode(uri: Uri): RunMode {
  const mode = workspace.getConfiguration('stet', uri).get<string>('run');
  return mode === 'onSave' || mode === 'manual' ? mode : 'onType';
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
