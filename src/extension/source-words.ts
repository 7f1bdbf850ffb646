import type { SourceCard } from '../review/model';
import type { SourceKind } from '../sources/model';

/** What a reader is told a source is. */
export const kindNames: Readonly<Record<SourceKind, string>> = {
  named: 'Named source',
  institution: 'Institution',
  anonymous: 'Anonymous source',
  'unnamed-person': 'Unnamed person',
  'unnamed-group': 'Unnamed group',
  document: 'Document',
  outlet: 'News outlet',
};

/** What credited words are called that belong to no source of the register. */
export const unclearName = 'Source unclear';

/** In one word or two, to stand before a source in a list. */
export const shortKinds: Readonly<Record<SourceKind, string>> = {
  named: 'Named',
  institution: 'Institution',
  anonymous: 'Anonymous',
  'unnamed-person': 'Unnamed',
  'unnamed-group': 'Unnamed',
  document: 'Document',
  outlet: 'Outlet',
};

/** The name of a source alone; else its description. */
export function nameOf({ name, description }: SourceCard): string {
  return name ?? description;
}
