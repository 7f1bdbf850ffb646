// Runs the unit tests: `node scripts/unit.mjs [WORD IN A FILE'S PATH...] [--grep TEXT]`.
import { runTests } from './lib/mocha-run.mjs';

const failed = await runTests({ name: 'unit', folder: 'test/unit', args: process.argv.slice(2) });
process.exit(failed > 0 ? 1 : 0);
