import type { Mention, Source, SourceAnalysis } from '../../sources/model';

/** A mention, with whose it is. */
export interface PlacedMention {
  readonly source: Source;
  readonly mention: Mention;
}

/** More in one sentence are no prose. */
const mostInOne = 100;

/** The mentions of all sources by place of their sentence in `article.sentences`, of each sentence the first ones. Kept for the analysis. */
export function mentionsBySentence(analysis: SourceAnalysis): ReadonlyMap<number, readonly PlacedMention[]> {
  const known = kept.get(analysis);
  if (known) return known;
  const found = new Map<number, PlacedMention[]>();
  for (const source of analysis.sources) {
    for (const mention of source.mentions) {
      const row = found.get(mention.sentence);
      if (row && row.length >= mostInOne) continue;
      if (row) row.push({ source, mention });
      else found.set(mention.sentence, [{ source, mention }]);
    }
  }
  kept.set(analysis, found);
  return found;
}

const kept = new WeakMap<SourceAnalysis, ReadonlyMap<number, readonly PlacedMention[]>>();
