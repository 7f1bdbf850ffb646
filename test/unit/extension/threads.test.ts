import assert from 'node:assert/strict';
import type { PlacedAnnotation } from '../../../src/annotations/model';
import type { Watched } from '../../../src/extension/documents';
import type { Notes } from '../../../src/extension/notes';
import { ReviewStore } from '../../../src/extension/review-store';
import { NoteThreads } from '../../../src/extension/threads';
import { FakeDocuments, spanIn } from './fake-desk';
import { commands, comments, FakeThread, MarkdownString, Range, reset, window } from './fake-vscode';
import { note, review } from './support';

const text = 'Ferry crews walk out\n\nCrews on Lake Tarnow walked out on Monday, an official said.\n\n  \n';

/** An article with its threads. What is written is kept in `written`; `fails` lets no note be written. */
function stage() {
  reset();
  const documents = new FakeDocuments();
  const store = new ReviewStore();
  const written: unknown[][] = [];
  const state = { fails: false };
  const write =
    (what: string) =>
    async (_: Watched, ...args: unknown[]) => {
      if (!state.fails) written.push([what, ...args]);
      return !state.fails;
    };
  const of = ({ document }: Watched) => [...(store.get(document.uri)?.notes ?? [])];
  const notes = {
    of,
    get: (watched: Watched, id: string) => of(watched).find(({ annotation }) => annotation.id === id),
    add: write('add'),
    reply: write('reply'),
    set: write('set'),
  };
  const threads = new NoteThreads(documents.asDocuments(), store, notes as unknown as Notes);
  const watched = documents.open('ferry.txt', text);
  const { uri } = watched.document;
  const show = (...given: PlacedAnnotation[]) => store.set(uri, review({ notes: given }), null);
  const wordsOf = (thread: FakeThread | undefined) =>
    watched.document.getText(thread?.range as unknown as import('vscode').Range);
  const bodies = (thread: FakeThread | undefined) =>
    (thread?.comments ?? []).map(({ body }) => (typeof body === 'string' ? body : body.value));
  const shown = () => comments.threads.filter(({ disposed }) => !disposed);
  return { documents, store, written, state, threads, watched, uri, show, shown, wordsOf, bodies };
}

/** 0 while the first comment is being edited, 1 while it is shown. */
const modeOf = (thread: FakeThread | undefined) => thread?.comments[0]?.mode;

