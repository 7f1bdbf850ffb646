import 'mocha/mocha.js';
import { runSuite } from './run-suite';

/** Run the tests in the web extension host, where the console is the only way out. Events are marked lines. */
export function run(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Base });
  return runSuite(mocha, load, (event) => {
    console.log(`[stet-test-event]${JSON.stringify(event)}`);
  });
}
