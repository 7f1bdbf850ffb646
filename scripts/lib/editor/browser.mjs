import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetched } from '../fetched.mjs';
import { capture, findOnPath, Trouble } from '../run.mjs';

const chromiumVersion = '153.0.0';

/** Chromium, Chrome or Edge where their installers put them. */
function installedBrowser() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps
      .map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
      .find((file) => existsSync(file));
  }
  if (process.platform === 'win32') {
    const places = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const files = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return places
      .filter(Boolean)
      .flatMap((place) => files.map((parts) => path.join(place, ...parts)))
      .find((file) => existsSync(file));
  }
  return findOnPath([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ]);
}

/** A Chromium from npm, with the system libraries and the fonts it needs. Linux on x64 only. */
async function fetchedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Trouble('No browser was found to run VS Code in. Install Chrome, Chromium or Edge.');
  }
  const folder = await fetched(`chromium-${chromiumVersion}`, {
    what: 'a browser from npm (70 MB)',
    packages: [`@sparticuz/chromium@${chromiumVersion}`],
    async finish(folder) {
      const main = path.join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
      const unpack = `const chromium = await import(${JSON.stringify(pathToFileURL(main).href)});
        await chromium.default.executablePath();`;
      // The package unpacks into the temporary folder and takes a half-unpacked file there for a whole one; so it
      // gets a temporary folder of its own. The variable makes it unpack the libraries, too.
      const TMPDIR = path.join(folder, 'unpacked');
      mkdirSync(TMPDIR);
      const env = { ...process.env, TMPDIR, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
      const { code, stderr } = await capture(process.execPath, ['--input-type=module', '-e', unpack], {
        env,
      });
      if (code !== 0) throw new Trouble(`The browser from npm could not be unpacked:\n${stderr}`);
    },
  });
  const unpacked = path.join(folder, 'unpacked');
  const executablePath = path.join(unpacked, 'chromium');
  const { stdout: libraries } = await capture('ldd', [executablePath]).catch(() => ({ stdout: 'not found' }));
  const env = { ...process.env };
  if (libraries.includes('not found')) {
    env.LD_LIBRARY_PATH = [path.join(unpacked, 'al2023', 'lib'), env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= path.join(unpacked, 'fonts');
  return { executablePath, env };
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Start a browser with an empty profile: an installed Chromium, Chrome or Edge, else one from npm.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser({ headless = true } = {}) {
  const { chromium } = await import('playwright-core');
  const installed = installedBrowser();
  const { executablePath, env } = installed ? { executablePath: installed } : await fetchedBrowser();
  return chromium.launch({ executablePath, env, headless, args: flags });
}
