import { notStems, type WordPattern } from './word-pattern';

const questions = '(?: (?:whether|if|how|when|who|whom|whose|what|why|where|which|exactly|just))';
const yet = '(?:still |yet |also |now )?';
const not = 'not (?:yet |yet been |immediately |entirely |exactly |at all )?';
const unknown = `(?:${not}(?:clear|known)|unclear|unknown)`;
/** What a story may not know of a thing that has happened. */
const matters =
  '(?:causes?|motives?|circumstances|whereabouts|identit(?:y|ies)|extent|details|reasons?|fate|origins?)';
const matterStems = 'cause motive circumstances whereabouts identit extent details reason fate origin'.split(
  ' ',
);
const afterMatter = String.raw`(?<=\b${matters}(?: (?:of|behind|for|surrounding)(?: [\w'’-]+){1,6})? )`;
/** One of these is in `unknown`. */
const unknownStems = ['not ', 'unclear', 'unknown'];

/** Words by which copy says that nobody knows: hedges of a claim, and disclosures. Over lower-case text. */
export const unclearPatterns: readonly WordPattern<'unclear'>[] = [
  [
    'unclear',
    String.raw`\b(?:it(?:'s| is| was| s)|remains?|remained) ${yet}(?:${unknown}|uncertain|${not}certain)${questions}*\b`,
    ['clear', 'known', 'certain'],
    ['not ', 'unclear', 'unknown', 'uncertain'],
  ],
  [
    'unclear',
    String.raw`\b(?:is|was|are|were) ${yet}${unknown}${questions}+\b`,
    ['clear', 'known'],
    unknownStems,
  ],
  [
    'unclear',
    String.raw`\bit (?:isn't|wasn't) (?:yet |immediately |entirely |exactly )?(?:clear|known)${questions}*`,
    ["it isn't", "it wasn't"],
    ['clear', 'known'],
  ],
  ['unclear', String.raw`\bunclear${questions}`, ['unclear ']],
  [
    'unclear',
    String.raw`\b${afterMatter}(?:is|are|was|were|remains?|remained) ${yet}(?:${unknown}|not (?:immediately |yet )*available|under investigation|being investigated)\b`,
    ['clear', 'known', 'available', 'investigat'],
    [...unknownStems, 'investigat'],
    matterStems,
  ],
  [
    'unclear',
    String.raw`\b${afterMatter}(?:has|have|had|was|were)(?: not|n't) (?:yet )?(?:been )?(?:determined|established|disclosed|released|made public)\b`,
    ['determined', 'established', 'disclosed', 'released', 'public'],
    matterStems,
    notStems,
  ],
  [
    'unclear',
    String.raw`\b(?<=\b(?:what|how|why|whether|who|when|where)\b(?! (?:is|was|are|were)\b)[^.;,]{1,70} )(?:is|was|remains?|remained) ${yet}${unknown}\b`,
    ['clear', 'known'],
    unknownStems,
  ],
  [
    'unclear',
    String.raw`\bno (?:motives?|cause) (?:has been|have been|was|had been) (?:yet )?(?:established|given|determined|identified|disclosed)\b`,
    ['no motive', 'no cause'],
  ],
  [
    'unclear',
    String.raw`\bno (?:further |other |more )?details (?:were|was|are|have been|had been)(?: immediately| yet)* (?:available|released|given|provided|disclosed)\b`,
    ['no details', 'further details', 'other details', 'more details'],
  ],
  [
    'unclear',
    String.raw`\b(?:nobody|no one|no-one) (?:yet |really )?knows (?:whether|if|how|why|who|what|where|for (?:sure|certain))\b`,
    ['knows '],
    ['nobody', 'no one', 'no-one'],
  ],
];
