// Runs the tests that look at the screen and type, in a real VS Code in a browser:
// `node scripts/ui.mjs [WORD IN A FILE'S PATH...]`.
import { readdirSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { clearResult, totalLine, writeResult } from './lib/results.mjs';
import { runMain } from './lib/run.mjs';

runMain(async () => {
  await ensureInstalled();
  clearResult('ui');
  const filters = process.argv.slice(2);
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ timeout: 60_000, reporter: 'spec', forbidOnly: !!process.env.CI });
  for (const name of readdirSync(inRoot('test', 'ui')).sort()) {
    if (!name.endsWith('.test.mjs')) continue;
    if (filters.length === 0 || filters.some((filter) => name.includes(filter)))
      mocha.addFile(inRoot('test', 'ui', name));
  }
  await mocha.loadFilesAsync();
  const failures = [];
  const stats = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
    runner.on('fail', (test, error) =>
      failures.push({ title: test.fullTitle(), stack: String(error?.stack ?? error) }),
    );
  });
  const result = { passed: stats.passes, failed: stats.failures, skipped: stats.pending, failures };
  writeResult('ui', result);
  console.log(`ui: ${totalLine(result)}`);
  return stats.failures > 0 ? 1 : 0;
});
