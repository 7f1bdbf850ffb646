import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { openEditor } from '../../../scripts/lib/editor/open-editor.mjs';
import { inRoot, root } from '../../../scripts/lib/paths.mjs';
import { Trouble } from '../../../scripts/lib/run.mjs';
import { siblingsOf } from '../versions.mjs';
import { createLocator, stretchesOf } from './profile.mjs';

const timeoutMs = 240_000;
const extensionPath = inRoot('out', 'bench', 'extension');
const bundlePath = path.join(extensionPath, 'dist', 'extension.js');

/**
 * Starts the extension in a real VS Code (its server from npm, drawn in a browser), each time a fresh one, and works
 * on articles there.
 *
 * @param {{ rounds: number }} options
 * @returns {Promise<{ activations: { load: number, call: number, whole: number }[], done: object,
 *   stretches: { ms: number, seenMs: number, where: string }[], longest: number[] }>} milliseconds; all stretches of
 *   all rounds, longest first, and the longest of each round
 */
export async function measureEditor({ rounds }) {
  await layOutExtension();
  const testsPath = await bundleSuite();
  const locate = createLocator(bundlePath, root);
  const answers = [];
  for (let round = 0; round < rounds; round += 1) answers.push(await measureOnce(testsPath));
  const byRound = answers.map(({ profile }) => stretchesOf(profile, 'bench/extension/dist/extension.js'));
  const stretches = byRound
    .flat()
    .sort((a, b) => b.ms - a.ms)
    .map(({ outer, inner, ...times }) => ({
      ...times,
      where: `${locate(outer)}, mostly in ${locate(inner)}`,
    }));
  return {
    activations: answers.map(({ activation }) => activation),
    done: answers[0].done,
    stretches,
    longest: byRound.map(([first]) => first?.ms ?? 0),
  };
}

/** The extension as it ships, in a folder of its own: `dist/` belongs to whoever is working on it. */
async function layOutExtension() {
  const require = createRequire(import.meta.url);
  const { buildOptions, bundles } = require('../../../esbuild.js');
  rmSync(extensionPath, { recursive: true, force: true });
  mkdirSync(extensionPath, { recursive: true });
  for (const part of ['syntaxes', 'media', 'schemas', 'docs']) {
    if (existsSync(inRoot(part))) cpSync(inRoot(part), path.join(extensionPath, part), { recursive: true });
  }
  // Nothing but the suite may start it: a start behind the suite's back could not be timed.
  const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  writeFileSync(
    path.join(extensionPath, 'package.json'),
    JSON.stringify({ ...manifest, activationEvents: [] }, undefined, 2),
  );
  for (const bundle of bundles.filter(({ name }) => name !== 'command line')) {
    const outfile = path.join(extensionPath, bundle.outfile);
    await build(buildOptions(bundle, { production: true, outfile, sourcemap: 'linked', logLevel: 'error' }));
  }
}

async function bundleSuite() {
  const outfile = inRoot('out', 'bench', 'editor-suite.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/editor/suite.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'error',
  });
  return outfile;
}

/** A copy of the samples, with this bench's own story beside them. */
function layOutFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'));
  cpSync(inRoot('samples'), folder, { recursive: true });
  const article = readFileSync(inRoot('test', 'bench', 'article.txt'), 'utf8');
  for (const [name, text] of Object.entries({ 'article.txt': article, ...siblingsOf(article) })) {
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

async function measureOnce(testsPath) {
  const folder = layOutFolder();
  const answerFile = path.join(folder, 'answer.json');
  const heard = [];
  let editor;
  let timer;
  try {
    editor = await openEditor({
      folder,
      extensionPath,
      testsPath,
      env: { STET_BENCH_ANSWER: answerFile },
      onLog: (type, text) => heard.push(`${type}: ${text}`),
    });
    const late = new Promise((resolve) => {
      timer = setTimeout(() => resolve('late'), timeoutMs);
    });
    const code = await Promise.race([editor.exited, late]);
    if (code !== 0 || !existsSync(answerFile)) {
      const how = code === 'late' ? `did not finish within ${timeoutMs / 1000} s` : `ended with code ${code}`;
      throw new Trouble(`The work in the editor ${how}. It said last:\n${heard.slice(-10).join('\n')}`);
    }
    return JSON.parse(readFileSync(answerFile, 'utf8'));
  } finally {
    clearTimeout(timer);
    await editor?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
