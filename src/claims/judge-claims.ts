import type { Attribution, SourceAnalysis } from '../sources/model';
import type { Article, Sentence } from '../text/article';
import { bySentence } from './by-sentence';
import { judgeSentence } from './judge-sentence';
import type { ClaimAnalysis, ClaimType, Hedge, OpenClaim } from './model';

/** The types of claim in each sentence, and the claims for which nobody is credited. */
export function judgeClaims(
  article: Article,
  sources: SourceAnalysis,
  hedges: readonly Hedge[],
): Pick<ClaimAnalysis, 'types' | 'open'> {
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  const attributions = bySentence(sources.attributions);
  const ownHedges = bySentence(hedges);
  const creditOf = (attribution: Attribution) => {
    const source = byId.get(attribution.sourceId ?? '');
    const cue = article.text.slice(attribution.cue.start, attribution.cue.end);
    return {
      kind: source?.kind ?? null,
      named: (source?.name ?? null) !== null,
      accuses: /^(?:accus|alleg|charg|blam)/i.test(cue),
    };
  };
  const types: (readonly ClaimType[])[] = [];
  const open: OpenClaim[] = [];
  const plains = ownVoice(article);
  for (const [i, { index, start, end }] of article.sentences.entries()) {
    const state = sources.states[index] ?? 'none';
    const judged = judgeSentence({
      plain: plains[i] ?? '',
      state,
      hedges: (ownHedges.get(index) ?? []).filter(({ quoted }) => !quoted).map(({ kind }) => kind),
      credits: (attributions.get(index) ?? []).map(creditOf),
    });
    types.push(judged.types);
    if (judged.strength === null) continue;
    const credit = state === 'explicit' ? 'vague' : state;
    const type = judged.types[0] ?? 'characterisation';
    open.push({ sentence: index, start, end, type, strength: judged.strength, credit, vague: null });
  }
  return { types, open };
}

/** Each sentence in lower case with straight apostrophes, its quoted words blanked out. */
function ownVoice(article: Article): string[] {
  let next = 0;
  return article.sentences.map((sentence: Sentence) => {
    while ((article.quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    let { text } = sentence;
    for (let i = next; i < article.quotations.length; i++) {
      const quotation = article.quotations[i];
      if (!quotation || quotation.start >= sentence.end) break;
      // One inside another can end before the sentence that the outer one runs into.
      if (quotation.end <= sentence.start) continue;
      const from = Math.max(0, quotation.start - sentence.start);
      const to = Math.min(text.length, quotation.end - sentence.start);
      text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
    }
    return text.toLowerCase().replace(/[‘’]/g, "'");
  });
}
