import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../paths.mjs';
import { capture, findOnPath } from '../run.mjs';

const commands = ['code', 'code-insiders', 'codium'];

/** Where installers put the `code` command when they do not put it on the PATH. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = [
      ['Visual Studio Code', 'code'],
      ['Visual Studio Code - Insiders', 'code-insiders'],
      ['VSCodium', 'codium'],
    ];
    const folders = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) =>
      apps.map(([app, command]) =>
        path.join(folder, `${app}.app`, 'Contents', 'Resources', 'app', 'bin', command),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = [
      process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'Programs'),
      process.env.PROGRAMFILES,
    ];
    const apps = [
      ['Microsoft VS Code', 'code.cmd'],
      ['Microsoft VS Code Insiders', 'code-insiders.cmd'],
      ['VSCodium', 'codium.cmd'],
    ];
    return folders
      .filter(Boolean)
      .flatMap((folder) => apps.map(([app, file]) => path.join(folder, app, 'bin', file)));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/share/code/bin', '/usr/share/codium/bin'].flatMap(
    (folder) => commands.map((command) => path.join(folder, command)),
  );
}

/** What to spawn for a `code` command. On Windows that is a script for the shell; the program is one folder up. */
function programOf(command) {
  if (process.platform !== 'win32') return command;
  const programs = { code: 'Code.exe', 'code-insiders': 'Code - Insiders.exe', codium: 'VSCodium.exe' };
  return path.join(
    path.dirname(command),
    '..',
    programs[path.basename(command, path.extname(command))] ?? 'Code.exe',
  );
}

/** The version of an installed VS Code, such as `[1, 105]`; undefined when it does not say. */
async function versionOf(command) {
  const beside = path.join(path.dirname(command), '..', 'resources', 'app', 'package.json');
  const text =
    process.platform === 'win32'
      ? existsSync(beside) && JSON.parse(readFileSync(beside, 'utf8')).version
      : (await capture(command, ['--version']).catch(() => ({ stdout: '' }))).stdout;
  const match = /^(\d+)\.(\d+)\./m.exec(text || '');
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** The oldest VS Code the extension runs in, as package.json says. */
function oldestVersion() {
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return /(\d+)\.(\d+)/.exec(engines.vscode).slice(1).map(Number);
}

/**
 * The desktop VS Code that is installed here and can show a window; undefined when there is none.
 * @returns {Promise<{ program: string, version: string } | undefined>}
 */
export async function findDesktop() {
  const isLinux = process.platform === 'linux';
  const cannotShow = isLinux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  // VS Code refuses to start for the root user on Linux.
  if (cannotShow || (isLinux && process.getuid?.() === 0)) return undefined;
  const command = findOnPath(commands) ?? usualPlaces().find((file) => existsSync(file));
  if (!command || !existsSync(programOf(command))) return undefined;
  const version = await versionOf(command);
  const [oldMajor, oldMinor] = oldestVersion();
  if (!version) return undefined;
  if (version[0] < oldMajor || (version[0] === oldMajor && version[1] < oldMinor)) {
    console.log(
      `The VS Code installed here is ${version.join('.')}, and Stet needs ${oldMajor}.${oldMinor} or later. ` +
        'Using a newer one from npm.',
    );
    return undefined;
  }
  return { program: programOf(command), version: version.join('.') };
}

/** Open a folder in an installed VS Code with our extension loaded. Returns when the window was asked for. */
export function openDesktop(program, folder) {
  return new Promise((resolve, reject) => {
    const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.on('error', reject);
    child.on('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
