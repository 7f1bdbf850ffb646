import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  at,
  closeAll,
  filesBelow,
  hoverAt,
  marks,
  marksLike,
  rangeOf,
  read,
  ruleOf,
  settled,
  show,
  signAs,
  take,
  until,
  write,
} from './support';

const copy = `Museum to lend its lantern clock

BRENNICK (MN) — The Brennick Museum will lend its lantern clock to a gallery abroad, a senior curator said on Tuesday.

The curator spoke on the condition of anonymity. The clock was made in 1641 and has not left the city since 1902.

Visitors can see it until the end of the month, when it will be packed in four crates.
`;

const events = () => filesBelow(at('.stet/events'));

/** The marks of one rule. */
const marksOf = (uri: vscode.Uri, rule: string) => marks(uri).filter((mark) => ruleOf(mark) === rule);

const textAt = (document: vscode.TextDocument, { start, end }: { start: number; end: number }) =>
  document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)));

/** Takes the action of a title at the mark of a rule. */
async function answer(uri: vscode.Uri, rule: string, title: RegExp): Promise<vscode.Range> {
  const mark = marksOf(uri, rule)[0];
  assert.ok(mark, `there is no mark of ${rule}`);
  const action = (await actionsAt(uri, mark.range)).find((each) => title.test(each.title));
  assert.ok(action, `the light bulb does not offer ${title}`);
  await take(action);
  return mark.range;
}

