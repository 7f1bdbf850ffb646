// Builds Stet and opens an editor with it: `npm start`, `npm start -- FOLDER`, `npm start -- --browser`.
// The editor is the installed VS Code, else (or with --browser) the one from npm, shown in a browser.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { findDesktop, openDesktop } from './lib/editor/installed-desktop.mjs';
import { pageAddress, startServer } from './lib/editor/server.mjs';
import { fetchedFolder } from './lib/fetched.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { runMain, runNode, Trouble } from './lib/run.mjs';

runMain(async () => {
  const args = process.argv.slice(2);
  const folder = folderToOpen(args.filter((arg) => !arg.startsWith('--')));
  await ensureInstalled();
  console.log('Building Stet ...');
  if ((await runNode(inRoot('esbuild.js'))) !== 0)
    throw new Trouble('The build failed; the lines above say where.');

  const desktop = args.includes('--browser') ? undefined : await findDesktop();
  if (desktop) {
    console.log(`Opening ${folder} in VS Code ${desktop.version} ...`);
    await openDesktop(desktop.program, folder);
    return 0;
  }
  return showInBrowser(folder);
});

/** The folder named on the command line, seen from where the command was given; the samples when none is named. */
function folderToOpen([named]) {
  const folder = named ? path.resolve(process.env.INIT_CWD ?? process.cwd(), named) : inRoot('samples');
  if (!existsSync(folder)) throw new Trouble(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory()) throw new Trouble(`${folder} is a file. Name the folder it is in.`);
  return folder;
}

/** Serve the editor until Ctrl-C. */
async function showInBrowser(folder) {
  // What the editor remembers (open files, layout) stays for the next start; a browser keeps some of it by port.
  const server = await startServer({ dataFolder: path.join(fetchedFolder, 'start-data'), port: 8137 });
  const address = pageAddress(server, { folder, extensionPath: root });
  console.log(
    `\nVS Code with Stet, on ${folder}:\n\n  ${address}\n\nOpen it in a browser. Ctrl-C here ends it.`,
  );
  openInBrowser(address);
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(undefined));
  });
  const code = await Promise.race([interrupted, server.ended]);
  if (code === undefined) {
    console.log('\nEnding VS Code ...');
    await server.close();
    return 0;
  }
  throw new Trouble(`The VS Code server ended by itself. What it said last:\n${server.log().slice(-2000)}`);
}

/** Ask the system to open an address; when that is not possible, the printed address does. */
function openInBrowser(address) {
  if (process.env.CI) return;
  const openers = {
    darwin: ['open', [address]],
    win32: ['rundll32', ['url.dll,FileProtocolHandler', address]],
  };
  const [command, args] = openers[process.platform] ?? ['xdg-open', [address]];
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
