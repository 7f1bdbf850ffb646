import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fetched } from '../../scripts/lib/fetched.mjs';
import { madeModules } from '../../scripts/lib/made-modules.mjs';
import { inRoot, root } from '../../scripts/lib/paths.mjs';

/** What is measured. `file` is in `subjects/`. The first three are ours, the next is what the targets are set against. */
export const subjects = [
  { id: 'stet', file: 'stet.mjs', name: 'Stet' },
  { id: 'stet-story', file: 'stet.mjs', name: 'Stet, with four siblings', withSiblings: true },
  { id: 'sourcing', file: 'sourcing.mjs', name: 'Stet, sourcing pass alone' },
  { id: 'compromise', file: 'compromise.mjs', name: 'compromise, whole pipeline' },
  { id: 'harper', file: 'harper.mjs', name: 'harper.js', isPeer: true },
  { id: 'textlint', file: 'textlint.cjs', name: 'textlint with write-good', isPeer: true },
  { id: 'retext', file: 'retext.mjs', name: 'retext with seven checks', isPeer: true },
  { id: 'nothing', file: 'nothing.mjs', name: 'Node alone', isBaseline: true },
];

/**
 * Bundles every chosen subject into one file, minified, as an extension would ship it, so that loading is compared on equal
 * terms. Fetches the peers when they are not there.
 * @returns {Promise<{ bundleOf: (file: string) => string, wasm: string }>} where the bundles are,
 *   and the address of harper's WebAssembly
 */
export async function bundleSubjects(chosen, { minify = true } = {}) {
  const modules = chosen.some(({ isPeer }) => isPeer) ? await fetchPeers() : inRoot('node_modules');
  const outdir = inRoot('out', 'bench');
  mkdirSync(outdir, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...new Set(chosen.map(({ file }) => `test/bench/subjects/${file}`))],
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify,
    sourcemap: 'linked',
    sourcesContent: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // As in esbuild.js.
    supported: { 'regexp-unicode-property-escapes': true },
    mainFields: ['module', 'main'],
    nodePaths: [modules],
    plugins: [madeModules],
    // write-good sets global variables that it never declares, which strict code may not.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
  });
  return {
    bundleOf: (file) => path.join(outdir, file.replace(/\.\w+$/, '.cjs')),
    wasm: pathToFileURL(path.join(modules, 'harper.js', 'dist', 'harper_wasm_bg.wasm')).href,
  };
}

/** The folder that the peers are installed in. Throws `Trouble` where they cannot be fetched. */
async function fetchPeers() {
  const { dependencies } = JSON.parse(readFileSync(inRoot('test', 'bench', 'package.json'), 'utf8'));
  const folder = await fetched('bench-peers', {
    packages: Object.entries(dependencies).map(([name, version]) => `${name}@${version}`),
    what: 'harper.js, textlint and retext from npm (80 MB)',
  });
  return path.join(folder, 'node_modules');
}
