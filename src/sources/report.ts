import type { Attribution, Source, SourceAnalysis, SourceKind } from './model';

/** One attribution of `stet sources --json`, with what its source is. */
export interface ReportedAttribution extends Attribution {
  readonly sourceType: SourceKind | null;
  /** The source's name; of a group, person or document that has none, what the copy calls it: "community members". */
  readonly sourceName: string | null;
}

/** What `stet sources --json` prints of one file. */
export interface SourcesReport {
  readonly sources: readonly Source[];
  readonly attributions: readonly ReportedAttribution[];
}

/** The register and the attributions of an article as `stet sources --json` prints them. Offsets are UTF-16 code units. */
export function sourcesReport(analysis: SourceAnalysis): SourcesReport {
  const byId = new Map(analysis.sources.map((source) => [source.id, source]));
  return {
    sources: analysis.sources,
    attributions: analysis.attributions.map((attribution) => {
      const source = attribution.sourceId === null ? undefined : byId.get(attribution.sourceId);
      return { ...attribution, sourceType: source?.kind ?? null, sourceName: source ? nameOf(source) : null };
    }),
  };
}

const calledKinds: ReadonlySet<string> = new Set(['unnamed-group', 'unnamed-person', 'document']);

/** What opens a description and is none of what somebody is called. */
const opening =
  /^(?:(?:a|an|the|some|many|most|several|other|all|both|one|two|three|these|those|his|her|its|their|a few|few)(?: of(?= (?:the|these|those)\b))?\s)+/i;
const bare = /^(?:some|many|most|several|others?|all|both|one|two|three|few|none|them|those|these)$/i;

function nameOf(source: Source): string | null {
  if (source.name !== null || !calledKinds.has(source.kind)) return source.name;
  const called = source.description.replace(opening, '');
  // "A report" is no name; "the district's safe water policy" is one.
  if (source.kind === 'document' && called.split(' ').length < 3) return null;
  return called.length > 0 && called.length < 80 && !/^(?:of|them)\b/i.test(called) && !bare.test(called)
    ? called
    : null;
}
