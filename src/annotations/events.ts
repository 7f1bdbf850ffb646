import type { AnnotationEventFile, EventFields } from './generated/annotation-event';

export type EventOp = AnnotationEventFile['op'];

/** An event as it was read: what its file says, and whose notes it is among. */
export interface StoredEvent {
  readonly id: string;
  readonly annotation: string;
  /** The id of the article, from the folder it lies in. */
  readonly article: string;
  readonly op: EventOp;
  readonly parents: readonly string[];
  readonly actor: string;
  readonly at: string;
  readonly set: Readonly<EventFields>;
  /** Fields of the file that we do not know. */
  readonly other: Readonly<Record<string, unknown>>;
  /** Written by a newer version of Stet. `understood` is false where it does not even look like ours. */
  readonly newer?: { readonly understood: boolean };
}

/** The version of the events that we write, and the newest that we fully understand. */
export const eventVersion = 1;

const eventKeys = ['v', 'id', 'annotation', 'op', 'parents', 'actor', 'at', 'set'] as const;

/** The fields of an event's `set` in the order they are written. */
export const fieldKeys = [
  'kind',
  'status',
  'note',
  'anchor',
  'finding',
  'initials',
  'evidence',
  'sourceCount',
  'anonymityReason',
  'approvedBy',
  'replySought',
  'decision',
] as const satisfies readonly (keyof EventFields)[];

/** The fields of `AnnotationDetails`. */
export const detailKeys = fieldKeys.slice(fieldKeys.indexOf('initials'));

const innerKeys: Readonly<Record<string, readonly string[]>> = {
  anchor: ['blob', 'exact', 'prefix', 'suffix', 'start', 'end', 'count'],
  finding: ['rule', 'fingerprint'],
  evidence: ['type', 'reference', 'page', 'time', 'url'],
};

/** Is this a key of an event's envelope that we know? */
export function isEventKey(key: string): boolean {
  return (eventKeys as readonly string[]).includes(key);
}

/** Is this a field of `set` that we know? */
export function isFieldKey(key: string): key is (typeof fieldKeys)[number] {
  return (fieldKeys as readonly string[]).includes(key);
}

/** The text of an event's file: fixed key order, two spaces, LF, a final newline. */
export function writeEvent(event: AnnotationEventFile): string {
  const set = ordered(event.set, fieldKeys);
  for (const [key, keys] of Object.entries(innerKeys)) {
    const value = set[key];
    if (Array.isArray(value)) set[key] = value.map((item) => ordered(item, keys));
    else if (value !== null && typeof value === 'object') set[key] = ordered(value, keys);
  }
  return writeJson({ ...ordered(event, eventKeys), set });
}

/** JSON as all our files have it: two spaces, LF, a final newline. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same object with the named keys first, in their order, then the others by name. */
export function ordered(value: object, keys: readonly string[]): Record<string, unknown> {
  const given = new Map(Object.entries(value).filter(([, inner]) => inner !== undefined));
  const names = [
    ...keys.filter((key) => given.has(key)),
    ...[...given.keys()].filter((key) => !keys.includes(key)).sort(),
  ];
  return Object.fromEntries(names.map((name) => [name, given.get(name)]));
}
