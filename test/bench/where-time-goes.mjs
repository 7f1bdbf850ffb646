import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lastLines } from '../../scripts/lib/install.mjs';
import { inRoot, root } from '../../scripts/lib/paths.mjs';
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
  const locate = createLocator(bundle, root);
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

/**
 * The functions of `src/` that cost most per reading, with all they call, and by themselves: then with the packages
 * they call, but without the functions of `src/`.
 */
function costs(profile, locate, rows, readings) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const selfMs = new Map();
  for (const [index, id] of profile.samples.entries()) {
    // A sample stands for the time until the next one.
    selfMs.set(id, (selfMs.get(id) ?? 0) + (profile.timeDeltas[index + 1] ?? 0) / 1000);
  }
  const entries = new Map();
  const entryOf = ({ callFrame }) => {
    const place = placeOf(callFrame, locate);
    const key = `${callFrame.functionName} ${place ?? ''}`;
    const entry = entries.get(key) ?? {
      name: `${callFrame.functionName || 'a function'}  ${place ?? ''}`,
      isOurs: place?.startsWith('src/') ?? false,
      total: 0,
      own: 0,
    };
    entries.set(key, entry);
    return entry;
  };
  const visit = (id, above, nearest) => {
    const node = nodes.get(id);
    const entry = entryOf(node);
    const holder = entry.isOurs || !nearest || isOfEngine(node) ? entry : nearest;
    const ms = selfMs.get(id) ?? 0;
    holder.own += ms;
    // A function that calls itself is counted once on its way.
    const isNested = above.has(entry);
    if (!isNested) above.add(entry);
    let total = ms;
    for (const child of node.children ?? []) total += visit(child, above, holder.isOurs ? holder : undefined);
    if (!isNested) {
      above.delete(entry);
      entry.total += total;
    }
    return total;
  };
  visit(profile.nodes[0].id, new Set(), undefined);

  const top = (list, by) =>
    list
      .sort((a, b) => b[by] - a[by])
      .slice(0, rows)
      .map((entry) => `  ${(entry[by] / readings).toFixed(2).padStart(8)} ms  ${entry.name}`);
  const all = [...entries.values()].filter(({ name }) => !/^\((root|idle|program)\)/.test(name));
  return [
    '  with all they call',
    ...top(
      all.filter(({ isOurs }) => isOurs),
      'total',
    ),
    '  by themselves, with the packages they call',
    ...top(all, 'own'),
  ];
}

const isOfEngine = ({ callFrame }) => callFrame.functionName === '(garbage collector)';

const placeOf = (frame, locate) => (frame.url.endsWith('.cjs') ? locate(frame) : frame.url || undefined);
