import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FactCheck } from '../../src/review/model';
import {
  actionsAt,
  closeAll,
  hoverAt,
  marks,
  marksLike,
  rangeOf,
  settled,
  show,
  signAs,
  take,
  until,
  write,
} from './support';

const copy = `Glider school on Mount Orrin shuts

ORRIN (MN) — The glider school on Mount Orrin shut its doors on Tuesday after 31 years, its director, Hanna Brel, said.

The school lost 40,000 crowns in 2019. The town caused the loss, and the council lied to its pilots about the money.

It was the oldest glider school in the valley. Nobody answered a request for comment.
`;

const textOf = (document: vscode.TextDocument, { start, end }: { start: number; end: number }) =>
  document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)));

async function open(path: string, town: string): Promise<vscode.TextEditor> {
  const uri = await write(path, copy.replaceAll('Orrin', town).replaceAll('ORRIN', town.toUpperCase()));
  const editor = await show(uri);
  await settled(uri);
  return editor;
}

async function factOn(uri: vscode.Uri, words: string): Promise<FactCheck> {
  const { facts } = await settled(uri);
  const found = facts.find(({ quote }) => quote.includes(words));
  assert.ok(found, `no fact has “${words}”: ${facts.map(({ quote }) => quote).join(' | ')}`);
  return found;
}

