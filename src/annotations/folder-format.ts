import { FileMissing, type Files } from '../files/files';
import { writeJson } from './events';
import type { Flaw } from './file-problem';
import type { FormatFile } from './generated/format';
import { validateFormat } from './generated/validate-format';
import { NoteError } from './note-error';
import { readJson, schemaFlaw } from './read-json';

export const formatPath = '.stet/format.json';
const attributesPath = '.gitattributes';
const attributesLine = '.stet/** text eol=lf';

/** How the folder keeps its notes: not yet, as we do, as a newer version does, or in a way nobody can tell. */
export type FolderFormat =
  | { readonly state: 'none' | 'ours' | 'newer' }
  | { readonly state: 'unreadable'; readonly flaw: Flaw };

/** Reads `.stet/format.json`. */
export function readFormat(bytes: Uint8Array): FolderFormat {
  const read = readJson(bytes);
  if (read.flaw) return { state: 'unreadable', flaw: read.flaw };
  if (!validateFormat(read.value)) {
    return { state: 'unreadable', flaw: schemaFlaw(validateFormat.errors?.[0], read.value, read.text) };
  }
  return { state: (read.value as unknown as FormatFile).format > 1 ? 'newer' : 'ours' };
}

/**
 * Makes the folder ready for notes, once: writes `.stet/format.json`, and adds the line
 * `.stet/** text eol=lf` to `.gitattributes`, so that git hands every editor the same bytes. Nothing
 * else in `.gitattributes` is touched, and nothing is written where the line stands already.
 * Gives what `.stet/format.json` holds then. Throws NoteError where the notes are not ours to write.
 */
export async function prepareFolder(files: Files): Promise<Uint8Array> {
  const there = await readOrNone(files, formatPath);
  if (there) {
    refuseForeign(readFormat(there));
    return there;
  }
  await addAttributesLine(files);
  const bytes = new TextEncoder().encode(writeJson({ format: 1 }));
  await files.write(formatPath, bytes);
  return bytes;
}

/** Throws NoteError for a format that we must not write. */
function refuseForeign(format: FolderFormat): void {
  if (format.state === 'newer') {
    throw new NoteError(
      'A newer version of Stet keeps the notes of this folder. Update Stet to write notes here.',
    );
  }
  if (format.state === 'unreadable') {
    throw new NoteError(
      `The file ${formatPath} could not be read (${format.flaw.what}), so no note is written. It should hold { "format": 1 }.`,
    );
  }
}

async function addAttributesLine(files: Files): Promise<void> {
  const before = (await readOrNone(files, attributesPath)) ?? new Uint8Array();
  // The bytes may be in any encoding: they are looked at one by one, and kept as they are.
  const text = [...before].map((byte) => String.fromCharCode(byte)).join('');
  if (text.split(/\r?\n/).some((line) => line.trim().replace(/\s+/g, ' ') === attributesLine)) return;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  const added = new TextEncoder().encode(`${gap}${attributesLine}${lineEnd}`);
  const after = new Uint8Array(before.length + added.length);
  after.set(before);
  after.set(added, before.length);
  await files.write(attributesPath, after);
}

async function readOrNone(files: Files, path: string): Promise<Uint8Array | null> {
  try {
    return await files.read(path);
  } catch (error) {
    if (error instanceof FileMissing) return null;
    throw error;
  }
}
