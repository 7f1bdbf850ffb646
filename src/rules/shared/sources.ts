import type { Attribution, Mention, Source, SourceAnalysis } from '../../sources/model';
import { quoteWords } from './quote-words';

/** Where the article first speaks of the source: where a finding about it stands. */
export function firstMention(source: Source): Mention | undefined {
  return source.mentions.find((mention) => !mention.definite) ?? source.mentions[0];
}

/** What the source has said or written; its beliefs and intentions are no statements. */
export function statementsOf(analysis: SourceAnalysis, source: Source): readonly Attribution[] {
  let rows = statements.get(analysis);
  if (!rows) {
    rows = new Map();
    for (const attribution of analysis.attributions) {
      const { sourceId, manner } = attribution;
      if (sourceId === null || manner !== 'speech') continue;
      const row = rows.get(sourceId);
      if (row) row.push(attribution);
      else rows.set(sourceId, [attribution]);
    }
    statements.set(analysis, rows);
  }
  return rows.get(source.id) ?? [];
}

const statements = new WeakMap<SourceAnalysis, Map<string, Attribution[]>>();

/** The source as a message names it, with the verb that fits: “an aide” is, “two aides” are. */
export function sourceIs(source: Source): string {
  return `“${quoteWords(source.description)}” ${firstMention(source)?.plural ? 'are' : 'is'}`;
}

const plainWords =
  /^(?:(?:an?|the|one|two|three|four|five|some|several|many|multiple|few|other|another|second|third|fourth|unnamed|unidentified|anonymous|of|those)[ \t]+){0,3}(?:sources?|officials?|persons?|people|individuals?|insiders?|someone|somebody)$/i;

/** True where the copy tells nothing of who it is: “a source”, “two people”. */
export function isBare(source: Source): boolean {
  return source.specificity === 0 && plainWords.test(source.description.trim());
}
