import { ownNoun } from './own-nouns';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

/** A run of words, both ends included, with the head of the phrase apart from what is added after a comma. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Last word before an added phrase ("Jane Doe", of "Jane Doe, a lawyer"). */
  readonly coreTo: number;
}

export const attachable = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'inside',
  'within',
  'about',
  'near',
  'by',
  'under',
]);

/** A word the tagger or the closed word classes take for a verb that a noun phrase cannot hold. */
export function isVerb(token: Token | undefined): boolean {
  if (!token) return false;
  if (is.auxiliaries.has(token.word) || /n't$/.test(token.word) || contractedSubject(token)) return true;
  if (isKnownNoun(token) || is.postnominals.has(token.word)) return false;
  if (token.capital && !token.tags.has('Auxiliary')) return false;
  return token.tags.has('Verb') && !token.tags.has('Adjective') && !token.tags.has('Noun');
}

/** "he's", "they've": a subject and its verb in one word. */
function contractedSubject(token: Token): boolean {
  return /^(?:he|she|they|it|we|i|you|who|that|there)'(?:s|ve|d|re|ll|m)$/.test(
    token.word + (token.possessive ? "'s" : ''),
  );
}

/** A plain verb form right before the noun of a person or body: "trade official", "exit poll". */
export function standsForNoun(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || token.capital || is.auxiliaries.has(token.word) || breaksBefore(next)) return false;
  return token.tags.has('Infinitive') && !next.capital && isKnownNoun(next);
}

export function isKnownNoun(token: Token): boolean {
  const single = is.singularOf(token.word);
  return (
    is.insiderNouns.has(single) ||
    is.voiceNouns.has(single) ||
    is.personNouns.has(single) ||
    is.groupNouns.has(token.word) ||
    is.bodyNounSet.has(token.word) ||
    is.documentNounSet.has(token.word) ||
    is.outletNounSet.has(token.word) ||
    token.tags.has(ownNoun)
  );
}

/** A word that can stand inside a noun phrase. */
export function isNominal(token: Token): boolean {
  if (is.determiners.has(token.word) || token.possessive || token.capital || isKnownNoun(token)) return true;
  if (
    is.subjectPronouns.has(token.word) ||
    is.prepositions.has(token.word) ||
    is.conjunctions.has(token.word)
  )
    return false;
  if (isVerb(token)) return is.postnominals.has(token.word);
  if (token.tags.has('Adverb') && !token.tags.has('Adjective'))
    return is.rankWords.has(token.word) || token.word.endsWith('ly');
  return true;
}

export function isTime(token: Token): boolean {
  if (is.timeWords.has(token.word) || /^(?:19|20)\d\d$/.test(token.word))
    return !(token.capital && token.word === 'march');
  return token.tags.has('Date') && !token.capital;
}

/** Whether the preposition at `k` ties what follows to a noun before it that can be a source. */
export function attaches(tokens: readonly Token[], k: number, floor: number): boolean {
  const preposition = tokens[k];
  const noun = tokens[k - 1];
  if (!preposition || !noun || k - 1 < floor) return false;
  if (!attachable.has(preposition.word) || breaksBefore(preposition) || noun.quoted) return false;
  if (isTime(noun) || (is.auxiliaries.has(noun.word) && !noun.capital)) return false;
  if (is.postnominals.has(noun.word)) return k - 2 >= floor && !breaksBefore(noun);
  if (isKnownNoun(noun)) return true;
  if (is.quantityWords.has(noun.word) && preposition.word === 'of') return true;
  if (preposition.word === 'of' || preposition.word === 'for')
    return isNominal(noun) && !is.determiners.has(noun.word);
  // "with direct knowledge of", "in the mayor's orbit": a chain of prepositional phrases.
  return (
    isNominal(noun) &&
    !isVerb(noun) &&
    !noun.capital &&
    tokens[k - 2] !== undefined &&
    chained(tokens, k - 2, floor)
  );
}

function chained(tokens: readonly Token[], k: number, floor: number): boolean {
  for (let i = k; i >= floor && i > k - 4; i--) {
    const token = tokens[i];
    if (!token || breaksBefore(tokens[i + 1]) || isVerb(token)) return false;
    if (attachable.has(token.word)) return attaches(tokens, i, floor);
  }
  return false;
}

/** "friends and advisers", "current and former officials", "Smith and Jones". */
export function joinsNouns(tokens: readonly Token[], k: number, to: number): boolean {
  const left = tokens[k - 1];
  const right = tokens[k + 1];
  if (!left || !right || breaksBefore(tokens[k]) || breaksBefore(right) || left.quoted) return false;
  if (left.capital && right.capital) return true;
  if (is.rankWords.has(left.word) && is.rankWords.has(right.word)) return true;
  return isKnownNoun(left) && !isVerb(right) && k + 1 <= to && !is.determiners.has(right.word);
}
