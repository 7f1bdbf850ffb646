import assert from 'node:assert/strict';
import { newArticleId } from '../../../src/annotations/article-records';
import type { AnnotationStore } from '../../../src/annotations/store';
import { MemoryFiles } from '../../../src/files/memory-files';
import { desk, noteOn, story } from './desk';

const words = 'cost $41 million more than planned';

describe('An article and its notes', () => {
  let files: MemoryFiles;
  beforeEach(() => {
    files = new MemoryFiles({ 'harbour.txt': story });
  });

  const move = (from: string, to: string) => {
    files.put(to, files.text(from) ?? '');
    files.remove(from);
  };

  it('stay together when the article is renamed, and when its folder is', async () => {
    const store = desk(files);
    await noteOn(store, words);
    move('harbour.txt', 'desk/wall.txt');
    await store.rename('harbour.txt', 'desk/wall.txt');
    move('desk/wall.txt', 'done/wall.txt');
    await store.rename('desk', 'done');
    const colleague = desk(files, 1);
    await colleague.load();
    assert.equal(colleague.forArticle('done/wall.txt').length, 1);
    assert.deepEqual(colleague.articles(), ['done/wall.txt']);
    assert.deepEqual(colleague.forArticle('harbour.txt'), []);
  });

  it('are found at an earlier path when the file has gone back there', async () => {
    const store = desk(files);
    await noteOn(store, words);
    move('harbour.txt', 'wall.txt');
    await store.rename('harbour.txt', 'wall.txt');
    move('wall.txt', 'harbour.txt');
    await store.load();
    assert.equal(store.forArticle('harbour.txt').length, 1);
  });

  it('are not mixed with those of a new article of the old name', async () => {
    const store = desk(files);
    await noteOn(store, words);
    move('harbour.txt', 'wall.txt');
    await store.rename('harbour.txt', 'wall.txt');
    files.put('harbour.txt', story);
    await store.load();
    assert.deepEqual(store.forArticle('harbour.txt'), []);
    await noteOn(store, 'lost in a flood', { note: 'new' });
    assert.deepEqual(
      store.forArticle('harbour.txt').map(({ note }) => note),
      ['new'],
    );
    assert.equal(store.forArticle('wall.txt').length, 1);
  });

  it('keep what else stands in the record when it is written again', async () => {
    const store = desk(files);
    await noteOn(store, words);
    const [record] = (await files.list('.stet/articles', ['.json'])).map(({ path }) => path);
    files.put(record ?? '', (files.text(record ?? '') ?? '').replace('"v": 1', '"slug": "WALL", "v": 1'));
    await store.load();
    await store.rename('harbour.txt', 'wall.txt');
    assert.equal(
      files.text(record ?? ''),
      `{\n  "v": 1,\n  "id": "${record?.slice(15, -5)}",\n  "path": "wall.txt",\n  "earlier": [\n    "harbour.txt"\n  ],\n  "slug": "WALL"\n}\n`,
    );
  });

  it('that cannot follow are named', async () => {
    const store = desk(files);
    await noteOn(store, words);
    const [record] = (await files.list('.stet/articles', ['.json'])).map(({ path }) => path);
    files.put(record ?? '', (files.text(record ?? '') ?? '').replace('"v": 1', '"v": 2'));
    await store.load();
    await assert.rejects(
      store.rename('harbour.txt', 'wall.txt'),
      /The notes of harbour\.txt could not follow it/,
    );
  });

  it('have an id that a person can read and every disk can keep', () => {
    const id = (name: string) => newArticleId(name, (count) => new Uint8Array(count));
    assert.equal(id('Harbour Audit (final).txt'), 'harbour-audit-final-000000');
    assert.equal(id('stories/Maracaibo – Año nuevo.TXT'), 'maracaibo-ano-nuevo-000000');
    assert.equal(id('CON.txt'), 'con-000000');
    assert.equal(id('новости.txt'), 'article-000000');
    assert.equal(id('...txt'), 'article-000000');
    assert.ok(id(`${'long name '.repeat(40)}.txt`).length <= 47);
  });
});

/** The file of the last change to a note. */
function changedBy(store: AnnotationStore, id: string): string {
  return `.stet/events/${store.get(id)?.article}/${id}/${store.history(id).at(-1)?.id}.json`;
}

