import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const { bundles, buildOptions } = createRequire(import.meta.url)('../../esbuild.js');

/** The text of THIRD-PARTY-NOTICES.txt: every package whose code is in a bundle, with its licence. */
export async function thirdPartyNotices(root) {
  const folders = new Set();
  for (const bundle of bundles) {
    const { metafile } = await build(buildOptions(bundle, { production: true, write: false }));
    for (const output of Object.values(metafile.outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
        if (found && bytesInOutput > 0) folders.add(found[1]);
      }
    }
  }
  const parts = await Promise.all([...folders].sort().map((folder) => notice(path.join(root, folder))));
  return `Stet holds code of the packages below, each under its own licence.\n\n${parts.join('\n\n')}\n`;
}

async function notice(folder) {
  const { name, version, license, author } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file
    ? await readFile(path.join(folder, file), 'utf8')
    : `Licence: ${license}. Author: ${author?.name ?? author}.`;
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n${text.replaceAll('\r\n', '\n').trim()}`;
}
