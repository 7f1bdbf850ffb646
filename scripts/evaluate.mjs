// Measures the analysis on the texts in the folder that STET_CORPORA names. Without it the tests skip themselves.
import { runTests } from './lib/mocha-run.mjs';

const failed = await runTests({
  name: 'evaluation',
  folder: 'test/evaluation',
  args: process.argv.slice(2),
  timeout: 300_000,
  allowNone: true,
});
process.exit(failed > 0 ? 1 : 0);
