import { existsSync, readFileSync } from 'node:fs';

// Its second number is how long this thread was ready to run and had no processor, in nanoseconds since it began.
const statistics = '/proc/thread-self/schedstat';

/** Whether the time that is spent waiting for a processor busy with other work can be told here: on Linux. */
export const tellsWaiting = existsSync(statistics);

const waitedMs = () => (tellsWaiting ? Number(readFileSync(statistics, 'utf8').split(' ')[1]) / 1e6 : 0);

/**
 * Starts a clock that stands while this thread waits for a processor, where that can be told.
 * @returns {() => number} the milliseconds since
 */
export function startClock() {
  const waited = waitedMs();
  const began = performance.now();
  return () => {
    const ms = performance.now() - began;
    return Math.max(0, ms - (waitedMs() - waited));
  };
}
