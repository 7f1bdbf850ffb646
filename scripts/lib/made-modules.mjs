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

/** esbuild's plugin for the modules that are made when a bundle is built: whatever bundles `src/` needs it. */
export const madeModules = {
  name: 'made-modules',
  setup(build) {
    build.onResolve({ filter: /^stet:/ }, ({ path }) => ({ path, namespace: 'made' }));
    build.onLoad({ filter: /.*/, namespace: 'made' }, async ({ path }) => {
      const make = makers.get(path);
      if (!make) return { errors: [{ text: `Nothing makes the module ${path}.` }] };
      if (!made.has(path)) made.set(path, make());
      return { contents: await made.get(path) };
    });
  },
};
