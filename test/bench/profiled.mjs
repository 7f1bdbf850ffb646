// One fresh process, one subject, under V8's CPU profiler. Writes the profile of the first reading and that of the
// edits after warm-up as one JSON file. Started by where-time-goes.mjs with the plan as its only argument.
import { readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { edited, oneWordEdits, takenBack } from './edits.mjs';
import { siblingsOf } from './versions.mjs';

const { bundle, article, withSiblings, warmUp, edits: editCount, answer } = JSON.parse(process.argv[2]);
const require = createRequire(import.meta.url);
const text = readFileSync(article, 'utf8');
const siblings = withSiblings ? siblingsOf(text) : {};
const edits = oneWordEdits(text, warmUp + editCount);

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 100 });

async function profiled(work) {
  await session.post('Profiler.start');
  await work();
  return (await session.post('Profiler.stop')).profile;
}

let subject;
const cold = await profiled(async () => {
  subject = require(bundle).start({ text, siblings });
  await subject.first();
});
for (const edit of edits.slice(0, warmUp)) await once(edit);
const warm = await profiled(async () => {
  for (const edit of edits.slice(warmUp)) await once(edit);
});
writeFileSync(answer, JSON.stringify({ cold, warm }));

async function once(edit) {
  await subject.again(edit, edited(text, edit));
  subject.restore?.(takenBack(text, edit));
}
