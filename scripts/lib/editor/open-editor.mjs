import { root } from '../paths.mjs';
import { launchBrowser } from './browser.mjs';
import { pageAddress, startServer } from './server.mjs';
import { startWebHost } from './web-host.mjs';

/**
 * Open a real VS Code on a folder, in a browser, with the extension loaded from its folder (build it first).
 *
 * @param {object} options
 * @param {string} options.folder the folder to open, absolute; give a copy when something may be written
 * @param {string} [options.extensionPath] the extension's folder, absolute; ours when not given
 * @param {string} [options.testsPath] a compiled suite whose `run()` the extension host calls, absolute
 * @param {Record<string, unknown>} [options.settings] the person's own settings (`node` host only)
 * @param {Record<string, string>} [options.env] variables the extension host sees (`node` host only)
 * @param {'node' | 'web'} [options.host] where the extension runs: in Node beside the files, or in a web worker
 * @param {{ width: number, height: number, scale?: number }} [options.size] the window, in CSS pixels
 * @param {(type: string, text: string) => void} [options.onLog] hears the extension host's console while tests run
 * @returns {Promise<Editor>} `page` is a playwright page that shows the workbench; `exited` gives the suite's exit
 *   code once its `run()` has ended; `serverLog` what the server printed so far,
 *   `extensionLog` what our extension logged (`node` host only); `close` ends everything
 * @typedef {{ page: import('playwright-core').Page, address: string, exited: Promise<number>,
 *   serverLog: () => string, extensionLog: () => string, close: () => Promise<void> }} Editor
 */
export async function openEditor({
  folder,
  extensionPath = root,
  testsPath,
  settings,
  env,
  host = 'node',
  size = { width: 1280, height: 800 },
  onLog,
}) {
  const closers = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    let address;
    let serverLog = () => '';
    let extensionLog = () => '';
    if (host === 'web') {
      const web = await startWebHost({ folder, extensionPath, testsPath });
      closers.push(web.close);
      address = web.origin;
    } else {
      const server = await startServer({ settings, env });
      closers.push(server.close);
      address = pageAddress(server, { folder, extensionPath, testsPath });
      serverLog = server.log;
      extensionLog = server.extensionLog;
    }

    const browser = await launchBrowser();
    closers.push(() => browser.close());
    const context = await browser.newContext({
      viewport: { width: size.width, height: size.height },
      deviceScaleFactor: size.scale ?? 1,
    });
    const page = await context.newPage();
    const exited = new Promise((resolve) => {
      page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (type, args) =>
      onLog?.(type, args.map(logText).join(' ')),
    );
    await page.goto(address);
    await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
    return { page, address, exited, serverLog, extensionLog, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const logText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
