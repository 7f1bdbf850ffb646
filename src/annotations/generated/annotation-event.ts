// Made by scripts/generate-schemas.mjs from schemas/annotation-event.schema.json. Do not edit: edit the schema.

/**
 * One thing a person did to a note: a file of .stet/events. It is written once and never changed.
 */
export type AnnotationEventFile = {
  /**
   * The version of this format.
   */
  v: 1;
  /**
   * The id of this event, and its file name.
   */
  id: string;
  /**
   * The note it is about, and its folder name.
   */
  annotation: string;
  /**
   * What was done.
   */
  op: 'create' | 'set' | 'reply' | 'reanchor' | 'delete' | 'undelete';
  /**
   * The newest events of this note that the person had before them.
   *
   * @maxItems 1000
   */
  parents: Uuid[];
  /**
   * Who did it, in the words of their git name or setting.
   */
  actor: string;
  /**
   * When, in UTC: 2026-11-21T10:15:00Z.
   */
  at: string;
  set: EventFields;
  [k: string]: unknown;
};
export type Uuid = string;

/**
 * The fields it gives, each with its new value.
 */
export interface EventFields {
  /**
   * What the note is about.
   */
  kind?:
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
  /**
   * Where the matter stands.
   */
  status?: 'open' | 'query' | 'needs-source' | 'disputed' | 'checked' | 'opinion' | 'stet' | 'cut';
  /**
   * The note itself, or the reply.
   */
  note?: string;
  anchor?: AnchorFields;
  /**
   * The finding it answers; null where it answers none.
   */
  finding?: FindingFields | null;
  /**
   * The checker's initials.
   */
  initials?: string | null;
  /**
   * What settles it.
   *
   * @maxItems 200
   */
  evidence?: EvidenceFields[] | null;
  /**
   * How many sources stand behind it.
   */
  sourceCount?: number | null;
  /**
   * Why a source's name is withheld. Never who it is.
   */
  anonymityReason?: string | null;
  /**
   * The editor who approved it.
   */
  approvedBy?: string | null;
  /**
   * From whom a reply was sought, and when.
   */
  replySought?: string | null;
  /**
   * What the editor decided, apart from the checker's verdict.
   */
  decision?: string | null;
  [k: string]: unknown;
}
/**
 * The passage it is on.
 */
export interface AnchorFields {
  /**
   * The git blob of the text it was made on.
   */
  blob?: string;
  /**
   * The words it is on.
   */
  exact: string;
  /**
   * The words before.
   */
  prefix: string;
  /**
   * The words after.
   */
  suffix: string;
  /**
   * Where it begins, in UTF-16 code units, each line end counted as one.
   */
  start: number;
  /**
   * Where it ends, in UTF-16 code units, each line end counted as one.
   */
  end: number;
  /**
   * How often the words stood in the text.
   */
  count?: number;
  [k: string]: unknown;
}
export interface FindingFields {
  /**
   * The rule's id.
   */
  rule: string;
  /**
   * Stands for the words found and their neighbours.
   */
  fingerprint: string;
  [k: string]: unknown;
}
export interface EvidenceFields {
  /**
   * What it is: document, interview, recording, web page, data, own knowledge …
   */
  type: string;
  /**
   * Which one. Never the identity of a confidential source.
   */
  reference: string;
  /**
   * The page.
   */
  page?: string;
  /**
   * The time in a recording.
   */
  time?: string;
  /**
   * Where it can be read.
   */
  url?: string;
  [k: string]: unknown;
}
