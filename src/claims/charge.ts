import type { Article } from '../text/article';
import { letterPattern } from '../text/letter-pattern';
import { letterTest } from '../text/letters';
import { type Span, textOf } from '../text/span';
import type { Accused } from './who-is-accused';

const longWords = letterPattern(String.raw`\p{L}{5,}`, 'gu');

/** What somebody is accused of, and where the copy first tells so. */
export interface Charge {
  /** The place of its sentence in `article.sentences`. */
  readonly sentence: number;
  /** The words that accuse. */
  readonly words: Span;
  /** The beginnings of the words that tell what it is about. */
  readonly matter: ReadonlySet<string>;
}

/** The charge against somebody whom an article accuses. */
export function chargeOf({ copy, sentences }: Article, { sentence, words, name }: Accused): Charge {
  const within = sentences[sentence];
  const text = within ? within.text.slice(0, longest) : textOf(copy, words);
  const matter = matterOf(text);
  for (const stem of matterOf(name)) matter.delete(stem);
  return { sentence, words, matter };
}

/** In UTF-16 code units: a longer sentence is none. */
const longest = 1500;

/**
 * Whether some words of the accused answer a charge: they stand behind it, they deny or speak of charges, or they share
 * its matter. What somebody said before of something else does not.
 */
export function answersCharge({ sentence, matter }: Charge, at: number, words: string): boolean {
  if (at >= sentence || answers(words)) return true;
  let common = 0;
  for (const stem of matterOf(words.slice(0, longest)))
    if (matter.has(stem)) common += stem.length >= stemLength ? 2 : 1;
  return common >= fewestCommon;
}

/** One long word in common, or two short ones. */
const fewestCommon = 2;
/** In UTF-16 code units: so much of a word tells it from others. */
const stemLength = 6;

/** Words that deny, and words for charges and what becomes of them. */
const answers = letterTest(
  String.raw`\b(?:den(?:y|ies|ied|ial)|reject\p{L}*|not true|untrue|false(?:ly|hood)?|baseless|unfounded|groundless|lies?|lying|smears?|slander\p{L}*|defam\p{L}*|innocen\p{L}*|wrong(?:doing|ly|ed)?|never|guilt\p{L}*|plead\p{L}*|pled|apolog\p{L}*|regrets?|sorry|mistakes?|misconduct|improper\p{L}*|illegal\p{L}*|unlawful\p{L}*|allegations?|alleged|accus\p{L}*|charges?|charged|claims|complaints?|lawsuits?|indict\p{L}*|investigat\p{L}*|inquir(?:y|ies)|probe|court|trial|prosecut\p{L}*|witch[ -]hunt|appeal|resign\p{L}*|cooperat\p{L}*|comment|scandal|controvers\p{L}*|criticis\p{L}*|criticiz\p{L}*|attack\p{L}*)\b`,
  'iu',
);

/** Words of news copy that are about anything. */
const general =
  /^(?:about|after|again|agains|also|among|another|around|becaus|before|being|between|could|during|every|first|former|having|includ|later|member|might|month|other|others|people|public|report|should|since|still|their|there|these|thing|things|think|those|three|through|today|toward|under|until|where|which|while|whose|would|years|yester|monday|tuesda|wednes|thursd|friday|saturd|sunday|presid|govern|compan|office|offici|nation|execut|chairm|chairw|direct|secret|minist|manage|leader|spokes|counci|senato|states|united|during|told|made)$/;

/** The first six letters of each longer word without a capital. */
function matterOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(longWords(text))) {
    const stem = word.toLowerCase().slice(0, stemLength);
    if (!general.test(stem)) stems.add(stem);
  }
  return stems;
}
