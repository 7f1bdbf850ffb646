// What the bench prints. Every function gives lines.
import { median } from './statistics.mjs';
import { subjects } from './subjects.mjs';

const nameWidth = 28;
const inMs = (ms) => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
const inMb = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
const inKb = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;
const times = (ratio) => (Number.isFinite(ratio) ? `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×` : '');

function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column].length), column === 0 ? nameWidth : 0),
  );
  const line = (cells) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}`;
  return [line(head), ...rows.map(line)];
}

const measured = (results, isShown = () => true) =>
  subjects.filter((subject) => results.has(subject.id) && isShown(subject));

/** The first reading in a fresh process, beside compromise on the same text. */
export function coldLines(results) {
  const { cold: standard = Number.NaN } = results.get('compromise') ?? {};
  const rows = measured(results, ({ isBaseline }) => !isBaseline).map(({ id, name }) => {
    const { load, first, cold, marks } = results.get(id);
    return [
      name,
      inMs(load),
      inMs(first),
      inMs(cold),
      times(cold / standard),
      id === 'compromise' ? '' : String(marks),
    ];
  });
  return table(['Cold: first reading', 'loading', 'reading', 'together', 'of compromise', 'marks'], rows);
}

/** Reading again after one word has changed. The ratios are to Stet, alone and with siblings. */
export function editLines(results) {
  const alone = results.get('stet')?.edit;
  const inStory = results.get('stet-story')?.edit;
  const rows = measured(results, ({ isBaseline }) => !isBaseline).map(({ id, name }) => {
    const { firstEdit, edit, editP95 } = results.get(id);
    return [name, inMs(firstEdit), inMs(edit), inMs(editP95), times(edit / alone), times(edit / inStory)];
  });
  const lines = table(
    ['Warm: after a one-word edit', 'very first', 'median', '95 of 100', 'of Stet', 'of Stet with siblings'],
    rows,
  );
  for (const { id, name } of measured(results, ({ file }) => file === 'stet.mjs')) {
    const { editSourced, editElsewhere } = results.get(id);
    lines.push(
      `  ${name}: ${inMs(editSourced)} in a sentence with a source, ${inMs(editElsewhere)} in others`,
    );
  }
  return lines;
}

/** Memory after the first reading. */
export function memoryLines(results) {
  const { rss: bare } = results.get('nothing') ?? { rss: 0 };
  const rows = measured(results).map(({ id, name }) => {
    const { rss, heap } = results.get(id);
    return [name, inMb(rss), bare && id !== 'nothing' ? `+ ${inMb(rss - bare)}` : '', inMb(heap)];
  });
  return table(['Memory after one reading', 'process', 'over Node', 'heap'], rows);
}

export function sizeLines({ bundles, vsix }) {
  const rows = bundles.map(({ name, bytes, budget }) => [
    name,
    inKb(bytes),
    budget ? `${Math.round((100 * bytes) / budget)} % of ${inKb(budget)}` : '',
  ]);
  rows.push(['package (.vsix)', vsix ? inKb(vsix) : 'not made', vsix ? '' : 'npm run package makes it']);
  return table(['Size, minified', '', ''], rows);
}

export function editorLines({ activations, stretches, longest, done }) {
  const of = (part) => median(activations.map((activation) => activation[part]));
  const over = stretches.filter(({ ms }) => ms > 16).length;
  const lines = [
    `  Activation: ${inMs(of('load'))} loading + ${inMs(of('call'))} activating; ${inMs(of('whole'))} with the editor's own part`,
    `  Work: ${done.opened} articles opened, ${done.typed} letters typed, ${done.hovers} hovers, ${done.codeActions} requests for code actions, ${done.saved} saves`,
    `  Longest stretches of ours on the host's thread (${over} of ${stretches.length} over 16 ms; the longest
    of each start: ${longest.map(inMs).join(', ')}):`,
  ];
  for (const { ms, seenMs, where } of stretches.slice(0, 5)) {
    lines.push(`    ${inMs(ms).padStart(8)}, seen running ${inMs(seenMs)}  ${where}`);
  }
  return lines;
}

/**
 * The targets, each with what was measured.
 * @returns {{ met: boolean | undefined, text: string }[]} `met` is undefined where it was not measured
 */
export function targets({ results, sizes, editor }) {
  const list = [];
  const say = (met, text) => list.push({ met, text });
  const compromise = results.get('compromise');
  const peers = measured(results, ({ isPeer }) => isPeer);
  const ours = measured(results, ({ file }) => file === 'stet.mjs');
  for (const { id, name } of ours) {
    const { edit } = results.get(id);
    const ratio = compromise.edit / edit;
    say(
      ratio >= 20,
      `${name}: after an edit at least 20 times faster than compromise on the whole article: ${times(ratio)}`,
    );
    if (peers.length === 0) {
      say(undefined, `${name}: after an edit faster than every peer: not measured`);
      continue;
    }
    const nearest = peers.reduce((best, { id: peer }) => Math.min(best, results.get(peer).edit), Infinity);
    say(
      edit < nearest,
      `${name}: after an edit faster than every peer: the fastest takes ${times(nearest / edit)} as long`,
    );
  }
  for (const { id, name } of ours) {
    const ratio = results.get(id).cold / compromise.cold;
    say(ratio <= 1, `${name}: cold review no slower than compromise alone: ${times(ratio)} its time`);
  }
  const sourcing = results.get('sourcing');
  if (sourcing) {
    const [cold, edit] = [sourcing.cold / compromise.cold, compromise.edit / sourcing.edit];
    say(cold <= 1, `the sourcing pass alone cold no slower than compromise alone: ${times(cold)} its time`);
    say(edit >= 20, `the sourcing pass alone after an edit at least 20 times faster: ${times(edit)}`);
  }
  for (const { name, bytes, budget } of sizes.bundles) {
    if (budget) say(bytes < budget, `${name} under ${inKb(budget)}: ${inKb(bytes)}`);
  }
  if (editor) {
    const activation = median(editor.activations.map(({ load, call }) => load + call));
    say(activation < 50, `activation under 50 ms: ${inMs(activation)}`);
    const longest = editor.stretches[0]?.ms ?? 0;
    const seen = Math.max(0, ...editor.stretches.map(({ seenMs }) => seenMs));
    // Where a clock shows more and the thread was seen running for less, a busy machine may have stopped it.
    const met = longest <= 16 ? true : seen > 16 ? false : undefined;
    say(
      met,
      `the extension host never blocked by us for more than 16 ms: ${inMs(longest)} at the longest, ${inMs(seen)} seen running`,
    );
  } else {
    say(undefined, 'activation under 50 ms: not measured');
    say(undefined, 'the extension host never blocked by us for more than 16 ms: not measured');
  }
  return list;
}

export function targetLines(list) {
  const answers = new Map([
    [true, 'yes'],
    [false, 'NO'],
    [undefined, '?'],
  ]);
  const missed = list.filter(({ met }) => met === false).length;
  return [
    ...list.map(({ met, text }) => `  ${answers.get(met).padEnd(4)}  ${text}`),
    missed === 0 ? '  No target is missed.' : `  ${missed} of ${list.length} targets are missed.`,
  ];
}
