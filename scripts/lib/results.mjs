import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const folder = inRoot('.test-results');

/** The folder that takes what test runs leave behind: totals, screenshots. */
export function resultsFolder() {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Forget the totals and pictures of earlier runs. */
export function clearResults() {
  rmSync(folder, { recursive: true, force: true });
}

/** Forget the totals of one earlier run, so that a run that breaks off is not taken for a good one. */
export function clearResult(name) {
  rmSync(path.join(folder, `${name}.json`), { force: true });
}

/**
 * Keep the totals of one run as `.test-results/NAME.json`.
 * @param {string} name
 * @param {{ passed: number, failed: number, skipped: number, failures: { title: string, stack: string }[] }} result
 */
export function writeResult(name, result) {
  writeFileSync(path.join(resultsFolder(), `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** All totals kept so far, by run name. */
export function readResults() {
  const results = {};
  for (const file of readdirSync(resultsFolder()).sort()) {
    if (!file.endsWith('.json')) continue;
    results[file.slice(0, -'.json'.length)] = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  }
  return results;
}

/** `N passed, N failed`, and `, N skipped` when there are any. */
export function totalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The sum of several totals. */
export function totalOf(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const result of Object.values(results)) {
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  return total;
}
