import type { RawName } from '../sources/find-names';
import type { Span } from '../text/span';
import type { Accusing } from './accusing-words';

/** A name in a sentence; `owns` where it stands in the possessive, so that somebody or something of theirs is meant. */
export interface Place extends RawName {
  readonly owns: boolean;
}

/** In UTF-16 code units: from the accusing words to the name. */
const nameReach = 110;

/** Between the words and the name behind them stand at most titles, an article and adjectives. */
const leadsTo = /^(?:["“'‘(]?[\w.'’-]+,? ){0,6}["“'‘]?$/;
const leadsAway =
  /\b(?:of|in|for|at|by|from|with|to|on|who|that|which|and|as|over|against|into|about|after|when|while|because|is|was|were|are|has|had|have|his|her|their|its|my|some|many|those|several|two|three|supporters|members|officials|critics|opponents|allies)\b/;

/** The name that stands behind accusing words; null where others are meant. `masked`: lower case, names masked. */
export function nameAfter(masked: string, names: readonly Place[], from: number): Place | null {
  const name = names.find(({ start }) => start >= from);
  if (!name || name.start > from + nameReach) return null;
  const gap = masked.slice(from, name.start).trimStart();
  if (!leadsTo.test(gap) || leadsAway.test(gap)) return null;
  // "Lind's ministry", "the Lind family" are others.
  return isOwner(masked, name) ? null : name;
}

/** From the subject to the accusing words: an apposition, "who", auxiliaries and adverbs. */
const subjectGap =
  /^(?: \([^)]{1,30}\))?(?: and (?:his|her|their) [^;:]{1,60})?(?:, [^;:]{1,90}?,)?(?:,? (?:who|that))?(?: (?:is|are|was|were|has|have|had|been|being|be|got|stands?|stood|remains?|now|also|later|recently|formally|again|once|then|first|twice|both|personally|repeatedly|knowingly|allegedly|himself|herself|itself|currently|already|since|illegally|secretly|systematically|deliberately|\w+ly)){0,5} $|^, (?:(?:the|an?|who is|who was) [^,;:]{1,60} )?$/;

/** The name that is the subject of accusing words; null where there is none. */
export function nameBefore(masked: string, names: readonly Place[], to: number): Place | null {
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i];
    if (!name || name.end > to) continue;
    if (name.end < to - nameReach) return null;
    if (isObject(masked, name) || isOwner(masked, name) || isAdded(masked, name)) continue;
    if (subjectGap.test(masked.slice(name.end, to))) return name;
  }
  return null;
}

/** "the chairman of Harrow", "with Lind": no subject. */
function isObject(masked: string, { start }: Place): boolean {
  return (
    /\b(?:of|in|for|at|by|from|with|to|on|against|about|over|near|under|like) (?:the |an? |mr\. |ms\. |mrs\. )?(?:[\w.-]+ )?$/.test(
      masked.slice(Math.max(0, start - 40), start),
    ) && !/\b(?:according to|after|before|that) [^,]*$/.test(masked.slice(Math.max(0, start - 12), start))
  );
}

/** "Lind and his wife, Mara Lind, were": added to somebody who was named before. */
function isAdded(masked: string, { start }: Place): boolean {
  return /\b(?:his|her|their) [\w-]+, $/.test(masked.slice(Math.max(0, start - 30), start));
}

const partOf =
  /^(?:['’]s?\b|[-–](?!\s)| (?:(?:administration|campaign|government) (?:officials?|members?|aides?|staff|workers?|employees?|donors?|appointees?)|family|supporters?|officials?|voters?|aides?|allies|fans|street|avenue|road|county|case|scandal|affair|book|bill|act|law|plan|era|report|investigation|trial|building|stadium|school board))/;

function isOwner(masked: string, { end, owns }: Place): boolean {
  return owns || partOf.test(masked.slice(end, end + 40));
}

/** "He is accused of", "accuses her of"; offsets into the sentence. */
export function pronounBeside(
  masked: string,
  accused: Accusing['accused'],
  { start, end }: Span,
): Span | null {
  if (accused === 'after') {
    const match = /^ ?(him|her)(?= (?:of|for|and|over|,))/.exec(masked.slice(end, end + 12));
    return match?.[1] ? { start: end + match[0].length - match[1].length, end: end + match[0].length } : null;
  }
  const match =
    /(?:^|[,;“"] ?|\b(?:and|but|that|because|where|while) )(s?he)((?:'s| [\w']+)(?: [\w']+){0,4} )$/.exec(
      masked.slice(Math.max(0, start - 70), start),
    );
  const gap = match?.[2] ?? '';
  if (!match?.[1] || !subjectGap.test(gap.replace(/^'s/, ' is'))) return null;
  return { start: start - gap.length - match[1].length, end: start - gap.length };
}
