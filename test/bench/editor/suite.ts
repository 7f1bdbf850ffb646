// Runs inside the extension host: starts the extension, then works on articles as a person does, under a CPU profile.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import Module from 'node:module';
import * as vscode from 'vscode';
import { startClock } from '../clock.mjs';

/** What the host tells the script that started it. Times in milliseconds. */
interface Answer {
  activation: Activation;
  /** What was done under the profile. */
  done: { opened: number; typed: number; hovers: number; codeActions: number; saved: number };
  profile: unknown;
}

interface Activation {
  /** Reading and running the bundle. */
  load: number;
  /** The call of `activate`. */
  call: number;
  /** From asking for the extension until it is active, with the editor's own part. */
  whole: number;
}

interface StetApi {
  review(uri: vscode.Uri): Promise<{ words: number } | undefined>;
}

/** The editor's own extensions have a file of that name, too. */
const isBundle = /bench[\\/]extension[\\/]dist[\\/]extension(\.js)?$/;
const sampleEveryMicroseconds = 200;
const mostArticles = 7;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<StetApi>('stet.stet');
  if (!extension) throw new Error('The extension is not there.');
  if (extension.isActive) throw new Error('The extension was started before its start could be timed.');
  const activation = await timeActivation(extension);
  // The extension begins its work a moment after it has started; that is part of the work below.
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: sampleEveryMicroseconds });
  await session.post('Profiler.start');
  const done = await work(extension.exports);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const answer: Answer = { activation, done, profile };
  writeFileSync(process.env.STET_BENCH_ANSWER ?? '', JSON.stringify(answer));
}

/** Times the two parts that the editor itself reports as an extension's activation time. */
async function timeActivation(extension: vscode.Extension<StetApi>): Promise<Activation> {
  const modules = Module as unknown as { _load(request: string, ...more: unknown[]): unknown };
  const load = modules._load;
  const times: Activation = { load: Number.NaN, call: Number.NaN, whole: Number.NaN };
  modules._load = function (this: unknown, request, ...more) {
    const loading = startClock();
    const loaded = load.call(this, request, ...more);
    if (!isBundle.test(request)) return loaded;
    times.load = loading();
    const { activate, ...rest } = loaded as { activate(context: unknown): unknown };
    return {
      ...rest,
      activate(context: unknown) {
        const calling = startClock();
        const answer = activate(context);
        times.call = calling();
        return answer;
      },
    };
  };
  const whole = startClock();
  await extension.activate();
  times.whole = whole();
  modules._load = load;
  return times;
}

async function work(api: StetApi): Promise<Answer['done']> {
  const done = { opened: 0, typed: 0, hovers: 0, codeActions: 0, saved: 0 };
  const files = await vscode.workspace.findFiles('*.txt');
  const first = files.sort((a, b) => a.path.localeCompare(b.path)).slice(0, mostArticles);
  for (const file of first) {
    const editor = await vscode.window.showTextDocument(file);
    await api.review(file);
    done.opened += 1;
    await lookAround(editor.document, done);
    await type(editor, done);
    await api.review(file);
    await lookAround(editor.document, done);
    if (await editor.document.save()) done.saved += 1;
    await pause(300);
  }
  return done;
}

/** Hovers over what is marked and over words in between, and asks what can be done there. */
async function lookAround(document: vscode.TextDocument, done: Answer['done']): Promise<void> {
  const marks = vscode.languages.getDiagnostics(document.uri).map(({ range }) => range);
  const { length } = document.getText();
  const between = Array.from({ length: 8 }, (_, index) => document.positionAt((length * index) / 8));
  for (const place of [...marks.map(({ start }) => start), ...between]) {
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, place);
    done.hovers += 1;
  }
  for (const range of marks.slice(0, 10)) {
    await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
    done.codeActions += 1;
  }
}

/** Types a few words in the middle of the article, letter by letter, and takes them back. */
async function type(editor: vscode.TextEditor, done: Answer['done']): Promise<void> {
  const { document } = editor;
  const words = ' quietly, the official said,';
  const line = Math.floor(document.lineCount / 2);
  const start = document.lineAt(line).range.end;
  for (const [index, letter] of [...words].entries()) {
    const at = start.translate(0, index);
    await editor.edit((change) => change.insert(at, letter));
    editor.selection = new vscode.Selection(at.translate(0, 1), at.translate(0, 1));
    done.typed += 1;
    await pause(40);
  }
  await pause(600);
  const typed = new vscode.Range(start, start.translate(0, words.length));
  await editor.edit((change) => change.delete(typed));
  await pause(300);
}
