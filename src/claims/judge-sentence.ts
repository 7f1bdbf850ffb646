import type { SourceAnalysis } from '../sources/model';
import type { Article, Sentence } from '../text/article';
import {
  accusationWords,
  characterisationWords,
  motiveWords,
  statisticWords,
  superlativeWords,
  vagueActors,
  weaselWords,
} from './claim-words';
import type { ClaimAnalysis } from './model';

export type ClaimType = 'accusation' | 'statistic' | 'superlative' | 'characterisation' | 'motive' | 'causal';

/** What a sentence claims in the outlet's own voice, and whether an editor would want it queried. */
export interface Judgement {
  readonly types: readonly ClaimType[];
  readonly strength: 'strong' | 'mild' | null;
}

const causal =
  /\b(?:due to|because of|owing to|as a result of|caus(?:es|ed|ing)|led to|triggered|sparked|blamed on|resulted in)\b/;

/** Judges one sentence by its words and by who is credited for it. Deaf to what stands in quotation marks. */
export function judgeSentence(
  article: Article,
  sentence: Sentence,
  sources: SourceAnalysis,
  claims: ClaimAnalysis,
): Judgement {
  const plain = ownVoice(article, sentence);
  const state = sources.states[sentence.index] ?? 'none';
  const types: ClaimType[] = [];
  if (accusationWords.test(plain)) types.push('accusation');
  if (statisticWords.test(plain)) types.push('statistic');
  if (superlativeWords.test(plain)) types.push('superlative');
  if (characterisationWords.test(plain)) types.push('characterisation');
  if (motiveWords.test(plain)) types.push('motive');
  if (causal.test(plain)) types.push('causal');
  return { types, strength: strengthOf(plain, types, state, sentence, claims) };
}

function strengthOf(
  plain: string,
  types: readonly ClaimType[],
  state: string,
  sentence: Sentence,
  claims: ClaimAnalysis,
): Judgement['strength'] {
  const weasel = weaselWords.test(plain);
  if (weasel && (types.includes('superlative') || types.includes('accusation'))) return 'strong';
  if (state === 'none') {
    if (vagueActors.test(plain) && types.length > 0) return 'strong';
    if (types.includes('superlative') && types.includes('statistic')) return 'strong';
    if (types.includes('statistic') && types.includes('causal')) return 'strong';
    if (weasel) return 'strong';
    const hedged = claims.hedges.some(
      (hedge) => hedge.sentence === sentence.index && !hedge.quoted && hedge.kind === 'alleged',
    );
    if (
      types.includes('accusation') &&
      hedged &&
      !/\b(?:court|prosecut|charg|indict|convict|trial|judge|police|lawsuit|sued)\w*/.test(plain)
    )
      return 'strong';
    if (types.includes('characterisation') || types.includes('superlative')) return 'mild';
  }
  if (state === 'carried' && types.includes('motive')) return 'mild';
  return null;
}

/** The sentence in lower case, with quoted words blanked out. */
function ownVoice(article: Article, sentence: Sentence): string {
  let text = sentence.text;
  for (const quotation of article.quotations) {
    if (quotation.start >= sentence.end) break;
    if (quotation.end <= sentence.start) continue;
    const from = Math.max(0, quotation.start - sentence.start);
    const to = Math.min(text.length, quotation.end - sentence.start);
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text.toLowerCase().replace(/[‘’]/g, "'");
}
