import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDriver } from '../../scripts/lib/editor/driver.mjs';
import { openEditor } from '../../scripts/lib/editor/open-editor.mjs';
import { copyFixture } from '../../scripts/lib/fixture.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

const settings = {
  'stet.author': 'Ines Okafor',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.wordWrap': 'on',
  'comments.openView': 'never',
};

const copy = `Pilots of Lake Tarnow strike

TARNOW (MN) — The 42 harbor pilots of Lake Tarnow walked out on Monday, Ruth Amberley, the mayor of Tarnow, said.

“We have not been paid since March 3,” said Tomas Lindgren, a pilot.

It is the longest strike in the history of the lake. It has cost the town $1.5 million so far.
`;

describe('the checklist, by keyboard alone', () => {
  let fixture;
  let editor;
  let driver;
  let page;
  const pane = () => page.locator('.pane', { has: page.locator('.pane-header[aria-label*="Checklist"]') });
  const rows = () => pane().locator('.customview-tree .monaco-list-row');
  const focused = () => pane().locator('.customview-tree .monaco-list-row.focused');
  const message = (text) => pane().locator('.message', { hasText: text });

  before(async () => {
    fixture = await copyFixture(inRoot('samples'));
    writeFileSync(path.join(fixture.folder, 'pilots.txt'), copy);
    editor = await openEditor({ folder: fixture.folder, settings, size: { width: 1200, height: 800 } });
    page = editor.page;
    driver = createDriver(page);
    await driver.ready();
    await page.locator('.activitybar .action-label[aria-label="Stet"]').waitFor();
  });

  after(async () => {
    await editor?.close();
    fixture?.remove();
  });

  it('says what it is for while no article is open', async () => {
    await driver.runCommand('Stet: Show Checklist');
    await pane().locator('.welcome-view-content', { hasText: 'No article is open' }).waitFor();
  });

  it('opens at the first fact, with the keyboard in the list and the state in words', async () => {
    await driver.openFile('pilots.txt');
    await driver.runCommand('Stet: Show Checklist');
    await message(/^0 of \d+ facts checked\. C checked/).waitFor();
    await until('the keyboard in the list', inList);
    await driver.press('Home');
    assert.match(await spoken(), /^.+, (name|number), not looked at/);
  });

  it('goes on and back with N and P, and shows each fact in the text without leaving the list', async () => {
    const first = await spoken();
    await driver.press('n');
    await until('the next line', async () => (await spoken()) !== first);
    const second = await spoken();
    await until('the caret before the words', async () =>
      (await statusBar()).includes(placeOf(quoteOf(second))),
    );
    assert.doesNotMatch(await statusBar(), /selected/);
    assert.ok(await inList());
    await driver.press('p');
    await until('the line before', async () => (await spoken()) === first);
  });

  it('marks a fact with a letter and goes on: checked, needs a source, opinion', async () => {
    const marks = { c: 'checked', s: 'needs-source', o: 'opinion' };
    const lines = (await labels()).map(quoteOf);
    // As fast as a person types: each letter is for the line that the one before has led to.
    await driver.type(Object.keys(marks).join(''));
    await until('three notes', () => events().length === 3);
    const written = Object.fromEntries(events().map(({ set }) => [set.anchor.exact, set.status]));
    assert.deepEqual(
      written,
      Object.fromEntries(Object.values(marks).map((status, i) => [lines[i], status])),
    );
    for (const { actor, set } of events()) {
      assert.equal(actor, 'Ines Okafor');
      assert.equal(set.finding, undefined);
    }
    await message(/^1 of \d+ facts checked, 1 needs a source, 1 opinion\. C checked/).waitFor();
    await until('the fourth line', async () => quoteOf(await spoken()) === lines[3]);
    assert.ok(await inList());
    assert.match((await labels())[0], /, checked \(CQ\)/);
  });

  it('asks what is wrong and why it stands; the first letters are never taken for marks', async () => {
    for (const [key, title, words, status] of [
      ['d', 'Disputed', 'comes so soon', 'disputed'],
      ['t', 'Let it stand', 'as she spells it', 'stet'],
    ]) {
      const line = quoteOf(await spoken());
      await driver.press(key);
      await page.locator('.quick-input-title', { hasText: title }).waitFor();
      await driver.type(words);
      await driver.press('Enter');
      const { set } = await until(status, () => events().find(({ set }) => set?.status === status));
      assert.equal(set.note, words);
      assert.equal(set.anchor.exact, line);
      await until('the next line', async () => (await inList()) && quoteOf(await spoken()) !== line);
    }
    assert.equal(events().length, 5);
  });

  it('takes the last mark back with Ctrl+Z; no key of the list ever reaches the copy', async () => {
    const line = await spoken();
    await driver.type('o');
    await until('the mark', () => events().length === 6);
    await driver.press('Control+Z');
    await until('the mark to go', () => events().some(({ op }) => op === 'delete'));
    await until('its line', async () => (await spoken()) === line);
    const before = events().length;
    // Also while a mark is being written and the list drawn anew.
    await driver.type('o');
    for (const key of ['Control+A', 'Control+Y', 'Control+Shift+Z', 'Control+X', 'Control+V', 'Shift+Delete'])
      await driver.press(key);
    await driver.press('Control+Z');
    await driver.type('wkxjz7');
    await driver.press('Delete');
    await driver.press('Backspace');
    assert.ok(await inList());
    await until('the second mark to go', () => events().length >= before + 2);
    await until('its line again', async () => (await spoken()) === line);
    assert.equal(readFileSync(path.join(fixture.folder, 'pilots.txt'), 'utf8'), copy);
    assert.equal(await page.locator('.tab.dirty').count(), 0);
    assert.doesNotMatch(await statusBar(), /selected/);
    assert.ok(await inList());
  });

  it('asks for the words of a query, and comes back to the list', async () => {
    const line = quoteOf(await spoken());
    await driver.press('q');
    await page.locator('.quick-input-title', { hasText: 'Query to the author' }).waitFor();
    await driver.type('Who says so?');
    await driver.press('Enter');
    const query = await until('the query', () => events().find(({ set }) => set?.status === 'query'));
    assert.equal(query.set.note, 'Who says so?');
    assert.equal(query.set.anchor.exact, line);
    await until(
      'the next line, in the list',
      async () => (await inList()) && quoteOf(await spoken()) !== line,
    );
  });

  it('takes evidence in two steps, says what is wrong with a link, and keeps it on Escape', async () => {
    const line = quoteOf(await spoken());
    const title = page.locator('.quick-input-title');
    await driver.press('e');
    await title.filter({ hasText: '(1/3)' }).waitFor();
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Document' }).waitFor();
    await driver.press('Enter');
    await title.filter({ hasText: '(2/3)' }).waitFor();
    assert.match(await page.locator('.quick-input-message').innerText(), /Never name a confidential source/);
    await driver.type('Payroll of the harbor, page 7, https://');
    await driver.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'This link leads nowhere' }).waitFor();
    await driver.type('harbor.example/payroll');
    await driver.press('Enter');
    await title.filter({ hasText: '(3/3)' }).waitFor();
    await driver.press('Escape');
    const { set } = await until('the evidence', () => events().find(({ set }) => set?.evidence));
    assert.equal(set.anchor.exact, line);
    assert.equal(set.status, 'open');
    assert.deepEqual(set.evidence, [
      {
        type: 'document',
        reference: 'Payroll of the harbor',
        page: '7',
        url: 'https://harbor.example/payroll',
      },
    ]);
    await until('the list', inList);
    await until('it to be said', async () => (await statusBar()).includes('the evidence is kept'));
    await driver.press('e');
    await title.filter({ hasText: '(1/3)' }).waitFor();
    await driver.press('Enter');
    await title.filter({ hasText: '(2/3)' }).waitFor();
    await driver.type('Rota, p. 2');
    await driver.press('Enter');
    await title.filter({ hasText: '(3/3)' }).waitFor();
    await driver.press('ArrowDown');
    await driver.press('Enter');
    await until('it to be checked', () =>
      events().some(({ set }) => set?.status === 'checked' && set.evidence?.length === 2),
    );
    await until('the list', inList);
  });

  it('takes a mark back with U', async () => {
    await driver.press('Home');
    await until('the first line', async () => /checked \(CQ\)/.test(await spoken()));
    await driver.press('u');
    await until('the mark to go', async () => /not looked at/.test(await spoken()));
    assert.ok(await inList());
  });

  it('goes to the text with Enter, and resumes where one was', async () => {
    await driver.press('n');
    await driver.press('n');
    const third = quoteOf((await labels())[2]);
    await until('the third line', async () => quoteOf(await spoken()) === third);
    await driver.press('Enter');
    await until('the keyboard in the text', () =>
      page.evaluate(() => document.activeElement?.closest('.monaco-editor') != null),
    );
    // Away, and the caret where no fact is.
    await driver.goTo(2);
    await driver.openFile('desk-b.txt');
    await driver.openFile('pilots.txt');
    await driver.runCommand('Stet: Show Checklist');
    await until('the third line again', async () => (await inList()) && quoteOf(await spoken()) === third);
  });

  it('shows on request only what is open', async () => {
    const before = await rows().count();
    await driver.runCommand('Stet: Show Only What Is Open');
    await until('fewer lines', async () => (await rows().count()) < before);
    const all = await labels();
    assert.ok(
      all.every((label) => !/checked \(CQ\)|opinion,|let it stand/.test(label)),
      all.join('\n'),
    );
    await driver.runCommand('Stet: Show All Facts');
    await until('all lines', async () => (await rows().count()) === before);
  });

  /** What a screen reader says of each line, from the top. */
  const labels = () =>
    rows().evaluateAll((all) =>
      all.sort((a, b) => a.dataset.index - b.dataset.index).map((row) => row.getAttribute('aria-label')),
    );
  const inList = () => page.evaluate(() => document.activeElement?.closest('.customview-tree') != null);
  const spoken = async () => (await focused().first().getAttribute('aria-label', { timeout: 5000 })) ?? '';
  const statusBar = () => page.locator('.statusbar').innerText();

  /** The words of a fact from what a screen reader says of its line. */
  function quoteOf(label) {
    return label.replace(/, (number|name|title|date|quotation|superlative), .*$/, '');
  }

  /** Where the words begin first in the copy, as the status bar says it. */
  function placeOf(words) {
    const before = copy.slice(0, copy.indexOf(words)).split('\n');
    return `Ln ${before.length}, Col ${before.at(-1).length + 1}`;
  }

  /** What the note files of the article say, oldest first. */
  function events() {
    const folder = path.join(fixture.folder, '.stet', 'events');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true })
      .filter((name) => name.startsWith('pilots') && name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
});

async function until(what, check, ms = 10_000) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await check();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited for this in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
