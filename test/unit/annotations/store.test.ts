import assert from 'node:assert/strict';
import { fingerprint } from '../../../src/annotations/fingerprint';
import { placeAnnotations } from '../../../src/annotations/place';
import { MemoryFiles } from '../../../src/files/memory-files';
import { desk, noteOn, spanOf, story } from './desk';

const words = 'cost $41 million more than planned';

describe('Notes of a folder', () => {
  let files: MemoryFiles;
  beforeEach(() => {
    files = new MemoryFiles({ 'harbour.txt': story });
  });

  const written = async () => (await files.list('', [''])).map(({ path }) => path).sort();

  it('are there again for a colleague who opens the folder', async () => {
    await noteOn(desk(files), words);
    const colleague = desk(files, 1);
    await colleague.load();
    const [note] = colleague.forArticle('harbour.txt');
    assert.equal(note?.note, 'The figure is not in the audit.');
    assert.equal(note?.actor, 'Ana Ruiz');
    assert.equal(note?.status, 'needs-source');
    assert.deepEqual(placeAnnotations([note], story)[0]?.span, spanOf(story, words));
    assert.deepEqual(colleague.problems(), []);
  });

  it('take changes and replies, and remember who made them', async () => {
    const store = desk(files);
    const { id } = await noteOn(store, words);
    await store.reply(id, { actor: 'Ben Cole', note: 'It is on page 12.' });
    const changed = await store.set(id, {
      actor: 'Ben Cole',
      status: 'checked',
      evidence: [{ type: 'document', reference: 'Harbour audit', page: '12' }],
      initials: 'bc',
    });
    assert.equal(changed.status, 'checked');
    assert.equal(changed.actor, 'Ana Ruiz');
    assert.equal(changed.changedBy, 'Ben Cole');
    assert.deepEqual(
      changed.replies.map(({ actor, note }) => [actor, note]),
      [['Ben Cole', 'It is on page 12.']],
    );
    assert.deepEqual(changed.evidence, [{ type: 'document', reference: 'Harbour audit', page: '12' }]);
    assert.deepEqual(changed.flags, []);
    assert.deepEqual(
      store.history(id).map(({ op, actor }) => `${actor}: ${op}`),
      ['Ana Ruiz: create', 'Ben Cole: reply', 'Ben Cole: set'],
    );
    const taken = await store.set(id, { actor: 'Ben Cole', initials: null });
    assert.equal(taken.initials, undefined);
  });

  it('are deleted and brought back', async () => {
    const store = desk(files);
    const { id } = await noteOn(store, words);
    await store.delete(id, { actor: 'Ben Cole' });
    assert.deepEqual(store.forArticle('harbour.txt'), []);
    assert.equal(store.forArticle('harbour.txt', { deleted: true }).length, 1);
    await assert.rejects(store.reply(id, { actor: 'Ana Ruiz', note: 'Why?' }), /has been deleted/);
    await store.undelete(id, { actor: 'Ana Ruiz' });
    assert.equal(store.forArticle('harbour.txt').length, 1);
  });

  it('can let a finding stand, with a reason', async () => {
    const store = desk(files);
    const finding = {
      rule: 'sourcing/no-reason',
      fingerprint: fingerprint('sourcing/no-reason', story, spanOf(story, words)),
    };
    const stet = await noteOn(store, words, { status: 'stet', finding, note: 'The editor knows the name.' });
    assert.deepEqual(stet.finding, finding);
    assert.equal(stet.note, 'The editor knows the name.');
  });

  it('are moved to other words only when somebody says so', async () => {
    const store = desk(files);
    const { id } = await noteOn(store, words);
    const moved = await store.reanchor(id, {
      actor: 'Ana Ruiz',
      text: story,
      span: spanOf(story, 'Mayor Ines Calloway'),
    });
    assert.equal(moved.anchor.exact, 'Mayor Ines Calloway');
  });

  it('write nothing when nothing changes', async () => {
    const store = desk(files);
    const { id } = await noteOn(store, words);
    const before = await written();
    await store.set(id, {
      actor: 'Ana Ruiz',
      status: 'needs-source',
      note: 'The figure is not in the audit.',
    });
    assert.deepEqual(await written(), before);
  });

  it('never change a file that was written, and write no others than their own', async () => {
    const store = desk(files);
    const { id } = await noteOn(store, words);
    const first = new Map((await written()).map((path) => [path, files.text(path)]));
    await store.set(id, { actor: 'Ben Cole', status: 'checked' });
    await store.delete(id, { actor: 'Ben Cole' });
    for (const [path, text] of first) assert.equal(files.text(path), text, path);
    for (const path of await written()) {
      assert.match(
        path,
        /^(harbour\.txt|\.gitattributes|\.stet\/format\.json|\.stet\/articles\/harbour-[a-z0-9]{6}\.json|\.stet\/events\/harbour-[a-z0-9]{6}\/[0-9a-f-]{36}\/[0-9a-f-]{36}\.json)$/,
      );
      assert.ok(path.length < 200);
    }
  });

  it('are written to be read in a pull request', async () => {
    await noteOn(desk(files), words);
    const [path] = (await written()).filter((name) => name.startsWith('.stet/events/'));
    assert.equal(
      files.text(path as string),
      `{
  "v": 1,
  "id": "0199aaaa-0000-7000-8000-000000000002",
  "annotation": "0199aaaa-0000-7000-8000-000000000001",
  "op": "create",
  "parents": [],
  "actor": "Ana Ruiz",
  "at": "2026-11-21T10:15:01.000Z",
  "set": {
    "kind": "unverified-claim",
    "status": "needs-source",
    "note": "The figure is not in the audit.",
    "anchor": {
      "exact": "cost $41 million more than planned",
      "prefix": "Coastline News) — The new harbour wall ",
      "suffix": ", a senior port official said on",
      "start": 87,
      "end": 121,
      "count": 1
    }
  }
}
`,
    );
  });

  it('say who must be named, and what must be selected', async () => {
    const store = desk(files);
    await assert.rejects(noteOn(store, words, { actor: '  ' }), /needs the name of who writes it/);
    await assert.rejects(noteOn(store, words, { span: { start: 5, end: 5 } }), /Select the words/);
    await assert.rejects(noteOn(store, words, { path: '../elsewhere.txt' }), /inside the open folder/);
    await assert.rejects(noteOn(store, words, { note: 'x'.repeat(20_001) }), /longer than 20000 characters/);
    const evidence = Array.from({ length: 190 }, () => ({ type: 'web', reference: 'x'.repeat(2000) }));
    await assert.rejects(noteOn(store, words, { evidence }), /too much in it/);
    const url = 'command:workbench.action.quit';
    await assert.rejects(
      noteOn(store, words, { evidence: [{ type: 'web', reference: 'x', url }] }),
      /“url” cannot be/,
    );
    const long = 'x'.repeat(30_000);
    await assert.rejects(
      noteOn(store, words, { text: long, span: { start: 0, end: 25_000 } }),
      /Select less/,
    );
    assert.deepEqual(await written(), ['harbour.txt']);
  });
});
