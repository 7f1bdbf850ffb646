import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { capture, Trouble } from './run.mjs';

/**
 * A copy of a folder that a test may do anything to: in a temporary place, with a fresh git repository of one commit.
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export async function copyFixture(from) {
  const top = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'stet-test-')));
  const folder = path.join(top, path.basename(from));
  cpSync(from, folder, { recursive: true });
  const person = ['-c', 'user.name=Test Desk', '-c', 'user.email=desk@example.org'];
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    [
      ...person,
      '-c',
      'commit.gpgsign=false',
      'commit',
      '--quiet',
      '--no-verify',
      '--message',
      'The story as it came in',
    ],
  ]) {
    const { code, stderr } = await capture('git', args, { cwd: folder }).catch((error) => {
      throw new Trouble(`git could not be started (${error.message}). Install git.`);
    });
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
  return { folder, remove: () => rmSync(top, { recursive: true, force: true, maxRetries: 3 }) };
}
