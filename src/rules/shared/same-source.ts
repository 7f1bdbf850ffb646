import type { Source } from '../../sources/model';
import type { SourceMatch } from '../../versions/match-sources';
import type { RuleContext } from '../rule';
import { type AlignedCredit, creditsWith } from './aligned-credits';
import { headNounOf } from './head-noun';
import { sameSourceIn } from './sibling-sources';
import { firstMention } from './sources';

/**
 * The same anonymous source in the siblings, only where hardly any doubt is left: both credit a source of the same noun
 * for the same sentences, and none of these to another; or they share the wording of the story, and the words for the
 * source fit.
 */
export function surelySame(context: RuleContext, source: Source): SourceMatch[] {
  const byWords = new Map(sameSourceIn(context, source).map((match) => [match.witness.id, match]));
  const credited = creditsWith(context, source);
  return (context.collation?.siblings ?? []).flatMap(({ id, neighbour, rewritten }) => {
    const match = byWords.get(id);
    const sentences = credited.filter(({ witness }) => witness.id === id);
    const [first] = sentences;
    if (!first) return match && neighbour.kind === 'version' && !rewritten ? [match] : [];
    const other = first.other.source;
    if (sentences.some((each) => each.other.source !== other)) return [];
    if (match) return match.source === other ? [match] : [];
    return other.kind === 'anonymous' && sameNoun(context, first)
      ? [{ witness: first.witness, source: other }]
      : [];
  });
}

function sameNoun({ here }: RuleContext, { own, other, witness }: AlignedCredit): boolean {
  const mine = firstMention(own.source);
  const theirs = firstMention(other.source);
  if (!mine || !theirs || mine.plural || theirs.plural) return false;
  const noun = headNounOf(here.article, mine);
  return noun !== '' && noun === headNounOf(witness.article, theirs);
}
