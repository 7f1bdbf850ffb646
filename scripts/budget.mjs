// Fails when a bundle, minified, weighs more than it may.
import { createRequire } from 'node:module';
import { runMain } from './lib/run.mjs';

runMain(async () => {
  const require = createRequire(import.meta.url);
  const esbuild = require('esbuild');
  const { buildOptions, bundleBytes, bundles } = require('../esbuild.js');
  let failed = false;
  for (const bundle of bundles) {
    const { metafile } = await esbuild.build(buildOptions(bundle, { production: true, write: false }));
    const kb = bundleBytes(metafile) / 1000;
    const budget = bundle.budgetKb === undefined ? '' : ` of ${bundle.budgetKb} KB allowed`;
    console.log(`${bundle.outfile}: ${kb.toFixed(0)} KB minified${budget}`);
    if (bundle.budgetKb !== undefined && kb >= bundle.budgetKb) {
      failed = true;
      const [largest] = Object.entries(Object.values(metafile.outputs)[0].inputs)
        .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
        .map(([file, { bytesInOutput }]) => `${file} (${(bytesInOutput / 1000).toFixed(0)} KB)`);
      console.error(`The ${bundle.name} is too heavy. Its heaviest part is ${largest}.`);
    }
  }
  return failed ? 1 : 0;
});
