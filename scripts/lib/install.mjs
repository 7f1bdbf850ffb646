import { existsSync, statSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { npm, Trouble } from './run.mjs';

/** Say early, in a sentence, when this Node is too old for what we are about to run. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Trouble(
    `Stet needs Node 20.19 or later, and this is Node ${process.versions.node}. Install a newer Node.`,
  );
}

/** Install the packages the project is built with, when they are missing or older than package-lock.json. */
export async function ensureInstalled() {
  checkNode();
  const marker = inRoot('node_modules', '.package-lock.json');
  const lock = inRoot('package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  const reason = existsSync(marker) ? 'package-lock.json is newer than node_modules' : 'first run';
  console.log(`Installing the packages Stet is built with (${reason}; about half a minute) ...`);
  const { code, stderr } = await npm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Trouble(
      `The packages could not be installed. Is this machine connected to the internet? npm said:\n${lastLines(stderr)}`,
    );
  }
}

/** The last lines of a long output, where the reason usually is. */
export function lastLines(text, count = 15) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
