import assert from 'node:assert/strict';
import { Checklist } from '../../../src/extension/checklist';
import type { Watched } from '../../../src/extension/documents';
import type { NoteDraft, Notes } from '../../../src/extension/notes';
import { ReviewStore } from '../../../src/extension/review-store';
import type { FactCheck } from '../../../src/review/model';
import { FakeDocuments, moment, spanIn, until } from './fake-desk';
import { commands, type FakeTreeView, reset, type TreeItem, window, workspace } from './fake-vscode';
import { fact, note, review } from './support';

const text = 'Crews of Lake Tarnow walked out on Monday. All 40 of them.';
const on = (id: string, words: string, over: Partial<FactCheck> = {}) =>
  fact({ id, ...spanIn(text, words), quote: words, ...over });
const facts = [
  on('f1', 'Lake Tarnow', { kind: 'name' }),
  on('f2', 'Monday', { kind: 'date' }),
  on('f3', '40'),
];

/** A checklist in a window in which the article is open, with the keyboard in the list. */
async function stage(given: readonly FactCheck[] = facts, kept = new Map<string, unknown>()) {
  reset();
  workspace.settings.set('stet.author', 'Ines Okafor');
  const documents = new FakeDocuments();
  const store = new ReviewStore();
  const written: unknown[][] = [];
  /** As the real ones do, they end once the review knows what was written. */
  const notes = {
    get: (_: Watched, id: string) =>
      store.get(watched.document.uri)?.notes.find(({ annotation }) => annotation.id === id),
    add: async (_: Watched, { span, status, kind }: NoteDraft) => {
      written.push([text.slice(span.start, span.end), kind, status]);
      const id = `n${written.length}`;
      await moment();
      const now = store.get(watched.document.uri)?.facts ?? [];
      const facts = now.map((each) =>
        each.start === span.start ? { ...each, status, annotation: id } : each,
      );
      const before = store.get(watched.document.uri)?.notes ?? [];
      const notes = [...before, note({ id, status, note: '' }, span)];
      store.set(watched.document.uri, review({ facts, notes }), null);
      return true;
    },
    set: async (_: Watched, id: string, { status }: { status: string }) => written.push([id, status]),
    takeBack: async (_: Watched, id: string) => {
      written.push([id, 'taken back']);
      const now = store.get(watched.document.uri)?.facts ?? [];
      const facts = now.map((each) =>
        each.annotation === id ? { ...each, status: null, annotation: null } : each,
      );
      const notes = (store.get(watched.document.uri)?.notes ?? []).filter(
        ({ annotation }) => annotation.id !== id,
      );
      store.set(watched.document.uri, review({ facts, notes }), null);
      return true;
    },
  } as unknown as Notes;
  const memento = {
    get: (key: string, or: unknown) => kept.get(key) ?? or,
    update: async (key: string, value: unknown) => kept.set(key, value),
  };
  const checklist = new Checklist({
    documents: documents.asDocuments(),
    store,
    notes,
    memento: memento as never,
    tellTime: (at) => at,
  });
  const watched = documents.open('ferry.txt', text);
  const editor = window.show(watched.document);
  store.set(watched.document.uri, review({ facts: given }), null);
  const view = window.views.get('stet.checklist') as FakeTreeView;
  const lines = () => view.lines() as { id: string; label: string }[];
  await commands.executeCommand('stet.showChecklist');
  await until('the list', () => given.length === 0 || view.selection.length > 0);
  const chosen = () => (view.selection[0] as { label: string } | undefined)?.label;
  const key = (command: string) => commands.executeCommand(command, 'list');
  const selected = () => watched.document.getText(editor.selection as never);
  /** The words that are set off in the text. */
  const shown = () => editor.drawn.map((range) => watched.document.getText(range as never)).join();
  return {
    checklist,
    documents,
    store,
    written,
    watched,
    editor,
    view,
    lines,
    chosen,
    key,
    selected,
    shown,
    kept,
  };
}

