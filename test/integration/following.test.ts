import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  at,
  closeAll,
  marks,
  marksLike,
  rangeOf,
  ruleOf,
  settled,
  show,
  stet,
  until,
  withSetting,
  write,
} from './support';

/** A story that exists in the folder only here; two versions of it differ in one figure. */
const version = (sheep: string) => `Shepherds drive ${sheep} sheep through Old Varle

VARLE (MN) — Shepherds drove ${sheep} sheep through the old town of Varle on Sunday, keeping a custom that is older than the town hall.

The drive took three hours and closed the market bridge, the town clerk, Berta Lindqvist, said. No animal was lost.

Shopkeepers swept the square in the evening. The next drive is planned for the second Sunday of October.
`;

const bridge = (millions: string) => `Ulmen council votes for a new footbridge

ULMEN (MN) — The Ulmen council voted on Thursday to build a footbridge over the Sarn for ${millions} million crowns, after eleven years of dispute.

The old bridge was swept away by a flood in spring. Since then, pupils from the left bank have crossed by ferry, said the head of the school, Ivo Maric.

Work is to begin once the ice has gone. The builder has promised to leave the alders standing.
`;

const orchard = (kinds: string) => `Monks open their orchard to apple growers

ORSA (MN) — The monks of Orsa opened their walled orchard to growers on Saturday and gave away cuttings of ${kinds} kinds of apple that grow nowhere else.

The orchard was planted by an abbot who had collected seeds on his travels, Brother Anselm said. Frost killed a third of it in a single night.

Growers came with wet cloth and string. A nursery in the valley will raise the cuttings and sell the young trees at cost.
`;

const rulesOf = (uri: vscode.Uri) => marks(uri).map(ruleOf);