describe('the threads beside the text', () => {
  it('show each note on its words: status, kind, words, who, and whether it is settled', () => {
    const { show, shown, wordsOf, bodies } = stage();
    show(
      note({ id: 'n1' }, spanIn(text, 'an official')),
      note({ id: 'n2', status: 'checked', kind: 'note', note: '' }, spanIn(text, 'Monday')),
    );
    const [first, second] = shown();
    assert.equal(wordsOf(first), 'an official');
    assert.equal(first?.label, 'Query to the author · Anonymous source');
    assert.deepEqual(bodies(first), ['Who is it?']);
    assert.equal(first?.comments[0]?.author.name, 'Ines Okafor');
    assert.equal(first?.state, 0);
    assert.equal(wordsOf(second), 'Monday');
    assert.equal(second?.state, 1);
    assert.notEqual(bodies(second)[0], '');
  });

  it('are left out for the marks of a checklist that say nothing but “checked”', () => {
    const { show, shown } = stage();
    const span = spanIn(text, 'Monday');
    const mark = note({ kind: 'number', status: 'checked', note: '' }, span);
    show(mark);
    assert.deepEqual(shown(), []);
    for (const more of [
      { note: 'By the register.' },
      { evidence: [{ type: 'web', reference: 'Register' }] },
      { status: 'disputed' as const },
      { finding: { rule: 'claims/unattributed', fingerprint: 'x' } },
    ]) {
      show(note({ ...mark.annotation, ...more }, span));
      assert.equal(shown().length, 1, JSON.stringify(more));
    }
    show({ ...mark, recheck: true });
    assert.equal(shown().length, 1);
  });

  it('follow their words, and take up replies and changes, without being made anew', () => {
    const { show, shown, wordsOf, bodies } = stage();
    show(note({}, spanIn(text, 'an official')));
    const [thread] = shown();
    show(
      note(
        {
          status: 'checked',
          changedBy: 'Tom Brandt',
          replies: [{ id: 'r1', actor: 'Tom Brandt', at: '2025-11-15T10:00:00Z', note: 'The clerk.' }],
        },
        spanIn(text, 'official said'),
      ),
    );
    assert.deepEqual(shown(), [thread]);
    assert.equal(comments.threads.length, 1);
    assert.equal(wordsOf(thread), 'official said');
    assert.deepEqual(bodies(thread), ['Who is it?', 'The clerk.']);
    assert.equal(thread?.comments[1]?.author.name, 'Tom Brandt');
    assert.equal(thread?.state, 1);
  });

  it('go with the note: deleted, its words gone, or its article closed', () => {
    const { show, shown, documents, store, watched, uri } = stage();
    const placed = note({}, spanIn(text, 'an official'));
    show(placed);
    show();
    assert.equal(shown().length, 0);
    show(placed);
    show({ ...placed, span: null });
    assert.equal(shown().length, 0);
    show(placed);
    assert.equal(shown().length, 1);
    documents.close(watched);
    store.delete(uri);
    assert.equal(shown().length, 0);
  });

  it('hand replies, status and deletion on for their own note', async () => {
    const { show, shown, written, uri } = stage();
    show(note({ id: 'n7' }, spanIn(text, 'an official')));
    const [thread] = shown();
    await commands.executeCommand('stet.thread.reply', { thread, text: '  The clerk. ' });
    await commands.executeCommand('stet.thread.reply', { thread, text: '   ' });
    assert.deepEqual(written, [['reply', 'n7', 'The clerk.']]);
    await commands.executeCommand('stet.thread.setStatus', thread);
    await commands.executeCommand('stet.thread.delete', thread);
    const ref = { uri: uri.toString(), note: 'n7' };
    assert.deepEqual(commands.asked, [
      { name: 'stet.setStatus', args: [ref] },
      { name: 'stet.deleteNote', args: [ref] },
    ]);
  });

  it('begun by a person become a note on the words of the line, and stay when it cannot be written', async () => {
    const { written, state, uri } = stage();
    const begun = new FakeThread(uri as never, new Range(2, 0, 2, 0));
    state.fails = true;
    await commands.executeCommand('stet.thread.addQuery', { thread: begun, text: 'Which one?' });
    assert.equal(begun.disposed, false);
    state.fails = false;
    await commands.executeCommand('stet.thread.addQuery', { thread: begun, text: 'Which one? ' });
    assert.equal(begun.disposed, true);
    const span = spanIn(text, 'Crews on Lake Tarnow walked out on Monday, an official said.');
    assert.deepEqual(written, [
      ['add', { span, kind: 'note', status: 'query', note: 'Which one?', finding: null }],
    ]);
  });

  it('on an empty line say that there is nothing to put a note on', async () => {
    const { written, uri } = stage();
    const begun = new FakeThread(uri as never, new Range(4, 0, 4, 0));
    await commands.executeCommand('stet.thread.add', { thread: begun, text: 'Here?' });
    assert.deepEqual(written, []);
    assert.match(window.errors.join(), /no words on this line/);
  });

  it('let the words of a note be edited, and keep them open when they cannot be written', async () => {
    const { show, shown, written, state, bodies } = stage();
    show(note({ id: 'n1', note: 'Who is *it*?' }, spanIn(text, 'an official')));
    const [thread] = shown();
    await commands.executeCommand('stet.comment.edit', thread?.comments[0]);
    assert.deepEqual(bodies(thread), ['Who is *it*?']);
    const edited = { ...thread?.comments[0], body: 'Who said so?' };
    state.fails = true;
    await commands.executeCommand('stet.comment.save', edited);
    assert.equal(modeOf(thread), 0);
    state.fails = false;
    await commands.executeCommand('stet.comment.save', edited);
    assert.deepEqual(written, [['set', 'n1', { note: 'Who said so?' }]]);
    assert.equal(modeOf(thread), 1);
  });

  it('run nothing that a colleague has written', () => {
    const { show, shown } = stage();
    show(note({ note: '<img src=x> [go](command:workbench.action.quit)' }, spanIn(text, 'an official')));
    const body = shown()[0]?.comments[0]?.body;
    assert.ok(body instanceof MarkdownString);
    assert.equal(body.isTrusted, false);
    assert.equal(body.supportHtml, false);
    assert.doesNotMatch(body.value, /<img|[^\\]\]\(/);
  });
});
