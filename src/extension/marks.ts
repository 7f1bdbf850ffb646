import type { AnnotationStatus, Evidence, PlacedAnnotation } from '../annotations/model';
import type { FactCheck } from '../review/model';
import type { Watched } from './documents';
import { noteKinds } from './fact-words';
import type { MarkTarget } from './mark-target';
import { answerTo, type NoteDraft, type Notes } from './notes';
import { say } from './say';

/** What a person has decided of a fact, a finding or other words. */
export interface Mark {
  /** Without it a new note is open, and one that is there stays as it is. */
  readonly status?: AnnotationStatus;
  readonly words?: string;
  /** One more piece of it. */
  readonly evidence?: Evidence;
}

/**
 * Writes a mark: into the note that stands on the very words, else as a new one. True when it is on the disk. A note on
 * more words that has a fact checked stays as it is.
 */
export async function putMark(
  notes: Notes,
  watched: Watched,
  target: MarkTarget,
  { status, words = '', evidence }: Mark,
): Promise<boolean> {
  const own = noteOn(notes, watched, target);
  if (own) {
    const { annotation } = own;
    // What is written already stays.
    const isReply = words !== '' && annotation.note.trim() !== '';
    const set = {
      ...(status ? { status } : {}),
      ...(words !== '' && !isReply ? { note: words } : {}),
      ...(evidence ? { evidence: [...(annotation.evidence ?? []), evidence] } : {}),
    };
    if (isReply && !(await notes.reply(watched, annotation.id, words))) return false;
    return Object.keys(set).length === 0 || notes.set(watched, annotation.id, set);
  }
  const draft = draftOn(target, status ?? 'open', words);
  return notes.add(watched, evidence ? { ...draft, evidence: [evidence] } : draft);
}

/**
 * Clears a mark on a fact: one's own note goes, with its words; one with evidence or answers, on a finding, or somebody
 * else's, is kept and is open again. `isOwn` tells whether the person who asks has written it.
 */
export async function clearMark(
  notes: Notes,
  watched: Watched,
  fact: FactCheck,
  isOwn: (placed: PlacedAnnotation) => Promise<boolean>,
): Promise<boolean> {
  const own = noteOn(notes, watched, { type: 'fact', span: fact, fact });
  if (!own) {
    say(fact.annotation ? 'this is checked by a note on more words.' : 'nobody has looked at this yet.');
    return false;
  }
  const { annotation } = own;
  if (holdsNoMore(own) && annotation.finding === null && (await isOwn(own))) {
    return notes.takeBack(watched, annotation.id);
  }
  return notes.set(watched, annotation.id, { status: 'open' });
}

/**
 * Brings back what stood on a fact before it was marked: no note, one that was taken back since, or one with another
 * status, other words, other evidence. What others have answered since stays.
 */
export async function restoreMark(
  notes: Notes,
  watched: Watched,
  fact: FactCheck,
  before: PlacedAnnotation | undefined,
): Promise<boolean> {
  const now = noteOn(notes, watched, { type: 'fact', span: fact, fact });
  if (!before) {
    if (!now) return false;
    const { id, replies, flags } = now.annotation;
    if (replies.length === 0 && flags.length === 0) return notes.takeBack(watched, id);
    return notes.set(watched, id, { status: 'open' });
  }
  const { id, status, note, evidence = [] } = before.annotation;
  if (!now) return notes.bringBack(watched, id);
  const hasMore = (now.annotation.evidence?.length ?? 0) !== evidence.length;
  return notes.set(watched, id, {
    status,
    ...(now.annotation.note === note ? {} : { note }),
    ...(hasMore ? { evidence } : {}),
  });
}

/** True for a note that is a status and nothing else. */
export function saysNothing(placed: PlacedAnnotation): boolean {
  return placed.annotation.note.trim() === '' && holdsNoMore(placed);
}

/** True for a note that is a status and words, and nothing else. */
function holdsNoMore({ annotation }: PlacedAnnotation): boolean {
  const { replies, evidence = [], flags } = annotation;
  return replies.length === 0 && evidence.length === 0 && flags.length === 0;
}

/** The note that stands on the very words of a target, or answers it. */
export function noteOn(notes: Notes, watched: Watched, target: MarkTarget): PlacedAnnotation | undefined {
  if (target.type === 'note') return target.placed;
  if (target.type === 'finding') return idOf(target.finding.annotation);
  if (target.type === 'words') return undefined;
  const placed = idOf(target.fact.annotation);
  const { start, end } = target.fact;
  return placed?.span?.start === start && placed.span.end === end ? placed : undefined;

  function idOf(id: string | null): PlacedAnnotation | undefined {
    return id === null ? undefined : notes.get(watched, id);
  }
}

function draftOn(target: MarkTarget, status: AnnotationStatus, note: string): NoteDraft {
  if (target.type === 'finding') return answerTo(target.finding, status, note);
  const { start, end } = target.span;
  const kind = target.type === 'fact' ? noteKinds[target.fact.kind] : 'unverified-claim';
  return { span: { start, end }, kind, status, note, finding: null };
}
