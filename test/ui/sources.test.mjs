import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDriver } from '../../scripts/lib/editor/driver.mjs';
import { openEditor } from '../../scripts/lib/editor/open-editor.mjs';
import { copyFixture } from '../../scripts/lib/fixture.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

/** How text looks that is not coloured. */
const plain = { source: '400', cue: 'normal', boxed: false, shaded: false };

const settings = {
  'stet.author': 'Ines Okafor',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.wordWrap': 'on',
  'comments.openView': 'never',
};

describe('the sources on the screen', () => {
  let fixture;
  let editor;
  let driver;
  let page;
  const read = (file) => readFileSync(path.join(fixture.folder, file), 'utf8');
  const rows = () => page.locator('.pane-body .customview-tree .monaco-list-row');

  before(async () => {
    fixture = await copyFixture(inRoot('samples'));
    editor = await openEditor({ folder: fixture.folder, settings, size: { width: 1200, height: 800 } });
    page = editor.page;
    driver = createDriver(page);
    await driver.ready();
    // Lists of commands opened before the editor knows the extension stay without it.
    await page.locator('.activitybar .action-label[aria-label="Stet"]').waitFor();
  });

  after(async () => {
    await editor?.close();
    fixture?.remove();
  });

  it('have a view that says what to do while no article is open', async () => {
    await openSourcesView();
    const welcome = page.locator('.welcome-view-content', { hasText: 'No article is open' });
    await welcome.waitFor();
    assert.match(await welcome.innerText(), /who says what in it, and who is hidden/);
  });

  it('are counted and listed by kind once an article is open, with labels that read well aloud', async () => {
    await driver.openFile('desk-a.txt');
    await driver.waitForMarks();
    await page.locator('.pane-body .message', { hasText: 'statements rest on anonymous sources' }).waitFor();
    await rows()
      .filter({ hasText: /^Named/ })
      .waitFor();
    const spoken = await rows().evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
    assert.match(spoken[0] ?? '', /^Anonymous, \d+ sources, \d+ of \d+ statements/);
    assert.match(
      spoken[1] ?? '',
      /^Anonymous source: a senior official of the Veldish Trade Ministry, \d+ statements/,
    );
  });

  it('follow the caret, and leave the keyboard in the text', async () => {
    await driver.goToText(read('desk-a.txt'), 'the official told');
    const selected = page.locator('.customview-tree .monaco-list-row.selected');
    await selected.filter({ hasText: 'Tomé Arrábal' }).waitFor();
    assert.ok(await page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null));
  });

  it('stand in the path above the text with their statement, and their mentions in a peek', async () => {
    await driver.goToText(read('desk-a.txt'), 'The aide dismissed');
    const path = page.locator('.breadcrumbs-control');
    await path.filter({ hasText: /Anonymous: an aide.*The aide dismissed the idea/s }).waitFor();
    await driver.press('Shift+F12');
    await page.locator('.peekview-title', { hasText: /References \([3-9]\)/ }).waitFor();
    await driver.dismiss();
  });

  it('are coloured on request: bold the source, boxed if anonymous, in italics the words that credit it', async () => {
    await driver.goToText(read('desk-a.txt'), 'the official told');
    assert.deepEqual(await looks(), plain);
    await driver.runCommand('Stet: Colour Sources On/Off');
    await page.waitForTimeout(500);
    assert.deepEqual(await looks(), { source: '700', cue: 'italic', boxed: true, shaded: true });
  });

  it('lose all colours when that is switched off, and in the settings as well', async () => {
    await driver.runCommand('Stet: Colour Sources On/Off');
    await page.waitForTimeout(500);
    assert.deepEqual(await looks(), plain);
    await driver.openFile('desk-b.txt');
    await driver.waitForMarks();
    const { boxed, shaded } = await looks();
    assert.deepEqual({ boxed, shaded }, { boxed: false, shaded: false });
    await driver.openFile('desk-a.txt');
    await driver.waitForMarks();
  });

  it('that are anonymous are stepped through by key, and the status bar says which of how many', async () => {
    await driver.goTo(1);
    await driver.press('Alt+F11');
    await page
      .locator('.statusbar-item', {
        hasText: 'anonymous source 1 of 3: a senior official of the Veldish Trade',
      })
      .waitFor();
  });

  it('that are anonymous are approved question by question, and the answers are one note', async () => {
    const before = events();
    await driver.goToText(read('desk-a.txt'), 'an aide');
    await openBox('Stet: Approve Anonymous Source');
    const title = page.locator('.quick-input-title');
    await title.filter({ hasText: '(1/3)' }).waitFor();
    assert.match(await page.locator('.quick-input-message').innerText(), /Never write the source’s name/);
    await driver.type('M. Okafor');
    await driver.press('Enter');
    await title.filter({ hasText: '(2/3)' }).waitFor();
    await driver.press('Enter');
    await title.filter({ hasText: '(3/3)' }).waitFor();
    await driver.type('none');
    await driver.press('Enter');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Open (CHECK)' }).waitFor();
    await driver.press('Enter');
    const note = await until('the note on the disk', () => events().find((name) => !before.includes(name)));
    const { set, actor } = JSON.parse(readFileSync(note, 'utf8'));
    assert.equal(actor, 'Ines Okafor');
    assert.equal(set.note, 'Identity known to: M. Okafor\nOther way to get it: none');
    assert.equal(set.status, 'open');
    assert.equal(set.kind, 'anonymous-source');
  });

  it('are no matter of a file that is no article: the commands are not there', async () => {
    await driver.openFile('style-list.txt');
    await page.locator('.pane-body .message', { hasText: 'not an article' }).waitFor();
    await driver.press('F1');
    await page.locator('.quick-input-widget input').waitFor();
    await driver.type('Stet: ');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Show Sources' }).waitFor();
    const offered = (await page.locator('.quick-input-widget .monaco-list-row').allInnerTexts()).join('\n');
    assert.doesNotMatch(offered, /Anonymous Source|Peek Mentions/);
    await driver.dismiss();
  });

  async function openSourcesView() {
    await driver.runCommand('Stet: Show Sources');
  }

  /** Runs a command that opens a box of its own. */
  async function openBox(command) {
    await driver.press('F1');
    await page.locator('.quick-input-widget input').waitFor();
    await driver.type(command);
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: command }).first().waitFor();
    await page.waitForTimeout(150);
    await driver.press('Enter');
  }

  /** How "the official" and the cue after it look in the fifth line, and whether anything is boxed or shaded. */
  function looks() {
    return page.evaluate(() => {
      const styleOf = (words) => {
        const spans = [...document.querySelectorAll('.monaco-editor .view-line span > span')];
        const span = spans.find(({ textContent }) => textContent.replace(/\u00a0/g, ' ').includes(words));
        return span && getComputedStyle(span);
      };
      const layers = [...document.querySelectorAll('.monaco-editor .view-overlays .cdr')].map((layer) =>
        getComputedStyle(layer),
      );
      return {
        source: styleOf('the official')?.fontWeight,
        cue: styleOf('told')?.fontStyle,
        boxed: layers.some(({ borderTopStyle }) => borderTopStyle === 'dotted'),
        shaded: layers.some(({ backgroundColor }) => backgroundColor === 'rgba(0, 0, 0, 0.06)'),
      };
    });
  }

  /** The files of all notes. */
  function events() {
    const folder = path.join(fixture.folder, '.stet', 'events');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.json'))
      .map((name) => path.join(folder, name));
  }
});

async function until(what, check, ms = 10_000) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = check();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited for this in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
