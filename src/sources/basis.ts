import type { Span } from '../text/span';
import { plainCopy } from './tokens';

const event =
  '(?:was|were|is|are|has been|had been|have been) (?:\\w+ )?(?:briefed|familiar|present|involved|privy|close|in the room|on the call|shown|told (?:of|about))';
const acted =
  '(?:attended|participated|took part|(?:has |have |had )?(?:seen|read|heard|reviewed|viewed|witnessed|watched)|saw|reviewed|read|witnessed|worked|works|heard|knows?|knew|helped|dealt|served)';
const pattern = new RegExp(
  [
    'familiar with',
    'briefed (?:on|about|by)',
    '(?:with )?(?:direct |first-?hand |close |intimate |detailed |personal |inside )?knowledge of',
    'knowledgeable about',
    'with (?:direct |longtime |close |deep |inside )?(?:knowledge|ties|access|links|insight)',
    '(?:directly |closely |personally )?involved (?:in|with)',
    'close to',
    'privy to',
    'in attendance',
    'present(?=$|\\s{1,8}(?:at|in|for|during|when)\\b)',
    `(?:who|which) ${event}`,
    `who (?:\\w+ly )?${acted}\\b`,
    'in the room',
    'on the call',
    'inside the',
    "in .{1,30}'s (?:orbit|circle|camp)",
    'interviewed for',
  ].join('|'),
);

/** Where words of knowledge are over: at what is said of the grant, or at a clause that goes on about something else. */
const stop =
  /,|;|—|–|\(| and (?:who|spoke|asked|requested|declined|insisted)\b| who (?:spoke|asked|requested|declined|insisted|was not|were not|is not|are not|wasn't|weren't|isn't|aren't|did not|didn't|was granted|were granted)\b| but who\b| speaking\b| on (?:the )?condition\b/;

/** The words of a phrase that tell how they know ("familiar with the talks", "who attended the meeting"), as offsets into it. */
export function basisIn(phrase: string): Span | null {
  const plain = plainCopy(phrase);
  const match = pattern.exec(plain);
  if (!match) return null;
  const rest = plain.slice(match.index + match[0].length);
  const end = stop.exec(rest);
  const words = plain.slice(match.index, match.index + match[0].length + (end ? end.index : rest.length));
  return { start: match.index, end: match.index + words.trimEnd().length };
}

/** The phrase with the words of knowledge taken out, so that they are not taken for a side as well. */
export function withoutBasis(phrase: string): string {
  const plain = plainCopy(phrase);
  return plain.replace(pattern, ' ');
}

const grantClause =
  /,?\s{0,8}(?:\b(?:and|but)\s{1,8})?\b(?:who|whose|speaking|and|but)\s(?:(?!\b(?:who|whose|and)\b)[^;]){0,80}?\b(?:anonym|conditions?\b|named\b|identified\b|identity\b|names?\b|authori[sz]ed\b|attribution\b|background\b).*$/is;

/** The phrase without what it says of the grant of anonymity: that tells nothing of the source. */
export function withoutGrant(phrase: string): string {
  return phrase.replace(grantClause, '').trimEnd();
}
