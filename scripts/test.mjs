// Checks everything: types, style, generated files, the build and its weight, unit tests, and in a real VS Code the
// integration tests, in both of its extension hosts, and those that look at the screen.
import { readFileSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { clearResults, readResults, totalLine, totalOf, writeResult } from './lib/results.mjs';
import { npm, runMain, runNode } from './lib/run.mjs';

const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** `results` names the totals a step keeps itself; a step without any is one check. */
const steps = [
  { title: 'Types', run: () => runNode(inRoot('scripts', 'typecheck.mjs')) },
  {
    title: 'Style and borders between the floors',
    run: () =>
      runNode(inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome'), [
        'check',
        '--error-on-warnings',
        '.',
      ]),
  },
  ...('generate:check' in scripts
    ? [{ title: 'Generated files are fresh', run: () => runScript('generate:check') }]
    : []),
  { title: 'Build', run: () => runNode(inRoot('esbuild.js')) },
  { title: 'Weight of the bundles', run: () => runNode(inRoot('scripts', 'budget.mjs')) },
  { title: 'Unit tests', run: () => runNode(inRoot('scripts', 'unit.mjs')), results: ['unit'] },
  {
    title: 'Integration tests in a real VS Code',
    run: () => runNode(inRoot('scripts', 'integration.mjs')),
    results: ['integration-node', 'integration-web'],
    needs: 'Build',
  },
  {
    title: 'The screen and the keyboard in a real VS Code',
    run: () => runNode(inRoot('scripts', 'ui.mjs')),
    results: ['ui'],
    needs: 'Build',
  },
];

async function runScript(name) {
  const { code, stdout, stderr } = await npm(['run', '--silent', name], { cwd: inRoot() });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return code;
}

runMain(async () => {
  await ensureInstalled();
  clearResults();
  const checks = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const report = [];
  for (const { title, run, results = [], needs } of steps) {
    console.log(`\n--- ${title}`);
    const started = Date.now();
    const isBlocked = checks.failures.some((failure) => failure.title === needs);
    if (isBlocked) console.log('Not run, since the build failed.');
    const code = isBlocked ? 1 : await run();
    const missing = results.filter((name) => !(name in readResults()));
    if (code === 0 && results.length === 0) checks.passed += 1;
    if ((code !== 0 && results.length === 0) || missing.length > 0) {
      checks.failed += 1;
      checks.failures.push({
        title,
        stack: missing.length > 0 ? `no totals from ${missing.join(', ')}` : '',
      });
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    report.push(`${code === 0 && missing.length === 0 ? 'ok    ' : 'FAILED'}  ${title} (${seconds} s)`);
  }
  writeResult('checks', checks);
  const total = totalOf(readResults());
  console.log(`\n${report.join('\n')}\n${totalLine(total)}`);
  if (total.failed > 0) console.log('The lines under each "---" above say what failed and where.');
  return total.failed > 0 ? 1 : 0;
});
