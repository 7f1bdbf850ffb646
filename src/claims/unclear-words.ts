import type { WordPattern } from './word-pattern';

const questions = '(?: (?:whether|if|how|when|who|whom|whose|what|why|where|which|exactly|just))';
const yet = '(?:still |yet |also |now )?';
const not = 'not (?:yet |yet been |immediately |entirely |exactly |at all )?';
const unknown = `(?:${not}(?:clear|known)|unclear|unknown)`;
/** What a story may not know of a thing that has happened. */
const matters =
  '(?:causes?|motives?|circumstances|whereabouts|identit(?:y|ies)|extent|details|reasons?|fate|origins?)';

/** Words by which copy says that nobody knows: hedges of a claim, and disclosures. Over lower-case text. */
export const unclearPatterns: readonly WordPattern<'unclear'>[] = [
  [
    'unclear',
    String.raw`\b(?:it(?:'s| is| was| s)|remains?|remained) ${yet}(?:${unknown}|uncertain|${not}certain)${questions}*\b`,
    ['clear', 'known', 'certain'],
  ],
  [
    'unclear',
    String.raw`\b(?:is|was|are|were) ${yet}${unknown}${questions}+\b|\bit (?:isn't|wasn't) (?:yet |immediately |entirely |exactly )?(?:clear|known)${questions}*|\bunclear${questions}`,
    ['clear', 'known'],
  ],
  [
    'unclear',
    String.raw`\b(?<=\b${matters}(?: (?:of|behind|for|surrounding)(?: [\w'’-]+){1,6})? )(?:(?:is|are|was|were|remains?|remained) ${yet}(?:${unknown}|not (?:immediately |yet )*available|under investigation|being investigated)|(?:has|have|had|was|were)(?: not|n't) (?:yet )?(?:been )?(?:determined|established|disclosed|released|made public))\b`,
    [
      'clear',
      'known',
      'available',
      'investigat',
      'determined',
      'established',
      'disclosed',
      'released',
      'public',
    ],
  ],
  [
    'unclear',
    String.raw`\b(?<=\b(?:what|how|why|whether|who|when|where)\b(?! (?:is|was|are|were)\b)[^.;,]{1,70} )(?:is|was|remains?|remained) ${yet}${unknown}\b|\bno (?:motives?|cause) (?:has been|have been|was|had been) (?:yet )?(?:established|given|determined|identified|disclosed)\b`,
    ['clear', 'known', 'no motive', 'no cause'],
  ],
  [
    'unclear',
    String.raw`\bno (?:further |other |more )?details (?:were|was|are|have been|had been)(?: immediately| yet)* (?:available|released|given|provided|disclosed)\b|\b(?:nobody|no one|no-one) (?:yet |really )?knows (?:whether|if|how|why|who|what|where|for (?:sure|certain))\b`,
    ['details', 'knows'],
  ],
];
