import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FileProblem } from '../../../src/annotations/file-problem';
import type { AnnotationStore } from '../../../src/annotations/store';
import { MemoryFiles } from '../../../src/files/memory-files';
import { desk, noteOn, spanOf, story } from './desk';

const flood = { span: spanOf(story, 'lost in a flood'), note: 'Which flood?' };

describe('Bad files among the notes', () => {
  let files: MemoryFiles;
  /** The file of a change to the first note, and its text. */
  let path: string;
  let good: string;

  beforeEach(async () => {
    files = new MemoryFiles({ 'harbour.txt': story });
    const store = desk(files);
    const { id } = await noteOn(store, 'cost $41 million more than planned');
    await noteOn(store, 'lost in a flood', flood);
    await noteOn(store, 'Mayor Ines Calloway', { note: 'Spelling?' });
    const before = new Set((await files.list('.stet', ['.json'])).map((entry) => entry.path));
    await store.set(id, { actor: 'Ben Cole', status: 'disputed' });
    path =
      (await files.list('.stet', ['.json'])).map((entry) => entry.path).find((name) => !before.has(name)) ??
      '';
    good = files.text(path) ?? '';
  });

  const read = async (): Promise<AnnotationStore> => {
    const store = desk(files, 1);
    await store.load();
    return store;
  };

  /** What is said when the file holds this, after all else was found to be as it was. */
  const complaint = async (content: string | Uint8Array): Promise<FileProblem> => {
    files.put(path, content);
    const store = await read();
    assert.equal(store.forArticle('harbour.txt').length, 3);
    assert.equal(store.forArticle('harbour.txt')[0]?.status, 'needs-source');
    const [problem, ...others] = store.problems();
    assert.deepEqual(others, []);
    assert.equal(problem?.path, path);
    return problem as FileProblem;
  };

  const name = () => path.split('/').at(-1);

  it('an unfinished merge', async () => {
    const { message, line } = await complaint(good.replace('  "id"', '<<<<<<< HEAD\n  "id"'));
    assert.equal(
      message,
      `The note file ${name()} could not be read (line 3 is not JSON; it looks like an unfinished merge). The other 2 notes are fine. Open it to repair, or delete it to drop that one change.`,
    );
    assert.equal(line, 3);
  });

  const cases: readonly (readonly [string, (text: string) => string | Uint8Array, RegExp, number?])[] = [
    [
      'a file that was not written to the end',
      (text) => text.slice(0, 140),
      /stops short at line 6, as if it had not/,
      6,
    ],
    ['a missing comma', (text) => text.replace('"v": 1,', '"v": 1'), /line 3 is not JSON/, 3],
    ['an empty file', () => '', /it is empty/],
    ['zeros after a power cut', () => new Uint8Array(900), /it is empty/],
    ['bytes that are no text', () => new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), /not text in UTF-8/],
    ['a list', () => '[]', /does not hold fields in curly brackets/, 1],
    ['a word', () => '"note"', /does not hold fields/, 1],
    [
      'a million characters',
      (text) => text.replace('disputed', 'd'.repeat(1_000_000)),
      /1\.0 MB, and no note takes more than 256 KB/,
    ],
    [
      'a note that goes on and on',
      (text) => text.replace('"status"', `"note": "${'n'.repeat(30_000)}",\n "status"`),
      /“note” is longer than 20000/,
      12,
    ],
    [
      'deep nesting',
      (text) => text.replace('"disputed"', `${'['.repeat(500)}1${']'.repeat(500)}`),
      /nested too deeply/,
      12,
    ],
    ['very deep nesting', () => '['.repeat(200_000), /nested too deeply/, 1],
    [
      'a key that reaches into objects',
      (text) => text.replace('"status"', '"__proto__": { "deleted": true }, "status"'),
      /“__proto__”, which is not allowed/,
    ],
    [
      'a constructor',
      (text) => text.replace('"status": "disputed"', '"x": { "constructor": { "prototype": 1 } }'),
      /“constructor”/,
    ],
    [
      'a path as an id',
      (text) => text.replace(/"annotation": "[^"]*"/, '"annotation": "../../../etc"'),
      /line 4: “annotation” cannot be "..\/..\/..\/etc"/,
      4,
    ],
    [
      'a path as a parent',
      (text) => text.replace(/"parents": \[\s*"[^"]*"/, '"parents": ["..\\\\..\\\\x"'),
      /“parents” cannot be/,
    ],
    [
      'a number for a name',
      (text) => text.replace('"Ben Cole"', '17'),
      /“actor” should be words in quotation marks/,
    ],
    ['a name with line breaks', (text) => text.replace('Ben Cole', 'Ben\\nCole'), /“actor” cannot be/],
    [
      'a status that no desk has',
      (text) => text.replace('disputed', 'done'),
      /“status” is "done", and should be one of open, query/,
      12,
    ],
    ['a field that is missing', (text) => text.replace(/"op": "set",/, ''), /“op” is missing/],
    ['a day that is none', (text) => text.replace('2026-11-21', '2026-13-45'), /there is no such time/],
    [
      'a link that runs a command',
      (text) =>
        text.replace(
          '"status": "disputed"',
          '"evidence": [{ "type": "web", "reference": "x", "url": "command:workbench.action.quit" }]',
        ),
      /“url” cannot be "command:/,
    ],
    ['version nought', (text) => text.replace('"v": 1', '"v": 0'), /“v” is 0, and should be 1/, 2],
    [
      'another file’s content',
      (text) => text.replace(/"id": "[^"]{35}/, (id) => `${id.slice(0, -1)}f`),
      /does not agree with what it holds/,
    ],
  ];
  for (const [what, spoil, expected, line] of cases) {
    it(`${what}: set aside alone, and named`, async () => {
      const problem = await complaint(spoil(good));
      assert.match(problem.message, expected);
      assert.match(problem.message, /The other 2 notes are fine\. Open it to repair, or delete it/);
      if (line !== undefined) assert.equal(problem.line, line);
      assert.equal(({} as Record<string, unknown>).deleted, undefined);
    });
  }

  it('a byte-order mark and Windows line ends do no harm', async () => {
    files.put(path, `\uFEFF${good.replaceAll('\n', '\r\n')}`);
    const store = await read();
    assert.deepEqual(store.problems(), []);
    assert.equal(store.forArticle('harbour.txt')[0]?.status, 'disputed');
  });

  it('a repaired file counts again', async () => {
    files.put(path, 'oops');
    const store = await read();
    assert.equal(store.problems().length, 1);
    files.put(path, good);
    assert.deepEqual(await store.refresh([{ path, type: 'changed' }]), ['harbour.txt']);
    assert.deepEqual(store.problems(), []);
    assert.equal(store.forArticle('harbour.txt')[0]?.status, 'disputed');
  });

  it('a note whose beginning is bad is not shown, and the message says so', async () => {
    const [first] = (await files.list('.stet/events', ['.json'])).map((entry) => entry.path).sort();
    files.put(first ?? '', '{');
    const store = await read();
    assert.equal(store.forArticle('harbour.txt').length, 2);
    assert.match(
      store.problems()[0]?.message ?? '',
      /bring it back from git: until then its note is not shown/,
    );
  });

  it('a note whose beginning is missing is named', async () => {
    const [first] = (await files.list('.stet/events', ['.json'])).map((entry) => entry.path).sort();
    files.remove(first ?? '');
    const [problem] = (await read()).problems();
    assert.equal(problem?.path, path);
    assert.match(problem?.message ?? '', /beginning is missing/);
  });

  it('an article’s record that is missing or broken: the notes are kept, and asked for', async () => {
    const [record] = (await files.list('.stet/articles', ['.json'])).map((entry) => entry.path);
    files.put(record ?? '', '{ "v": 1 }');
    const broken = (await read()).problems();
    assert.equal(broken.length, 1);
    assert.match(
      broken[0]?.message ?? '',
      /to which article 3 notes belong, could not be read \(“id” is missing\)\. The notes are safe/,
    );
    files.remove(record ?? '');
    const missing = (await read()).problems();
    assert.equal(missing.length, 1);
    assert.match(missing[0]?.message ?? '', /is missing: it says to which article 3 notes belong/);
  });

  it('an article’s record in an unfinished merge still shows the notes', async () => {
    const [record] = (await files.list('.stet/articles', ['.json'])).map((entry) => entry.path);
    const text = (files.text(record ?? '') ?? '').replace(
      /^ {2}"path".*$/m,
      '<<<<<<< HEAD\n  "path": "wall.txt",\n=======\n  "path": "harbour.txt",\n>>>>>>> theirs',
    );
    files.put(record ?? '', text);
    const store = await read();
    assert.equal(store.forArticle('harbour.txt').length, 3);
    assert.match(store.problems()[0]?.message ?? '', /unfinished merge\)\. The notes are shown all the same/);
  });

  it('an article’s record that points out of the folder is refused', async () => {
    const [record] = (await files.list('.stet/articles', ['.json'])).map((entry) => entry.path);
    for (const out of ['../../secret.txt', '/etc/passwd', 'C:\\\\secret.txt', 'a//b.txt']) {
      const text = (files.text(record ?? '') ?? '').replace(/"path": "[^"]*"/, `"path": "${out}"`);
      files.put(record ?? '', text);
      assert.match((await read()).problems()[0]?.message ?? '', /does not lie in this folder/, out);
    }
  });

  it('a file that is none of ours is named, and an odd name is not followed', async () => {
    files.put('.stet/events/notes.json', '{}');
    files.put('.stet/events/../../x.json', '{}');
    files.put('.stet/events/CON/x/y.json', '{}');
    const store = await read();
    assert.equal(store.forArticle('harbour.txt').length, 3);
    assert.equal(store.problems().length, 3);
    for (const { message } of store.problems()) assert.match(message, /none of Stet’s/);
  });

  it('a newer version’s change is kept and shown, and the note is not changed here', async () => {
    files.put(
      path,
      good.replace('"v": 1', '"v": 2').replace('"disputed"', '"disputed",\n    "mood": "doubtful"'),
    );
    const store = await read();
    const [note] = store.forArticle('harbour.txt');
    assert.equal(note?.status, 'disputed');
    assert.equal(note?.other.mood, 'doubtful');
    assert.equal(note?.readOnly, true);
    assert.match(store.problems()[0]?.message ?? '', /newer version of Stet\. Nothing is lost/);
    await assert.rejects(
      store.delete(note?.id ?? '', { actor: 'Ana Ruiz' }),
      /Update Stet to change it here/,
    );
    files.put(path, good.replace('"v": 1', '"v": 3').replace('"set"', '"weigh"').replace('"disputed"', '5'));
    const strange = (await read()).forArticle('harbour.txt')[0];
    assert.deepEqual([strange?.status, strange?.readOnly], ['needs-source', true]);
  });

  it('a folder kept by a newer version is read, and nothing is written to it', async () => {
    files.put('.stet/format.json', '{ "format": 2 }');
    const store = await read();
    assert.equal(store.forArticle('harbour.txt').length, 3);
    await assert.rejects(noteOn(store, 'no flood'), /Update Stet to write notes here/);
    files.put('.stet/format.json', '<<<<<<< HEAD\n');
    const torn = await read();
    await assert.rejects(
      noteOn(torn, 'no flood'),
      /format\.json could not be read \(line 1 is not JSON; it looks like an unfinished merge\)/,
    );
    assert.match(torn.problems()[0]?.message ?? '', /It should hold \{ "format": 1 \}/);
  });

  it('whatever bytes stand in the file, nothing throws and the other notes are there', async () => {
    const mutated = fc
      .array(fc.record({ at: fc.nat(), with: fc.string({ maxLength: 3 }), cut: fc.nat({ max: 9 }) }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((changes) =>
        changes.reduce((text, change) => {
          const at = change.at % text.length;
          return text.slice(0, at) + change.with + text.slice(at + change.cut);
        }, good),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated, fc.json(), fc.uint8Array({ maxLength: 400 })), async (content) => {
        files.put(path, content);
        const store = await read();
        assert.ok(store.forArticle('harbour.txt').length >= 3);
        assert.ok(store.problems().length <= 1);
      }),
      { numRuns: 300 },
    );
  });
});