describe('Two windows on one folder', () => {
  it('see each other’s notes, and say which articles have changed', async () => {
    const files = new MemoryFiles({ 'harbour.txt': story });
    const left = desk(files);
    const right = desk(files, 1);
    const changes: { path: string; type: 'created' | 'changed' | 'deleted' }[] = [];
    files.watch((some) => changes.push(...some));
    const { id } = await noteOn(left, words);
    assert.deepEqual(await right.refresh(changes.splice(0)), ['harbour.txt']);
    await right.reply(id, { actor: 'Ben Cole', note: 'Page 12.' });
    assert.deepEqual(await left.refresh(changes.splice(0)), ['harbour.txt']);
    assert.deepEqual(left.forArticle('harbour.txt'), right.forArticle('harbour.txt'));
    assert.deepEqual(await left.refresh([{ path: 'harbour.txt', type: 'changed' }]), []);
    // What a watcher tells of a window's own file is no news to it.
    const seen = left.get(id);
    assert.deepEqual(await left.refresh([{ path: changedBy(right, id), type: 'created' }]), []);
    assert.equal(left.get(id), seen);
  });

  it('follow a switch to a branch without the notes, and back', async () => {
    const files = new MemoryFiles({ 'harbour.txt': story });
    const store = desk(files);
    await noteOn(store, words);
    const kept = (await files.list('.stet', [''])).map(({ path }) => [path, files.text(path) ?? ''] as const);
    for (const [path] of kept) files.remove(path);
    assert.deepEqual(await store.refresh([{ path: '.stet', type: 'deleted' }]), ['harbour.txt']);
    assert.deepEqual(store.forArticle('harbour.txt'), []);
    for (const [path, text] of kept) files.put(path, text);
    assert.deepEqual(await store.refresh([{ path: '.stet', type: 'created' }]), ['harbour.txt']);
    assert.equal(store.forArticle('harbour.txt').length, 1);
  });

  it('read each file once', async () => {
    const files = new MemoryFiles({ 'harbour.txt': story });
    const reads: string[] = [];
    const counted = new Proxy(files, {
      get: (target, key) =>
        key === 'read'
          ? (path: string) => {
              reads.push(path);
              return target.read(path);
            }
          : typeof target[key as keyof MemoryFiles] === 'function'
            ? (target[key as keyof MemoryFiles] as () => unknown).bind(target)
            : undefined,
    });
    await noteOn(desk(files), words);
    const reader = desk(counted, 1);
    await reader.load();
    assert.equal(reads.length, 3);
    reads.length = 0;
    const { id } = await noteOn(reader, 'lost in a flood');
    await reader.load();
    await reader.load();
    assert.deepEqual(reads, []);
    const other = desk(files, 2);
    await other.load();
    await other.reply(id, { actor: 'Cleo Dunn', note: 'Seen.' });
    await reader.load();
    assert.equal(reads.length, 1);
    assert.equal(reader.get(id)?.replies.length, 1);
  });

  it('write to a folder they have not read yet as if they had', async () => {
    const files = new MemoryFiles({ 'harbour.txt': story });
    await noteOn(desk(files), words);
    const late = desk(files, 1);
    await noteOn(late, 'lost in a flood');
    assert.equal(late.forArticle('harbour.txt').length, 2);
    assert.equal((await files.list('.stet/articles', ['.json'])).length, 1);
  });

  it('write the folder’s format once, and leave one alone that a newer version has put there since', async () => {
    const files = new MemoryFiles({ 'harbour.txt': story });
    const store = desk(files);
    await store.load();
    files.put('.stet/format.json', '{ "format": 2 }');
    await assert.rejects(noteOn(store, words), /newer version of Stet/);
    assert.equal(files.text('.stet/format.json'), '{ "format": 2 }');
    assert.equal(files.text('.gitattributes'), undefined);
  });

  it('lose nothing when much is done at once', async () => {
    const files = new MemoryFiles({ 'harbour.txt': story });
    const store = desk(files);
    const { id } = await noteOn(store, words);
    await Promise.all([
      store.set(id, { actor: 'Ana Ruiz', status: 'query' }),
      store.reply(id, { actor: 'Ben Cole', note: 'One.' }),
      store.set(id, { actor: 'Ana Ruiz', status: 'checked' }),
      store.load(),
      store.reply(id, { actor: 'Ben Cole', note: 'Two.' }),
    ]);
    const note = store.get(id);
    assert.deepEqual([note?.status, note?.replies.length, note?.flags], ['checked', 2, []]);
  });

  it('go on after a disk that was full', async () => {
    const files = new MemoryFiles({ 'harbour.txt': story });
    const store = desk(files);
    const { id } = await noteOn(store, words);
    const write = files.write.bind(files);
    files.write = () => Promise.reject(new Error('No space left on device.'));
    await assert.rejects(store.set(id, { actor: 'Ana Ruiz', status: 'checked' }), /No space left/);
    assert.equal(store.get(id)?.status, 'needs-source');
    files.write = write;
    assert.equal((await store.set(id, { actor: 'Ana Ruiz', status: 'checked' })).status, 'checked');
  });
});
