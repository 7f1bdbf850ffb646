import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { npm, Trouble } from './run.mjs';

/** Say early, in a sentence, when this Node is too old for what we are about to run. */
export function checkNode() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 20) return;
  throw new Trouble(
    `Stet needs Node 20 or later, and this is Node ${process.versions.node}. Install a newer Node.`,
  );
}

/** The packages of a lock file by their folder, or undefined when there is no such file. */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/**
 * What keeps node_modules from being what package-lock.json says; undefined when nothing does. The contents are
 * compared, since the times of the two files tell nothing after a checkout. Packages of other systems are optional.
 */
function reasonToInstall() {
  const wanted = lockedPackages(inRoot('package-lock.json'));
  const installed = lockedPackages(inRoot('node_modules', '.package-lock.json'));
  if (!installed) return 'first run';
  const isStale = Object.entries(wanted).some(
    ([folder, { version, optional }]) => folder !== '' && !optional && installed[folder]?.version !== version,
  );
  return isStale ? 'package-lock.json has changed' : undefined;
}

/** Install the packages the project is built with, when they are missing or not those of package-lock.json. */
export async function ensureInstalled() {
  checkNode();
  const reason = reasonToInstall();
  if (!reason) return;
  console.log(`Installing the packages Stet is built with (${reason}; about half a minute) ...`);
  const { code, stderr } = await npm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Trouble(
      'The packages could not be installed. Is this machine connected to the internet? npm said:\n' +
        stderr.split('\n').slice(0, 15).join('\n').trimEnd(),
    );
  }
}

/** The last lines of a long output, where the reason usually is. */
export function lastLines(text, count = 15) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
