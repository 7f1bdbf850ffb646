import type { FileChange, Files } from '../files/files';
import type { Span } from '../text/span';
import { makeAnchor } from './anchor';
import { isInsidePath, movedRecord, newArticleId, recordPath, writeRecord } from './article-records';
import { detailKeys, type EventOp, eventVersion, type StoredEvent, writeEvent } from './events';
import type { FileProblem } from './file-problem';
import { canonical } from './fold';
import { prepareFolder } from './folder-format';
import type { EventFields } from './generated/annotation-event';
import { validateAnnotationEvent } from './generated/validate-annotation-event';
import type {
  Anchor,
  Annotation,
  AnnotationDetails,
  AnnotationKind,
  AnnotationStatus,
  FindingKey,
} from './model';
import { NoteError } from './note-error';
import { NoteFolder } from './note-folder';
import { type IdSource, randomIds } from './random-ids';
import { eventPath } from './read-event';
import { schemaFlaw } from './read-json';
import type { SchemaError } from './schema-error';

/** In UTF-16 code units: more than the longest paragraph, less than an event's file can hold. */
const longestPassage = 20_000;

export interface AnnotationStoreInit {
  /** The folder that holds `.stet`, or will hold it. */
  readonly files: Files;
  /** Milliseconds since 1970. The clock, if not given. */
  readonly now?: () => number;
  readonly ids?: IdSource;
}

/** Who does it: a name that the host knows from git or a setting. Never empty, never made up. */
export interface ByActor {
  readonly actor: string;
}

/** Words of an article, as the editor holds it. */
export interface Passage {
  readonly text: string;
  /** UTF-16 code units into `text`. */
  readonly span: Span;
  /** The git blob of `text`, when there is one. */
  readonly blob?: string;
}

export interface NewAnnotation extends ByActor, Passage, AnnotationDetails {
  /** The article, relative to the folder. */
  readonly path: string;
  readonly kind: AnnotationKind;
  /** `open`, if not given. */
  readonly status?: AnnotationStatus;
  readonly note?: string;
  /** What it answers. With the status `stet`: the finding that is let stand, and `note` says why. */
  readonly finding?: FindingKey | null;
}

