// One fresh process, one subject: loads it, lets it read the article once, then after each edit. Prints what it
// measured as one line of JSON. Started by rounds.mjs with the plan as its only argument.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { startClock } from './clock.mjs';
import { edited, oneWordEdits, takenBack } from './edits.mjs';
import { siblingsOf } from './versions.mjs';

const { bundle, article, withSiblings, warmUp, edits: editCount, wasm } = JSON.parse(process.argv[2]);
const require = createRequire(import.meta.url);
const text = readFileSync(article, 'utf8');
const siblings = withSiblings ? siblingsOf(text) : {};
const edits = oneWordEdits(text, warmUp + editCount);

async function timed(work) {
  const clock = startClock();
  const value = await work();
  return { ms: clock(), value };
}

const load = await timed(() => require(bundle));
const subject = load.value.start({ text, siblings, wasm });
const first = await timed(() => subject.first());
globalThis.gc();
const memory = { rss: process.memoryUsage.rss(), heap: process.memoryUsage().heapUsed };

const after = [];
for (const [index, edit] of edits.entries()) {
  const content = edited(text, edit);
  const { ms } = await timed(() => subject.again(edit, content));
  if (index >= warmUp) after.push({ ms, sourced: subject.isSourced?.(edit) ?? false });
  subject.restore?.(takenBack(text, edit));
}

console.log(JSON.stringify({ loadMs: load.ms, firstMs: first.ms, marks: first.value, memory, after }));
