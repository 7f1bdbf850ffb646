import type { Attribution, AttributionState, SourceAnalysis } from '../sources/model';
import type { Article, Sentence } from '../text/article';
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
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  const attributions = bySentence(sources.attributions);
  const hedges = bySentence(claims.hedges);
  // "It is not clear whether" is told once, as a hedge.
  const disclosures = bySentence(claims.disclosures.filter((mark) => mark.kind !== 'unclear'));
  const creditOf = (attribution: Attribution) => {
    const source = byId.get(attribution.sourceId ?? '');
    const cue = article.text.slice(attribution.cue.start, attribution.cue.end);
    return {
      kind: source?.kind ?? null,
      named: (source?.name ?? null) !== null,
      accuses: /^(?:accus|alleg|charg|blam)/i.test(cue),
    };
  };
  const spansOf = <Kind>(marks: readonly (Span & { readonly kind: Kind })[] = []) =>
    marks.map(({ start, end, kind }) => ({ start, end, kind }));
  const plains = ownVoice(article);
  return {
    sentences: article.sentences.map((sentence, i) => {
      const state = sources.states[sentence.index] ?? 'none';
      const own = hedges.get(sentence.index) ?? [];
      const judged = judgeSentence({
        plain: plains[i] ?? '',
        state,
        hedges: own.filter((hedge) => !hedge.quoted).map((hedge) => hedge.kind),
        credits: (attributions.get(sentence.index) ?? []).map(creditOf),
      });
      return {
        start: sentence.start,
        end: sentence.end,
        attribution: state,
        claimTypes: judged.types,
        flag: judged.strength !== null,
        strength: judged.strength,
        hedges: spansOf(own),
        disclosures: spansOf(disclosures.get(sentence.index)),
      };
    }),
  };
}

function bySentence<Mark extends { readonly sentence: number }>(marks: readonly Mark[]): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>();
  for (const mark of marks) {
    const row = found.get(mark.sentence);
    if (row) row.push(mark);
    else found.set(mark.sentence, [mark]);
  }
  return found;
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
      const from = Math.max(0, quotation.start - sentence.start);
      const to = Math.min(text.length, quotation.end - sentence.start);
      text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
    }
    return text.toLowerCase().replace(/[‘’]/g, "'");
  });
}
