import { defineRule } from '../rule';
import { differingCounts } from './differing-counts';
import { loneBackReferences } from './lone-back-references';

export const rule = defineRule({
  id: 'sourcing/plural-for-one',
  title: 'One source or several',
  why: 'A plural lends one voice the weight of many.',
  source: { name: 'Reuters', note: 'do not cite sources in the plural when there is only one' },
  severity: 'warning',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  checklist: ['How many sources, by the reporter'],
  *check(context) {
    yield* loneBackReferences(context.here);
    yield* differingCounts(context);
  },
});
