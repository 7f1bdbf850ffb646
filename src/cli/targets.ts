import { existsSync, statSync } from 'node:fs';
import * as path from 'node:path';

/** A PATH of the command line, with the folder whose articles it is compared with. */
export interface Target {
  /** As given; paths in the output begin with it. */
  readonly given: string;
  /** The folder that an editor would have open. */
  readonly root: string;
  /** Relative to `root`, `/` between parts; '' for the root itself. */
  readonly path: string;
  readonly folder: boolean;
}

/**
 * Finds the folder that a PATH belongs to: the nearest one above it that holds `.stet`; else the
 * working directory when the path lies in it; else the path's own folder. Null when there is no such path.
 */
export function resolveTarget(given: string, cwd: string): Target | null {
  const full = path.resolve(cwd, given);
  if (!existsSync(full)) return null;
  const folder = statSync(full).isDirectory();
  const own = folder ? full : path.dirname(full);
  const root = folderWithNotes(own) ?? (isWithin(cwd, own) ? cwd : own);
  return { given, root, path: relative(root, full), folder };
}

/** The path as the person who called would write it. */
export function shown(target: Target, file: string): string {
  if (!target.folder) return target.given;
  const below = target.path === '' ? file : file.slice(target.path.length + 1);
  const base = target.given.replaceAll('\\', '/').replace(/\/+$/, '');
  return base === '' || base === '.' ? below : `${base}/${below}`;
}

/** Another file of the target's folder, told from the working directory. */
export function shownSibling(target: Target, file: string, cwd: string): string {
  const full = path.join(target.root, ...file.split('/'));
  return path.isAbsolute(target.given) ? full : path.relative(cwd, full).replaceAll('\\', '/');
}

function folderWithNotes(from: string): string | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.stet'))) return folder;
    if (path.dirname(folder) === folder) return null;
  }
}

function isWithin(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}

function relative(root: string, full: string): string {
  return path.relative(root, full).replaceAll('\\', '/');
}
