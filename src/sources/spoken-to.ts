import { letterPattern } from '../text/letter-pattern';
import type { Description } from './describe';
import * as is from './word-classes';

const wordsOf = letterPattern(String.raw`[\p{L}'-]+`, 'gu');

/** How a source that the copy does not name is credited. */
export interface Credit {
  /** The words of the cue, and those beside it, in lower case. */
  readonly cue: string;
  readonly around: string;
  readonly after: string;
  /** Who was told. */
  readonly hearer: string | null;
}

/** What people say to a reporter, not to a court or a crowd. */
const plainSpeech =
  /^(?:said|says|say|told|tells|recalled|recounted|acknowledged|conceded|confirmed|described|explained|noted|added|complained|insisted|according to)\b/;
const former = new Set(['former', 'current', 'ex', 'ex-']);

/**
 * Whether somebody without a name, whose noun alone would leave it open, was spoken to by the reporter and is kept
 * unnamed: who speaks privately; an officer or soldier; a former employee; one with a post who told the paper.
 */
export function wasSpokenTo(mention: Description, credit: Credit): boolean {
  if (mention.name !== null || mention.definite || is.possessiveWords.has(mention.determiner)) return false;
  if (mention.kind !== 'unnamed-person' && !(mention.kind === 'unnamed-group' && counted(mention)))
    return false;
  if (!plainSpeech.test(credit.cue)) return false;
  if (/\bprivately\b|\bin private\b/.test(credit.around)) return true;
  if (mention.kind === 'unnamed-person' && is.uniformNouns.has(mention.head)) return true;
  if (!is.positionNouns.has(mention.head)) return false;
  return (
    mention.modifiers.some((word) => former.has(word)) || (credit.hearer !== null && isPress(credit.hearer))
  );
}

function counted({ count, determiner }: Description): boolean {
  return count !== null || determiner === 'several';
}

/** One outlet, and so an interview; "reporters" are told things in public. */
function isPress(hearer: string): boolean {
  const words = hearer.match(wordsOf(hearer)) ?? [];
  return (
    /^(?:me|us|this (?:newspaper|paper|magazine|website|reporter))$/i.test(hearer) ||
    words.some((word) => is.outletNameWordSet.has(word)) ||
    words.some((word) => is.outletNounSet.has(word))
  );
}

const inPublic = /^(?:announced|announces|tweeted|tweets|posted|testified|testifies)\b/;
const longAgo = /^.{0,12}?\b(?:(?:earlier )?(?:this|last) year|in (?:19|20)\d\d)\b/;

/** Whether what an unnamed official says was public: announced, posted, said in court or in another year. */
export function wasPublic(mention: Description, credit: Credit): boolean {
  if (mention.kind !== 'anonymous' || mention.plural || mention.basis || credit.hearer !== null) return false;
  return inPublic.test(credit.cue) || longAgo.test(credit.after);
}
