import type { Entry } from './entry';
import { justificationOf } from './justification';
import type { Source } from './model';
import { nameParts } from './name-parts';
import type { KnownNames } from './names';
import { titlesOf } from './title-of';

/** The entry as the register shows it. `made` tells how a document came about. Spans are UTF-16 code units into the article. */
export function sourceOf(entry: Entry, id: string, known: KnownNames, made: readonly string[] = []): Source {
  const told = entry.name ? [...entry.told, ...known.toldOf(entry.name)] : entry.told;
  const titles = titlesOf(entry, told, known);
  const name =
    entry.name ??
    (entry.body && speaksFor(entry) && !isPerson(entry.body, known) ? known.fullBody(entry.body) : null);
  return {
    id,
    kind: entry.kind,
    name,
    title: titles[0] ?? null,
    description: entry.description,
    specificity: entry.specificity,
    basis: entry.name === null ? entry.basis : null,
    mentions: entry.mentions,
    grant: entry.grant,
    reason: entry.reason,
    justification: justificationOf(entry, titles, told, made, known),
  };
}

function speaksFor({ kind }: Entry): boolean {
  return kind === 'institution' || kind === 'document';
}

/** "A lawyer for Mr. Berg" speaks for nobody but him. */
function isPerson(name: string, known: KnownNames): boolean {
  return nameParts(name).length === 1 ? known.knows(name) : known.genderOf(name) !== null;
}
