import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { MemoryFiles } from '../../../src/files/memory-files';
import { createReviewService } from '../../../src/review/create-review-service';
import type { Review, TextChange } from '../../../src/review/model';
import { noSettings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const samples = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, readFileSync(`samples/${name}`, 'utf8')]));

/** Numbers below `limit` that look random and are the same in each run. */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const words =
  'officials|the official|Ms. Lindqvist|Norlund|she|not|17|said|“|”|who asked not to be named|reportedly|an aide said, |, a former minister,|.|\n\n'.split(
    '|',
  );

/** Small changes as somebody makes them who writes: a word for another, a word more, some words gone, half a word. */
function randomChange(text: string, dice: (limit: number) => number): TextChange {
  const places = [...text.matchAll(/\S+/g)];
  const at = dice(places.length);
  const [word, offset] = [places[at]?.[0] ?? '', places[at]?.index ?? 0];
  const put = words[dice(words.length)] ?? '';
  switch (dice(4)) {
    case 0:
      return { offset, length: word.length, text: put };
    case 1:
      return { offset, length: 0, text: `${put} ` };
    case 2: {
      const last = places[Math.min(places.length - 1, at + dice(4))];
      return { offset, length: (last?.index ?? offset) + (last?.[0].length ?? 0) - offset, text: '' };
    }
    default:
      return { offset: offset + Math.ceil(word.length / 2), length: 0, text: 'e' };
  }
}

const applied = (text: string, change: TextChange) =>
  text.slice(0, change.offset) + change.text + text.slice(change.offset + change.length);

async function reviewAnew(files: Record<string, string>, path: string, version: number): Promise<Review> {
  const service = createReviewService({ files: new MemoryFiles(files), rules, settings: noSettings });
  service.open({ path, text: files[path] ?? '', version });
  await service.ready;
  const review = await service.review(path);
  service.dispose();
  return review;
}

/** Each change stays or is taken back, so that known text comes again. */
async function checkAfterChanges(files: Record<string, string>, path: string, changes: number, seed: number) {
  const dice = createDice(seed);
  const service = createReviewService({ files: new MemoryFiles(files), rules, settings: noSettings });
  let text = files[path] ?? '';
  let version = 1;
  service.open({ path, text, version });
  await service.ready;
  await service.review(path);
  for (let n = 0; n < changes; n++) {
    const change = randomChange(text, dice);
    const before = text;
    text = applied(text, change);
    service.change(path, ++version, [change]);
    const expected = await reviewAnew({ ...files, [path]: text }, path, version);
    assert.deepEqual(await service.review(path), expected, JSON.stringify(change));
    if (dice(2) === 0) continue;
    const back = {
      offset: change.offset,
      length: change.text.length,
      text: before.slice(change.offset, change.offset + change.length),
    };
    text = before;
    service.change(path, ++version, [back]);
  }
  service.dispose();
}

describe('a review after an edit', function () {
  this.timeout(60_000);

  it('is what a first review of the same text is, for an article alone', async () => {
    await checkAfterChanges(samples('thin-story.txt'), 'thin-story.txt', 15, 1);
    await checkAfterChanges(samples('desk-a.txt'), 'desk-a.txt', 8, 2);
  });

  it('is what a first review of the same text is, beside other versions', async () => {
    const files = samples('desk-a.txt', 'desk-b.txt', 'desk-c.txt');
    await checkAfterChanges(files, 'desk-a.txt', 4, 3);
    await checkAfterChanges(files, 'desk-b.txt', 5, 4);
  });
});
