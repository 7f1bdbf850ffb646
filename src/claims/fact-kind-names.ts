import type { FactKind } from './checkable-facts';

/** What a reader is told a fact is. */
export const factKindNames: Readonly<Record<FactKind, string>> = {
  number: 'number',
  name: 'name',
  title: 'title',
  date: 'date',
  quote: 'quotation',
  superlative: 'superlative',
};
