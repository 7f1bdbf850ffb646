import type { FileChange, Files } from '../files/files';
import { isInsidePath, movedRecord, newArticleId, recordPath, writeRecord } from './article-records';
import { type EventOp, eventVersion, type StoredEvent } from './events';
import type { FileProblem } from './file-problem';
import { formatPath, prepareFolder } from './folder-format';
import type { EventFields } from './generated/annotation-event';
import type { Annotation } from './model';
import {
  type AnnotationChanges,
  type ByActor,
  changedFields,
  createdFields,
  encodeEvent,
  movedFields,
  type NewAnnotation,
  type Passage,
} from './new-event';
import { NoteError } from './note-error';
import { NoteFolder } from './note-folder';
import { type IdSource, randomIds } from './random-ids';
import { eventPath } from './read-event';

export interface AnnotationStoreInit {
  /** The folder that holds `.stet`, or will hold it. */
  readonly files: Files;
  /** Milliseconds since 1970. The clock, if not given. */
  readonly now?: () => number;
  readonly ids?: IdSource;
}

/**
 * The notes of one folder: immutable event files below `.stet`, folded. Nothing but events, article
 * records, `format.json` and one line of `.gitattributes` is ever written. All that writes rejects
 * with `NoteError`, whose message is for the person, when the note cannot be written; nothing has
 * changed then. What is done runs one after the other, so callers need not wait for each other.
 */
export interface AnnotationStore {
  /** Reads what is new or changed since the last time; the first time, all. */
  load(): Promise<void>;
  /** Takes in changes from outside. Gives the paths of the articles whose notes may differ now. */
  refresh(changes: readonly FileChange[]): Promise<readonly string[]>;
  /** The files that were set aside, and what else a person should know. */
  problems(): readonly FileProblem[];
  /** The notes on the article at a path, oldest first, those deleted left out unless asked for. */
  forArticle(path: string, include?: { readonly deleted?: boolean }): readonly Annotation[];
  /** The paths of all articles that have notes, sorted. */
  articles(): readonly string[];
  /** One note, deleted or not. */
  get(id: string): Annotation | undefined;
  /** Where the article of a note is now. */
  pathOf(id: string): string | undefined;
  /** All that was done to a note, in order: who did what, and when. */
  history(id: string): readonly StoredEvent[];
  create(note: NewAnnotation): Promise<Annotation>;
  /** Writes nothing where nothing would change. */
  set(id: string, changes: AnnotationChanges): Promise<Annotation>;
  reply(id: string, reply: ByActor & { readonly note: string }): Promise<Annotation>;
  /** Puts a note on other words: only when a person has said so. */
  reanchor(id: string, place: ByActor & Passage): Promise<Annotation>;
  delete(id: string, by: ByActor): Promise<Annotation>;
  undelete(id: string, by: ByActor): Promise<Annotation>;
  /** Tells that an article, or a folder with all its articles, has been renamed or moved. */
  rename(from: string, to: string): Promise<void>;
}

