import type { Entry } from './entry';
import { justificationOf } from './justification';
import type { Source } from './model';
import type { KnownNames } from './names';

/** The entry as the register shows it; spans are UTF-16 code units into the article. */
export function sourceOf(entry: Entry, id: string, known: KnownNames): Source {
  const told = entry.name ? [...entry.told, ...known.toldOf(entry.name)] : entry.told;
  const title = entry.title ?? (entry.kind === 'named' && entry.name ? known.titleOf(entry.name) : null);
  const name = entry.name ?? (entry.kind === 'institution' || entry.kind === 'document' ? entry.body : null);
  return {
    id,
    kind: entry.kind,
    name,
    title,
    description: entry.description,
    specificity: entry.specificity,
    basis: entry.name === null ? entry.basis : null,
    mentions: entry.mentions,
    grant: entry.grant,
    reason: entry.reason,
    justification: justificationOf(entry, title, told, known),
  };
}
