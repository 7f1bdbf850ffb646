import type { StoredEvent } from './events';
import type { FieldConflict } from './model';
import { fieldLabels, kindLabels, type Label, statusLabels } from './words';

/** For an annotation that a newer version of Stet has touched. */
export const newerFlag =
  'changed by a newer version of Stet: shown as far as this one understands it; update Stet to change it';

/** What to tell people when they set one field to different values without having seen each other's. */
export function conflictFlag({ field, values }: FieldConflict): string {
  const people = [...new Set(values.map((value) => value.actor))].sort();
  const who =
    people.length === 1
      ? `changed in two places at the same time by ${people[0]}`
      : `changed by ${count(people.length)} editors`;
  if (field === 'status' || field === 'kind') {
    const said = values.map(({ actor, value }) => `${actor} says “${label(field, value)}”`).join(', ');
    return `${who}: ${said}; ${field === 'status' ? 'the less cleared stands' : 'the first stands'} until someone sets it again`;
  }
  const name = (fieldLabels as Readonly<Record<string, string>>)[field] ?? field;
  if (field === 'evidence') return `${who}: all their evidence is kept`;
  return `${who}: the ${name} as ${values[0]?.actor} left it stands`;
}

/** What to tell people when a deleted note is kept, because others worked on it in the meantime. */
export function deleteFlag(deletes: readonly StoredEvent[], others: readonly StoredEvent[]): string {
  const done = others.some((event) => event.op !== 'reply') ? 'changed' : 'answered';
  return `deleted by ${names(deletes)} while ${names(others)} ${done} it: kept`;
}

function label(field: 'status' | 'kind', value: unknown): string {
  const labels = field === 'status' ? statusLabels : kindLabels;
  return (labels as Readonly<Record<string, Label>>)[String(value)]?.label ?? String(value);
}

function names(events: readonly StoredEvent[]): string {
  return [...new Set(events.map((event) => event.actor))].sort().join(' and ');
}

function count(n: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five'][n] ?? String(n);
}
