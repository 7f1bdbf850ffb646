import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lastLines } from './install.mjs';
import { inRoot } from './paths.mjs';
import { npm, Trouble } from './run.mjs';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Where everything fetched on demand lands. Git ignores it, and it may be deleted at any time. */
export const fetchedFolder = inRoot('.vscode-test');

/**
 * A folder in `.vscode-test/` that holds the given npm packages, fetched now if it is not there yet. An install
 * that broke off, or one by another recipe, is done again.
 *
 * @param {string} name the folder's name
 * @param {{ packages: string[], what: string, finish?: (folder: string) => Promise<void> }} recipe the packages
 *   with their versions, what a person is told is being fetched, and what is left to do after the install
 * @returns {Promise<string>} the folder's path
 */
export async function fetched(name, { packages, what, finish }) {
  const folder = path.join(fetchedFolder, name);
  const marker = path.join(folder, 'finished.txt');
  const recipe = `${packages.join('\n')}\n${finish ?? ''}\n`;
  const isFinished = () => existsSync(marker) && readFileSync(marker, 'utf8') === recipe;
  if (isFinished()) return folder;

  mkdirSync(fetchedFolder, { recursive: true });
  const unlock = await lock(`${folder}.lock`);
  try {
    if (isFinished()) return folder;
    console.log(`Fetching ${what}; this is needed once, and can take a few minutes ...`);
    const started = Date.now();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    await npmInstall(folder, packages, what);
    await finish?.(folder);
    writeFileSync(marker, recipe);
    console.log(`Fetched ${what} in ${Math.round((Date.now() - started) / 1000)} s.`);
    return folder;
  } finally {
    unlock();
  }
}

/** Install into a folder without running anything the packages bring. */
export async function npmInstall(folder, packages, what) {
  const quiet = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-package-lock'];
  const { code, stderr } = await npm(['install', ...quiet, ...packages], { cwd: folder });
  if (code === 0) return;
  throw new Trouble(
    `${what} could not be fetched. Is this machine connected to the internet? npm said:\n${lastLines(stderr)}`,
  );
}

/** Keep two runs from installing into the same folder. Gives the function that ends the lock. */
async function lock(folder) {
  const staleAfterMs = 15 * 60_000;
  for (;;) {
    try {
      mkdirSync(folder);
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (since > 0 && Date.now() - since > staleAfterMs) rmSync(folder, { recursive: true, force: true });
    await sleep(500);
  }
}
