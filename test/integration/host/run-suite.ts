/** What a test run tells the script that started it, one event after another. */
export type SuiteEvent =
  | { readonly type: 'pass' | 'skip'; readonly title: string; readonly ms?: number }
  | { readonly type: 'fail'; readonly title: string; readonly stack: string }
  | { readonly type: 'end' };

/** Mocha as one of the two hosts offers it. */
export interface MochaLike {
  run(done: (failures: number) => void): Mocha.Runner;
}

/**
 * Load the test files and run them inside the editor. Rejects when a test failed, which is how the editor learns
 * the exit code.
 *
 * @param mocha with its globals (`describe`, `it`) already in place
 * @param load requires the test files
 * @param emit is told what happened, ending with `end`
 */
export async function runSuite(
  mocha: MochaLike,
  load: () => void,
  emit: (event: SuiteEvent) => void,
): Promise<void> {
  try {
    load();
  } catch (error) {
    emit({ type: 'fail', title: 'loading the tests', stack: stackOf(error) });
    emit({ type: 'end' });
    throw error;
  }
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => {
      console.log(`  ok    ${test.fullTitle()} (${test.duration} ms)`);
      emit({ type: 'pass', title: test.fullTitle(), ms: test.duration ?? 0 });
    });
    runner.on('pending', (test) => {
      console.log(`  skip  ${test.fullTitle()}`);
      emit({ type: 'skip', title: test.fullTitle() });
    });
    runner.on('fail', (test, error) => {
      console.log(`  FAIL  ${test.fullTitle()}`);
      emit({ type: 'fail', title: test.fullTitle(), stack: stackOf(error) });
    });
  });
  emit({ type: 'end' });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
