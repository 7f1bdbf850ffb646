import type { Source } from '../../sources/model';
import { textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { reasonSpan } from './reasons';
import { statementsOf } from './sources';

/** A law or a court that keeps a name back. */
const byLaw =
  /\b(?:legal reasons|(?:court|judge|tribunal|magistrate)(?:['’]?s)? (?:order|rul)|(?:order|ruling) (?:of|by) (?:the|a) (?:court|judge|tribunal)|reporting (?:restrictions?|ban)|publication ban|by law|under (?:the|\p{Ll}+) law)/iu;
/** From the word that credits: said where it is on the record of a court. "They would meet in court" is not. */
const inCourt =
  /^(?:testif(?:y|ies|ied|ying)\b|(?:told|telling|tells) (?:[\p{L}'’-]+ ){0,5}(?:courts?|court-martial|jury|jurors|tribunal|inquest|judges?|magistrates?)\b|\p{L}+ (?:in (?:open )?court|in evidence|(?:in|from) the (?:witness box|dock)|(?:on|from) the (?:witness )?stand|under (?:oath|cross-examination))\b)/iu;

/**
 * True for somebody whom a court hears, or whom the law forbids to name: whoever was there heard it, and no desk granted
 * anonymity.
 */
export function isHeardInCourt({ article, sources }: Witness, source: Source): boolean {
  const reason = reasonSpan(article, source);
  const near = (sentence: number) => article.sentences[sentence]?.text ?? '';
  if (reason && byLaw.test(textOf(article.copy, reason))) return true;
  if (source.mentions.slice(0, mostLooks).some(({ sentence }) => keptBack.test(near(sentence)))) return true;
  return statementsOf(sources, source)
    .slice(0, mostLooks)
    .some(({ cue, sentence }) => {
      const within = article.sentences[sentence];
      if (!within) return false;
      return inCourt.test(article.copy.slice(cue.start, Math.min(within.end, cue.start + reach)));
    });
}

/** "A woman who cannot be named for legal reasons", "under a court order that bars publication of her name". */
const keptBack =
  /\b(?:cannot|can ?not|can['’]t|may not|must not) (?:legally )?be (?:named|identified)\b.{0,40}\b(?:legal|law|court|judge|order)\b|\b(?:court|judge(?:['’]s)?) order\b.{0,40}\b(?:bar|ban|forbid|prohibit|protect)\p{Ll}*\b.{0,40}\b(?:nam|identi)/iu;

/** In UTF-16 code units. */
const reach = 120;
/** What is looked into before a source is given up. */
const mostLooks = 20;
