import type { AttributionState, SourceAnalysis } from '../sources/model';
import type { Article } from '../text/article';
import type { Span } from '../text/span';
import { bySentence } from './by-sentence';
import type { ClaimAnalysis, ClaimType, DisclosureKind, HedgeKind, OpenClaim } from './model';

/** One sentence of `stet claims --json`. */
export interface ReportedSentence extends Span {
  readonly attribution: AttributionState;
  readonly claimTypes: readonly ClaimType[];
  readonly flag: boolean;
  readonly strength: OpenClaim['strength'] | null;
  readonly hedges: readonly (Span & { readonly kind: HedgeKind })[];
  readonly disclosures: readonly (Span & { readonly kind: DisclosureKind })[];
}

/** What `stet claims --json` prints of one file: a row a sentence, in order. Offsets are UTF-16 code units. */
export function claimsReport(
  article: Article,
  { states }: SourceAnalysis,
  claims: ClaimAnalysis,
): { readonly sentences: readonly ReportedSentence[] } {
  const open = bySentence(claims.open);
  const hedges = bySentence(claims.hedges);
  // "It is not clear whether" is told once, as a hedge.
  const disclosures = bySentence(claims.disclosures.filter((mark) => mark.kind !== 'unclear'));
  const spansOf = <Kind>(marks: readonly (Span & { readonly kind: Kind })[] = []) =>
    marks.map(({ start, end, kind }) => ({ start, end, kind }));
  return {
    sentences: article.sentences.map(({ index, start, end }) => {
      const own = open.get(index) ?? [];
      const strong = own.some(({ strength }) => strength === 'strong');
      return {
        start,
        end,
        attribution: states[index] ?? 'none',
        claimTypes: claims.types[index] ?? [],
        flag: own.length > 0,
        strength: own.length === 0 ? null : strong ? 'strong' : 'mild',
        hedges: spansOf(hedges.get(index)),
        disclosures: spansOf(disclosures.get(index)),
      };
    }),
  };
}
