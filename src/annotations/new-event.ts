import type { Span } from '../text/span';
import { makeAnchor } from './anchor';
import { detailKeys, writeEvent } from './events';
import { canonical } from './fold';
import type { AnnotationEventFile, EventFields } from './generated/annotation-event';
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
import { largestFile, schemaFlaw } from './read-json';

/** In UTF-16 code units: more than the longest paragraph, less than an event's file can hold. */
const longestPassage = 20_000;

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

/** What the first event of a note sets. Throws NoteError where no note can be made of it. */
export function createdFields({
  text,
  span,
  blob,
  kind,
  status = 'open',
  note = '',
  finding,
  ...rest
}: Omit<NewAnnotation, 'path' | 'actor'>): EventFields {
  const anchor = anchorOn({ text, span, blob });
  return given({ kind, status, note, anchor, finding: finding ?? undefined, ...detailsOf(rest) });
}

/**
 * What an event has to set for changes to hold: the fields whose value differs from what stands, and
 * those over which two people differ, for setting one settles it.
 */
export function changedFields(
  annotation: Annotation,
  { kind, status, note, finding, ...rest }: Omit<AnnotationChanges, 'actor'>,
): EventFields {
  const asked = given({ kind, status, note, finding, ...detailsOf(rest) });
  const open = new Set(annotation.conflicts?.map(({ field }) => field));
  const now = annotation as unknown as Readonly<Record<string, unknown>>;
  const fields = Object.entries(asked).filter(
    ([field, value]) => open.has(field) || canonical(now[field] ?? null) !== canonical(value),
  );
  return Object.fromEntries(fields);
}

/** What an event sets that puts a note on other words. */
export function movedFields(passage: Passage): EventFields {
  return given({ anchor: anchorOn(passage) });
}

/** The bytes of an event's file. Throws NoteError where it would not be one that can be read again. */
export function encodeEvent(file: AnnotationEventFile): Uint8Array {
  const event = { ...file, actor: actorName(file.actor) };
  if (!validateAnnotationEvent(event)) {
    const { what } = schemaFlaw(validateAnnotationEvent.errors?.[0], event, '');
    throw new NoteError(`The note cannot be kept: ${what}.`);
  }
  const bytes = new TextEncoder().encode(writeEvent(event));
  if (bytes.length > largestFile) throw new NoteError('The note cannot be kept: there is too much in it.');
  return bytes;
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
