import { defineRule } from '../rule';
import { variantFinding, variantsOf } from '../shared/variants';

export const rule = defineRule({
  id: 'versions/number',
  title: 'Number differs between versions',
  why: 'Two figures for one fact cannot both be right.',
  source: { name: 'AP, Reuters', note: 'every figure is checked against its source' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'number',
  *check(context) {
    for (const variant of variantsOf(context, 'number')) {
      yield variantFinding(
        context,
        variant,
        'Check the figure against its source, then use it in every version.',
      );
    }
  },
});
