import type { Span } from '../text/span';

export type AnnotationKind =
  | 'anonymous-source'
  | 'unverified-claim'
  | 'sibling-difference'
  | 'quote'
  | 'number'
  | 'name'
  | 'criticism'
  | 'legal'
  | 'missing'
  | 'note';

export type AnnotationStatus =
  | 'open'
  | 'query'
  | 'needs-source'
  | 'disputed'
  | 'checked'
  | 'opinion'
  | 'stet'
  | 'cut';

/**
 * Where an annotation stands, so that it can be found again. Make it with `makeAnchor`, find it with
 * `placeAnnotations`; the offsets are no places in the text as the editor holds it: they are UTF-16
 * code units at the time of writing, counted without a byte-order mark and with every line end as one,
 * as git stores the text, so that a colleague whose line ends differ finds the same place.
 */
export interface Anchor {
  /** The git blob of the text it was made on, when there is one. */
  readonly blob?: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** How often `exact` stood in the text. Once: it can be known again by one neighbour. Absent: unknown. */
  readonly count?: number;
}

/** The finding that an annotation answers: the rule, and a fingerprint of the words (not of the message or the line). */
export interface FindingKey {
  readonly rule: string;
  readonly fingerprint: string;
}

export interface Reply {
  /** The id of its event. */
  readonly id: string;
  readonly actor: string;
  /** UTC, ISO 8601 with Z. */
  readonly at: string;
  readonly note: string;
}

/** What settles a matter. Never the identity of a confidential source. */
export interface Evidence {
  /** document, interview, recording, web, data, other; or a desk's own word. */
  readonly type: string;
  readonly reference: string;
  readonly page?: string;
  /** The time in a recording. */
  readonly time?: string;
  /** Begins with http:// or https://. */
  readonly url?: string;
}

/** What a checker may write beside kind, status and note. A field that nobody set is absent. */
export interface AnnotationDetails {
  readonly initials?: string;
  readonly evidence?: readonly Evidence[];
  /** How many sources stand behind it. */
  readonly sourceCount?: number;
  readonly anonymityReason?: string;
  readonly approvedBy?: string;
  /** From whom a reply was sought, and when. */
  readonly replySought?: string;
  /** What the editor decided, apart from the checker's verdict. */
  readonly decision?: string;
}

/** A field to which two people gave different values, neither having seen the other's. */
export interface FieldConflict {
  readonly field: string;
  /** The value that stands first. */
  readonly values: readonly { readonly value: unknown; readonly actor: string; readonly at: string }[];
}

/** What a person decided, folded from its events. */
export interface Annotation extends AnnotationDetails {
  readonly id: string;
  readonly article: string;
  readonly kind: AnnotationKind;
  readonly status: AnnotationStatus;
  readonly note: string;
  readonly anchor: Anchor;
  readonly finding: FindingKey | null;
  readonly actor: string;
  readonly at: string;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly replies: readonly Reply[];
  readonly deleted: boolean;
  /** Plain sentences: "changed by two editors: …", "deleted by X while Y replied: kept". */
  readonly flags: readonly string[];
  /** What the flags about fields tell, for a view that shows both values. */
  readonly conflicts?: readonly FieldConflict[];
  /** True when a newer version of Stet has changed it: it is shown and kept, and cannot be changed here. */
  readonly readOnly?: boolean;
  /** Every field of the events that we do not know, kept. */
  readonly other: Readonly<Record<string, unknown>>;
}

/** An annotation laid on a text. An orphan has no span: its words are gone. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly span: Span | null;
  /** True when the text under a checked mark has changed: look again. */
  readonly recheck: boolean;
}
