import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  closeAll,
  hoverAt,
  rangeOf,
  settled,
  show,
  signAs,
  until,
  withSetting,
  write,
} from './support';

const copy = `Night ferry on Lake Tarnow may stop

TARNOW (MN) — The night ferry on Lake Tarnow will stop in March, a senior harbor official said on Monday.

The official spoke on the condition of anonymity because she was not allowed to discuss the contract.

“We will fight this,” said Ruth Amberley, the mayor of Tarnow. Amberley said the town had not been asked.

An aide to the governor said the line loses money. “Nobody rides it after nine,” the aide said.

The boats date from 1974. They carry mail as well.
`;

/** The place of the n-th occurrence of some words. */
function nth(document: vscode.TextDocument, words: string, n: number): vscode.Range {
  let offset = -1;
  for (let i = 0; i < n; i++) offset = document.getText().indexOf(words, offset + 1);
  assert.ok(offset >= 0, `“${words}” is not ${n} times in the text`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + words.length));
}

const wordsOf = (document: vscode.TextDocument, ranges: readonly vscode.Range[]) =>
  ranges.map((range) => document.getText(range));

describe('the sources of an article', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  before(async () => {
    const uri = await write('sources/ferry.txt', copy);
    editor = await show(uri);
    document = editor.document;
    await settled(uri);
  });
  after(closeAll);

  it('are explained on every mention: who, how often, why without a name, where first', async () => {
    const later = rangeOf(document, 'The official');
    const words = await hoverAt(document.uri, later.start);
    assert.match(words, /\*\*Anonymous source\*\*: a senior harbor official/);
    assert.match(
      words,
      /Reason given: “because she was not allowed to discuss the contract” \(paragraph 2\)/,
    );
    assert.match(words, /First mentioned in paragraph 1, then (once more|\d+ more times)\./);
    const named = await hoverAt(document.uri, nth(document, 'Amberley', 2).start);
    assert.match(named, /\*\*Named source\*\*: Ruth Amberley.* · 2 statements/);
    assert.match(named, /First named in paragraph 3/);
  });

  it('are listed in the outline by kind, each with its statements', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const official = symbols.find(({ name }) => name === 'Anonymous: a senior harbor official');
    assert.ok(official, symbols.map(({ name }) => name).join('\n'));
    assert.equal(document.getText(official.selectionRange), 'a senior harbor official');
    const mayor = symbols.find(({ name }) => name === 'Named: Ruth Amberley');
    assert.ok(mayor);
    const said = mayor.children.map(({ range }) => document.getText(range));
    assert.equal(said.length, 2, said.join('\n'));
    assert.match(said[0] ?? '', /We will fight this/);
    assert.equal(said[1], 'Amberley said the town had not been asked');
    assert.equal(mayor.children[1]?.name, said[1]);
    assert.equal(mayor.detail, '2 statements');
  });

  it('show all their mentions from any of them, and lead to the first', async () => {
    const later = nth(document, 'Amberley', 2).start;
    const mentions = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      later,
    );
    const words = wordsOf(
      document,
      mentions.map(({ range }) => range),
    );
    assert.equal(words.length, 2, words.join('\n'));
    assert.match(words[0] ?? '', /Ruth Amberley/);
    assert.equal(words[1], 'Amberley');
    const [first] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, 'The official').start,
    );
    assert.equal(first && document.getText(first.targetRange), 'a senior harbor official');
  });

  it('light up together with the caret in one; in the words that credit them, with what they say', async () => {
    const lit = async (place: vscode.Position) => {
      const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        place,
      );
      return wordsOf(
        document,
        highlights.map(({ range }) => range).sort((a, b) => a.start.compareTo(b.start)),
      );
    };
    const mentions = await lit(rangeOf(document, 'The official').start.translate(0, 5));
    assert.equal(mentions[0], 'a senior harbor official');
    assert.ok(mentions.includes('The official'), mentions.join('\n'));
    const statement = await lit(rangeOf(document, 'said the line loses money').start.translate(0, 2));
    assert.deepEqual(statement, ['An aide to the governor', 'said', 'the line loses money']);
  });

  it('that are anonymous are gone through one by one, and round again', async () => {
    const steps: string[] = [];
    editor = await show(document.uri);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const command of ['next', 'next', 'next', 'previous']) {
      await vscode.commands.executeCommand(`stet.${command}Anonymous`);
      const caret = editor.selection.active;
      steps.push(document.getText(new vscode.Range(caret, caret.translate(0, 7))));
    }
    assert.deepEqual(steps, ['a senio', 'An aide', 'a senio', 'An aide']);
  });

  it('follow the text while it is edited', async () => {
    const uri = await write('sources/ferry-edited.txt', copy.replaceAll('Tarnow', 'Ossel'));
    const editor = await show(uri);
    await settled(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late edition: '));
    const place = rangeOf(editor.document, 'The official').start;
    const mentions = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      place,
    );
    assert.equal(mentions[0] && editor.document.getText(mentions[0].range), 'a senior harbor official');
    await show(document.uri);
  });

  it('are coloured when asked, and no longer when asked again', async () => {
    const isOn = () => vscode.workspace.getConfiguration('stet').get('colourSources');
    assert.equal(isOn(), false);
    await vscode.commands.executeCommand('stet.colourSources');
    assert.equal(isOn(), true);
    await vscode.commands.executeCommand('stet.colourSources');
    assert.equal(isOn(), false);
    await withSetting('colourSources', true, async () => {
      await vscode.commands.executeCommand('stet.colourSources');
      assert.equal(isOn(), false, 'the switch changes what is set for the workspace');
    });
  });

  it('have a view that leads to each by the keyboard alone', async () => {
    const editor = await show(document.uri);
    editor.selection = new vscode.Selection(document.lineCount - 1, 0, document.lineCount - 1, 0);
    await vscode.commands.executeCommand('stet.showSources');
    // "Anonymous", and its first source.
    const first = rangeOf(document, 'a senior harbor official').start;
    await until('the caret at the first anonymous source', async () => {
      await vscode.commands.executeCommand('stet.sources.focus');
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.focusDown');
      await vscode.commands.executeCommand('list.select');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return vscode.window.activeTextEditor?.selection.active.isEqual(first);
    });
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
});

