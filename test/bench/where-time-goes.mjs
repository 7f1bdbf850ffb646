import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lastLines } from '../../scripts/lib/install.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { capture, Trouble } from '../../scripts/lib/run.mjs';
import { createLocator } from './editor/profile.mjs';
import { bundleSubjects, subjects } from './subjects.mjs';

const warmUp = 60;
const edits = 200;

/**
 * Where Stet's time goes, function by function.
 * @param {{ rows: number }} options how many functions to tell of
 * @returns {Promise<{ title: string, lines: string[] }[]>}
 */
export async function whereTimeGoes({ rows }) {
  const ours = subjects.filter(({ file }) => file === 'stet.mjs');
  const { bundleOf } = await bundleSubjects(ours, { minify: false });
  const bundle = bundleOf('stet.mjs');
  const locate = createLocator(bundle);
  const told = [];
  for (const { name, withSiblings = false } of ours) {
    const { cold, warm } = await profileOf({ bundle, withSiblings });
    told.push({ title: `${name}: first reading, with loading`, lines: costs(cold, locate, rows, 1) });
    told.push({ title: `${name}: after a one-word edit`, lines: costs(warm, locate, rows, edits) });
  }
  return told;
}

async function profileOf({ bundle, withSiblings }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-profile-'));
  const answer = path.join(folder, 'profile.json');
  const article = inRoot('test', 'bench', 'article.txt');
  const plan = { bundle, article, withSiblings, warmUp, edits, answer };
  try {
    const { code, stderr } = await capture(process.execPath, [
      inRoot('test', 'bench', 'profiled.mjs'),
      JSON.stringify(plan),
    ]);
    if (code !== 0) throw new Trouble(`The profile could not be taken:\n${lastLines(stderr)}`);
    return JSON.parse(readFileSync(answer, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The functions that cost most, with their own time and that of all they call, per reading. */
function costs(profile, locate, rows, readings) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const selfOf = new Map();
  for (const [index, id] of profile.samples.entries()) {
    // A sample stands for the time until the next one.
    selfOf.set(id, (selfOf.get(id) ?? 0) + (profile.timeDeltas[index + 1] ?? 0) / 1000);
  }
  const functions = new Map();
  const keyOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }) =>
    `${functionName}|${url}|${lineNumber}|${columnNumber}`;
  const entryOf = (node) => {
    const key = keyOf(node);
    if (!functions.has(key)) functions.set(key, { frame: node.callFrame, self: 0, total: 0 });
    return functions.get(key);
  };
  // Depth first; a function that calls itself is counted once on its way.
  const visit = (id, above) => {
    const node = nodes.get(id);
    const entry = entryOf(node);
    const isNested = above.has(entry);
    if (!isNested) above.add(entry);
    let total = selfOf.get(id) ?? 0;
    entry.self += total;
    for (const child of node.children ?? []) total += visit(child, above);
    if (!isNested) {
      above.delete(entry);
      entry.total += total;
    }
    return total;
  };
  visit(profile.nodes[0].id, new Set());

  const entries = [...functions.values()].filter(
    ({ frame }) => !/^\((root|idle)\)$/.test(frame.functionName),
  );
  const line = ({ frame, self, total }) =>
    `  ${(total / readings).toFixed(2).padStart(8)} ms  ${(self / readings).toFixed(2).padStart(8)} ms own  ` +
    `${frame.functionName || 'a function'}  ${placeOf(frame, locate)}`;
  const ours = entries.filter(({ frame }) => frame.url.endsWith('.cjs'));
  return [
    '  with all they call:',
    ...[...ours]
      .sort((a, b) => b.total - a.total)
      .slice(0, rows)
      .map(line),
    '  by themselves:',
    ...[...entries]
      .sort((a, b) => b.self - a.self)
      .slice(0, rows)
      .map(line),
  ];
}

const placeOf = (frame, locate) => (frame.url.endsWith('.cjs') ? locate(frame) : frame.url);
