import type { SentenceRecord } from './extract';

/**
 * The records with the labels that are sources: "Lind: bridge is safe" credits Lind where another sentence names an Ada
 * Lind, and nobody where "Bridge" or "Update" stands before the colon.
 */
export function withKnownLabels(records: readonly SentenceRecord[]): readonly SentenceRecord[] {
  if (!records.some((record) => record.label)) return records;
  const known = new Map<string, Set<number>>();
  records.forEach((record, i) => {
    for (const { kind, name } of record.names) {
      if (kind === 'lone') continue;
      const parts = name.toLowerCase().split(/\s+/);
      if (kind === 'person' && parts.length < 2) continue;
      for (const key of [kind === 'person' ? parts[parts.length - 1] : undefined, parts.join(' ')])
        if (key) known.set(key, (known.get(key) ?? new Set()).add(i));
    }
  });
  return records.map((record, i) => {
    const { label } = record;
    if (!label) return record;
    const places = [label.words, label.words.split(' ').pop() ?? ''].map((key) => known.get(key));
    const named = places.some((at) => at && (at.size > 1 || !at.has(i)));
    if (label.unsure && !named) return record;
    return {
      ...record,
      attributions: [...record.attributions, { ...label.attribution, mention: record.mentions.length }],
      mentions: [...record.mentions, label.mention],
    };
  });
}
