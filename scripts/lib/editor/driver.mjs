import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const anyHover = '.monaco-hover:not(.hidden) .monaco-hover-content';
const anyMark = '.monaco-editor .squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';

/**
 * Hands for a VS Code that `openEditor` opened: what a person does with the keyboard and the mouse.
 * Lines and columns count from 1, as the editor shows them.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ pictures?: string }} [options] the folder that takes pictures
 */
export function createDriver(page, { pictures } = {}) {
  const press = (keys) => page.keyboard.press(keys);
  /** Type into the box that a key opens, and take the row that Enter stands for once it has these words. */
  async function quickPick(keys, text, words = '') {
    await press('Escape');
    await press(keys);
    const box = page.locator('.quick-input-widget input');
    await box.waitFor({ state: 'visible' });
    await box.fill(text);
    const row = page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: words }).first();
    // The list is drawn anew while the last letters arrive, on a busy machine several times.
    let steady = 0;
    while (steady < 4) {
      await row.waitFor({ state: 'visible' });
      await page.waitForTimeout(60);
      steady = (await row.isVisible()) ? steady + 1 : 0;
    }
    await press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** As a person does whose pick went astray: once more. */
  async function pickUntil(pick, reached) {
    for (let tries = 1; ; tries++) {
      await pick();
      try {
        return await reached.waitFor(tries < 3 ? { timeout: 8000 } : {});
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
  }

  const driver = {
    page,

    /** Wait until the folder is shown and nothing is being loaded. */
    async ready() {
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    },

    /** Run a command by its title in the palette, such as `Stet: Add Note`. */
    async runCommand(title) {
      await quickPick('F1', `>${title}`, title);
    },

    /** Open a file by a part of its name. */
    async openFile(name) {
      await pickUntil(
        () => quickPick('Control+P', name, name),
        page.locator('.tab.active', { hasText: name }),
      );
      await page.locator('.editor-instance .view-line').first().waitFor();
    },

    /** Put the caret on a line and column. */
    async goTo(line, column = 1) {
      await quickPick('Control+P', `:${line}:${column}`);
    },

    /** Put the caret at the n-th occurrence of some words of the file, whose text is given. */
    async goToText(text, words, n = 1) {
      let at = -1;
      for (let i = 0; i < n; i++) at = text.indexOf(words, at + 1);
      if (at < 0) throw new Error(`The file does not have "${words}" ${n} times.`);
      const before = text.slice(0, at).split('\n');
      await driver.goTo(before.length, before.at(-1).length + 2);
    },

    /** Wait until the open file has marks, and until no more come. */
    async waitForMarks({ timeout = 30_000, quietMs = 1500 } = {}) {
      await page.locator(anyMark).first().waitFor({ state: 'attached', timeout });
      const counter = page.locator('.statusbar-item[id="status.problems"]');
      const giveUpAt = Date.now() + timeout;
      let last = '';
      let since = Date.now();
      while (Date.now() - since < quietMs && Date.now() < giveUpAt) {
        const now = (await counter.getAttribute('aria-label')) ?? '';
        if (now !== last) since = Date.now();
        last = now;
        await page.waitForTimeout(100);
      }
    },

    /** Show the hover at the caret and wait for its words. Gives its text. */
    async showHover() {
      await press('Control+K');
      await press('Control+I');
      const hover = page.locator(anyHover).first();
      await hover.waitFor({ state: 'visible' });
      // The first answer may be "Loading..."; a later one replaces it.
      await page.waitForTimeout(300);
      return hover.innerText();
    },

    /** Open the light bulb's menu at the caret. Gives its lines. */
    async openLightBulb() {
      await press('Control+.');
      const rows = page.locator('.action-widget .monaco-list-row');
      await rows.first().waitFor({ state: 'visible' });
      return rows.allInnerTexts();
    },

    /** Show a view by its name, such as `Problems` or `Comments`. */
    async openView(name) {
      await quickPick('Control+P', `view ${name}`, name);
    },

    /** Type as a person does. */
    type: (text) => page.keyboard.type(text, { delay: 20 }),

    press,

    /** Close hovers, menus and boxes. */
    async dismiss() {
      for (let i = 0; i < 3; i++) await press('Escape');
    },

    /**
     * Keep what the page shows in the pictures folder.
     * @param {string} name with the ending of its kind, `.png` or `.webp`
     * @param {{ clip?: { x: number, y: number, width: number, height: number } }} [options] in CSS pixels
     */
    async takePicture(name, { clip } = {}) {
      mkdirSync(pictures, { recursive: true });
      await page
        .locator('.notifications-toasts .codicon-notifications-clear')
        .click({ timeout: 50 })
        .catch(() => undefined);
      const file = path.join(pictures, name);
      const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
      writeFileSync(file, name.endsWith('.webp') ? await asWebp(page.context(), png) : png);
      return file;
    },
  };
  return driver;
}

/** How true to the original a picture is, from 0 to 1: letters stay crisp, and it weighs half of a PNG. */
const quality = 0.75;

/** The browser has an encoder, so no library is needed. A page of its own: the editor's lets nothing be loaded. */
async function asWebp(context, png) {
  const page = await context.newPage();
  try {
    const base64 = await page.evaluate(
      async ([data, quality]) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', quality).split(',')[1];
      },
      [png.toString('base64'), quality],
    );
    return Buffer.from(base64, 'base64');
  } finally {
    await page.close();
  }
}
