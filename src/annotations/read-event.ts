import type { EventOp, StoredEvent } from './events';
import { eventVersion, isEventKey } from './events';
import type { Flaw } from './file-problem';
import type { AnnotationEventFile } from './generated/annotation-event';
import { validateAnnotationEvent } from './generated/validate-annotation-event';
import { readJson, schemaFlaw } from './read-json';

/** What the path of an event's file says. */
export interface EventPlace {
  readonly article: string;
  readonly annotation: string;
  readonly id: string;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const place = new RegExp(`^\\.stet/events/([a-z0-9]+(?:-[a-z0-9]+)*)/(${uuid})/(${uuid})\\.json$`);
const id = new RegExp(`^${uuid}$`);

/** Where an event's file stands; null for a path that is none of an event's. */
export function eventPlace(path: string): EventPlace | null {
  const match = place.exec(path);
  if (!match || (match[1] as string).length > 80) return null;
  return { article: match[1] as string, annotation: match[2] as string, id: match[3] as string };
}

/** The path of an event's file. Throws a TypeError on an id that could lead elsewhere. */
export function eventPath({ article, annotation, id }: EventPlace): string {
  const path = `.stet/events/${article}/${annotation}/${id}.json`;
  if (!eventPlace(path)) throw new TypeError(`Not the place of a note: ${path}`);
  return path;
}

/** Reads an event from the bytes of its file, or says what is wrong with them. Never throws. */
export function readEvent(bytes: Uint8Array, where: EventPlace): { event: StoredEvent } | { flaw: Flaw } {
  const read = readJson(bytes);
  if (read.flaw) return { flaw: read.flaw };
  const { value, text } = read;
  const newer = typeof value.v === 'number' && Number.isInteger(value.v) && value.v > eventVersion;
  const understood = validateAnnotationEvent(newer ? { ...value, v: eventVersion } : value);
  if (!understood && newer) return { event: notUnderstood(value, where) };
  if (!understood) return { flaw: schemaFlaw(validateAnnotationEvent.errors?.[0], value, text) };
  const file = value as unknown as AnnotationEventFile;
  if (Number.isNaN(Date.parse(file.at))) return { flaw: { what: `there is no such time as ${file.at}` } };
  if (file.id !== where.id || file.annotation !== where.annotation) {
    return {
      flaw: { what: 'its name does not agree with what it holds, as if it had been copied or renamed' },
    };
  }
  return {
    event: {
      id: file.id,
      annotation: file.annotation,
      article: where.article,
      op: file.op,
      parents: file.parents,
      actor: file.actor,
      at: file.at,
      set: file.set,
      other: Object.fromEntries(Object.entries(file).filter(([key]) => !isEventKey(key))),
      ...(newer ? { newer: { understood: true } } : {}),
    },
  };
}

/** An event of a newer version, of which we know only that it is there. */
function notUnderstood(value: Readonly<Record<string, unknown>>, where: EventPlace): StoredEvent {
  const parents = Array.isArray(value.parents) ? value.parents : [];
  return {
    ...where,
    op: 'set' satisfies EventOp,
    parents: parents.filter((parent): parent is string => typeof parent === 'string' && id.test(parent)),
    actor: '',
    at: '1970-01-01T00:00:00Z',
    set: {},
    other: {},
    newer: { understood: false },
  };
}
