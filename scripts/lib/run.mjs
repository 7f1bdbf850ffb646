import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** Something that went wrong in a way a person can act on: printed as a sentence, without a stack. */
export class Trouble extends Error {}

/**
 * Run a script's `main`, and end the process with what it gives (or 0). A `Trouble` is printed as a sentence.
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    console.error(error instanceof Trouble ? `\n${error.message}` : error);
    process.exit(1);
  }
}

/** Run a program without a shell and show what it prints; gives its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Run a program without a shell and keep what it prints. */
export function capture(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

/** Run one of the project's own scripts, or a JavaScript file of a package, with the Node that runs us. */
export function runNode(file, args = [], options = {}) {
  return run(process.execPath, [file, ...args], options);
}

/**
 * npm's own JavaScript file, so that npm starts without a shell on every system (`npm.cmd` needs one).
 * Undefined when Node was installed without npm beside it.
 */
function npmFile() {
  const beside = path.dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((file) => file && path.basename(file) === 'npm-cli.js' && existsSync(file));
}

/** Run npm; gives what it printed and its exit code. The arguments must not need quoting. */
export function npm(args, options = {}) {
  const file = npmFile();
  if (file) return capture(process.execPath, [file, ...args], options);
  return capture('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Where a program is on the PATH, or undefined. */
export function findOnPath(names) {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    for (const name of names) {
      for (const extension of extensions) {
        const file = path.join(folder, name + extension);
        if (existsSync(file)) return file;
      }
    }
  }
  return undefined;
}
