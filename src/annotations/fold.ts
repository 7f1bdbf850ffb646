import { byTime, type CausalHistory, causalHistory } from './causal-order';
import { detailKeys, fieldKeys, isFieldKey, type StoredEvent } from './events';
import { conflictFlag, deleteFlag, newerFlag } from './flags';
import type {
  Anchor,
  Annotation,
  AnnotationDetails,
  AnnotationKind,
  AnnotationStatus,
  Evidence,
  FieldConflict,
  FindingKey,
  Reply,
} from './model';
import { lessCleared } from './words';

/**
 * What the events say today: one annotation for each that was ever created, the deleted ones too,
 * oldest first. The same events in any order, and doubled, give the same answer.
 *
 * Of values set by people who had not seen each other's the later stands, but of statuses the less
 * cleared one, and of evidence all; the annotation is flagged. A delete counts only where it had seen
 * everything else that was done. Events of an annotation that was never created give nothing.
 */
export function foldEvents(events: Iterable<StoredEvent>): Annotation[] {
  const groups = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const group = groups.get(event.annotation);
    if (group) group.push(event);
    else groups.set(event.annotation, [event]);
  }
  const folded = [...groups.values()].flatMap((group) => foldHistory(causalHistory(group)) ?? []);
  return folded.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** One annotation, from all its events; null where it was never created. */
export function foldHistory(history: CausalHistory): Annotation | null {
  const { events } = history;
  const first = events.find((event) => event.op === 'create' && event.newer?.understood !== false);
  if (!first) return null;

  const conflicts: FieldConflict[] = [];
  const fields = new Map<string, unknown>();
  const setters = settersByField(events);
  for (const [field, places] of setters) {
    const rivals = history.unseen(places).map((place) => events[place] as StoredEvent);
    const { value, conflict } = settle(field, rivals);
    if (value !== null) fields.set(field, value);
    if (conflict) conflicts.push(conflict);
  }
  const understood = events.flatMap((event, place) => (event.newer?.understood === false ? [] : place));
  // An answer to a note is no change of it.
  const changes = understood.filter((place) => events[place]?.op !== 'reply');
  const latest = history.unseen(changes).map((place) => events[place] as StoredEvent);
  const last = latest.sort(byTime).at(-1) ?? first;
  const readOnly = events.some((event) => event.newer);
  const { deleted, flag } = foldDeletes(history);

  return {
    id: first.annotation,
    article: first.article,
    kind: fields.get('kind') as AnnotationKind,
    status: fields.get('status') as AnnotationStatus,
    note: (fields.get('note') as string | undefined) ?? '',
    anchor: fields.get('anchor') as Anchor,
    finding: (fields.get('finding') as FindingKey | undefined) ?? null,
    ...details(fields),
    actor: first.actor,
    at: first.at,
    changedBy: last.actor,
    changedAt: last.at,
    replies: events.filter((event) => event.op === 'reply').map(reply),
    deleted,
    flags: [...conflicts.map(conflictFlag), ...(flag ? [flag] : []), ...(readOnly ? [newerFlag] : [])],
    ...(conflicts.length > 0 ? { conflicts } : {}),
    ...(readOnly ? { readOnly } : {}),
    // `Object.fromEntries` makes plain properties of whatever names it is given.
    other: Object.fromEntries([...fields].filter(([field]) => !isFieldKey(field)).sort(byName)),
  };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For each field the places of the events that set it, known fields in their order, then the others by name. */
function settersByField(events: readonly StoredEvent[]): Map<string, number[]> {
  const setters = new Map<string, number[]>(fieldKeys.map((field) => [field, []]));
  events.forEach((event, place) => {
    for (const field of new Set([...Object.keys(event.set), ...Object.keys(event.other)])) {
      if (fieldValue(event, field) === undefined) continue;
      const places = setters.get(field);
      if (places) places.push(place);
      else setters.set(field, [place]);
    }
  });
  for (const [field, places] of setters) if (places.length === 0) setters.delete(field);
  return setters;
}

/** What an event sets a field to; undefined where it does not. The note of a reply is the reply's own. */
function fieldValue(event: StoredEvent, field: string): unknown {
  if (field === 'note' && event.op === 'reply') return undefined;
  if (Object.hasOwn(event.set, field)) return event.set[field];
  return !isFieldKey(field) && Object.hasOwn(event.other, field) ? event.other[field] : undefined;
}

/** The value that stands, of those set by events of which none had seen another. */
function settle(
  field: string,
  rivals: readonly StoredEvent[],
): { value: unknown; conflict: FieldConflict | null } {
  const latestFirst = [...rivals].sort(byTime).reverse();
  const values = new Map<string, { value: unknown; actor: string; at: string }>();
  for (const event of latestFirst) {
    const value = fieldValue(event, field);
    const key = canonical(value);
    if (!values.has(key)) values.set(key, { value, actor: event.actor, at: event.at });
  }
  const choices = [...values.values()];
  if (choices.length === 1) return { value: choices[0]?.value, conflict: null };
  if (field === 'status') {
    const status = choices.map((choice) => choice.value as AnnotationStatus).reduce(lessCleared);
    choices.sort((a, b) => Number(b.value === status) - Number(a.value === status));
  }
  const value = field === 'evidence' ? joined(choices.map((choice) => choice.value)) : choices[0]?.value;
  return { value, conflict: { field, values: choices } };
}

/** All the evidence that anybody gave, each piece once, the oldest list first. */
function joined(lists: readonly unknown[]): Evidence[] {
  const pieces = new Map<string, Evidence>();
  for (const list of [...lists].reverse()) {
    for (const piece of (list as readonly Evidence[] | null) ?? []) pieces.set(canonical(piece), piece);
  }
  return [...pieces.values()];
}

/**
 * Deleted, or kept? A delete gives way to whatever was done after it by someone who had seen it, and
 * does not reach what its writer had not seen.
 */
function foldDeletes(history: CausalHistory): { deleted: boolean; flag: string | null } {
  const { events, seen } = history;
  const places = events.map((_, place) => place);
  const kept = history.unseen(places.filter((place) => events[place]?.op !== 'delete'));
  const standing = places
    .filter((place) => events[place]?.op === 'delete')
    .filter((remove) => !kept.some((place) => seen(place, remove)));
  if (standing.length === 0) return { deleted: false, flag: null };
  const missed = kept.filter((place) => !standing.some((remove) => seen(remove, place)));
  if (missed.length === 0) return { deleted: true, flag: null };
  const removers = standing.map((place) => events[place] as StoredEvent);
  return {
    deleted: false,
    flag: deleteFlag(
      removers,
      missed.map((place) => events[place] as StoredEvent),
    ),
  };
}

function details(fields: ReadonlyMap<string, unknown>): AnnotationDetails {
  return Object.fromEntries(detailKeys.filter((key) => fields.has(key)).map((key) => [key, fields.get(key)]));
}

function reply(event: StoredEvent): Reply {
  return { id: event.id, actor: event.actor, at: event.at, note: event.set.note ?? '' };
}

/** The same words for the same value, in whatever order its keys were written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(byName);
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
