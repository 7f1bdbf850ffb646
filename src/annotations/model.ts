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

/** Where an annotation stands, so that it can be found again. Offsets are UTF-16 code units at the time of writing. */
export interface Anchor {
  /** The git blob of the text it was made on, when there is one. */
  readonly blob?: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
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

/** What a person decided, folded from its events. */
export interface Annotation {
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
  /** Plain sentences: "changed by two editors", "deleted by X while Y edited". */
  readonly flags: readonly string[];
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