describe('the facts of an article', () => {
  before(() => signAs('Ines Okafor'));
  after(() => signAs(''));
  afterEach(closeAll);

  it('are listed in order of the text, and nobody has looked at them', async () => {
    const { document } = await open('facts/glider.txt', 'Orrin');
    const { facts } = await settled(document.uri);
    assert.ok(facts.length >= 5, facts.map(({ quote }) => quote).join(' | '));
    for (const [i, { start, quote, status }] of facts.entries()) {
      assert.equal(textOf(document, facts[i] as FactCheck), quote);
      assert.equal(status, null);
      assert.ok(start >= (facts[i - 1]?.start ?? 0));
    }
  });

  it('are marked at the caret: a note on just these words, and Problems stay as they are', async () => {
    const editor = await open('facts/glider-two.txt', 'Vessen');
    const { document } = editor;
    await marksLike(document.uri, (await settled(document.uri)).findings);
    const before = marks(document.uri).length;
    const words = rangeOf(document, 'Hanna Brel');
    editor.selection = new vscode.Selection(words.start, words.end);
    await vscode.commands.executeCommand('stet.markChecked');
    const { notes } = await settled(document.uri);
    assert.deepEqual(
      notes.map(({ annotation, span }) => [
        span && textOf(document, span),
        annotation.kind,
        annotation.status,
        annotation.finding,
      ]),
      [['Hanna Brel', 'name', 'checked', null]],
    );
    assert.equal((await factOn(document.uri, 'Hanna Brel')).status, 'checked');
    await marksLike(document.uri, (await settled(document.uri)).findings);
    assert.equal(marks(document.uri).length, before);
    assert.match(
      await hoverAt(document.uri, words.start),
      /\*\*Checked \(CQ\)\*\* · Name or title · Ines Okafor/,
    );
  });

  it('that are checked are to be checked again once their words change, and no more once they are', async () => {
    const editor = await open('facts/glider-three.txt', 'Cadmoor');
    const { document } = editor;
    const words = rangeOf(document, 'Hanna Brel');
    editor.selection = new vscode.Selection(words.start, words.end);
    await vscode.commands.executeCommand('stet.markChecked');
    await editor.edit((edit) => edit.replace(rangeOf(document, 'Hanna'), 'Hannah'));
    assert.equal((await settled(document.uri)).notes[0]?.recheck, true);
    const changed = rangeOf(document, 'Hannah Brel');
    editor.selection = new vscode.Selection(changed.start, changed.end);
    await vscode.commands.executeCommand('stet.markChecked');
    const { notes } = await settled(document.uri);
    assert.deepEqual(
      notes.map(({ recheck }) => recheck),
      [false],
    );
  });

  it('are gone through in the list by its keys, and the text follows', async () => {
    const editor = await open('facts/glider-four.txt', 'Saltby');
    const { document } = editor;
    const facts = () => settled(document.uri).then((review) => review.facts);
    const [first, second] = await facts();
    assert.ok(first && second);
    await vscode.commands.executeCommand('stet.showChecklist');
    await until('the first fact to be marked', async () => {
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('stet.factOpinion', 'list');
      return (await facts())[0]?.status === 'opinion';
    });
    const caret = () => document.offsetAt(editor.selection.active);
    assert.equal(caret(), second.start);
    assert.ok(editor.selection.isEmpty, 'words are selected, and a key would replace them');
    await vscode.commands.executeCommand('stet.factUndo', 'list');
    assert.equal((await facts())[0]?.status, 'opinion', 'what is cleared is the second fact');
    await vscode.commands.executeCommand('stet.previousFact', 'list');
    assert.equal(caret(), first.start);
    await vscode.commands.executeCommand('stet.factUndo', 'list');
    await until('the mark to be taken back', async () => (await facts())[0]?.status === null);
    assert.deepEqual((await settled(document.uri)).notes, []);
    await vscode.commands.executeCommand('stet.hideChecklist');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('lose their last mark again by undo, and the copy stays as it is', async () => {
    const editor = await open('facts/glider-six.txt', 'Marrow');
    const { document } = editor;
    const facts = () => settled(document.uri).then((review) => review.facts);
    await vscode.commands.executeCommand('stet.showChecklist');
    await until('the first fact to be marked', async () => {
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('stet.factOpinion', 'list');
      return (await facts())[0]?.status === 'opinion';
    });
    await vscode.commands.executeCommand('stet.factNeedsSource', 'list');
    await until('the second mark', async () => (await facts())[1]?.status === 'needs-source');
    await vscode.commands.executeCommand('stet.undoLastMark');
    await until('it to be taken back', async () => (await facts())[1]?.status === null);
    assert.equal((await facts())[0]?.status, 'opinion');
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('stet.hideChecklist');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('are gone through from the caret, too', async () => {
    const editor = await open('facts/glider-five.txt', 'Thrale');
    const { facts } = await settled(editor.document.uri);
    const starts = [...new Set(facts.map(({ start }) => start))];
    editor.selection = new vscode.Selection(
      editor.document.positionAt(starts[0] ?? 0),
      editor.document.positionAt(starts[0] ?? 0),
    );
    await vscode.commands.executeCommand('stet.nextFact');
    assert.equal(editor.document.offsetAt(editor.selection.active), starts[1]);
    await vscode.commands.executeCommand('stet.previousFact');
    assert.equal(editor.document.offsetAt(editor.selection.active), starts[0]);
  });
});

describe('unverified claims', () => {
  before(() => signAs('Ines Okafor'));
  after(() => signAs(''));
  afterEach(closeAll);

  it('are gone through one by one, the soft ones too, and nothing else', async () => {
    const editor = await open('facts/claims.txt', 'Wendle');
    const { document } = editor;
    const wording = ['claims/loaded-verb', 'claims/overused-hedge'];
    const claims = (await settled(document.uri)).findings.filter(
      ({ rule }) => rule.startsWith('claims/') && !wording.includes(rule),
    );
    assert.ok(claims.length > 1, 'the copy has hardly a claim');
    const starts = [...new Set(claims.map(({ start }) => start))];
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const stops: number[] = [];
    for (const _ of starts) {
      await vscode.commands.executeCommand('stet.nextClaim');
      stops.push(document.offsetAt(editor.selection.active));
    }
    assert.deepEqual(stops, starts);
    await vscode.commands.executeCommand('stet.previousClaim');
    assert.equal(document.offsetAt(editor.selection.active), starts.at(-2));
  });

  it('are answered as opinion from the light bulb, in the order that desks act in', async () => {
    const editor = await open('facts/claims-two.txt', 'Fallow');
    const { document } = editor;
    const [claim] = (await settled(document.uri)).findings.filter(({ rule }) => rule.startsWith('claims/'));
    assert.ok(claim);
    const at = document.positionAt(claim.start);
    const titles = (await actionsAt(document.uri, new vscode.Range(at, at))).map(({ title }) =>
      title.replace(/ \(.*\)$/, ''),
    );
    const wanted = ['Note: needs a source', 'Note: query to the author…', 'Note: opinion', 'Mark checked'];
    const first = titles.indexOf(wanted[0] ?? '');
    assert.deepEqual(titles.slice(first, first + wanted.length), wanted, titles.join('\n'));
    const actions = await actionsAt(document.uri, new vscode.Range(at, at));
    const opinion = actions.find(({ title }) => title.startsWith('Note: opinion'));
    assert.ok(opinion);
    await take(opinion);
    const after = (await settled(document.uri)).findings.find(
      ({ rule, fingerprint }) => rule === claim.rule && fingerprint === claim.fingerprint,
    );
    assert.equal(after?.state, 'annotated');
    assert.match(await hoverAt(document.uri, at), /\*\*Opinion\*\*/);
  });
});
