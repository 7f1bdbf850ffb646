import type { Article } from '../../text/article';
import type { Span } from '../../text/span';
import type { VariationPoint } from '../../versions/model';
import { defineRule, type RuleContext } from '../rule';
import { variantFinding, variantsOf } from '../shared/variants';

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
      yield {
        ...finding,
        span: visible(context.here.article, variant.span),
        ...(isCommon(context, variant) ? {} : { severity: 'hint' as const }),
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

/** A gap has no words of its own to stand under: the last word before it shows where it is. */
function visible(article: Article, gap: Span): Span {
  if (gap.end > gap.start) return gap;
  const before = article.text.slice(0, gap.start);
  const word = /\S+\s*$/.exec(before.slice(-200));
  if (word) {
    const start = before.length - word[0].length;
    return { start, end: start + word[0].trimEnd().length };
  }
  const first = /\S+/.exec(article.text.slice(gap.start, gap.start + 200));
  return first ? { start: gap.start + first.index, end: gap.start + first.index + first[0].length } : gap;
}