describe('an anonymous source', () => {
  before(() => signAs('Ines Okafor'));
  after(() => signAs(''));
  afterEach(closeAll);

  it('is approved from the light bulb, question by question; with no answer nothing is noted', async () => {
    const uri = await write('sources/ferry-approved.txt', copy.replaceAll('Tarnow', 'Brine'));
    const { document } = await show(uri);
    const review = await settled(uri);
    const finding = review.findings.find(
      ({ kind, checklist }) => kind === 'anonymous-source' && checklist.length > 0,
    );
    assert.ok(finding, 'no finding asks anything of the editor');
    const place = document.positionAt(finding.start);
    const titles = (await actionsAt(uri, new vscode.Range(place, place))).map(({ title }) => title);
    assert.ok(
      titles.some((title) => title.startsWith('Note: who knows and approved this source…')),
      titles.join('\n'),
    );
    const asked = vscode.commands.executeCommand('stet.approveSource', {
      uri: uri.toString(),
      rule: finding.rule,
      fingerprint: finding.fingerprint,
    });
    let done = false;
    void asked.then(() => {
      done = true;
    });
    await until('all questions to be skipped', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return done;
    });
    assert.deepEqual((await settled(uri)).notes, []);
  });

  it('named in the list gets a note on its own words', async () => {
    const uri = await write('sources/ferry-noted.txt', copy.replaceAll('Tarnow', 'Eskmere'));
    const { document } = await show(uri);
    const review = await settled(uri);
    const aide = review.sources.find(({ description }) => /aide/i.test(description));
    assert.ok(aide);
    const statement = review.statements.find(({ sourceId }) => sourceId === aide.id);
    assert.ok(statement);
    await vscode.commands.executeCommand('stet.sourceNeedsSource', {
      uri: uri.toString(),
      source: aide.id,
      statement: statement.id,
    });
    const [note, ...more] = (await settled(uri)).notes;
    assert.deepEqual(more, []);
    assert.equal(note?.annotation.status, 'needs-source');
    assert.ok(note?.span);
    const words = document.getText(
      new vscode.Range(document.positionAt(note.span.start), document.positionAt(note.span.end)),
    );
    assert.equal(words, 'An aide to the governor said the line loses money');
  });
});
