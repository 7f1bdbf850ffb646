// Runs the integration tests in a real VS Code:
// `node scripts/integration.mjs [node] [web] [--browser] [WORD IN A FILE'S PATH...]`.
// Without a host named, the tests run in both. `--bundle` only prepares them for a debugger. `--browser` takes VS Code from npm even where one could be downloaded.
import { cpSync, rmSync } from 'node:fs';
import { chooseEditor, needsVirtualDisplay } from './lib/editor/desktop-suite.mjs';
import { runSuite } from './lib/editor/run-suite.mjs';
import { bundleSuite, integrationTests } from './lib/editor/suite.mjs';
import { copyFixture } from './lib/fixture.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { clearResult, totalLine, writeResult } from './lib/results.mjs';
import { run, runMain } from './lib/run.mjs';

const timeoutMs = 300_000;
const hostNames = { node: 'the Node extension host', web: 'the web extension host' };

runMain(async () => {
  await ensureInstalled();
  const args = process.argv.slice(2);
  const hosts = args.filter((arg) => arg in hostNames);
  const filters = args.filter((arg) => !(arg in hostNames) && !arg.startsWith('--'));
  if (args.includes('--bundle')) return prepareForDebugger(filters);
  let failed = 0;
  for (const host of hosts.length > 0 ? hosts : Object.keys(hostNames)) {
    failed += await runHost(host, { filters, browserOnly: args.includes('--browser') });
  }
  return failed > 0 ? 1 : 0;
});

/** Leave what .vscode/launch.json names: the compiled tests of the Node host, and a copy of the samples. */
async function prepareForDebugger(filters) {
  await bundleSuite('node', integrationTests('node', filters));
  const { folder, remove } = await copyFixture(inRoot('samples'));
  const target = inRoot('out', 'integration', 'samples');
  rmSync(target, { recursive: true, force: true });
  cpSync(folder, target, { recursive: true });
  remove();
  return 0;
}

/** Gives the number of failures. */
async function runHost(host, { filters, browserOnly }) {
  const name = `integration-${host}`;
  clearResult(name);
  const files = integrationTests(host, filters);
  if (files.length === 0) {
    console.log(`No integration tests for ${hostNames[host]} match ${filters.join(' ')}.`);
    return 0;
  }
  const choice = host === 'web' || browserOnly ? { editor: 'browser' } : await chooseEditor();
  if (choice.editor === 'desktop' && needsVirtualDisplay()) {
    const again = [
      '--auto-servernum',
      process.execPath,
      inRoot('scripts', 'integration.mjs'),
      host,
      ...filters,
    ];
    return run('xvfb-run', again);
  }
  const testsPath = await bundleSuite(host, files);
  const { hasStarted, ...result } = await runCopy({ host, testsPath, ...choice });
  if (choice.editor === 'desktop' && !hasStarted) {
    console.log(`${result.failures[0]?.stack}\nTrying again with VS Code from npm.`);
    return runHost(host, { filters, browserOnly: true });
  }
  writeResult(name, result);
  for (const { title, stack } of result.failures) console.log(`\n${title}\n${stack}`);
  console.log(`${name}: ${totalLine(result)}`);
  return result.failed;
}

/** Run the suite on a copy of the samples. */
async function runCopy({ host, editor, why, executable, testsPath }) {
  const where = editor === 'desktop' ? why : `VS Code from npm, in a browser${why ? ` (${why})` : ''}`;
  console.log(`Integration tests in ${hostNames[host]}: ${where}`);
  const { folder, remove } = await copyFixture(inRoot('samples'));
  try {
    return await runSuite({ host, executable, folder, testsPath, timeoutMs });
  } finally {
    remove();
  }
}
