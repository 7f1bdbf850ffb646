import assert from 'node:assert/strict';
import type { PlacedAnnotation } from '../../../src/annotations/model';
import type { Watched } from '../../../src/extension/documents';
import { clearMark, type Mark, putMark, restoreMark } from '../../../src/extension/marks';
import type { Notes } from '../../../src/extension/notes';
import type { FactCheck } from '../../../src/review/model';
import { FakeDocuments, spanIn } from './fake-desk';
import { reset, window } from './fake-vscode';
import { fact, note } from './support';

const text = 'It had 40 workers, the most in the valley.';

function stage(...placed: PlacedAnnotation[]) {
  reset();
  const written: unknown[][] = [];
  const write =
    (what: string) =>
    async (_: Watched, ...args: unknown[]) => {
      written.push([what, ...args]);
      return true;
    };
  const notes = {
    get: (_: Watched, id: string) => placed.find(({ annotation }) => annotation.id === id),
    add: write('add'),
    set: write('set'),
    reply: write('reply'),
    takeBack: write('takeBack'),
    bringBack: write('bringBack'),
  } as unknown as Notes;
  const watched = new FakeDocuments().open('a.txt', text);
  const mark = async (target: FactCheck, what: Mark) => {
    await putMark(notes, watched, { type: 'fact', span: target, fact: target }, what);
    return written;
  };
  const undo = async (target: FactCheck, mine = true) => {
    await clearMark(notes, watched, target, async () => mine);
    return written;
  };
  const restore = async (target: FactCheck, before?: PlacedAnnotation) => {
    await restoreMark(notes, watched, target, before);
    return written;
  };
  return { mark, undo, restore };
}

const forty = fact({ id: 'f1', ...spanIn(text, '40'), quote: '40' });
const noted = { ...forty, annotation: 'n1', status: 'checked' } as const;
const here = spanIn(text, '40');

describe('a mark on a fact', () => {
  it('is a note on its words, of a kind that fits, and answers no finding', async () => {
    const kinds = { number: 'number', date: 'number', name: 'name', title: 'name', quote: 'quote' } as const;
    for (const [kind, expected] of Object.entries({ ...kinds, superlative: 'unverified-claim' })) {
      const written = await stage().mark(
        { ...forty, kind: kind as FactCheck['kind'] },
        { status: 'checked' },
      );
      assert.deepEqual(written, [
        ['add', { span: here, kind: expected, status: 'checked', note: '', finding: null }],
      ]);
    }
  });

  it('changes the note that is there on these words, and makes no second one', async () => {
    const written = await stage(note({ id: 'n1', note: '' }, here)).mark(noted, { status: 'disputed' });
    assert.deepEqual(written, [['set', 'n1', { status: 'disputed' }]]);
  });

  it('leaves a note on more words as it is, and puts its own on the fact', async () => {
    const whole = note({ id: 'n1' }, spanIn(text, 'It had 40 workers'));
    const [[what] = []] = await stage(whole).mark(noted, { status: 'disputed' });
    assert.equal(what, 'add');
  });

  it('keeps what is written: a query becomes an answer, evidence is put to what there is', async () => {
    const asked = await stage(note({ id: 'n1', note: 'Who counted?' }, here)).mark(noted, {
      status: 'query',
      words: 'And when?',
    });
    assert.deepEqual(asked, [
      ['reply', 'n1', 'And when?'],
      ['set', 'n1', { status: 'query' }],
    ]);
    const old = { type: 'web', reference: 'Register' };
    const more = { type: 'document', reference: 'Payroll' };
    const proven = await stage(note({ id: 'n1', evidence: [old] }, here)).mark(noted, { evidence: more });
    assert.deepEqual(proven, [['set', 'n1', { evidence: [old, more] }]]);
  });

  it('with evidence alone is open: only a person says that it is checked', async () => {
    const evidence = { type: 'document', reference: 'Payroll' };
    const [[, draft] = []] = await stage().mark(forty, { evidence });
    assert.deepEqual(draft, {
      span: here,
      kind: 'number',
      status: 'open',
      note: '',
      finding: null,
      evidence: [evidence],
    });
  });
});

describe('clearing a mark on a fact', () => {
  it('deletes one’s own, its question too', async () => {
    assert.deepEqual(await stage(note({ id: 'n1', note: '' }, here)).undo(noted), [['takeBack', 'n1']]);
    const query = note({ id: 'n1', status: 'query', note: 'Who counted?' }, here);
    assert.deepEqual(await stage(query).undo({ ...noted, status: 'query' }), [['takeBack', 'n1']]);
  });

  it('keeps evidence, answers and what others have marked, and opens it again', async () => {
    const open = [['set', 'n1', { status: 'open' }]];
    const evidence = [{ type: 'web', reference: 'Register' }];
    assert.deepEqual(await stage(note({ id: 'n1', note: '', evidence }, here)).undo(noted), open);
    const replies = [{ id: 'r1', actor: 'Tom Brandt', at: '2025-11-14T10:00:00Z', note: 'I did.' }];
    assert.deepEqual(await stage(note({ id: 'n1', replies }, here)).undo(noted), open);
    assert.deepEqual(await stage(note({ id: 'n1', note: 'See p. 3.' }, here)).undo(noted, false), open);
  });

  it('says why where there is nothing to take back', async () => {
    assert.deepEqual(await stage().undo(forty), []);
    assert.match(window.said.join(), /nobody has looked at this yet/);
    const whole = note({ id: 'n1' }, spanIn(text, 'It had 40 workers'));
    assert.deepEqual(await stage(whole).undo(noted), []);
    assert.match(window.said.join(), /checked by a note on more words/);
  });
});

describe('taking the last mark on a fact back', () => {
  it('takes the note away where there was none', async () => {
    assert.deepEqual(await stage(note({ id: 'n1', note: 'Who?' }, here)).restore(noted), [
      ['takeBack', 'n1'],
    ]);
  });

  it('opens it where somebody has answered since', async () => {
    const replies = [{ id: 'r1', actor: 'Tom Brandt', at: '2025-11-14T10:00:00Z', note: 'I did.' }];
    assert.deepEqual(await stage(note({ id: 'n1', replies }, here)).restore(noted), [
      ['set', 'n1', { status: 'open' }],
    ]);
  });

  it('gives a note its status, words and evidence of before', async () => {
    const evidence = [{ type: 'web', reference: 'Register' }];
    const before = note({ id: 'n1', status: 'needs-source', note: '' }, here);
    const now = note({ id: 'n1', status: 'checked', note: 'Yes.', evidence }, here);
    assert.deepEqual(await stage(now).restore(noted, before), [
      ['set', 'n1', { status: 'needs-source', note: '', evidence: [] }],
    ]);
  });

  it('brings a note back that was cleared', async () => {
    const before = note({ id: 'n1', status: 'query', note: 'Who?' }, here);
    assert.deepEqual(await stage().restore(forty, before), [['bringBack', 'n1']]);
  });
});
