import type { RuleContext } from '../rule';
import { alignedSentences } from './aligned-sentences';
import { attributionsBySentence } from './attributions-by-sentence';
import { sourceOf } from './is-credit';
import type { SiblingCredit } from './sibling-credits';

/**
 * The credits that may stand in a message or in the copy: where any version keeps the source's name back, no name of
 * another version, nor what could stand for one.
 */
export function withoutUnmasking(
  context: RuleContext,
  credits: readonly SiblingCredit[],
): readonly SiblingCredit[] {
  const hidden = credits.some(({ source }) => source?.kind === 'anonymous');
  return credits.filter((credit) => !tellsName(credit) || !(hidden || isUnnamedHere(context, credit)));
}

/** The copy names somebody, or the register does not know whom. */
function tellsName({ source }: SiblingCredit): boolean {
  return source === null || source.kind === 'named';
}

/** The article credits an unnamed source for what the sibling, in a sentence that answers to it, credits the same person for. */
function isUnnamedHere(context: RuleContext, { witness, source }: SiblingCredit): boolean {
  if (!source) return false;
  const own = attributionsBySentence(context.here.sources);
  const other = attributionsBySentence(witness.sources);
  for (const [base, row] of alignedSentences(context)) {
    const unnamed = (own.get(base) ?? []).some(
      (attribution) => sourceOf(context.here, attribution)?.kind === 'anonymous',
    );
    if (!unnamed) continue;
    const named = row.some(
      (aligned) =>
        aligned.witness === witness &&
        (other.get(aligned.sibling) ?? []).some(({ sourceId }) => sourceId === source.id),
    );
    if (named) return true;
  }
  return false;
}
