import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  at,
  closeAll,
  hoverAt,
  marks,
  marksLike,
  rangeOf,
  ruleOf,
  settled,
  show,
  take,
  write,
} from './support';

describe('an open article', () => {
  const uri = () => at('desk-d.txt');
  let document: vscode.TextDocument;

  before(async () => {
    document = (await show(uri())).document;
  });
  after(closeAll);

  it('is marked where its findings are, and nowhere else', async () => {
    const review = await settled(uri());
    assert.equal(review.status.state, 'reviewed');
    assert.equal(review.versions.length, 4);
    const found = await marksLike(uri(), review.findings);
    const rules = new Set(found.map(ruleOf));
    for (const rule of [
      'sourcing/no-reason',
      'versions/name',
      'claims/unattributed',
      'claims/not-verified',
    ]) {
      assert.ok(rules.has(rule), `${rule} is missing among ${[...rules].join(', ')}`);
    }
    assert.ok(found.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error));
  });

  it('tells with a mark what is wrong, what to do, and where the other versions say it', async () => {
    await marksLike(uri(), (await settled(uri())).findings);
    const mark = marks(uri()).find((each) => ruleOf(each) === 'sourcing/no-reason');
    assert.ok(mark);
    assert.equal(mark.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(mark.message, /no reason is given/);
    assert.match(mark.message, /Add the reason/);
    const places = mark.relatedInformation ?? [];
    assert.ok(places.length > 0, 'no other version is named');
    for (const { location, message } of places) {
      const sibling = await vscode.workspace.openTextDocument(location.uri);
      const words = sibling.getText(location.range);
      const told = message.replace(/^“| …”$|”$/g, '');
      assert.ok(
        told !== '' && words.replace(/\s+/g, ' ').startsWith(told),
        `${message} points to “${words}”`,
      );
    }
  });

  it('links a mark to the page of its rule', async () => {
    const [mark] = await marksLike(uri(), (await settled(uri())).findings);
    assert.ok(mark && typeof mark.code === 'object');
    const page = await vscode.workspace.openTextDocument(mark.code.target);
    assert.ok(page.getText().includes(String(mark.code.value)));
  });

  it('explains a source in the hover, with what the other versions tell of it', async () => {
    await settled(uri());
    const later = rangeOf(document, 'The official spoke');
    const words = await hoverAt(uri(), later.start);
    assert.match(
      words,
      /\*\*Anonymous source\*\*: a senior official of the Veldish Trade Ministry · \d+ statements?/,
    );
    assert.match(words, /\*\*Other versions\*\*\n(- .*\n)*- desk-a: reason “because they aren’t authorized/);
  });

  it('shows in the hover how the versions differ', async () => {
    await settled(uri());
    const place = rangeOf(document, 'Constitutional Council');
    const words = await hoverAt(uri(), place.start.translate(0, 3));
    assert.match(words, /\| \*\*Constitutional Council\*\* \(here\) \| .*desk-a/);
    assert.match(words, /\| Constituent Council \| .*desk-b/);
  });

  it('offers at a mark, in this order: fix, notes, let it stand, look closer', async () => {
    const found = await marksLike(uri(), (await settled(uri())).findings);
    const mark = found.find((each) => ruleOf(each) === 'versions/name');
    assert.ok(mark);
    const actions = await actionsAt(uri(), mark.range);
    const titles = actions.map(({ title }) => title);
    assert.match(titles[0] ?? '', /^Use the wording of .*desk-b.*: “Constituent Council”$/);
    assert.deepEqual(
      titles.filter((title) => !/^(Use the wording|Open side by side|More about)/.test(title)),
      [
        'Note: needs a source',
        'Note: query to the author…',
        'Mark checked (CQ)',
        'Mark checked (CQ) with evidence…',
        'Note…',
        'Stet: let it stand…',
        'Explain this rule',
        'Add note…',
      ],
    );
    assert.ok(titles.some((title) => /^Open side by side with desk-b$/.test(title)));
    const fixes = actions.filter(({ title }) => title !== 'Add note…');
    assert.ok(fixes.every(({ kind }) => kind && vscode.CodeActionKind.QuickFix.contains(kind)));
  });

  it('offers a note on any words that are selected', async () => {
    await settled(uri());
    const titles = (await actionsAt(uri(), rangeOf(document, 'Freight surcharge'))).map(({ title }) => title);
    assert.deepEqual(titles, ['Add note…']);
  });
});

describe('a change of copy', () => {
  afterEach(closeAll);

  it('takes over the wording of another version, and the mark goes', async () => {
    const uri = at('desk-d.txt');
    const { document } = await show(uri);
    const found = await marksLike(uri, (await settled(uri)).findings);
    const mark = found.find((each) => ruleOf(each) === 'versions/name');
    assert.ok(mark);
    const actions = await actionsAt(uri, mark.range);
    const adopt = actions.find(({ title }) => title.startsWith('Use the wording of'));
    assert.ok(adopt);
    await take(adopt);
    assert.ok(document.getText().includes('Constituent Council President Tome Arrabal'));
    // The other fixes hold at once, without a new review.
    const reason = rangeOf(document, 'spoke on the condition of anonymity');
    const add = (await actionsAt(uri, reason)).find(({ title }) =>
      title.startsWith('Add the reason from version desk-a'),
    );
    assert.ok(add);
    await take(add);
    assert.match(document.getText(), /spoke on the condition of anonymity because they aren't authorized/);

    const after = await marksLike(uri, (await settled(uri)).findings);
    const rules = after.map((each) => `${ruleOf(each)}: ${document.getText(each.range)}`);
    assert.ok(!rules.includes('versions/name: Constitutional Council'), rules.join('\n'));
    assert.ok(!rules.some((rule) => rule.startsWith('sourcing/no-reason: spoke')), rules.join('\n'));
  });
});

const body = [
  'Ferry crews walk out at Lake Tarnow',
  '',
  'TARNOW (MN) — Ferry crews on Lake Tarnow 🚢🚢 walked out on Monday, a senior harbor official said, leaving 400 commuters on the pier.',
  '',
  'The official spoke on the condition of anonymity. “We had no warning at all,” the official said 😀. Two more boats were due in the evening.',
  '',
  'The company allegedly knew of the plan. It runs nine boats and employs 120 people on the lake, according to its website.',
  '',
];

describe('positions', () => {
  afterEach(closeAll);

  for (const [name, ending] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`are those of the words, behind emoji and with ${name}`, async () => {
      const uri = await write(`positions/ferry-${name.toLowerCase()}.txt`, body.join(ending));
      const { document } = await show(uri);
      assert.equal(document.eol, ending === '\n' ? vscode.EndOfLine.LF : vscode.EndOfLine.CRLF);
      const review = await settled(uri);
      const found = await marksLike(uri, review.findings);
      const words = found.map((mark) => document.getText(mark.range));
      assert.ok(words.includes('spoke on the condition of anonymity'), words.join('\n'));
      assert.ok(words.includes('The company allegedly knew of the plan'), words.join('\n'));
    });
  }

  it('stay right while the text is edited with either line ending', async () => {
    const uri = await write('positions/ferry-edited.txt', body.join('\r\n'));
    const editor = await show(uri);
    await settled(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '🚢 Today\r\n\r\n'));
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.LF));
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, '400'), 'some 400'));
    const found = await marksLike(uri, (await settled(uri)).findings);
    const words = found.map((mark) => editor.document.getText(mark.range));
    assert.ok(words.includes('spoke on the condition of anonymity'), words.join('\n'));
  });
});
