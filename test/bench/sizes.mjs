import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { inRoot } from '../../scripts/lib/paths.mjs';

/**
 * What ships weighs, in bytes: every bundle as built for production, and the package if one was made.
 * @returns {Promise<{ bundles: { name: string, bytes: number, budget: number | undefined }[], vsix: number | undefined }>}
 */
export async function measureSizes() {
  const { bundles, buildOptions, bundleBytes } = createRequire(import.meta.url)('../../esbuild.js');
  const measured = [];
  for (const bundle of bundles) {
    const { metafile } = await build(
      buildOptions(bundle, { production: true, write: false, logLevel: 'error' }),
    );
    const budget = bundle.budgetKb === undefined ? undefined : bundle.budgetKb * 1000;
    measured.push({ name: bundle.name, bytes: bundleBytes(metafile), budget });
  }
  const { name, version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const vsix = inRoot(`${name}-${version}.vsix`);
  return { bundles: measured, vsix: existsSync(vsix) ? statSync(vsix).size : undefined };
}