/** New values of fields; null takes a field away; what is absent stays as it is. */
export type AnnotationChanges = ByActor & {
  readonly kind?: AnnotationKind;
  readonly status?: AnnotationStatus;
  readonly note?: string;
  readonly finding?: FindingKey | null;
} & { readonly [Field in keyof AnnotationDetails]?: AnnotationDetails[Field] | null };

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

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

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

  const save = async (path: string, text: string): Promise<void> => {
    const bytes = new TextEncoder().encode(text);
    await files.write(path, bytes);
    folder.take(path, bytes);
  };

  /** The id of the article at a path; makes its record when it has none. */
  const articleAt = async (path: string): Promise<string> => {
    const known = folder.articleIds(path)[0];
    if (known !== undefined) return known;
    let id = newArticleId(path, ids.random);
    while (folder.hasArticle(id)) id = newArticleId(path, ids.random);
    await save(recordPath(id), writeRecord({ id, path, earlier: [], file: {} }));
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
    const file = {
      v: eventVersion,
      id: ids.uuid(),
      annotation,
      op,
      parents: [...folder.heads(annotation)].sort(),
      actor: actorName(actor),
      at: new Date(now()).toISOString(),
      set,
    } as const;
    if (!validateAnnotationEvent(file))
      throw new NoteError(refusal(validateAnnotationEvent.errors?.[0], file));
    await prepareFolder(files, folder.format);
    const article = note.article ?? (await articleAt(note.path ?? ''));
    await save(eventPath({ article, annotation, id: file.id }), writeEvent(file));
    return folder.get(annotation) as Annotation;
  };

  return Object.freeze({
    load: () => inTurn(() => folder.load()),
    refresh: (changes: readonly FileChange[]) => inTurn(() => folder.refresh(changes)),
    problems: () => folder.problems(),
    forArticle: (path: string, include?: { readonly deleted?: boolean }) =>
      folder.forArticle(path).filter((annotation) => include?.deleted || !annotation.deleted),
    articles: () => folder.articlePaths(),
    get: (id: string) => folder.get(id),
    pathOf: (id: string) => folder.pathOf(id),
    history: (id: string) => folder.history(id),

    create: ({
      path,
      text,
      span,
      blob,
      actor,
      kind,
      status = 'open',
      note = '',
      finding,
      ...rest
    }: NewAnnotation) =>
      inTurn(async () => {
        if (!isInsidePath(path)) {
          throw new NoteError(
            'Only a file inside the open folder can have notes. Open its folder, then try again.',
          );
        }
        const anchor = anchorOn({ text, span, blob });
        const set = given({ kind, status, note, anchor, finding: finding ?? undefined, ...detailsOf(rest) });
        return write('create', { annotation: ids.uuid(), path }, actor, set);
      }),

    set: (id: string, { actor, kind, status, note, finding, ...rest }: AnnotationChanges) =>
      inTurn(async () => {
        const annotation = undeleted(id);
        const set = different(annotation, given({ kind, status, note, finding, ...detailsOf(rest) }));
        return Object.keys(set).length === 0 ? annotation : write('set', of(annotation), actor, set);
      }),

    reply: (id: string, { actor, note }: ByActor & { readonly note: string }) =>
      inTurn(async () => {
        if (note.trim() === '') throw new NoteError('The reply is empty.');
        return write('reply', of(undeleted(id)), actor, { note });
      }),

    reanchor: (id: string, { actor, ...passage }: ByActor & Passage) =>
      inTurn(async () => write('reanchor', of(undeleted(id)), actor, given({ anchor: anchorOn(passage) }))),

    delete: (id: string, { actor }: ByActor) =>
      inTurn(async () => {
        const annotation = known(id);
        return annotation.deleted ? annotation : write('delete', of(annotation), actor, {});
      }),

    undelete: (id: string, { actor }: ByActor) =>
      inTurn(async () => {
        const annotation = known(id);
        // A delete that lost against somebody's change is still there, and flagged: this settles it.
        const settled = !annotation.deleted && !folder.hasOpenDelete(id);
        return settled ? annotation : write('undelete', of(annotation), actor, {});
      }),

    rename: (from: string, to: string) =>
      inTurn(async () => {
        if (!isInsidePath(from) || !isInsidePath(to) || from === to) return;
        for (const record of folder.records()) {
          const inside = record.path.startsWith(`${from}/`);
          if (!record.writable || (record.path !== from && !inside)) continue;
          const moved = movedRecord(record, inside ? to + record.path.slice(from.length) : to);
          await save(recordPath(record.id), writeRecord(moved));
        }
        await folder.settlePaths();
      }),
  });
}

function of({ id, article }: Annotation): { annotation: string; article: string } {
  return { annotation: id, article };
}

function anchorOn({ text, span, blob }: Passage): Anchor {
  if (span.end <= span.start) throw new NoteError('Select the words the note is about, then try again.');
  if (span.end - span.start > longestPassage) {
    throw new NoteError(
      `The selection is too long for one note (more than ${longestPassage.toLocaleString('en')} characters). Select less.`,
    );
  }
  return makeAnchor(text, span, blob);
}

function actorName(actor: string): string {
  const name = actor.replace(/\s+/g, ' ').trim();
  if (name !== '') return name;
  throw new NoteError(
    'A note needs the name of who writes it. Set your name in the settings of Stet, or with git config user.name.',
  );
}

/** The fields that were given a value or null. */
function given(fields: Readonly<Record<string, unknown>>): EventFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as EventFields;
}

/** Of what a caller passed beside, only the fields a note may have. */
function detailsOf(rest: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(detailKeys.map((key) => [key, rest[key]]));
}

/** The fields whose value differs from what stands, or over which two people differ: setting one settles it. */
function different(annotation: Annotation, asked: EventFields): EventFields {
  const open = new Set(annotation.conflicts?.map(({ field }) => field));
  const now = annotation as unknown as Readonly<Record<string, unknown>>;
  const fields = Object.entries(asked).filter(
    ([field, value]) => open.has(field) || canonical(now[field] ?? null) !== canonical(value),
  );
  return Object.fromEntries(fields);
}

function refusal(error: SchemaError | undefined, file: unknown): string {
  return `The note cannot be kept: ${schemaFlaw(error, file, '').what}.`;
}
