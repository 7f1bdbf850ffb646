import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';

/**
 * The stretches in which one file's code kept the thread: runs of consecutive samples whose stack holds a frame of it.
 * A pause of the garbage collector inside a run counts as part of it.
 *
 * @param {object} profile of V8's CPU profiler
 * @param {string} file the end of the file's path
 * @returns {{ ms: number, seenMs: number, outer: object, inner: object }[]} longest first. `ms` is what a clock shows,
 *   `seenMs` that part of it in which the thread was seen running: on a busy machine the truth lies between the two.
 *   `outer` and `inner` are the call frames of that file in which most of the stretch was spent, the outermost and the
 *   innermost
 */
export function stretchesOf(profile, file) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, { ...node, parent: undefined }]));
  for (const node of profile.nodes)
    for (const child of node.children ?? []) nodes.get(child).parent = node.id;
  const frames = new Map();
  const framesOf = (id) => {
    if (!frames.has(id)) {
      const ours = [];
      for (let at = nodes.get(id); at; at = nodes.get(at.parent)) {
        if (at.callFrame.url.endsWith(file)) ours.push(at.callFrame);
      }
      frames.set(id, ours);
    }
    return frames.get(id);
  };
  const isCollector = (id) => nodes.get(id).callFrame.functionName === '(garbage collector)';

  const interval = usualInterval(profile);
  const stretches = [];
  let open;
  let now = 0;
  const close = () => {
    if (open) stretches.push(finished(open, interval));
    open = undefined;
  };
  for (const [index, id] of profile.samples.entries()) {
    now += profile.timeDeltas[index];
    const ours = framesOf(id);
    if (ours.length > 0) {
      open ??= { began: now, ended: now, seen: 0, samples: [] };
      open.ended = now;
      open.seen += 1;
      open.samples.push({ outer: ours.at(-1), inner: ours[0] });
    } else if (isCollector(id) && open) {
      open.ended = now;
      open.seen += 1;
    } else {
      // What was sampled last went on until shortly before this sample.
      if (open) open.ended = Math.min(now, open.ended + interval);
      close();
    }
  }
  close();
  return stretches.sort((a, b) => b.ms - a.ms);
}

/** The usual time between two samples, in microseconds. */
function usualInterval({ timeDeltas }) {
  return [...timeDeltas].sort((a, b) => a - b)[Math.floor(timeDeltas.length / 2)];
}

function finished({ began, ended, seen, samples }, interval) {
  const ms = (ended - began) / 1000;
  return {
    ms,
    seenMs: Math.min(ms, (seen * interval) / 1000),
    outer: mostOf(samples, 'outer'),
    inner: mostOf(samples, 'inner'),
  };
}

function mostOf(samples, which) {
  const counts = new Map();
  for (const { [which]: frame } of samples) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0][0];
}

/**
 * Tells where in the sources a call frame of a bundle is.
 * @param {string} bundle the bundle's path; its source map lies beside it
 * @param {string} root the folder that files are told from
 * @returns {(frame: { functionName: string, lineNumber: number, columnNumber: number }) => string}
 */
export function createLocator(bundle, root) {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  return ({ lineNumber, columnNumber }) => {
    const entry = map.findEntry(lineNumber, columnNumber);
    if (!entry.originalSource) return 'a place unknown';
    const source = path.relative(root, path.resolve(path.dirname(bundle), entry.originalSource));
    return `${source.split(path.sep).join('/')}:${entry.originalLine + 1}`;
  };
}
