// Takes the pictures of the documentation, in docs/images/: `npm run screenshots [-- NAME...]`.
// With `--theme=light`, `dark`, `hc-dark` or `hc-light` they are only to look at, and go to .test-results/.
// Every picture is taken of a real VS Code on a copy of the samples.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDriver } from './lib/editor/driver.mjs';
import { openEditor } from './lib/editor/open-editor.mjs';
import { copyFixture } from './lib/fixture.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain, runNode, Trouble } from './lib/run.mjs';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

const settings = {
  'stet.author': 'Ines Okafor',
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.hover.above': false,
  'editor.hover.sticky': true,
  'editor.lightbulb.enabled': 'on',
  'editor.occurrencesHighlight': 'off',
  'breadcrumbs.enabled': false,
  'comments.openView': 'never',
  'git.blame.statusBarItem.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};
// The pictures are part of the package, so they are no larger than they need be.
const size = { width: 1200, height: 800, scale: 1.25 };

/** Those that show less. */
const sizes = { 'side-by-side': { ...size, height: 540 }, checklist: { ...size, height: 560 } };

/** Each picture by its name: what is done before it is taken. `read` gives a sample's text. */
const pictures = {
  async review({ driver, read }) {
    await driver.openFile('desk-d.txt');
    await driver.waitForMarks({ quietMs: 4000 });
    await driver.goToText(read('desk-d.txt'), 'on the condition of anonymity');
    // Room below for the hover.
    for (let line = 0; line < 9; line++) await driver.press('Control+ArrowDown');
    await showWholeHover(driver);
  },

  async apparatus({ driver, read }) {
    await driver.openFile('desk-d.txt');
    await driver.waitForMarks({ quietMs: 4000 });
    await driver.goToText(read('desk-d.txt'), 'Constitutional Council');
    await showWholeHover(driver);
  },

  async 'light-bulb'({ driver, read }) {
    await driver.openFile('desk-d.txt');
    await driver.waitForMarks({ quietMs: 4000 });
    await driver.goToText(read('desk-d.txt'), 'on the condition of anonymity');
    await driver.openLightBulb();
  },

  async note({ driver, read }) {
    await driver.openFile('desk-d.txt');
    await driver.waitForMarks({ quietMs: 4000 });
    await driver.goToText(read('desk-d.txt'), 'at least four people');
    const open = driver.page.locator('.comment-thread-unresolved, .comment-thread').first();
    await open.click();
    await driver.page.locator('.review-comment').first().waitFor();
  },

  async sources({ driver, read }) {
    await driver.openFile('desk-a.txt');
    await driver.waitForMarks({ quietMs: 4000 });
    await driver.runCommand('Stet: Colour Sources On/Off');
    await driver.goToText(read('desk-a.txt'), 'The ministry official said');
    await driver.runCommand('Stet: Show Sources');
    const rows = driver.page.locator('.pane-body .monaco-list-row', { hasText: '1 statement' });
    await rows.first().waitFor();
    await driver.page.waitForFunction(() => document.activeElement?.closest('.customview-tree') != null);
    await driver.press('Control+1');
    for (let line = 0; line < 7; line++) await driver.press('Control+ArrowDown');
    await showWholeHover(driver);
  },

  async checklist({ driver }) {
    await driver.openFile('desk-a.txt');
    await driver.waitForMarks({ quietMs: 4000 });
    const inList = () => document.activeElement?.closest('.customview-tree') != null;
    await driver.runCommand('Stet: Show Checklist');
    await driver.page.waitForFunction(inList);
    // With the sources folded up the list is as long as the window.
    await driver.page.locator('.pane-header[aria-label*="Sources"]').click();
    await driver.runCommand('Stet: Show Checklist');
    await driver.page.waitForFunction(inList);
    const message = driver.page.locator('.pane-body .message', { hasText: 'facts checked' });
    // D asks what is wrong; Enter alone answers.
    for (const key of ['Home', 'c', 'c', 's', 'c', 'c', 'd', 'Enter', 'c', 'o', 'c']) {
      await driver.press(key);
      await driver.page.waitForTimeout(400);
    }
    await message.filter({ hasText: '1 opinion' }).waitFor();
    // Until the status bar has nothing to say of the last of them.
    await driver.page.waitForTimeout(7000);
  },

  async 'side-by-side'({ driver }) {
    await driver.openFile('desk-a.txt');
    await driver.waitForMarks({ quietMs: 4000 });
    // Without the list of files the window is wide enough for two columns.
    await driver.press('Control+B');
    await driver.press('F1');
    await driver.type('Stet: Compare Versions');
    await driver.press('Enter');
    await driver.page.locator('.quick-input-title', { hasText: 'Compare with which version?' }).waitFor();
    await driver.type('desk-b');
    await driver.press('Enter');
    await driver.page.locator('.diffOverview').waitFor();
  },
};

/** Shows the hover at the caret, and pulls at its lower edge until all of it is seen, as a person would. */
async function showWholeHover(driver) {
  await driver.showHover();
  const { page } = driver;
  const box = page.locator('.monaco-resizable-hover').first();
  const [edge, inner] = [
    await box.boundingBox(),
    page.locator('.monaco-resizable-hover .monaco-hover-content'),
  ];
  const missing = await inner
    .first()
    .evaluate((content) => content.scrollHeight - content.parentElement.clientHeight);
  if (!edge || missing <= 0) return;
  const x = edge.x + edge.width / 2;
  const y = edge.y + edge.height - 1;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + missing / 2, { steps: 5 });
  await page.mouse.move(x, y + missing + 8, { steps: 5 });
  await page.mouse.up();
  await page.waitForTimeout(300);
}

runMain(async () => {
  await ensureInstalled();
  const args = process.argv.slice(2);
  const asked = args.find((arg) => arg.startsWith('--theme='))?.slice('--theme='.length);
  const theme = asked ?? 'light';
  if (!(theme in themes)) {
    throw new Trouble(`There is no theme ${theme}. There are: ${Object.keys(themes).join(', ')}.`);
  }
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const unknown = wanted.filter((name) => !(name in pictures));
  if (unknown.length > 0) {
    throw new Trouble(
      `No picture is called ${unknown.join(', ')}. There are: ${Object.keys(pictures).join(', ')}.`,
    );
  }
  if ((await runNode(inRoot('esbuild.js'))) !== 0)
    throw new Trouble('The build failed; the lines above say where.');

  for (const [name, prepare] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { folder, remove } = await copyFixture(inRoot('samples'));
    const editor = await openEditor({
      folder,
      settings: { ...settings, 'workbench.colorTheme': themes[theme] },
      size: sizes[name] ?? size,
    });
    const driver = createDriver(editor.page, {
      pictures: asked ? inRoot('.test-results', theme) : inRoot('docs', 'images'),
    });
    try {
      await driver.ready();
      await prepare({ driver, read: (file) => readFileSync(path.join(folder, file), 'utf8') });
      console.log(path.relative(inRoot(), await driver.takePicture(`${name}.${asked ? 'png' : 'webp'}`)));
    } finally {
      await editor.close();
      remove();
    }
  }
});
