import { defineRule } from '../rule';
import { variantFinding, variantsOf } from '../shared/variants';

export const rule = defineRule({
  id: 'versions/attribution',
  title: 'Attribution differs between versions',
  why: 'Who stands behind a statement must not depend on which version a reader gets.',
  source: {
    name: 'AP, Reuters, BBC',
    note: 'attribute every statement that is not established or witnessed',
  },
  severity: 'information',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'sibling-difference',
  *check(context) {
    for (const variant of variantsOf(context, 'attribution')) {
      yield variantFinding(
        context,
        variant,
        'Credit the source here too, or note why this version can say it in its own voice.',
      );
    }
  },
});
