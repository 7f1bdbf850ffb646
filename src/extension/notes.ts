import { window } from 'vscode';
import type {
  Annotation,
  AnnotationKind,
  AnnotationStatus,
  Evidence,
  FindingKey,
  PlacedAnnotation,
} from '../annotations/model';
import { statusLabels } from '../annotations/words';
import type { Finding } from '../review/model';
import type { NoteSet } from '../review/service';
import type { Span } from '../text/span';
import { authorFor } from './author';
import type { Watched } from './documents';
import type { Reviewer } from './reviewer';
import { say, tellTrouble } from './say';
import type { WorkerClient, WorkerRemote } from './worker-client';

/** A note that a person has decided on. */
export interface NoteDraft {
  readonly span: Span;
  readonly kind: AnnotationKind;
  readonly status: AnnotationStatus;
  readonly note: string;
  readonly finding: FindingKey | null;
  readonly evidence?: readonly Evidence[];
}

/** The note that answers a finding. */
export function answerTo(finding: Finding, status: NoteDraft['status'], note: string): NoteDraft {
  const { start, end, kind, rule, fingerprint } = finding;
  return { span: { start, end }, kind, status, note, finding: { rule, fingerprint } };
}

/** Writes what people decide, signed; then has the article reviewed again, so that every view follows. */
export class Notes {
  readonly #worker: WorkerClient;
  readonly #reviewer: Reviewer;

  constructor(worker: WorkerClient, reviewer: Reviewer) {
    this.#worker = worker;
    this.#reviewer = reviewer;
  }

  /** All notes that the last review placed, or could not place, on a document. */
  of(watched: Watched): PlacedAnnotation[] {
    const notes = this.#reviewer.store.get(watched.document.uri)?.notes ?? [];
    return notes.filter(({ annotation }) => !annotation.deleted);
  }

  get(watched: Watched, id: string): PlacedAnnotation | undefined {
    return this.of(watched).find(({ annotation }) => annotation.id === id);
  }

  /** True when the note is on the disk. */
  async add(watched: Watched, draft: NoteDraft): Promise<boolean> {
    const { version } = watched.document;
    return this.#write(watched, async (calls, actor) => {
      if (watched.document.version !== version) {
        // Asking for a name takes time, and the text may have moved on; the offsets are those of before.
        throw new Error('The text was changed while the note was being written. Please try again.');
      }
      const { folder, path } = watched.place;
      await calls.addNote(folder, { path, ...draft }, actor);
      say(written(draft));
    });
  }

  async set(watched: Watched, id: string, set: NoteSet): Promise<boolean> {
    return this.#write(watched, async (calls, actor) => {
      const { folder, path } = watched.place;
      await calls.setNote(folder, id, actor, set);
      const placed = this.get(watched, id);
      // Checked anew, it is the words as they are now that are right.
      if (set.status === 'checked' && placed?.recheck && placed.span) {
        await calls.attachNote(folder, id, actor, path, placed.span);
      }
      if (set.status) say(`the note is now “${statusLabels[set.status].label}”.`);
      else say(set.evidence ? evidenceKept : 'the note is changed.');
    });
  }

  async reply(watched: Watched, id: string, note: string): Promise<boolean> {
    return this.#write(watched, async (calls, actor) => {
      await calls.replyToNote(watched.place.folder, id, actor, note);
      say('the reply is added.');
    });
  }

  /** Puts a note on other words. */
  async attach(watched: Watched, id: string, span: Span): Promise<boolean> {
    const { folder, path } = watched.place;
    return this.#write(watched, async (calls, actor) => {
      await calls.attachNote(folder, id, actor, path, span);
      say('the note stands on the selected words.');
    });
  }

  /** Deletes a note that somebody has just made by a mark, without a question. */
  async takeBack(watched: Watched, id: string): Promise<boolean> {
    return this.#write(watched, async (calls, actor) => {
      await calls.deleteNote(watched.place.folder, id, actor);
      say('the mark is taken back.');
    });
  }

  /** Brings back a note that was taken back. */
  async bringBack(watched: Watched, id: string): Promise<boolean> {
    return this.#write(watched, async (calls, actor) => {
      await calls.undeleteNote(watched.place.folder, id, actor);
      say('the note is back.');
    });
  }

  /**
   * Takes a note back, and offers to bring it again. Asks first where more would go than one's own words. False when
   * nothing was deleted.
   */
  async delete(watched: Watched, annotation: Annotation): Promise<boolean> {
    const { length } = annotation.replies;
    if (length > 0) {
      const question = `Delete the note by ${annotation.actor} and ${length === 1 ? 'its reply' : `its ${length} replies`}?`;
      if ((await window.showWarningMessage(question, { modal: true }, 'Delete')) !== 'Delete') return false;
    }
    const done = await this.#write(watched, (calls, actor) =>
      calls.deleteNote(watched.place.folder, annotation.id, actor),
    );
    if (done) void this.#offerUndo(watched, annotation);
    return done;
  }

  async #offerUndo(watched: Watched, annotation: Annotation): Promise<void> {
    const what =
      annotation.status === 'stet'
        ? 'The finding is open again.'
        : annotation.finding
          ? 'The note is deleted, and its finding is open again.'
          : 'The note is deleted.';
    if ((await window.showInformationMessage(what, 'Undo')) !== 'Undo') return;
    await this.bringBack(watched, annotation.id);
  }

  async #write(
    watched: Watched,
    act: (calls: WorkerRemote, actor: string) => Promise<unknown>,
  ): Promise<boolean> {
    try {
      if (watched.place.folder === '') {
        throw new Error(
          'Notes are kept beside the copy: open the folder that holds this file, then write the note.',
        );
      }
      const actor = await authorFor(watched.document.uri);
      if (!actor) return false;
      await act(await this.#worker.ready(), actor);
    } catch (error) {
      void tellTrouble(error);
      return false;
    }
    await this.#reviewer.review(watched).catch(() => {});
    return true;
  }
}

const evidenceKept = 'the evidence is kept.';

/** What was done by a new note. */
function written({ status, evidence }: NoteDraft): string {
  if (status === 'stet') return 'it stands.';
  if (status === 'open' && evidence) return evidenceKept;
  if (status === 'open') return 'the note is added.';
  const { label } = statusLabels[status];
  return `noted: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`;
}
