import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { runSuite } from './run-suite';

/** Run the tests in the Node extension host. Events go to the file that STET_TEST_EVENTS names, one a line. */
export function run(load: () => void): Promise<void> {
  const events = process.env.STET_TEST_EVENTS;
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  return runSuite(mocha, load, (event) => {
    if (events) appendFileSync(events, `${JSON.stringify(event)}\n`);
  });
}
