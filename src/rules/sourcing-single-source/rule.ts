import { defineRule } from '../rule';
import { aboutSource } from '../shared/about-source';
import { identityChecklist } from '../shared/checklist';
import { isHeardInCourt } from '../shared/in-court';
import { loneLeadSource } from '../shared/lead';
import { quoteWords } from '../shared/quote-words';
import { firstMention } from '../shared/sources';

export const rule = defineRule({
  id: 'sourcing/single-source',
  title: 'Lead on one anonymous source',
  why: 'One person who is not named is thin ground for the main point of a story.',
  source: {
    name: 'AP, Reuters, BBC, Guardian',
    note: 'seek more than one source; two or more are better than one',
  },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  checklist: identityChecklist,
  covers: ['sourcing/anonymous', 'sourcing/vague'],
  *check(context) {
    const source = loneLeadSource(context.here);
    const span = source && firstMention(source);
    if (!source || !span || isHeardInCourt(context.here, source)) return;
    yield {
      span,
      message: `The lead rests on one anonymous source: “${quoteWords(source.description)}”.`,
      help: 'Look for a second source, and note who approved the story if there is none.',
      ...aboutSource(context, source).mention,
    };
  },
});
