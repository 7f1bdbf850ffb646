import { mkdirSync } from 'node:fs';
import { madeModules } from '../made-modules.mjs';
import { findTests } from '../mocha-run.mjs';
import { inRoot, root } from '../paths.mjs';

/** Mocha looks for helper files of its parallel mode, which we do not use. */
const logOverride = { 'require-resolve-not-external': 'silent' };

/** The integration tests that run in a host: those in `test/integration/`, and those in a folder of its name. */
export function integrationTests(host, filters = []) {
  return findTests('test/integration')
    .filter((file) => file.split('/').length === 3 || file.startsWith(`test/integration/${host}/`))
    .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)));
}

/**
 * Bundle integration tests into one file with a `run()`, as the extension host wants them.
 * @param {'node' | 'web'} host
 * @param {string[]} files relative to the project
 * @returns {Promise<string>} the file, absolute
 */
export async function bundleSuite(host, files) {
  const { build } = await import('esbuild');
  mkdirSync(inRoot('out', 'integration'), { recursive: true });
  const outfile = inRoot('out', 'integration', `${host}.js`);
  const load = files.map((file) => `require(${JSON.stringify(`./${file}`)});`).join('\n');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `import { run as runIn } from './test/integration/host/in-${host}';
        export const run = () => runIn(() => {\n${load}\n});`,
      resolveDir: root,
      sourcefile: `integration-${host}.ts`,
      loader: 'ts',
    },
    bundle: true,
    // Mocha's browser build sets `module.exports` for itself; what the host is to see is set after it.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    target: 'es2022',
    sourcemap: 'inline',
    outfile,
    external: ['vscode'],
    mainFields: host === 'node' ? ['module', 'main'] : undefined,
    platform: host === 'node' ? 'node' : 'browser',
    alias: host === 'web' ? { 'node:assert/strict': inRoot('test/integration/host/assert-in-web.ts') } : {},
    plugins: [madeModules],
    logLevel: 'warning',
    logOverride,
  });
  return outfile;
}
