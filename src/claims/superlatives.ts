import type { Signal } from './signals';

const degrees =
  'biggest|largest|highest|lowest|deadliest|fastest|slowest|richest|poorest|strongest|weakest|youngest|oldest|longest|shortest|greatest|hottest|coldest|warmest|wettest|driest|smallest|tallest|deepest|worst|best|toughest|hardest|easiest|safest|bloodiest|costliest|steepest|sharpest|fiercest|busiest|wealthiest|cheapest|broadest|widest|gravest|boldest|harshest|strictest|loudest|closest|heaviest|earliest|finest|wildest|brightest|darkest|bitterest|grimmest|ugliest|nastiest|proudest|dirtiest|healthiest|smartest|simplest|clearest|staunchest|fattest|leanest|happiest|saddest|angriest|bleakest|hungriest|freest|purest|rarest|thorniest|trickiest|priciest|swiftest|tightest|thinnest|foremost';
const superlativePattern = new RegExp(
  [
    String.raw`\b(?:the|its|their|his|her|our|'s|one of the|by far the|some of the|among the) (?:\w+ly )?(?:(?:second|third|fourth|single|world's|nation's|country's)[- ])?(?:${degrees})\b`,
    String.raw`\b(?:the|its|their|his|her|'s) (?:(?:second|third|single)[- ])?(?:most|least)[- ](?:\w+ly )?[a-z]{4,}\b`,
    String.raw`\b(?:${degrees})[- ](?:\w+ ){0,4}(?:ever|on record|in history|in (?:more than |nearly |almost |at least |over )?(?:a|\d+|\w+) (?:decades?|years|months|generations?|century|centuries)|in (?:decades|years|generations|centuries|memory)|since (?:the|\d|at least|january|february|march|april|may|june|july|august|september|october|november|december|world))\b`,
    String.raw`\b(?:all-time|record-breaking|record-setting|record(?:-| )(?:high|low|number|amount|year|pace|level|levels|highs|lows|sum|turnout|heat|cold)|a record|on record|unprecedented|unheard of|never before|(?:first|only) (?:time )?(?:ever|in history)|in (?:living memory|recent memory|modern history|recorded history|american history|u\.s\. history|the nation's history|its history)|like never before|more than any other|than ever(?: before)?|(?:most|more)[- ]powerful|bar none|second to none)\b`,
    String.raw`\bfirst (?:[\w'-]+ ){1,5}(?:ever|in (?:history|(?:more than |nearly |almost )?(?:\d+|\w+) (?:years|decades|centuries|generations)))\b`,
  ].join('|'),
  'g',
);

/** What only looks like one, or what everybody knows. */
const plainUses =
  /^(?:the|its|their|his|her|our|'s|one of the|by far the|some of the|among the) (?:most[ -](?:recent|part|likely|common|populous|people|of)|least (?:likely|once|some)|highest court|(?:worst|hardest|best|most)-(?:hit|known|selling|loved|paid|dressed)|best (?:interests?|known|man|picture|actor|actress|film|director|friend|practices|way|bet|seller|wishes|efforts|of)|latest|closest (?:ally|allies|aides?|advisers?|friends?|relatives?)|earliest|lowest common|oldest (?:son|daughter|child|brother|sister)|youngest (?:son|daughter|child|brother|sister)|least \d)/;

/** Superlatives of a sentence in lower case; soft where they only describe a thing in passing. */
export function findSuperlatives(plain: string): Signal[] {
  if (
    !/est\b|most|least|record|unprecedented|unheard|never before|worst|ever\b|history|memory|any other|powerful|all-time|none\b|first|foremost/.test(
      plain,
    )
  )
    return [];
  const signals: Signal[] = [];
  for (const match of plain.matchAll(superlativePattern)) {
    const start = match.index + (match[0].startsWith("'s ") ? 3 : 0);
    const end = match.index + match[0].length;
    const text = plain.slice(match.index, end + 20);
    if (plainUses.test(text)) continue;
    signals.push({ kind: 'superlative', start, end, soft: inPassing(plain, match.index, end) });
  }
  return signals;
}

/** "Wells Fargo, the nation's largest bank, said": a description between commas. */
function inPassing(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  const after = plain.slice(end, end + 60);
  if (/\b(?:ever|record|history|memory|unprecedented)\b/.test(plain.slice(start, end))) return false;
  return /(?:,|—|–|--|\() (?:[\w'-]+ ){0,3}$/.test(before) && /^[^,.;]{0,50},/.test(after);
}