describe('the marks of an open article follow', () => {
  afterEach(closeAll);

  it('a version that changes on the disk, is removed, and comes', async () => {
    const uri = await write('varle/herald.txt', version('900'));
    const sibling = await write('varle/courier.txt', version('700'));
    await show(uri);
    await until('the figures to be marked', () => rulesOf(uri).includes('versions/number'));

    await write('varle/courier.txt', version('900'));
    await until('the marks to go once the figures agree', () => !rulesOf(uri).includes('versions/number'));

    await write('varle/courier.txt', version('950'));
    await until('the figures to be marked again', () => rulesOf(uri).includes('versions/number'));

    await vscode.workspace.fs.delete(sibling);
    await until('the marks to go with the version', () => !rulesOf(uri).includes('versions/number'));

    await write('varle/gazette.txt', version('850'));
    await until('a version that arrives to be compared', () => rulesOf(uri).includes('versions/number'));
    await vscode.workspace.fs.delete(at('varle'), { recursive: true });
  });

  it('a version that is edited in another editor and not saved', async () => {
    const uri = await write(
      'varle-two/herald.txt',
      version('900').replaceAll('Varle', 'Nesk').replaceAll('VARLE', 'NESK'),
    );
    const other = await write(
      'varle-two/courier.txt',
      version('900').replaceAll('Varle', 'Nesk').replaceAll('VARLE', 'NESK'),
    );
    await show(uri);
    await settled(uri);
    const editor = await show(other);
    await settled(other);
    await editor.edit((edit) =>
      edit.replace(rangeOf(editor.document, '900 sheep through the old'), '90 sheep through the old'),
    );
    await until('the unsaved figure to be marked', () => rulesOf(uri).includes('versions/number'));
    await closeAll();
    await vscode.workspace.fs.delete(at('varle-two'), { recursive: true });
  });

  it('a folder of versions that is deleted at one stroke', async () => {
    const uri = await write('ulmen.txt', bridge('41'));
    await write('ulmen/wires/courier.txt', bridge('14'));
    await write('ulmen/wires/gazette.txt', bridge('44'));
    await show(uri);
    await until('the figures to be marked', () => rulesOf(uri).includes('versions/number'));
    await vscode.workspace.fs.delete(at('ulmen'), { recursive: true });
    await until('the marks to go with the folder', () => !rulesOf(uri).includes('versions/number'));
    assert.deepEqual((await settled(uri)).versions, []);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it('many files that change at once, as with another branch', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => index);
    const folder = (index: number) => `orsa/${index % 3}/paper-${index}.txt`;
    const uri = await write('orsa/herald.txt', orchard('31'));
    // The editor on Linux loses sight of folders that come into one it has not yet seen.
    const seen = () => new Promise((resolve) => setTimeout(resolve, 400));
    await seen();
    for (const index of [0, 1, 2]) await vscode.workspace.fs.createDirectory(at(`orsa/${index}`));
    await seen();
    await Promise.all(numbers.slice(0, 5).map((index) => write(folder(index), orchard('31'))));
    await show(uri);
    await until('the five versions', async () => (await settled(uri)).versions.length === 5);
    assert.ok(!rulesOf(uri).includes('versions/number'));

    // Another branch: some files go, some change, many come, most of them other stories, the open one changes too.
    const story = (index: number) =>
      `Night train number ${index} stands still\n\nThe night train to harbor ${index} stood still for ${index} hours on Friday, the driver said. Nobody was hurt, and the passengers slept on.\n`;
    await Promise.all([
      vscode.workspace.fs.delete(at(folder(0))),
      vscode.workspace.fs.delete(at(folder(1))),
      write(folder(2), orchard('13')),
      write(folder(3), orchard('13')),
      write('orsa/herald.txt', orchard('32')),
      ...numbers.slice(5).map((index) => write(folder(index), index > 27 ? orchard('13') : story(index))),
    ]);
    await until('the figures to be marked', () => rulesOf(uri).includes('versions/number'));
    await until('the versions of the other branch', async () => {
      const { versions } = await settled(uri);
      const paths = versions.map(({ path }) => path).sort();
      return JSON.stringify(paths) === JSON.stringify([2, 3, 4, 28, 29].map(folder).sort());
    });
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /32 kinds/);

    await Promise.all([
      ...numbers.slice(2).map((index) => vscode.workspace.fs.delete(at(folder(index)))),
      write('orsa/herald.txt', orchard('31')),
      write(folder(0), orchard('31')),
    ]);
    await until('the marks to go with the branch', () => !rulesOf(uri).includes('versions/number'));
    await until('the one version that is left', async () => {
      const { versions } = await settled(uri);
      return versions.length === 1 && versions[0]?.path === folder(0);
    });
    await closeAll();
    await vscode.workspace.fs.delete(at('orsa'), { recursive: true });
  });

  it('the settings of a person', async () => {
    const uri = at('desk-d.txt');
    await show(uri);
    await marksLike(uri, (await settled(uri)).findings);
    assert.ok(rulesOf(uri).includes('sourcing/no-reason'));
    await withSetting('rules', { 'sourcing/no-reason': 'off' }, async () => {
      await until('a rule that is off to fall silent', () => !rulesOf(uri).includes('sourcing/no-reason'));
    });
    await until('the rule to speak again', () => rulesOf(uri).includes('sourcing/no-reason'));
  });
});

describe('what is reviewed', () => {
  afterEach(closeAll);

  it('is not a list, and the reason is told', async () => {
    const uri = at('style-list.txt');
    await show(uri);
    const review = await (await stet()).review(uri);
    assert.equal(review?.status.state, 'skipped');
    assert.ok(review.status.state === 'skipped' && review.status.why.length > 10);
    assert.deepEqual(marks(uri), []);
  });

  it('is a new file that has not been saved, without its folder', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: version('900').replace('said.', 'said. The clerk allegedly counted twice.'),
    });
    await vscode.window.showTextDocument(document);
    const review = await (await stet()).review(document.uri);
    assert.equal(review?.status.state, 'reviewed');
    await until('its marks', () => rulesOf(document.uri).includes('claims/unattributed'));
  });

  it('is never the other side of a comparison', async () => {
    const uri = at('desk-d.txt');
    await show(uri);
    await settled(uri);
    await vscode.commands.executeCommand('stet.compareWith', uri.toString(), 'desk-a.txt');
    const pages = await until('both pages', () => {
      const found = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'stet-compare');
      return found.length === 2 && found.every(({ lineCount }) => lineCount > 5) && found;
    });
    assert.equal(pages[0]?.lineCount, pages[1]?.lineCount);
    for (const page of pages) assert.deepEqual(marks(page.uri), []);
  });

  it('goes with its editor: a closed article has no marks', async () => {
    const uri = await write('varle-three/herald.txt', version('901').replace('said.', 'allegedly said.'));
    await vscode.commands.executeCommand('vscode.open', uri);
    await until('its marks', () => rulesOf(uri).includes('claims/hedged'));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the marks to go', () => marks(uri).length === 0);
  });
});

