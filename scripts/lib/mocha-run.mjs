import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { madeModules } from './made-modules.mjs';
import { inRoot, root } from './paths.mjs';
import { clearResult, totalLine, writeResult } from './results.mjs';

/** Every `*.test.ts` below a folder of the project, as paths with forward slashes relative to the project. */
export function findTests(folder) {
  const top = inRoot(folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
}

/**
 * Bundle the given test files into one file, so that the modules they share are loaded once, and write it
 * to `out/`. Source maps are inside.
 * @returns {Promise<string>} the path of the bundle
 */
async function bundleTests(name, files) {
  const { build } = await import('esbuild');
  mkdirSync(inRoot('out', name), { recursive: true });
  const outfile = inRoot('out', name, `${process.pid}.cjs`);
  await build({
    absWorkingDir: root,
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
      resolveDir: root,
      sourcefile: `${name}-tests.ts`,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    outfile,
    external: ['mocha', 'esbuild', 'typescript', 'playwright-core', '@biomejs/biome'],
    // Only the editor has the real one.
    alias: { vscode: inRoot('test/unit/extension/fake-vscode.ts') },
    plugins: [madeModules],
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * Bundle and run the tests below `folder` in this process, print the totals, and keep them as
 * `.test-results/NAME.json`. Gives the number of failures.
 *
 * Arguments: words that must occur in a test file's path (any of them), `--grep TEXT` for test titles.
 */
export async function runTests({ name, folder, args, timeout = 10_000, allowNone = false }) {
  process.chdir(root);
  process.setSourceMapsEnabled(true);
  clearResult(name);

  const grepAt = args.indexOf('--grep');
  const grep = grepAt < 0 ? undefined : args[grepAt + 1];
  const filters = args.filter((_, index) => grepAt < 0 || (index !== grepAt && index !== grepAt + 1));
  const files = findTests(folder).filter(
    (file) =>
      filters.length === 0 || filters.some((filter) => file.includes(filter.split(path.sep).join('/'))),
  );
  if (files.length === 0) {
    console.log(`No test files in ${folder}${filters.length > 0 ? ` match ${filters.join(' ')}` : ''}.`);
    if (!allowNone || filters.length > 0) return 1;
    writeResult(name, { passed: 0, failed: 0, skipped: 0, failures: [] });
    return 0;
  }

  let bundle;
  const failures = [];
  try {
    bundle = await bundleTests(name, files);
    const stats = await runMocha(bundle, { timeout, grep, isWhole: filters.length === 0 && !grep, failures });
    const result = { passed: stats.passes, failed: stats.failures, skipped: stats.pending, failures };
    writeResult(name, result);
    console.log(
      `${name}: ${totalLine(result)} (${files.length} files, ${(stats.duration / 1000).toFixed(1)} s)`,
    );
    return result.failed;
  } catch (error) {
    // The tests could not be built or loaded; the totals must not look as if all were well.
    const stack = String(error?.stack ?? error);
    writeResult(name, {
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [{ title: 'loading the tests', stack }],
    });
    console.error(`The tests could not be loaded.\n${stack}`);
    return 1;
  } finally {
    if (bundle) rmSync(bundle, { force: true });
  }
}

async function runMocha(bundle, { timeout, grep, isWhole, failures }) {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ timeout, reporter: isWhole ? 'dot' : 'spec', forbidOnly: !!process.env.CI });
  if (grep) mocha.grep(grep);
  mocha.addFile(bundle);
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
    runner.on('fail', (test, error) =>
      failures.push({ title: test.fullTitle(), stack: String(error?.stack ?? error) }),
    );
  });
}
