import { defineRule } from '../rule';
import { variantFinding, variantsOf } from '../shared/variants';

export const rule = defineRule({
  id: 'versions/name',
  title: 'Name differs between versions',
  why: 'One name may be wrong, or two different ones may be meant.',
  source: { name: 'AP, Reuters', note: 'names of people and bodies are checked letter by letter' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'name',
  *check(context) {
    for (const variant of variantsOf(context, 'name')) {
      yield variantFinding(
        context,
        variant,
        'Check who is meant and how the name is spelt, then use it in every version.',
      );
    }
  },
});
