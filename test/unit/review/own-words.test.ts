import assert from 'node:assert/strict';
import { MemoryFiles } from '../../../src/files/memory-files';
import { createReviewService } from '../../../src/review/create-review-service';
import { HouseStyles } from '../../../src/review/house-styles';
import { noSettings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const story = `Palace says the king is well

VELMAR (Coast Wire) — The king of Velmar left his bed on Tuesday and walked in the garden of the summer palace, a courtier said.

The courtier harrumphed that nobody at court had told the harbour towns, where the flags have hung at half-mast since Sunday.

The king, who is 81, fell from his horse during the opening of the northern pier last week, and has not been seen since.
`;
const other = story.replace('81', '18').replace('last week', 'ten days ago');

const style = (sources: object, more: object = {}) => JSON.stringify({ sources, ...more });
const path = '.stet/config.json';

async function desk(files: Record<string, string>) {
  const memory = new MemoryFiles(files);
  const service = createReviewService({ files: memory, rules, settings: noSettings });
  await service.ready;
  const change = (file: string, text: string) =>
    new Promise<void>((resolve) => {
      const stop = service.onEvent(({ stale }) => {
        if (!stale.includes('a.txt')) return;
        stop();
        resolve();
      });
      void memory.write(file, new TextEncoder().encode(text));
    });
  const cues = async (file = 'a.txt') =>
    (await service.review(file)).statements.map(({ cue }) => story.slice(cue.start, cue.end));
  return { memory, service, change, cues };
}

describe('a desk’s own words', () => {
  it('decide how its articles are read', async () => {
    const plain = await desk({ 'a.txt': story });
    assert.ok(!(await plain.cues()).includes('harrumphed'));
    const own = await desk({ 'a.txt': story, [path]: style({ cues: ['harrumph'] }) });
    assert.ok((await own.cues()).includes('harrumphed'));
  });

  it('are followed at once when they change, and when they are gone', async () => {
    const { service, change, cues } = await desk({ 'a.txt': story, [path]: '{}' });
    service.open({ path: 'a.txt', text: story, version: 1 });
    assert.ok(!(await cues()).includes('harrumphed'));
    await change(path, style({ cues: ['harrumph'] }));
    assert.ok((await cues()).includes('harrumphed'));
    await change(path, '{}');
    assert.ok(!(await cues()).includes('harrumphed'));
    service.dispose();
  });

  it('reach the other versions of a story too', async () => {
    const { service, change } = await desk({ 'a.txt': story, 'b.txt': other, [path]: '{}' });
    service.open({ path: 'a.txt', text: story, version: 1 });
    const card = async () => (await service.review('a.txt')).sources.find(({ kind }) => kind === 'anonymous');
    assert.equal(await card(), undefined);
    await change(path, style({ roles: ['courtier'] }));
    assert.deepEqual(
      (await card())?.siblings.map(({ label, description }) => [label, description]),
      [['b', 'a courtier']],
    );
    await change(path, '{}');
    assert.equal(await card(), undefined);
    service.dispose();
  });

  it('hold for the folder they lie in, and not beside it', async () => {
    const { service } = await desk({
      'a.txt': story,
      'court/c.txt': story,
      [`court/${path}`]: style({ cues: ['harrumph'] }),
    });
    const heard = async (file: string) =>
      (await service.review(file)).statements.some(
        ({ cue }) => story.slice(cue.start, cue.end) === 'harrumphed',
      );
    assert.equal(await heard('a.txt'), false);
    assert.equal(await heard('court/c.txt'), true);
    service.dispose();
  });

  it('stay the same object while other parts of the house style change', async () => {
    const houses = new HouseStyles(['claims/hedged'], noSettings);
    const words = async (text: string) => {
      await houses.load(new MemoryFiles({ [path]: text }));
      return houses.wordsFor('a.txt');
    };
    const first = await words(style({ cues: ['harrumph'] }));
    const key = houses.wordsKey;
    assert.equal(await words(style({ cues: ['harrumph'] }, { rules: { 'claims/hedged': 'off' } })), first);
    assert.equal(houses.wordsKey, key);
    assert.notEqual(await words(style({ cues: ['opine'] })), first);
    assert.notEqual(houses.wordsKey, key);
  });
});
