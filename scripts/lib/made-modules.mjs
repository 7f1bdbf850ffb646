import { readFile } from 'node:fs/promises';
import { backgroundData } from './background-data.mjs';
import { languageData } from './language-data.mjs';
import { taggerData } from './tagger-data.mjs';

/** Modules whose text is made when a bundle is built. */
const makers = new Map([
  ['stet:tagger-data', taggerData],
  ['stet:language-data', languageData],
  ['stet:background-data', backgroundData],
]);

const made = new Map();

/** esbuild's plugin for what is made when a bundle is built: whatever bundles `src/` needs it. */
export const madeModules = {
  name: 'made-modules',
  setup(build) {
    build.onResolve({ filter: /^stet:/ }, ({ path }) => ({ path, namespace: 'made' }));
    // The notes in lists of words are for readers.
    build.onLoad(
      { filter: /[\\/]src[\\/](?:sources|claims)[\\/]words[\\/][^\\/]*\.txt$/ },
      async ({ path }) => {
        const lines = (await readFile(path, 'utf8')).split(/\r?\n/);
        return { contents: lines.filter((line) => !line.startsWith('#')).join('\n'), loader: 'text' };
      },
    );
    build.onLoad({ filter: /.*/, namespace: 'made' }, async ({ path }) => {
      const make = makers.get(path);
      if (!make) return { errors: [{ text: `Nothing makes the module ${path}.` }] };
      if (!made.has(path)) made.set(path, make());
      return { contents: await made.get(path) };
    });
  },
};