describe('a note', () => {
  before(() => signAs('Ines Okafor'));
  after(() => signAs(''));
  afterEach(closeAll);

  it('answers a mark: it is written as a file, the mark goes, the hover tells', async () => {
    const uri = await write('notes/clock.txt', copy);
    await show(uri);
    await marksLike(uri, (await settled(uri)).findings);
    const before = await events();

    const range = await answer(uri, 'sourcing/no-reason', /^Note: needs a source/);
    const written = (await events()).filter((event) => !before.some((each) => each.path === event.path));
    assert.equal(written.length, 1);
    const [file] = written;
    assert.ok(file);
    const event = JSON.parse(await read(file));
    assert.equal(event.actor, 'Ines Okafor');
    assert.equal(event.set.status, 'needs-source');
    assert.equal(event.set.finding.rule, 'sourcing/no-reason');

    await marksLike(uri, (await settled(uri)).findings);
    assert.deepEqual(marksOf(uri, 'sourcing/no-reason'), []);
    const words = await hoverAt(uri, range.start.translate(0, 1));
    assert.match(words, /\*\*Needs a source\*\* · Anonymous source · Ines Okafor, /);
    assert.match(words, /no reason is given/);
  });

  it('is offered to be changed and undone where it stands; undone, the mark is back', async () => {
    const uri = at('notes/clock.txt');
    await show(uri);
    const review = await settled(uri);
    const finding = review.findings.find(({ rule }) => rule === 'sourcing/no-reason');
    assert.equal(finding?.state, 'annotated');
    const document = await vscode.workspace.openTextDocument(uri);
    const place = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.start));
    const actions = await actionsAt(uri, place);
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Set status…'), titles.join('\n'));
    const undo = actions.find(({ title }) => title === 'Undo: Needs a source');
    assert.ok(undo, titles.join('\n'));
    await take(undo);
    await marksLike(uri, (await settled(uri)).findings);
    assert.equal(marksOf(uri, 'sourcing/no-reason').length, 1);
  });

  it('follows its words while the text is edited and saved', async () => {
    const uri = await write('notes/clock-two.txt', copy.replaceAll('Brennick', 'Asterby'));
    const editor = await show(uri);
    await marksLike(uri, (await settled(uri)).findings);
    await answer(uri, 'sourcing/no-reason', /^Mark checked/);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late edition: '));
    await editor.document.save();
    const { notes } = await settled(uri);
    const span = notes[0]?.span;
    assert.ok(span, 'the note has lost its words');
    assert.equal(textAt(editor.document, span), 'spoke on the condition of anonymity');
    assert.equal(notes[0]?.recheck, false);
  });

  it('that a colleague has pulled appears by itself', async () => {
    const uri = await write('notes/clock-three.txt', copy.replaceAll('Brennick', 'Callow'));
    await show(uri);
    await marksLike(uri, (await settled(uri)).findings);
    const before = await events();
    await answer(uri, 'sourcing/no-reason', /^Note: needs/);
    const [event] = (await events()).filter((each) => !before.some(({ path }) => path === each.path));
    assert.ok(event);
    // As a pull would: the file goes, and comes again.
    const bytes = await vscode.workspace.fs.readFile(event);
    await vscode.workspace.fs.delete(event);
    await untilMarks(uri, 1);
    await vscode.workspace.fs.writeFile(event, bytes);
    await untilMarks(uri, 0);
  });

  for (const open of [true, false]) {
    it(`keeps to its article when that is renamed in the editor, ${open ? 'open' : 'closed'}`, async () => {
      const town = open ? 'Dunmoor' : 'Eskby';
      const uri = await write(`notes/${town}/clock.txt`, copy.replaceAll('Brennick', town));
      await show(uri);
      await marksLike(uri, (await settled(uri)).findings);
      await answer(uri, 'sourcing/no-reason', /^Mark checked/);
      if (!open) await closeAll();
      // The file, then the folder it lies in.
      for (const [from, to, path] of [
        [`notes/${town}/clock.txt`, `notes/${town}/lantern.txt`, `notes/${town}/lantern.txt`],
        [`notes/${town}`, `notes/${town} archive`, `notes/${town} archive/lantern.txt`],
      ] as const) {
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(at(from), at(to));
        assert.ok(await vscode.workspace.applyEdit(edit));
        const moved = at(path);
        const { document } = await show(moved);
        const [note, ...more] = await until(`the note of ${path}`, async () => {
          const { notes } = await settled(moved);
          return notes.length > 0 && notes;
        });
        assert.deepEqual(more, []);
        assert.ok(note?.span, 'the note has lost its words');
        assert.equal(textAt(document, note.span), 'spoke on the condition of anonymity');
        await untilMarks(moved, 0);
        if (!open) await closeAll();
      }
    });
  }

  it('whose text is gone is listed, and can be put on other words', async () => {
    const uri = await write('notes/clock-four.txt', copy.replaceAll('Brennick', 'Fenwick'));
    const editor = await show(uri);
    const { document } = editor;
    await marksLike(uri, (await settled(uri)).findings);
    await answer(uri, 'sourcing/no-reason', /^Note: needs a source/);
    const paragraph = document.lineAt(4).range;
    await editor.edit((edit) => edit.replace(paragraph, 'Boats leave the old quay at noon and at six.'));
    const [lost] = (await settled(uri)).notes;
    assert.equal(lost?.span, null);

    const words = rangeOf(document, 'Boats leave the old quay');
    editor.selection = new vscode.Selection(words.start, words.end);
    const shown = vscode.commands.executeCommand('stet.showLostNotes');
    const attached = () =>
      settled(uri).then(({ notes }) => notes[0]?.span && textAt(document, notes[0].span));
    // First the note, then what to do with it: each time the first line.
    await until('the note on its new words', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 150));
      return (await attached()) === 'Boats leave the old quay';
    });
    await shown;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late: '));
    assert.equal(await attached(), 'Boats leave the old quay');
  });

  it('file that cannot be read is told on that file, and the others hold', async () => {
    const uri = at('notes/clock-three.txt');
    await show(uri);
    await settled(uri);
    const [good] = (await events()).filter(({ path }) => path.includes('clock-three'));
    assert.ok(good);
    const bad = vscode.Uri.joinPath(good, '..', '0199aaaa-0000-7000-8000-000000000000.json');
    await vscode.workspace.fs.writeFile(bad, new TextEncoder().encode('<<<<<<< HEAD\n{"v":1}\n'));
    const told = await untilTold(bad);
    assert.match(told, /could not be read|cannot be read|is not/);
    assert.deepEqual(marksOf(uri, 'sourcing/no-reason'), []);
    await vscode.workspace.fs.delete(bad);
    await untilSilent(bad);
  });
});

async function untilMarks(uri: vscode.Uri, count: number): Promise<void> {
  await until(`${count} marks without a reason`, () => marksOf(uri, 'sourcing/no-reason').length === count);
}

async function untilTold(uri: vscode.Uri): Promise<string> {
  return until(`a word on ${uri.path}`, () => marks(uri)[0]?.message);
}

async function untilSilent(uri: vscode.Uri): Promise<void> {
  await until(`no word on ${uri.path}`, () => marks(uri).length === 0);
}
