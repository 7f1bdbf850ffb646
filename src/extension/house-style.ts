import { applyEdits, modify, parse } from 'jsonc-parser';
import { commands, type Disposable, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Documents } from './documents';
import { isMissing } from './host-files';
import { say, tellTrouble } from './say';

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** Opens the desk's house style; makes it where there is none. */
export function registerHouseStyle(documents: Documents): Disposable {
  return commands.registerCommand('stet.editHouseStyle', async () => {
    try {
      const folder = await whichFolder(documents);
      if (!folder) return;
      const uri = await houseStyleIn(folder);
      await window.showTextDocument(await workspace.openTextDocument(uri));
    } catch (error) {
      void tellTrouble(error);
    }
  });
}

async function whichFolder(documents: Documents): Promise<Uri | undefined> {
  const active = documents.active() ?? undefined;
  if (active && active.place.folder !== '') return Uri.parse(active.place.folder, true);
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) say('open a folder first: the house style is kept in it.');
  if (folders.length < 2) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: 'The house style of which folder?' }))?.uri;
}

/** The address of a folder's house style, made with nothing in it but its groups if need be. */
async function houseStyleIn(folder: Uri): Promise<Uri> {
  const uri = Uri.joinPath(folder, '.stet', 'config.json');
  try {
    await workspace.fs.stat(uri);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const empty = { rules: {}, articles: { include: [], exclude: [] } };
    await workspace.fs.createDirectory(Uri.joinPath(folder, '.stet'));
    await workspace.fs.writeFile(uri, new TextEncoder().encode(`${JSON.stringify(empty, null, 2)}\n`));
    say('made .stet/config.json, the house style of this folder.');
  }
  return uri;
}

/**
 * Says in the house style that a file is an article, or that it is none. Comments and layout of the file are kept,
 * and what a person has not saved there stays unsaved.
 */
export async function putInHouseStyle(folder: Uri, path: string, list: 'include' | 'exclude'): Promise<void> {
  const document = await workspace.openTextDocument(await houseStyleIn(folder));
  const wasDirty = document.isDirty;
  const before = document.getText();
  const other = list === 'include' ? 'exclude' : 'include';
  const removed = change(before, other, (paths) => paths.filter((entry) => entry !== path));
  const after = change(removed, list, (paths) => (paths.includes(path) ? paths : [...paths, path]));
  if (after === before) return;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(0), document.positionAt(before.length)), after);
  await workspace.applyEdit(edit);
  if (!wasDirty) await document.save();
}

function change(text: string, list: string, how: (paths: unknown[]) => unknown[]): string {
  const config = parse(text) as { articles?: Record<string, unknown> } | undefined;
  const given = config?.articles?.[list];
  const before = Array.isArray(given) ? given : [];
  const after = how(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return text;
  return applyEdits(text, modify(text, ['articles', list], after, { formattingOptions }));
}
