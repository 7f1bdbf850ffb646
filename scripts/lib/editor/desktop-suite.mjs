import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fetchedFolder } from '../fetched.mjs';
import { root } from '../paths.mjs';
import { findOnPath } from '../run.mjs';
import { quietSettings } from './server.mjs';

const desktopVersion = '1.139.1';

/**
 * Which VS Code the tests of the Node extension host can run in here: the desktop one, downloaded if it is not there
 * yet, or the one from npm in a browser. Finds out within seconds whether a download is possible. STET_VSCODE may
 * name the executable of an installed VS Code.
 * @returns {Promise<{ editor: 'desktop' | 'browser', why: string, executable?: string }>}
 */
export async function chooseEditor() {
  if (needsVirtualDisplay() && !findOnPath(['xvfb-run'])) {
    return { editor: 'browser', why: 'there is no display here, and no xvfb-run' };
  }
  const named = process.env.STET_VSCODE;
  if (named) return { editor: 'desktop', why: named, executable: named };
  const versions = await releasedVersions();
  if (!versions) return { editor: 'browser', why: "VS Code's download host cannot be reached from here" };
  const version = versions.includes(desktopVersion) ? desktopVersion : versions[0];
  try {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    const executable = await downloadAndUnzipVSCode({ version, cachePath: fetchedFolder });
    return { editor: 'desktop', why: `VS Code ${version}`, executable };
  } catch (error) {
    return { editor: 'browser', why: `VS Code could not be downloaded: ${error.message}` };
  }
}

/** The versions that can be downloaded; undefined when the host is out of reach. */
async function releasedVersions() {
  const timeoutMs = 5000;
  const { fetchStableVersions } = await import('@vscode/test-electron/out/download.js');
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, timeoutMs);
  });
  try {
    return await Promise.race([fetchStableVersions(true, timeoutMs), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a display has to be made first, by running ourselves under xvfb-run. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Run a compiled suite in the Node extension host of a desktop VS Code.
 * @returns {Promise<string | undefined>} what went wrong besides failing tests
 */
export async function runInDesktop({ executable, folder, testsPath, env, timeoutMs }) {
  const { runTests } = await import('@vscode/test-electron');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'stet-profile-'));
  mkdirSync(path.join(profile, 'User'), { recursive: true });
  writeFileSync(path.join(profile, 'User', 'settings.json'), JSON.stringify(quietSettings));
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(`The tests did not finish within ${timeoutMs / 1000} s.`), timeoutMs);
  });
  const finished = runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: testsPath,
    extensionTestsEnv: env,
    launchArgs: [folder, `--user-data-dir=${profile}`, '--disable-extensions'],
  }).then(
    () => undefined,
    (error) => `VS Code ended with an error: ${error.message}`,
  );
  try {
    return await Promise.race([finished, late]);
  } finally {
    clearTimeout(timer);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
