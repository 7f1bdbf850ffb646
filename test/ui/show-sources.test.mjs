import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDriver } from '../../scripts/lib/editor/driver.mjs';
import { openEditor } from '../../scripts/lib/editor/open-editor.mjs';
import { copyFixture } from '../../scripts/lib/fixture.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

const settings = { 'workbench.colorTheme': 'Default Light Modern', 'comments.openView': 'never' };

const unclear = `Rents on Quay Street rise

OSTRAVEN (MN) — Rents on Quay Street have doubled in ten years, according to the county’s register.

“We will fight this,” said Ruth Amberley, the mayor of Ostraven.

The street runs from the harbor to the old mill. It has forty houses, and six of them are empty.
`;

describe('Show Sources', () => {
  let fixture;
  let editor;
  let driver;
  let page;
  const list = () => page.locator('.pane-body .customview-tree');
  const read = (file) => readFileSync(path.join(fixture.folder, file), 'utf8');

  before(async () => {
    fixture = await copyFixture(inRoot('samples'));
    writeFileSync(path.join(fixture.folder, 'rents.txt'), unclear);
    writeFileSync(path.join(fixture.folder, 'blank.txt'), '');
    writeFileSync(path.join(fixture.folder, 'long.txt'), unclear.repeat(700));
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

  it('run for the first time leads the keyboard to the line of the caret', async () => {
    await driver.openFile('desk-a.txt');
    await driver.waitForMarks();
    await driver.goToText(read('desk-a.txt'), 'The aide dismissed');
    await driver.runCommand('Stet: Show Sources');
    await waitForFocus();
    await page.waitForTimeout(600);
    const focused = list().locator('.monaco-list-row.focused');
    assert.match(await focused.getAttribute('aria-label'), /^Statement \d+: /);
    await driver.press('Home');
    await driver.press('ArrowDown');
    await driver.press('Enter');
    const before = read('desk-a.txt').split('a senior official of the Veldish')[0];
    await page
      .locator('.statusbar-item', { hasText: new RegExp(`Ln ${before.split('\n').length},`) })
      .waitFor();
  });

  it('lists last what is credited to words that Stet cannot tell, and leads there', async () => {
    await driver.openFile('rents.txt');
    const group = list().locator('.monaco-list-row', { hasText: 'Source unclear' });
    await group.waitFor();
    assert.match(await group.getAttribute('aria-label'), /^Source unclear, 1 of 2 statements/);
    await driver.runCommand('Stet: Show Sources');
    await waitForFocus();
    await driver.press('End');
    await driver.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Ln 3,' }).waitFor();
  });

  it('says why a file is not reviewed, and offers only what helps', async () => {
    const message = page.locator('.pane-body .message');
    const anyway = list().locator('.monaco-list-row', { hasText: 'Review This File Anyway' });
    await driver.openFile('long.txt');
    await message.filter({ hasText: /This file has [\d,]+ characters/ }).waitFor();
    assert.equal(await anyway.count(), 0);
    await driver.openFile('blank.txt');
    await message.filter({ hasText: 'There is nothing to review in this file yet.' }).waitFor();
    assert.equal(await anyway.count(), 0);
    await driver.openFile('style-list.txt');
    await message.filter({ hasText: /not an article\. If it is news copy, say so/ }).waitFor();
    await anyway.click();
    await page.locator('.quick-input-widget', { hasText: 'For everyone at this desk' }).waitFor();
    await driver.dismiss();
  });

  it('has its counterpart in Go to Symbol, where “anon” puts the anonymous sources first', async () => {
    await driver.openFile('desk-a.txt');
    await list().locator('.monaco-list-row', { hasText: 'Anonymous' }).first().waitFor();
    await driver.press('Control+Shift+O');
    const rows = page.locator('.quick-input-widget .monaco-list-row');
    await rows.filter({ hasText: 'Anonymous: an aide' }).first().waitFor();
    await driver.type('anon');
    await page.waitForTimeout(500);
    const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
    const first = names.findIndex((name) => !name.startsWith('Anonymous: '));
    const last = names.findLastIndex((name) => name.startsWith('Anonymous: '));
    assert.equal(last, 2, names.join('\n'));
    assert.ok(first === -1 || first > last, names.join('\n'));
    await driver.dismiss();
  });

  async function waitForFocus() {
    await page.waitForFunction(() => document.activeElement?.closest('.customview-tree') != null, null, {
      timeout: 5000,
    });
  }
});
