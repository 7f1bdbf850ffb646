import type { VariationPoint } from '../../versions/model';
import { defineRule, type RuleContext } from '../rule';
import { quoteWords } from '../shared/quote-words';
import { replyIn, type SiblingReply } from '../shared/sibling-replies';
import { variantFinding, variantsOf } from '../shared/variants';
import { visibleGap } from '../shared/visible-gap';

export const rule = defineRule({
  id: 'versions/missing-here',
  title: 'A passage that other versions have',
  why: 'A passage lost on the way can take a denial, a reason or a credit with it.',
  source: { name: 'Guardian, BBC', note: 'cuts must not change what the story says or drop a reply' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'sibling-difference',
  *check(context) {
    for (const variant of variantsOf(context, 'omission')) {
      const finding = variantFinding(
        context,
        variant,
        'Look whether the cut loses something a reader needs.',
      );
      const reply = lostReply(context, variant);
      yield {
        ...finding,
        ...(reply ? tellOf(reply) : {}),
        span: visibleGap(context.here.article, variant.span),
        ...(reply || isCommon(context, variant) ? {} : { severity: 'hint' as const }),
      };
    }
  },
});

/** An ending that only one desk of several has is that desk's addition rather than this one's loss. */
function isCommon({ collation }: RuleContext, variant: VariationPoint): boolean {
  const comparable = (collation?.siblings ?? []).filter(({ rewritten }) => !rewritten).length;
  const holders = new Set(variant.readings.flatMap(({ witnesses }) => witnesses.map(({ id }) => id)));
  return holders.size * 2 >= comparable;
}

/** The first reply of somebody that stands in the passage. */
function lostReply({ siblings }: RuleContext, { readings }: VariationPoint): SiblingReply | null {
  for (const { id, span } of readings.flatMap(({ witnesses }) => witnesses)) {
    const witness = siblings.get(id);
    const reply = witness ? replyIn(witness, span) : null;
    if (reply) return reply;
  }
  return null;
}

function tellOf({ witness, sentence }: SiblingReply) {
  return {
    message: `Version ${witness.label} has a reply here that this version lacks: “${quoteWords(sentence.text, 80)}”.`,
    help: 'Take the reply over if it still holds, or note why it is left out.',
  };
}
