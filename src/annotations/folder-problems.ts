import type { FileProblem, Flaw } from './file-problem';
import { formatPath } from './folder-format';
import type { Annotation } from './model';
import type { NoteFile } from './note-file';
import { eventPlace } from './read-event';

/** Everything a person should know about the files of the notes, sorted by path. */
export function folderProblems(
  held: ReadonlyMap<string, NoteFile>,
  articlePaths: ReadonlyMap<string, string>,
  get: (id: string) => Annotation | undefined,
): FileProblem[] {
  const folder = survey(held, get);
  const problems: FileProblem[] = [];
  for (const [path, file] of held) {
    if (file.format?.state === 'unreadable') problems.push(unreadableFormat(file.format.flaw));
    if (file.format?.state === 'newer') problems.push({ path, message: newerFormat });
    if (file.stray) problems.push({ path, message: strayFile });
    if (!file.flaw) continue;
    const place = eventPlace(path);
    const message = place
      ? badEvent(path, file.flaw, folder.sound(place.annotation), get(place.annotation) !== undefined)
      : badRecord(
          path,
          file.flaw,
          folder.ofArticle(baseName(path).replace(/\.json$/, '')),
          file.record !== undefined,
        );
    problems.push({ path, message, ...(file.flaw.line === undefined ? {} : { line: file.flaw.line }) });
  }
  for (const [article, notes] of folder.articles) {
    const path = `.stet/articles/${article}.json`;
    if (articlePaths.has(article) || held.has(path)) continue;
    problems.push({ path, message: missingRecord(path, notes) });
  }
  for (const path of folder.beheaded) problems.push({ path, message: missingCreate });
  const [newest] = folder.newer;
  if (newest !== undefined) problems.push({ path: newest, message: newerEvents(folder.newer.length) });
  return problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Counts what there is. */
function survey(held: ReadonlyMap<string, NoteFile>, get: (id: string) => Annotation | undefined) {
  const flawed = new Set<string>();
  const firstFile = new Map<string, string>();
  const newer: string[] = [];
  for (const [path, file] of held) {
    const place = eventPlace(path);
    if (!place) continue;
    if (file.flaw) flawed.add(place.annotation);
    if (file.event?.newer) newer.push(path);
    const first = firstFile.get(place.annotation);
    if (file.event && (first === undefined || path < first)) firstFile.set(place.annotation, path);
  }
  const shown = [...firstFile.keys()].flatMap((id) => get(id) ?? []).filter(({ deleted }) => !deleted);
  const sound = shown.filter(({ id }) => !flawed.has(id));
  const articles = new Map<string, number>();
  for (const { article } of shown) articles.set(article, (articles.get(article) ?? 0) + 1);
  return {
    articles,
    newer: newer.sort(),
    /** The notes that are whole, apart from one. */
    sound: (id: string) => sound.filter((annotation) => annotation.id !== id).length,
    ofArticle: (article: string) => articles.get(article) ?? 0,
    /** The files of notes whose beginning is neither there nor set aside. */
    beheaded: [...firstFile].flatMap(([id, path]) =>
      get(id) || flawed.has(id) || isNewer(held, path) ? [] : path,
    ),
  };
}

function isNewer(held: ReadonlyMap<string, NoteFile>, path: string): boolean {
  return held.get(path)?.event?.newer !== undefined;
}

function badEvent(path: string, { what }: Flaw, others: number, isShown: boolean): string {
  const fine =
    others === 0 ? '' : others === 1 ? ' The other note is fine.' : ` The other ${others} notes are fine.`;
  const remedy = isShown
    ? 'Open it to repair, or delete it to drop that one change.'
    : 'Open it to repair, or bring it back from git: until then its note is not shown.';
  return `The note file ${baseName(path)} could not be read (${what}).${fine} ${remedy}`;
}

function badRecord(path: string, { what }: Flaw, notes: number, isSaved: boolean): string {
  const begin = `The file ${baseName(path)}, which says to which article ${theNotes(notes)} belong${notes === 1 ? 's' : ''}, could not be read (${what}).`;
  const safe = isSaved ? 'The notes are shown all the same.' : 'The notes are safe, but not shown.';
  return `${begin} ${safe} Open it to repair, or bring it back from git.`;
}

function missingRecord(path: string, notes: number): string {
  return `The file ${baseName(path)} is missing: it says to which article ${theNotes(notes)} belong${notes === 1 ? 's' : ''}. The notes are safe, but not shown. Bring the file back from git.`;
}

const missingCreate =
  'This file changes a note whose beginning is missing, so the note is not shown. The rest may still be on its way: pull again. Otherwise bring it back from git.';

const strayFile =
  'This file is none of Stet’s: only note files belong in this folder. Nothing else is affected. Move it elsewhere.';

const newerFormat =
  'A newer version of Stet keeps the notes of this folder. They are shown as far as this version understands them, and cannot be changed here. Update Stet.';

function newerEvents(count: number): string {
  const files = count === 1 ? 'This note file was' : `This note file, and ${count - 1} more, were`;
  return `${files} written by a newer version of Stet. Nothing is lost: the notes are shown as far as this version understands them, and cannot be changed here. Update Stet.`;
}

function unreadableFormat({ what, line }: Flaw): FileProblem {
  const message = `The file format.json could not be read (${what}). The notes are shown; no new one is written until it is repaired. It should hold { "format": 1 }.`;
  return { path: formatPath, message, ...(line === undefined ? {} : { line }) };
}

function theNotes(count: number): string {
  return count === 1 ? 'a note' : count === 0 ? 'notes' : `${count} notes`;
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
