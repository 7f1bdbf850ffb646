import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readableStack } from '../readable-stack.mjs';
import { resultsFolder } from '../results.mjs';
import { runInDesktop } from './desktop-suite.mjs';
import { openEditor } from './open-editor.mjs';

const eventMark = '[stet-test-event]';

/**
 * Run a compiled suite in a real VS Code, and show what its tests print.
 *
 * @param {object} options
 * @param {'node' | 'web'} options.host the extension host
 * @param {string} [options.executable] a desktop VS Code; when not given, the one from npm in a browser
 * @param {string} options.folder opened in the editor; a copy
 * @param {string} options.testsPath the compiled suite
 * @param {number} options.timeoutMs for the run, from when the editor is open
 * @returns {Promise<{ passed: number, failed: number, skipped: number, failures: { title: string, stack: string }[],
 *   hasStarted: boolean }>} `hasStarted` is false when the editor never got as far as the tests
 */
export async function runSuite({ host, executable, folder, testsPath, timeoutMs }) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'stet-events-'));
  const eventsFile = path.join(scratch, 'events.jsonl');
  const consoleEvents = [];
  const env = { STET_TEST_EVENTS: eventsFile };
  try {
    const problem = executable
      ? await runInDesktop({ executable, folder, testsPath, env, timeoutMs })
      : await runInBrowser({ host, folder, testsPath, env, timeoutMs, consoleEvents });
    const fileEvents = existsSync(eventsFile) ? parseLines(readFileSync(eventsFile, 'utf8')) : [];
    return tally(host === 'web' ? consoleEvents : fileEvents, problem);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Gives what went wrong besides failing tests, or undefined. */
async function runInBrowser({ host, folder, testsPath, env, timeoutMs, consoleEvents }) {
  const heard = [];
  const editor = await openEditor({
    host,
    folder,
    testsPath,
    env,
    onLog(type, text) {
      if (text.startsWith(eventMark)) {
        consoleEvents.push(JSON.parse(text.slice(eventMark.length)));
      } else if (/^ {2}(ok|skip|FAIL) /.test(text)) {
        console.log(text);
      } else {
        heard.push(`${type}: ${text}`);
      }
    },
  });
  let timer;
  try {
    const late = new Promise((resolve) => {
      timer = setTimeout(() => resolve('late'), timeoutMs);
    });
    const code = await Promise.race([editor.exited, late]);
    if (code === 0) return undefined;
    const said = heard.slice(-20).join('\n');
    if (code !== 'late') {
      return `The test run ended with code ${code}. The extension host said last:\n${said}`;
    }
    const picture = path.join(resultsFolder(), `integration-${host}.png`);
    await editor.page.screenshot({ path: picture }).catch(() => undefined);
    return (
      `The tests did not finish within ${timeoutMs / 1000} s. ${path.relative(process.cwd(), picture)} shows ` +
      `the editor at that moment. The extension host said last:\n${said}\nThe server said last:\n` +
      `${editor.serverLog().slice(-2000)}\nStet's log:\n${editor.extensionLog().slice(-2000)}`
    );
  } finally {
    clearTimeout(timer);
    await editor.close();
  }
}

function parseLines(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function tally(events, problem) {
  const count = (type) => events.filter((event) => event.type === type).length;
  const failures = events
    .filter((event) => event.type === 'fail')
    .map(({ title, stack }) => ({ title, stack: readableStack(stack) }));
  const hasEnded = events.some((event) => event.type === 'end');
  if (!hasEnded || (problem && failures.length === 0)) {
    const last = events.findLast((event) => event.title !== undefined)?.title;
    const after = last ? `The last test that finished was: ${last}.` : 'No test finished.';
    failures.push({
      title: 'the test run broke off',
      stack: `${problem ?? 'It ended without a word.'}\n${after}`,
    });
  }
  return {
    passed: count('pass'),
    failed: failures.length,
    skipped: count('skip'),
    failures,
    hasStarted: events.length > 0,
  };
}
