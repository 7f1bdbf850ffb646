import { type ArticleRecord, readRecord, recordId } from './article-records';
import type { StoredEvent } from './events';
import type { Flaw } from './file-problem';
import { type FolderFormat, formatPath, readFormat } from './folder-format';
import { eventPlace, readEvent } from './read-event';

/** What a file below `.stet` turned out to be. */
export interface NoteFile {
  readonly event?: StoredEvent;
  readonly record?: ArticleRecord;
  readonly format?: FolderFormat;
  /** Why it was set aside. */
  readonly flaw?: Flaw;
  /** In a folder of ours, and none of our files. */
  readonly stray?: boolean;
}

/** Which reader a path below `.stet` is for; null where it is none of the notes' business. */
export function kindOf(path: string): 'event' | 'record' | 'format' | null {
  if (!path.endsWith('.json')) return null;
  if (path === formatPath) return 'format';
  if (path.startsWith('.stet/events/')) return 'event';
  return path.startsWith('.stet/articles/') ? 'record' : null;
}

/** Reads one of our files. Never throws. */
export function readNoteFile(path: string, bytes: Uint8Array): NoteFile {
  const kind = kindOf(path);
  if (kind === 'format') return { format: readFormat(bytes) };
  if (kind === 'event') {
    const place = eventPlace(path);
    return place ? readEvent(bytes, place) : { stray: true };
  }
  const id = recordId(path);
  return id === null ? { stray: true } : readRecord(bytes, id);
}