describe('the checklist view', () => {
  it('opens at the first fact, and says how far it has got', async () => {
    const { chosen, view, lines } = await stage();
    assert.equal(chosen(), 'Lake Tarnow');
    assert.equal(lines().length, 3);
    assert.match(view.message ?? '', /^0 of 3 facts checked/);
    assert.equal(view.description, '0 of 3');
  });

  it('marks by key the line that the keyboard is on, goes on, and shows the next fact in the text', async () => {
    const { key, written, chosen, selected, shown, editor } = await stage();
    await commands.executeCommand('stet.factDisputed', 'list');
    assert.deepEqual(written, [['Lake Tarnow', 'name', 'disputed']]);
    assert.equal(chosen(), 'Monday');
    assert.equal(shown(), 'Monday');
    assert.equal(selected(), '', 'a key that lands in the text must replace nothing');
    assert.equal(editor.selection.start.character, text.indexOf('Monday'));
    await key('stet.factNeedsSource');
    await key('stet.factOpinion');
    assert.deepEqual(written.slice(1), [
      ['Monday', 'number', 'needs-source'],
      ['40', 'number', 'opinion'],
    ]);
  });

  it('takes keys one after the other, however fast they come', async () => {
    const { key, written } = await stage();
    await Promise.all([key('stet.factOpinion'), key('stet.nextFact'), key('stet.factNeedsSource')]);
    assert.deepEqual(written, [
      ['Lake Tarnow', 'name', 'opinion'],
      ['40', 'number', 'needs-source'],
    ]);
  });

  it('asks what is wrong, why it stands, what is to be answered; Escape marks nothing', async () => {
    const { key, written } = await stage();
    window.answers = ['It is a river.', '', undefined];
    await key('stet.factDisputed');
    await key('stet.factStands');
    await key('stet.factQuery');
    assert.deepEqual(window.asked, [
      'Disputed: “Lake Tarnow”',
      'Let it stand: “Monday”',
      'Query to the author: “40”',
    ]);
    assert.deepEqual(written, [
      ['Lake Tarnow', 'name', 'disputed'],
      ['Monday', 'number', 'stet'],
    ]);
  });

  it('takes what is typed before a question shows for its answer, never for marks', async () => {
    const { key, written } = await stage();
    await Promise.all([key('stet.factDisputed'), key('stet.factOpinion'), key('stet.factNeedsSource')]);
    assert.deepEqual(written, [['Lake Tarnow', 'name', 'disputed']]);
    await key('stet.factOpinion');
    assert.deepEqual(written[1], ['Monday', 'number', 'opinion']);
  });

  it('takes the marks back one by one, the last first, and goes to their lines', async () => {
    const { key, written, chosen, selected } = await stage();
    await key('stet.factOpinion');
    await key('stet.factNeedsSource');
    written.length = 0;
    await key('stet.undoLastMark');
    assert.deepEqual(written, [['n2', 'taken back']]);
    assert.equal(chosen(), 'Monday');
    assert.equal(selected(), '');
    await key('stet.undoLastMark');
    assert.deepEqual(written[1], ['n1', 'taken back']);
    assert.equal(chosen(), 'Lake Tarnow');
    await key('stet.undoLastMark');
    assert.equal(written.length, 2);
    assert.match(window.said.at(-1) ?? '', /there is no mark to take back/);
  });

  it('keeps a line for the keyboard where nothing is left to look at', async () => {
    const { view, lines } = await stage([on('f1', '40', { status: 'checked', annotation: 'n1' })]);
    await commands.executeCommand('stet.showOpenFacts');
    await until('the list', () => lines()[0]?.label === 'Show All Facts');
    assert.match(view.message ?? '', /Nothing is left to look at/);
  });

  it('groups like with like on request', async () => {
    const { lines } = await stage([...facts, on('f4', 'Crews', { kind: 'name' })]);
    await commands.executeCommand('stet.groupFacts');
    await until('the groups', () => lines()[1]?.label === 'Crews');
    assert.deepEqual(
      lines().map(({ label }) => label),
      ['Lake Tarnow', 'Crews', '40', 'Monday'],
    );
    await commands.executeCommand('stet.orderFacts');
    await until('the order of the text', () => lines()[1]?.label === 'Monday');
  });

  it('makes one note of two marks put on one line in quick succession', async () => {
    const { written, lines } = await stage();
    const [line] = lines();
    await Promise.all([
      commands.executeCommand('stet.factStands', line),
      commands.executeCommand('stet.factDisputed', line),
    ]);
    assert.deepEqual(written, [
      ['Lake Tarnow', 'name', 'stet'],
      ['n1', 'disputed'],
    ]);
  });

  it('acts on the line that the arrow keys have led to, though it is not selected', async () => {
    const { key, written, view, lines } = await stage();
    view.focused = lines()[2];
    await key('stet.factOpinion');
    assert.deepEqual(written, [['40', 'number', 'opinion']]);
  });

  it('goes on and back, and round', async () => {
    const { key, chosen } = await stage();
    await key('stet.previousFact');
    assert.equal(chosen(), '40');
    await key('stet.nextFact');
    assert.equal(chosen(), 'Lake Tarnow');
  });

  it('marks a line chosen from its menu without leaving it', async () => {
    const { written, lines, chosen } = await stage();
    await commands.executeCommand('stet.factStands', lines()[1]);
    assert.deepEqual(written, [['Monday', 'number', 'stet']]);
    assert.equal(chosen(), 'Lake Tarnow');
  });

  it('marks nothing where the words are others by now', async () => {
    const { written, lines, store, watched } = await stage();
    const [line] = lines();
    store.set(watched.document.uri, review({ facts: [on('f1', 'Crews')] }), null);
    await commands.executeCommand('stet.factStands', line);
    assert.deepEqual(written, []);
    assert.match(window.said.join(), /the words this was about have changed/);
  });

  it('shows a clicked fact in the text', async () => {
    const { lines, selected, shown } = await stage();
    await commands.executeCommand('stet.showFact', lines()[2]);
    assert.equal(shown(), '40');
    assert.equal(selected(), '');
  });

  it('resumes where one was, also when the window is opened again', async () => {
    const first = await stage();
    await first.key('stet.nextFact');
    const { chosen } = await stage(facts, first.kept);
    assert.equal(chosen(), 'Monday');
  });

  it('draws with a sign and in words what has become of a fact, and what is done in grey', async () => {
    const { view } = await stage([
      on('f1', 'Lake Tarnow', { status: 'checked', annotation: 'n1' }),
      on('f2', 'Monday', { status: 'disputed', annotation: 'n2' }),
      on('f3', '40', { status: 'checked', recheck: true, annotation: 'n3' }),
    ]);
    const items = view.items() as (TreeItem & { iconPath: { id: string } })[];
    assert.deepEqual(
      items.map(({ iconPath, description }) => [iconPath.id, String(description).split(' · ')[0]]),
      [
        ['pass-filled', 'CQ'],
        ['error', 'disputed'],
        ['refresh', 'check again'],
      ],
    );
    assert.deepEqual(
      items.map(({ resourceUri }) => resourceUri !== undefined),
      [true, false, false],
    );
    assert.match(items[1]?.accessibilityInformation?.label ?? '', /^Monday, number, disputed/);
  });
});
