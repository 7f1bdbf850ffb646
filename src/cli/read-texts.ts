import { readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { articleKind } from '../text/article-kind';
import { decodeText } from '../text/decode';
import { nodeFiles } from './node-files';

/** A text that was asked for, under the path that was given. */
export interface ReadText {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads files, and the articles of folders. A file that is named is taken as it is; what cannot be
 * read is told in `errors`, a sentence a file, and the rest is read all the same.
 */
export async function readTexts(given: readonly string[]): Promise<{ texts: ReadText[]; errors: string[] }> {
  const texts: ReadText[] = [];
  const errors: string[] = [];
  for (const name of given) {
    const known = await stat(name).catch(() => null);
    if (!known) errors.push(`There is no file or folder ${name}.`);
    else if (!known.isDirectory()) {
      const read = await readText(name);
      if ('text' in read) texts.push({ path: name, text: read.text });
      else errors.push(`${name}: ${read.message}`);
    } else {
      for (const entry of await nodeFiles(name).list('', ['.txt', '.TXT'])) {
        const shown = path.posix.join(name.replaceAll('\\', '/'), entry.path);
        const read = await readText(path.join(name, entry.path));
        if ('text' in read && articleKind(entry.path, read.text).article)
          texts.push({ path: shown, text: read.text });
      }
    }
  }
  return { texts, errors };
}

async function readText(file: string): Promise<{ text: string } | { message: string }> {
  try {
    return decodeText(await readFile(file));
  } catch {
    return { message: 'it could not be opened.' };
  }
}
