import { type TextDocument, Uri, workspace } from 'vscode';

/** A file as the worker knows it: its folder as a URI ('' outside any folder), and its path in it. */
export interface Place {
  readonly folder: string;
  readonly path: string;
}

/** Where a document belongs: the workspace folder that holds it, or the folder '' with a path of its own. */
export function placeOf(uri: Uri): Place {
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder) return { folder: folder.uri.toString(), path: workspace.asRelativePath(uri, false) };
  const path = uri.path.replace(/^\/+/, '');
  // A new document has no file name yet, and is judged by what is in it.
  return { folder: '', path: uri.scheme === 'untitled' ? `untitled/${path}.txt` : `${uri.scheme}/${path}` };
}

/** The address of a file in a folder of the workspace. */
export function fileUri(folder: string, path: string): Uri {
  return Uri.joinPath(Uri.parse(folder, true), ...path.split('/'));
}

export const articleLanguages: readonly string[] = ['plaintext', 'article'];

const knownSchemes = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote']);

/**
 * True for documents that Stet looks at. Those of a diff's old side, of an output channel and the like are shown by
 * their own schemes and are none of them.
 */
export function isCandidate(document: TextDocument): boolean {
  if (!articleLanguages.includes(document.languageId) || document.isClosed) return false;
  const { scheme } = document.uri;
  return (
    knownSchemes.has(scheme) ||
    (workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === scheme)
  );
}
