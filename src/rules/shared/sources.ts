import type { Attribution, Mention, Source, SourceAnalysis } from '../../sources/model';

/** Where the article first speaks of the source: where a finding about it stands. */
export function firstMention(source: Source): Mention | undefined {
  return source.mentions.find((mention) => !mention.definite) ?? source.mentions[0];
}

/** The statements that rest on the source. */
export function statementsOf(analysis: SourceAnalysis, source: Source): Attribution[] {
  return analysis.attributions.filter((attribution) => attribution.sourceId === source.id);
}
