import {
  attachable,
  attaches,
  isKnownNoun,
  isNominal,
  isTime,
  isVerb,
  joinsNouns,
  type Phrase,
  standsForNoun,
} from './phrase-words';
import { breaksBefore, commaBefore, type Token } from './tokens';
import * as is from './word-classes';

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
  let k = isPart(tokens, from) ? from + 2 : from;
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
    } else if (
      token.word === 'as' &&
      tokens[k - 1]?.word === 'only' &&
      is.postnominals.has(tokens[k - 2]?.word ?? '')
    ) {
      // "a nurse known only as Witness B"
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
    } else if (isNominal(token) || is.postnominals.has(token.word) || describesNext(tokens, k, from)) {
      if (isTime(token) && nouns > 0 && !datesNext(tokens, k)) break;
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

/** "one of the aides", "two of Mr. Berg's advisers": the noun comes after "of". */
function isPart(tokens: readonly Token[], from: number): boolean {
  const of = tokens[from + 1];
  return of?.word === 'of' && !breaksBefore(of) && is.quantityWords.has(tokens[from]?.word ?? '');
}

/** "a late July poll": a time that tells which. */
function datesNext(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return (
    ['early', 'mid', 'late'].includes(tokens[k - 1]?.word ?? '') &&
    next !== undefined &&
    !breaksBefore(next) &&
    (next.capital || isKnownNoun(next))
  );
}

/** "the exit polls", "the polling firm": between an article and a noun no verb can stand. */
function describesNext(tokens: readonly Token[], k: number, from: number): boolean {
  const before = tokens[k - 1];
  const next = tokens[k + 1];
  if (!before || !next || k === from || next.loose || breaksBefore(next)) return false;
  if (['the', 'a', 'an'].includes(before.word))
    return isNominal(next) && !is.determiners.has(next.word) && !next.capital;
  // "a senior U.S. trade official": a plain form inside a phrase that has yet to name anybody.
  return (
    is.determiners.has(tokens[from]?.word ?? '') && !isKnownNoun(before) && standsForNoun(tokens[k], next)
  );
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
  if (!next || breaksBefore(next) || tokens[at]?.word !== 'her') return false;
  return isKnownNoun(next) || next.word === 'own';
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
    (is.prepositions.has(token.word) ||
      ['early', 'mid', 'late'].includes(token.word) ||
      is.conjunctions.has(token.word) ||
      is.determiners.has(token.word) ||
      (token.word.endsWith('ly') && token.tags.has('Adverb') && !token.capital))
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
