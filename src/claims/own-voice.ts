import type { Attribution, Source, SourceAnalysis } from '../sources/model';
import type { Article, Sentence } from '../text/article';
import { quotationsInTurn } from '../text/quotations-in-turn';
import { overlaps, type Span } from '../text/span';
import { bySentence } from './by-sentence';

/** What somebody is credited for in a sentence; offsets into the article. */
export interface Credit {
  readonly content: readonly Span[];
  readonly cue: Span;
  readonly source: Span | null;
  readonly who: Source | null;
  readonly manner: Attribution['manner'];
}

/** Which words of a sentence are the outlet's own, and who is credited for the others. Offsets into the article. */
export interface Voices {
  /** The words inside quotation marks. */
  readonly quoted: readonly Span[];
  readonly credits: readonly Credit[];
}

/** Gives the voices of a sentence. Sentences must be asked for in order. */
export function voicesOf(article: Article, analysis: SourceAnalysis): (sentence: Sentence) => Voices {
  const byId = new Map(analysis.sources.map((source) => [source.id, source]));
  const credits = new Map<number, Credit[]>();
  const add = (index: number, credit: Credit) => {
    const row = credits.get(index);
    if (row) row.push(credit);
    else credits.set(index, [credit]);
  };
  for (const [index, attributions] of bySentence(analysis.attributions)) {
    for (const attribution of attributions) {
      const { content, cue, source, sourceId, manner } = attribution;
      const credit = { content, cue, source, who: byId.get(sourceId ?? '') ?? null, manner };
      add(index, credit);
      // What was said can stand in the sentences after or before the cue.
      for (const span of content) {
        for (const other of sentencesIn(article, span)) if (other !== index) add(other, credit);
      }
    }
  }
  const quotationsOf = quotationsInTurn(article.quotations);
  return (sentence) => ({
    quoted: quotationsOf(sentence.start, sentence.end),
    credits: credits.get(sentence.index) ?? [],
  });
}

/** The places of the sentences that a span meets. */
function sentencesIn(article: Article, span: Span): number[] {
  let low = 0;
  let high = article.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < article.sentences.length; i++) {
    const sentence = article.sentences[i];
    if (!sentence || sentence.start >= span.end) break;
    found.push(i);
  }
  return found;
}

/** True where words stand inside quotation marks. */
export function isQuoted({ quoted }: Voices, span: Span): boolean {
  return quoted.some((each) => overlaps(each, span));
}

/** The credit in whose content words stand, the innermost first. */
export function creditOf({ credits }: Voices, span: Span): Credit | null {
  let found: Credit | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const credit of credits) {
    for (const content of credit.content) {
      if (!overlaps(content, span) || content.end - content.start >= size) continue;
      found = credit;
      size = content.end - content.start;
    }
  }
  return found;
}
