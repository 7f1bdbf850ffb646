import { contains } from '../../text/span';
import type { RuleContext } from '../rule';
import { type AlignedSentence, alignedSentences, pairedWords } from './aligned-sentences';
import { attributionsBySentence } from './attributions-by-sentence';
import type { SiblingCredit } from './sibling-credits';

/** Score of an alignment below which two sentences may tell two things. */
const alike = 0.5;
/** Share of the sentence's words that the statement of a sibling must have. */
const same = 0.5;
const canBeAsked: ReadonlySet<string> = new Set(['named', 'institution', 'document', 'outlet']);

/** The siblings that credit somebody who can be asked with what a sentence of the article credits to nobody in particular. */
export function namedElsewhere(context: RuleContext, sentence: number): SiblingCredit[] {
  return (alignedSentences(context).get(sentence) ?? []).flatMap((aligned) => {
    const credit = aligned.score >= alike ? creditIn(context, aligned) : null;
    return credit ? [credit] : [];
  });
}

function creditIn(context: RuleContext, aligned: AlignedSentence): SiblingCredit | null {
  const { witness, sibling } = aligned;
  const { own, other, pairs } = pairedWords(context.here, aligned);
  for (const attribution of attributionsBySentence(witness.sources).get(sibling) ?? []) {
    const source = witness.sources.sources.find(({ id }) => id === attribution.sourceId);
    if (!source || !attribution.source || attribution.manner !== 'speech' || !canBeAsked.has(source.kind))
      continue;
    const shared = pairs.filter(({ b }) => {
      const token = other.tokens[b];
      const at = token && { start: other.offset + token.start, end: other.offset + token.end };
      return at !== undefined && attribution.content.some((span) => contains(span, at));
    });
    if (shared.length < same * own.tokens.length) continue;
    const said = shared.flatMap(({ a }) => {
      const token = own.tokens[a];
      return token ? { start: own.offset + token.start, end: own.offset + token.end } : [];
    });
    return { witness, attribution, source, passage: attribution.cue, said };
  }
  return null;
}
