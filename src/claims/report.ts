import type { AttributionState, SourceAnalysis } from '../sources/model';
import type { Article } from '../text/article';
import type { Span } from '../text/span';
import { type ClaimType, type Judgement, judgeSentence } from './judge-sentence';
import type { ClaimAnalysis, DisclosureKind, HedgeKind } from './model';

/** One sentence of `stet claims --json`. */
export interface ReportedSentence extends Span {
  readonly attribution: AttributionState;
  readonly claimTypes: readonly ClaimType[];
  readonly flag: boolean;
  readonly strength: Judgement['strength'];
  readonly hedges: readonly (Span & { readonly kind: HedgeKind })[];
  readonly disclosures: readonly (Span & { readonly kind: DisclosureKind })[];
}

/** What `stet claims --json` prints of one file: a row a sentence, in order. Offsets are UTF-16 code units. */
export function claimsReport(
  article: Article,
  sources: SourceAnalysis,
  claims: ClaimAnalysis,
): { readonly sentences: readonly ReportedSentence[] } {
  return {
    sentences: article.sentences.map((sentence) => {
      const judged = judgeSentence(article, sentence, sources, claims);
      const here = (mark: { readonly sentence: number }) => mark.sentence === sentence.index;
      return {
        start: sentence.start,
        end: sentence.end,
        attribution: sources.states[sentence.index] ?? 'none',
        claimTypes: judged.types,
        flag: judged.strength !== null,
        strength: judged.strength,
        hedges: claims.hedges.filter(here).map(({ start, end, kind }) => ({ start, end, kind })),
        // "It is not clear whether" is told once, as a hedge.
        disclosures: claims.disclosures
          .filter((mark) => here(mark) && mark.kind !== 'unclear')
          .map(({ start, end, kind }) => ({ start, end, kind })),
      };
    }),
  };
}
