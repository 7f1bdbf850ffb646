// Prints the sum of all totals kept in .test-results/, as the last line of a run.
import { readResults, totalLine, totalOf } from './lib/results.mjs';

const total = totalOf(readResults());
console.log(totalLine(total));
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
