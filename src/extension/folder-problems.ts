import { Diagnostic, DiagnosticSeverity, type Disposable, languages, Range, type Uri } from 'vscode';
import type { FolderProblem } from '../review/model';
import { fileUri } from './folders';
import { isInnerPath } from './places';
import type { FolderNews } from './session';

/** Shows what is wrong with note files and house styles on those files themselves. */
export class FolderProblems implements Disposable {
  readonly #collection = languages.createDiagnosticCollection('stet-files');
  /** The files of each folder that have a problem now. */
  readonly #shown = new Map<string, Map<string, Uri>>();

  show({ folder, event }: FolderNews): void {
    if (folder === '') return;
    const before = this.#shown.get(folder) ?? new Map<string, Uri>();
    const now = new Map<string, Uri>();
    for (const [path, problems] of byPath(event.problems)) {
      if (!isInnerPath(path)) continue;
      const uri = fileUri(folder, path);
      now.set(uri.toString(), uri);
      this.#collection.set(uri, problems.map(diagnosticOf));
    }
    for (const [key, uri] of before) if (!now.has(key)) this.#collection.delete(uri);
    this.#shown.set(folder, now);
  }

  forget(folder: string): void {
    for (const uri of this.#shown.get(folder)?.values() ?? []) this.#collection.delete(uri);
    this.#shown.delete(folder);
  }

  dispose(): void {
    this.#collection.dispose();
  }
}

function byPath(problems: readonly FolderProblem[]): Map<string, FolderProblem[]> {
  const groups = new Map<string, FolderProblem[]>();
  for (const problem of problems) groups.set(problem.path, [...(groups.get(problem.path) ?? []), problem]);
  return groups;
}

function diagnosticOf({ message, line, column, length, severity }: FolderProblem): Diagnostic {
  const at = Math.max(0, (line ?? 1) - 1);
  const from = (column ?? 1) - 1;
  const diagnostic = new Diagnostic(
    new Range(at, from, at, from + (length ?? 1000)),
    message,
    severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Stet';
  return diagnostic;
}
