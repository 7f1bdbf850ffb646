import type { Cue } from './cue';
import { phraseStartingAt } from './phrase-right';
import { isKnownNoun, isTime, isVerb, type Phrase } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

/** "..., said Jane Doe, a lawyer": a verb after a comma or quotation mark, and a source after the verb. */
export function invertedSource(tokens: readonly Token[], cue: Cue, from: number): Phrase | null {
  const verb = tokens[cue.at];
  const next = tokens[cue.to + 1];
  if (!verb || !next || cue.ing || from !== cue.at || breaksBefore(next)) return null;
  const afterQuote = /["”'’]/.test(verb.gap) || (tokens[cue.at - 1]?.quoted ?? false);
  if (!afterQuote && !/[,—–]|--/.test(verb.gap) && cue.at > 0) return null;
  if ((cue.at === 0 && !opensInverted(tokens)) || isTime(next)) return null;
  if (['that', 'it', 'there', 'him', 'them', 'in', 'on', 'to', 'of'].includes(next.word)) return null;
  const phrase = phraseStartingAt(tokens, cue.to + 1);
  if (!phrase) return null;
  const first = tokens[phrase.from];
  const last = tokens[phrase.coreTo];
  const pronoun = first !== undefined && phrase.from === phrase.coreTo && is.subjectPronouns.has(first.word);
  const end = tokens[phrase.to + 1];
  if (end && !breaksBefore(end) && (isVerb(end) || end.word === 'that')) return null;
  // "Her lawyer said she “stands by” it": the words quoted go on with the clause that "she" opens.
  if (pronoun && !afterQuote && end?.quoted && !/[,.:]/.test(end.gap)) return null;
  if (cue.type === 'tell' && !(afterQuote && tokens[cue.at]?.word === 'asked')) return null;
  // "Republicans, by contrast, praised Lind": only of what is said can the verb stand before who says it.
  if (cue.type !== 'say' && !(afterQuote && cue.type === 'tell')) return null;
  if (afterQuote) return phrase;
  if (end && !breaksBefore(end) && clauseFollows(tokens, phrase.to + 1)) return null;
  const speaker = pronoun || (last !== undefined && (last.capital || phraseHasSpeaker(tokens, phrase)));
  return speaker &&
    (!end ||
      breaksBefore(end) ||
      is.prepositions.has(end.word) ||
      isTime(end) ||
      is.conjunctions.has(end.word))
    ? phrase
    : null;
}

/** "Said the mayor: “...”": an inverted cue at the head of the sentence, with a quotation after its source. */
function opensInverted(tokens: readonly Token[]): boolean {
  const quote = tokens.findIndex((token, k) => k > 1 && (token.quoted || /["“]/.test(token.gap)));
  return quote > 1 && quote < 20 && /[,:]/.test(tokens[quote]?.gap ?? '');
}

/** "..., said Mr. Berg and his staff had failed": what follows the verb is what was said, not who said it. */
function clauseFollows(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < tokens.length && k < at + 10; k++) {
    const token = tokens[k];
    if (
      !token ||
      (k > at && breaksBefore(token)) ||
      ['who', 'that', 'which', 'when', 'as'].includes(token.word)
    )
      return false;
    if (isVerb(token) && !token.word.endsWith('ing')) return true;
  }
  return false;
}

function phraseHasSpeaker(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens.slice(phrase.from, phrase.coreTo + 1).some((token) => isKnownNoun(token));
}