describe('a review', () => {
  afterEach(closeAll);

  it('comes when asked for, in manual mode', async () => {
    const uri = await write('modes/manual.txt', version('300').replace('said.', 'allegedly said.'));
    await withSetting('run', 'manual', async () => {
      await show(uri);
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.deepEqual(marks(uri), []);
      await vscode.commands.executeCommand('stet.review');
      await until('its marks', () => rulesOf(uri).includes('claims/hedged'));
    });
  });

  it('comes with saving, in save mode', async () => {
    const uri = await write('modes/save.txt', version('310'));
    await withSetting('run', 'onSave', async () => {
      const editor = await show(uri);
      await settled(uri);
      await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'said.'), 'allegedly said.'));
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.ok(!rulesOf(uri).includes('claims/hedged'));
      await editor.document.save();
      await until('its marks', () => rulesOf(uri).includes('claims/hedged'));
    });
  });

  it('of an older text is dropped: after a burst of edits all marks fit the text', async () => {
    const uri = await write('modes/burst.txt', version('320').replace('said.', 'allegedly said.'));
    const editor = await show(uri);
    await settled(uri);
    for (let i = 0; i < 12; i++) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${i} `));
      if (i % 4 === 0) void (await stet()).review(uri);
    }
    const review = await settled(uri);
    assert.equal(review.version, editor.document.version);
    const found = await marksLike(uri, review.findings);
    assert.ok(found.some((mark) => editor.document.getText(mark.range) === 'allegedly'));
  });

  it('shows what is new on the sentence being written once the caret has left it', async () => {
    const uri = await write('modes/typing.txt', version('330'));
    const editor = await show(uri);
    await settled(uri);
    const here = rangeOf(editor.document, 'No animal').end;
    editor.selection = new vscode.Selection(here, here);
    await vscode.commands.executeCommand('type', { text: ' allegedly' });
    const review = await settled(uri);
    assert.ok(review.findings.some(({ quote }) => quote === 'allegedly'));
    assert.ok(!rulesOf(uri).includes('claims/hedged'), 'it is shown under the hands');
    const away = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(away, away);
    await until('it to be shown', () => rulesOf(uri).includes('claims/hedged'));
  });
});

describe('the house style', () => {
  afterEach(closeAll);

  it('says what is wrong in it at its place, and holds else', async () => {
    const uri = at('.stet/config.json');
    const before = await vscode.workspace.fs.readFile(uri).then(
      (bytes) => bytes,
      () => undefined,
    );
    const article = at('desk-d.txt');
    await show(article);
    await settled(article);
    await write(
      '.stet/config.json',
      '{\n  "rules": {\n    "sourcing/no-reason": "loud",\n    "claims/hedged": "off"\n  }\n}\n',
    );
    try {
      const message = await until('a word on the mistake', () => marks(uri)[0]);
      const document = await vscode.workspace.openTextDocument(uri);
      assert.equal(document.getText(message.range), '"loud"');
      await until('the other entry to hold', () => {
        const rules = rulesOf(article);
        return rules.includes('sourcing/no-reason') && !rules.includes('claims/hedged');
      });
    } finally {
      if (before) await vscode.workspace.fs.writeFile(uri, before);
      else await vscode.workspace.fs.delete(uri);
    }
    await until('the mistake to be forgotten', () => marks(uri).length === 0);
  });
});
