import type { Article } from '../text/article';
import type { Attribution, Source, SourceAnalysis, SourceKind } from './model';

/** One attribution of `stet sources --json`, with what its source is. */
export interface ReportedAttribution extends Attribution {
  readonly sourceType: SourceKind | null;
  /** The source's name; of a group that has none, what the copy calls it: "community members". */
  readonly sourceName: string | null;
}

/** What `stet sources --json` prints of one file. */
export interface SourcesReport {
  readonly sources: readonly Source[];
  readonly attributions: readonly ReportedAttribution[];
}

/** The register and the attributions of an article as `stet sources --json` prints them. Offsets are UTF-16 code units. */
export function sourcesReport(_article: Article, analysis: SourceAnalysis): SourcesReport {
  const byId = new Map(analysis.sources.map((source) => [source.id, source]));
  return {
    sources: analysis.sources,
    attributions: analysis.attributions.map((attribution) => {
      const source = attribution.sourceId === null ? undefined : byId.get(attribution.sourceId);
      return { ...attribution, sourceType: source?.kind ?? null, sourceName: source ? nameOf(source) : null };
    }),
  };
}

function nameOf(source: Source): string | null {
  if (source.name !== null || source.kind !== 'unnamed-group') return source.name;
  const called = source.description.replace(
    /^(?:(?:the|some|many|most|several|other|all|both|these|those|a few|few) )+/i,
    '',
  );
  return called.length > 0 && called.length < 80 ? called : null;
}
