import type { RawLabel, SentenceRecord } from './extract';

/**
 * The records with the labels that are sources: "Lind: bridge is safe" credits Lind where another sentence names an Ada
 * Lind, and nobody where "Bridge" or "Update" stands before the colon.
 */
export function withKnownLabels(records: readonly SentenceRecord[]): readonly SentenceRecord[] {
  if (!records.some((record) => record.label)) return records;
  const known = new Set<string>();
  for (const record of records) {
    for (const { kind, name, start } of record.names) {
      if (kind === 'lone' || start < (record.label?.attribution.source?.end ?? 0)) continue;
      const parts = name.toLowerCase().split(/\s+/);
      if (kind === 'person' && parts.length < 2) continue;
      for (const key of [kind === 'person' ? parts[parts.length - 1] : undefined, parts.join(' ')])
        if (key) known.add(key);
    }
  }
  return records.map((record) => {
    const { label } = record;
    if (!label) return record;
    const words = label.words.split(' ');
    const named = known.has(label.words) || known.has(words.slice(-2).join(' '));
    if (label.unsure && !named) return record;
    return withLabel(record, label);
  });
}

const kept = new WeakMap<SentenceRecord, SentenceRecord>();

/** The same each time, so that what is kept by it is found again. */
function withLabel(record: SentenceRecord, label: RawLabel): SentenceRecord {
  const known = kept.get(record);
  if (known) return known;
  const labelled = {
    ...record,
    attributions: [...record.attributions, { ...label.attribution, mention: record.mentions.length }],
    mentions: [...record.mentions, label.mention],
  };
  kept.set(record, labelled);
  return labelled;
}