/** Makes the store for one folder. Nothing is read before `load`. The answer is frozen. */
export function createAnnotationStore(init: AnnotationStoreInit): AnnotationStore {
  const { files, now = Date.now, ids = randomIds } = init;
  const folder = new NoteFolder(files);
  let queue: Promise<unknown> = Promise.resolve();

  let isLoaded = false;
  const load = async (): Promise<void> => {
    await folder.load();
    isLoaded = true;
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  /** A turn that writes: what stands in the folder has to be known first. */
  const inWritingTurn = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      if (!isLoaded) await load();
      return work();
    });

  const known = (id: string): Annotation => {
    const annotation = folder.get(id);
    if (!annotation) throw new NoteError('This note is gone: its files are no longer in the folder.');
    if (annotation.readOnly) {
      throw new NoteError('A newer version of Stet has changed this note. Update Stet to change it here.');
    }
    return annotation;
  };

  const undeleted = (id: string): Annotation => {
    const annotation = known(id);
    if (annotation.deleted) throw new NoteError('This note has been deleted. Bring it back first.');
    return annotation;
  };

  const save = async (path: string, bytes: Uint8Array): Promise<void> => {
    await files.write(path, bytes);
    folder.take(path, bytes);
  };

  /** Sees to it that the folder is one that we may write notes to. */
  const prepare = async (): Promise<void> => {
    if (folder.format.state !== 'ours') folder.take(formatPath, await prepareFolder(files));
  };

  /** The id of the article at a path; makes its record when it has none. */
  const articleAt = async (path: string): Promise<string> => {
    const known = folder.articleIds(path)[0];
    if (known !== undefined) return known;
    let id = newArticleId(path, ids.random);
    while (folder.hasArticle(id)) id = newArticleId(path, ids.random);
    await save(recordPath(id), encode(writeRecord({ id, path, earlier: [], file: {} })));
    return id;
  };

  /** Writes one event of a note and gives the note as it is then. */
  const write = async (
    op: EventOp,
    note: { readonly annotation: string; readonly article?: string; readonly path?: string },
    actor: string,
    set: EventFields,
  ): Promise<Annotation> => {
    const { annotation } = note;
    const id = ids.uuid();
    const bytes = encodeEvent({
      v: eventVersion,
      id,
      annotation,
      op,
      parents: [...folder.heads(annotation)].sort(),
      actor,
      at: new Date(now()).toISOString(),
      set,
    });
    await prepare();
    const article = note.article ?? (await articleAt(note.path ?? ''));
    await save(eventPath({ article, annotation, id }), bytes);
    return folder.get(annotation) as Annotation;
  };

  return Object.freeze({
    load: () => inTurn(load),
    refresh: (changes: readonly FileChange[]) => inTurn(() => folder.refresh(changes)),
    problems: () => folder.problems(),
    forArticle: (path: string, include?: { readonly deleted?: boolean }) =>
      folder.forArticle(path).filter((annotation) => include?.deleted || !annotation.deleted),
    articles: () => folder.articlePaths(),
    get: (id: string) => folder.get(id),
    pathOf: (id: string) => folder.pathOf(id),
    history: (id: string) => folder.history(id),

    create: ({ path, actor, ...note }: NewAnnotation) =>
      inWritingTurn(async () => {
        if (!isInsidePath(path)) {
          throw new NoteError(
            'Only a file inside the open folder can have notes. Open its folder, then try again.',
          );
        }
        return write('create', { annotation: ids.uuid(), path }, actor, createdFields(note));
      }),

    set: (id: string, { actor, ...changes }: AnnotationChanges) =>
      inWritingTurn(async () => {
        const annotation = undeleted(id);
        const set = changedFields(annotation, changes);
        return Object.keys(set).length === 0 ? annotation : write('set', of(annotation), actor, set);
      }),

    reply: (id: string, { actor, note }: ByActor & { readonly note: string }) =>
      inWritingTurn(async () => {
        if (note.trim() === '') throw new NoteError('The reply is empty.');
        return write('reply', of(undeleted(id)), actor, { note });
      }),

    reanchor: (id: string, { actor, ...passage }: ByActor & Passage) =>
      inWritingTurn(async () => write('reanchor', of(undeleted(id)), actor, movedFields(passage))),

    delete: (id: string, { actor }: ByActor) =>
      inWritingTurn(async () => {
        const annotation = known(id);
        return annotation.deleted ? annotation : write('delete', of(annotation), actor, {});
      }),

    undelete: (id: string, { actor }: ByActor) =>
      inWritingTurn(async () => {
        const annotation = known(id);
        // A delete that lost against somebody's change is still there, and flagged: this settles it.
        const settled = !annotation.deleted && !folder.hasOpenDelete(id);
        return settled ? annotation : write('undelete', of(annotation), actor, {});
      }),

    rename: (from: string, to: string) =>
      inWritingTurn(async () => {
        if (!isInsidePath(from) || !isInsidePath(to) || from === to) return;
        const moving = folder.records().flatMap((record) => {
          if (record.path === from) return { record, path: to };
          const isInside = record.path.startsWith(`${from}/`);
          return isInside ? { record, path: to + record.path.slice(from.length) } : [];
        });
        if (moving.length > 0) await prepare();
        for (const { record, path } of moving) {
          if (record.writable)
            await save(recordPath(record.id), encode(writeRecord(movedRecord(record, path))));
        }
        await folder.settlePaths();
        const stuck = moving.find(({ record }) => !record.writable)?.record;
        if (stuck) {
          throw new NoteError(
            `The notes of ${stuck.path} could not follow it: ${recordPath(stuck.id)} has to be repaired first.`,
          );
        }
      }),
  });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function of({ id, article }: Annotation): { annotation: string; article: string } {
  return { annotation: id, article };
}
