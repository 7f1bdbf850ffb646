import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fetchedFolder } from '../fetched.mjs';
import { root } from '../paths.mjs';
import { findOnPath } from '../run.mjs';
import { quietSettings } from './server.mjs';

const desktopVersion = '1.139.1';

/**
 * Which VS Code the tests can run in here: a download of the desktop one, or the one from npm in a browser. Finds
 * out within seconds.
 * @returns {Promise<{ editor: 'desktop' | 'browser', why: string }>}
 */
export async function chooseEditor() {
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (needsDisplay && !findOnPath(['xvfb-run'])) {
    return { editor: 'browser', why: 'there is no display here, and no xvfb-run' };
  }
  const versions = await releasedVersions();
  if (!versions) return { editor: 'browser', why: "VS Code's download host cannot be reached from here" };
  return { editor: 'desktop', why: `VS Code ${pickVersion(versions)}` };
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

const pickVersion = (versions) => (versions.includes(desktopVersion) ? desktopVersion : versions[0]);

/** Whether a display has to be made first, by running ourselves under xvfb-run. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Download VS Code, if it is not there yet, and run a compiled suite in its Node extension host.
 * @returns {Promise<string | undefined>} what went wrong besides failing tests
 */
export async function runInDesktop({ folder, testsPath, env, timeoutMs }) {
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const version = pickVersion((await releasedVersions()) ?? []) ?? desktopVersion;
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ version, cachePath: fetchedFolder });
  const profile = mkdtempSync(path.join(os.tmpdir(), 'stet-profile-'));
  mkdirSync(path.join(profile, 'User'), { recursive: true });
  writeFileSync(path.join(profile, 'User', 'settings.json'), JSON.stringify(quietSettings));
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(`The tests did not finish within ${timeoutMs / 1000} s.`), timeoutMs);
  });
  const finished = runTests({
    vscodeExecutablePath,
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
