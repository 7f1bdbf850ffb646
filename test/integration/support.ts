import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StetApi } from '../../src/extension/api';
import type { Finding, Review } from '../../src/review/model';

/** The folder that is open: a copy of the samples. */
export function root(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return folder.uri;
}

/** A file of the folder. */
export function at(path: string): vscode.Uri {
  return vscode.Uri.joinPath(root(), ...path.split('/'));
}

export async function stet(): Promise<StetApi> {
  const extension = vscode.extensions.getExtension<StetApi>('stet.stet');
  assert.ok(extension, 'the editor does not know the extension stet.stet');
  return extension.activate();
}

export async function write(path: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  return at(path);
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Every file below a folder, by path; none where there is no such folder. */
export async function filesBelow(uri: vscode.Uri): Promise<vscode.Uri[]> {
  if (!(await exists(uri))) return [];
  const names = await vscode.workspace.fs.readDirectory(uri);
  const below = names.map(([name, type]) => {
    const child = vscode.Uri.joinPath(uri, name);
    return type === vscode.FileType.Directory ? filesBelow(child) : Promise.resolve([child]);
  });
  return (await Promise.all(below)).flat();
}

/** Opens a file in an editor. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Waits until something holds, and says what did not hold when it never does. */
export async function until<T>(
  what: string,
  check: () => T | undefined | false | Promise<T | undefined | false>,
  ms = 12_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await check();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited for this in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** The review of a document once the folder's other versions are known. */
export async function settled(uri: vscode.Uri): Promise<Review> {
  const { review } = await stet();
  return until(`${uri.path} to be reviewed with its versions`, async () => {
    const answer = await review(uri);
    return answer && !answer.versionsPending ? answer : undefined;
  });
}

/** What the editor marks in a file, in the order of the text. */
export function marks(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Stet')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule that a mark comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : '';
}

/** Waits until the marks of a file are just those of its open findings. */
export async function marksLike(uri: vscode.Uri, findings: readonly Finding[]): Promise<vscode.Diagnostic[]> {
  const wanted = findings
    .filter(({ state }) => state === 'open')
    .map(({ rule, quote }) => `${rule}: ${quote}`)
    .sort();
  const document = await vscode.workspace.openTextDocument(uri);
  return until(`the marks ${JSON.stringify(wanted)} in ${uri.path}`, () => {
    const found = marks(uri);
    const told = found.map((mark) => `${ruleOf(mark)}: ${document.getText(mark.range)}`).sort();
    return JSON.stringify(told) === JSON.stringify(wanted) && found;
  });
}

/** Where some words of a document first stand. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `“${words}” is not in the text`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + words.length));
}

/** What Stet's hover says at a place, as a reader sees it. */
export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** What the light bulb offers at a place. */
export async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
}

/** Runs an action as the editor does: first its edit, then its command. */
export async function take(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

/** Sets a setting for the duration of one test. */
export async function withSetting(
  name: string,
  value: unknown,
  run: () => Promise<void>,
  target = vscode.ConfigurationTarget.Workspace,
): Promise<void> {
  const config = () => vscode.workspace.getConfiguration('stet');
  await config().update(name, value, target);
  try {
    await run();
  } finally {
    await config().update(name, undefined, target);
  }
}

/** Notes are signed by an invented editor, so that nobody is asked for a name. */
export async function signAs(name: string): Promise<void> {
  await vscode.workspace.getConfiguration('stet').update('author', name, vscode.ConfigurationTarget.Global);
}

/** Closes every editor and throws away what was not saved. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isClosed) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
