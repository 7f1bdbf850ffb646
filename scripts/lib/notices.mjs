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

/** Whose package comes without the text of its licence, as its author gives it with the source. */
const holders = {
  'franc-min': {
    copyright: `Copyright (c) 2014 Titus Wormer <tituswormer@gmail.com>
Copyright (c) 2008 Kent S Johnson
Copyright (c) 2006 Jacob R Rideout <kde@jacobrideout.net>
Copyright (c) 2004 Maciej Ceglowski`,
    note: 'Stet holds its letter triples and expressions, packed, and its way of telling languages.',
  },
};

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** A package's head and its licence. Throws for one whose licence text is not known: its words must go with its code. */
async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : writtenOut(name, license);
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n${text.replaceAll('\r\n', '\n').trim()}`;
}

function writtenOut(name, license) {
  const known = holders[name];
  if (license !== 'MIT' || !known)
    throw new Error(`${name} ships no licence text: add its holder to scripts/lib/notices.mjs.`);
  return `${known.note}\n\nMIT License\n\n${known.copyright}\n\n${mit}`;
}
