import { breaksBefore, commaBefore, type Token } from './tokens';
import * as is from './word-classes';

/** A run of words, both ends included, with the head of the phrase apart from what is added after a comma. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Last word before an added phrase ("Jane Doe", of "Jane Doe, a lawyer"). */
  readonly coreTo: number;
}

const attachable = new Set([
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

export function isKnownNoun(token: Token): boolean {
  const single = is.singularOf(token.word);
  return (
    is.insiderNouns.has(single) ||
    is.voiceNouns.has(single) ||
    is.personNouns.has(single) ||
    is.groupNouns.has(token.word) ||
    is.bodyNounSet.has(token.word) ||
    is.documentNounSet.has(token.word) ||
    is.outletNounSet.has(token.word)
  );
}

/** A word that can stand inside a noun phrase. */
function isNominal(token: Token): boolean {
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

function isTime(token: Token): boolean {
  if (is.timeWords.has(token.word) || /^(?:19|20)\d\d$/.test(token.word))
    return !(token.capital && token.word === 'march');
  return token.tags.has('Date') && !token.capital;
}

/** The noun phrase that ends with word `to`, read leftwards; null when no noun phrase ends there. */
export function phraseEndingAt(tokens: readonly Token[], to: number, floor = 0): Phrase | null {
  const last = tokens[to];
  if (!last || last.quoted || to < floor) return null;
  if (is.subjectPronouns.has(last.word) && !last.capital) return { from: to, to, coreTo: to };
  if (is.subjectPronouns.has(last.word) && to === floor) return { from: to, to, coreTo: to };
  let from = to + 1;
  let k = to;
  const who = clauseOfWho(tokens, to, floor);
  if (who > floor && !last.loose) {
    from = who;
    k = who - 1;
  }
  while (k >= floor) {
    const token = tokens[k];
    if (!token || token.quoted) break;
    if (last.loose && to - k > 9) break;
    const relative =
      !last.loose && isVerb(token) && !is.postnominals.has(token.word)
        ? relativeBefore(tokens, k, floor)
        : -1;
    if (relative >= 0) {
      k = relative - 1;
      from = relative;
      continue;
    }
    if (is.prepositions.has(token.word) && !token.capital && from <= to) {
      if (!attaches(tokens, k, floor)) break;
      from = k;
    } else if (token.word === 'and' && from <= to && joinsNouns(tokens, k, to)) {
      from = k;
    } else if (isNominal(token)) {
      from = k;
      if (is.honorifics.has(token.word) && token.capital) break;
    } else break;
    if (breaksBefore(token)) break;
    if (startsPhrase(token) && !attaches(tokens, k - 1, floor) && !quantityBefore(tokens, k)) break;
    k--;
  }
  from = trimStart(tokens, from, to);
  return from > to ? null : { from, to, coreTo: to };
}

function startsPhrase(token: Token): boolean {
  return is.determiners.has(token.word);
}

/** "all three", "the two", "some of those". */
function quantityBefore(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  return before !== undefined && !breaksBefore(tokens[k]) && is.determiners.has(before.word);
}

/** Whether the preposition at `k` ties what follows to a noun before it that can be a source. */
function attaches(tokens: readonly Token[], k: number, floor: number): boolean {
  const preposition = tokens[k];
  const noun = tokens[k - 1];
  if (!preposition || !noun || k - 1 < floor) return false;
  if (!attachable.has(preposition.word) || breaksBefore(preposition) || noun.quoted) return false;
  if (isTime(noun) || (is.auxiliaries.has(noun.word) && !noun.capital)) return false;
  if (is.postnominals.has(noun.word)) return k - 2 >= floor && !breaksBefore(noun);
  if (isKnownNoun(noun)) return true;
  if (preposition.word === 'of' || preposition.word === 'for')
    return isNominal(noun) && !is.determiners.has(noun.word);
  if (is.quantityWords.has(noun.word) && preposition.word === 'of') return true;
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
function joinsNouns(tokens: readonly Token[], k: number, to: number): boolean {
  const left = tokens[k - 1];
  const right = tokens[k + 1];
  if (!left || !right || breaksBefore(tokens[k]) || breaksBefore(right) || left.quoted) return false;
  if (left.capital && right.capital) return true;
  if (is.rankWords.has(left.word) && is.rankWords.has(right.word)) return true;
  return isKnownNoun(left) && !isVerb(right) && k + 1 <= to && !is.determiners.has(right.word);
}

/** The place of a "who" whose clause runs up to word `to` without a comma ("officials who spoke with the paper"); else -1. */
function clauseOfWho(tokens: readonly Token[], to: number, floor: number): number {
  let verbs = 0;
  for (let i = to; i > floor && i > to - 20; i--) {
    const token = tokens[i];
    if (!token || token.quoted) return -1;
    if (token.word === 'who') {
      const head = tokens[i - 1];
      const apart = breaksBefore(token);
      if (verbs === 0 || !head || apart) return -1;
      if (head.word === 'and' && i > 1) return clauseOfWho(tokens, i - 2, floor);
      return isNominal(head) && !isTime(head) ? i : -1;
    }
    if (isVerb(token) || token.word.endsWith('ed')) verbs++;
    if (['and', 'but', 'or', 'as', 'that', 'because', 'while', 'if', 'when'].includes(token.word)) {
      const next = tokens[i + 1];
      if (token.word !== 'and' || !next || !(isVerb(next) || next.word === 'who')) return -1;
    }
    if (/[,;:—“”"]/.test(token.gap)) return -1;
  }
  return -1;
}

/** The place of "who", "that" or "which" that opens the clause whose verb stands at `k`; -1 when there is none. */
function relativeBefore(tokens: readonly Token[], k: number, floor: number): number {
  for (let i = k; i > floor && i > k - 16; i--) {
    const token = tokens[i];
    if (!token || token.quoted) return -1;
    if (['who', 'that', 'which', 'whose'].includes(token.word)) {
      const head = tokens[i - 1];
      return head && !breaksBefore(token) && isNominal(head) && !isVerb(head) && !isTime(head) ? i : -1;
    }
    if (/[,;:—“”"]/.test(token.gap)) return -1;
  }
  return -1;
}

function trimStart(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at <= to) {
    const token = tokens[at];
    if (!token) break;
    const function_ =
      (at < to &&
        ['who', 'whom', 'which', 'what', 'that', 'how', 'why'].includes(token.word) &&
        !token.tags.has('Determiner')) ||
      is.prepositions.has(token.word) ||
      (is.conjunctions.has(token.word) && token.word !== 'that') ||
      is.midAdverbs.has(token.word);
    const adverb = token.word.endsWith('ly') && token.tags.has('Adverb') && !is.rankWords.has(token.word);
    const time = isTime(token) && at < to && !breaksBefore(tokens[at + 1]) && token.word !== 'may';
    const lastOrThis =
      (token.word === 'last' || token.word === 'this') && isTime(tokens[at + 1] ?? token) && at + 1 < to;
    if (function_ && !(token.word === 'both' || token.word === 'all')) at++;
    else if (adverb || time || lastOrThis) at++;
    else break;
  }
  return at;
}

/** The noun phrase that begins with word `from`, read rightwards; null when none begins there. */
export function phraseStartingAt(tokens: readonly Token[], from: number, added = true): Phrase | null {
  const first = tokens[from];
  if (!first || first.quoted) return null;
  if (
    ['he', 'she', 'they', 'him', 'her', 'them', 'who', 'it'].includes(first.word) &&
    !nounFollows(tokens, from)
  ) {
    return { from, to: from, coreTo: from };
  }
  let k = from;
  let nouns = 0;
  while (k < tokens.length) {
    const token = tokens[k];
    if (!token || token.quoted) break;
    if (k > from && breaksBefore(token)) break;
    if (token.loose && k > from && headEnds(tokens, k)) break;
    if (['who', 'whose'].includes(token.word) && nouns > 0) {
      if (!token.loose) k = relativeEnd(tokens, k);
      break;
    }
    if (is.determiners.has(token.word)) {
      if (
        nouns > 0 &&
        !is.prepositions.has(tokens[k - 1]?.word ?? '') &&
        !is.postnominals.has(tokens[k - 1]?.word ?? '')
      )
        break;
    } else if (is.prepositions.has(token.word) && !token.capital) {
      if (nouns === 0 || !attachable.has(token.word)) break;
      const next = tokens[k + 1];
      // "accused by officials of sailing": what is done, not whose officials.
      if (next?.word.endsWith('ing') && !next.capital && !isKnownNoun(next)) break;
      if (
        !next ||
        breaksBefore(next) ||
        isTime(next) ||
        (is.determiners.has(next.word) && isTime(tokens[k + 2] ?? next))
      )
        break;
      if (!attaches(tokens, k, from) && !properName(tokens[k - 1], token)) break;
      if (personBefore(tokens, from, k) && token.word !== 'of') break;
    } else if (token.word === 'and' && nouns > 0 && joinsNouns(tokens, k, k + 1)) {
      // goes on
    } else if (isNominal(token) || is.postnominals.has(token.word)) {
      if (isTime(token) && nouns > 0) break;
      if (is.midAdverbs.has(token.word)) break;
      nouns++;
    } else break;
    k++;
  }
  let to = k - 1;
  while (to >= from && trailing(tokens[to])) to--;
  if (to < from || nouns === 0) return null;
  return { from, to: added ? addedEnd(tokens, to) : to, coreTo: to };
}

/** In copy without punctuation a noun for a person ends its phrase, unless a tie ("familiar with", "of") follows. */
function headEnds(tokens: readonly Token[], k: number): boolean {
  const head = tokens[k - 1];
  const token = tokens[k];
  if (!head || !token) return false;
  const single = is.singularOf(head.word);
  const person = is.insiderNouns.has(single) || is.voiceNouns.has(single) || single === 'person';
  return person && !is.postnominals.has(token.word) && !attachable.has(token.word);
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !breaksBefore(next) && isKnownNoun(next) && tokens[at]?.word === 'her';
}

function properName(noun: Token | undefined, preposition: Token): boolean {
  return noun?.capital === true && preposition.word === 'of';
}

/** A plain personal name takes no "in Kyiv" or "at a rally". */
function personBefore(tokens: readonly Token[], from: number, k: number): boolean {
  const last = tokens[k - 1];
  return last?.capital === true && k > from && !is.bodyNameWordSet.has(last.text) && !isKnownNoun(last);
}

function trailing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (is.prepositions.has(token.word) || is.conjunctions.has(token.word) || is.determiners.has(token.word))
  );
}

function relativeEnd(tokens: readonly Token[], from: number): number {
  let k = from + 1;
  while (k < tokens.length && !/[,;:—“”"]/.test(tokens[k]?.gap ?? '') && !tokens[k]?.quoted) k++;
  return k;
}

const addedStart = new Set([
  'a',
  'an',
  'the',
  'who',
  'whose',
  'one',
  'which',
  'speaking',
  'now',
  'then',
  'formerly',
  'his',
  'her',
  'their',
  'both',
]);

/** Where a phrase added after a comma ends: "Jane Doe, a lawyer for the city". */
function addedEnd(tokens: readonly Token[], to: number): number {
  const next = tokens[to + 1];
  if (!next || !commaBefore(next) || next.quoted || /["“”]/.test(next.gap)) return to;
  const single = is.singularOf(next.word);
  const role =
    is.titleWords.has(single) ||
    is.insiderNouns.has(single) ||
    is.personNouns.has(single) ||
    is.voiceNouns.has(single);
  const age = /^\d{2}$/.test(next.word);
  const name = next.capital && tokens[to + 2]?.capital === true && !(tokens[to]?.capital ?? false);
  if (!addedStart.has(next.word) && !role && !age && !name && !is.rankWords.has(next.word)) return to;
  let k = to + 2;
  while (k < tokens.length && !/[,;:—“”"()]/.test(tokens[k]?.gap ?? '') && !tokens[k]?.quoted) k++;
  const clause = next.word !== 'who' && next.word !== 'whose' && next.word !== 'which' && !age;
  if (
    clause &&
    tokens.slice(to + 2, k).some((token, i, all) => isVerb(token) && !all.slice(0, i).some(opensClause))
  )
    return to;
  if (age && k === to + 2 && commaBefore(tokens[k])) return addedEnd(tokens, k - 1);
  return k - 1;
}

function opensClause(token: Token): boolean {
  return ['who', 'that', 'which', 'whose', 'where', 'when'].includes(token.word);
}

export { isTime };
