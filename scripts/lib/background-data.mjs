import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { packWords } from './pack-words.mjs';
import { inRoot } from './paths.mjs';

/** The text of the module `stet:background-data`: src/versions/background-words.ts, packed. */
export async function backgroundData() {
  const source = await readFile(inRoot('src', 'versions', 'background-words.ts'), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  const { backgroundLevels } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const levels = backgroundLevels.map(([level]) => level);
  const words = new Map();
  for (const [at, [, listed]] of backgroundLevels.entries()) {
    for (const word of listed.split(' ')) words.set(word, at);
  }
  const odd = [...words.keys()].find((word) => !/^[a-z0-9 ]+$/.test(word));
  if (odd !== undefined) throw new Error(`"${odd}" in background-words.ts has signs that cannot be packed.`);
  return `export const packed = ${JSON.stringify(packWords(words))};\nexport const levels = ${JSON.stringify(levels)};`;
}
