import { attaches, isNominal, isTime, isVerb, joinsNouns, type Phrase, standsForNoun } from './phrase-words';
import { isRole } from './roles';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

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
    // "an inside source", "the under secretary": between article and noun it is no preposition.
    const inside =
      (['a', 'an', 'the', 'one'].includes(tokens[k - 1]?.word ?? '') ||
        (tokens[k - 1]?.possessive === true &&
          (token.tags.has('Gerund') || standsForNoun(token, tokens[k + 1]))) ||
        (k < to &&
          tokens[k - 1]?.capital === true &&
          standsForNoun(token, tokens[k + 1]) &&
          isOfBody(tokens, k - 1))) &&
      !breaksBefore(token);
    if (is.prepositions.has(token.word) && !token.capital && from <= to && !inside) {
      if (!attaches(tokens, k, floor)) break;
      from = k;
    } else if (token.word === 'and' && from <= to && joinsNouns(tokens, k, to)) {
      from = k;
    } else if (isNominal(token) || inside) {
      from = k;
      if (is.honorifics.has(token.word) && token.capital && !speaksFor(tokens, k - 1, floor)) break;
    } else break;
    if (breaksBefore(token)) break;
    if (startsPhrase(token) && !attaches(tokens, k - 1, floor) && !quantityBefore(tokens, k)) break;
    k--;
  }
  from = trimStart(tokens, from, to);
  return from > to ? null : { from, to, coreTo: to };
}

/** "a senior U.S. trade official": an article opens the phrase the name stands in. */
function isOfBody(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i >= 0 && i > k - 4 && !breaksBefore(tokens[i + 1]); i--)
    if (is.determiners.has(tokens[i]?.word ?? '')) return true;
  return false;
}

/** "a lawyer for Mr. Lind", "a release from Mr. Lind": whose they are. */
function speaksFor(tokens: readonly Token[], k: number, floor: number): boolean {
  const noun = tokens[k - 1]?.word ?? '';
  const single = is.singularOf(noun);
  // "People close to Lord Lind".
  if (tokens[k]?.word === 'to' && is.postnominals.has(noun) && k - 2 >= floor)
    return isRole(tokens[k - 2]?.word ?? '') && !breaksBefore(tokens[k - 1]) && attaches(tokens, k, floor);
  return (
    ['for', 'of', 'to', 'from', 'by'].includes(tokens[k]?.word ?? '') &&
    (is.voiceNouns.has(single) || is.insiderNouns.has(single) || is.documentNounSet.has(noun)) &&
    !breaksBefore(tokens[k + 1]) &&
    attaches(tokens, k, floor)
  );
}

function startsPhrase(token: Token): boolean {
  return is.determiners.has(token.word);
}

/** "all three", "the two", "some of those". */
function quantityBefore(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  return before !== undefined && !breaksBefore(tokens[k]) && is.determiners.has(before.word);
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

/** "noted that Lind thinks", "the voters that polls show": "that" before a name, a plural or an article is no determiner. */
function opensClause(next: Token | undefined): boolean {
  if (!next) return false;
  return next.capital || is.determiners.has(next.word) || next.word === 'nobody' || next.tags.has('Plural');
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
    if (token.word === 'that' && at < to && opensClause(tokens[at + 1])) {
      at++;
      continue;
    }
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
