import { before, type Found } from './found';
import { phraseEndingAt } from './phrase-left';
import { phraseStartingAt } from './phrase-right';
import { isKnownNoun, isTime, isVerb, type Phrase } from './phrase-words';
import { breaksBefore, commaBefore, type Token } from './tokens';
import * as is from './word-classes';

const addedOpeners = new Set([
  'a',
  'an',
  'the',
  'who',
  'whose',
  'one',
  'which',
  'now',
  'then',
  'speaking',
  'himself',
  'herself',
  'his',
  'her',
  'their',
  'asked',
  'citing',
  'in',
  'at',
  'on',
  'meanwhile',
  'for',
  'when',
  'while',
  'like',
  'including',
  'as',
  'after',
  'both',
  'joined',
  'referring',
]);

/** "Jane Doe, a lawyer for the city, said": the noun phrase before the comma that opens what is added. */
export function addedSubject(tokens: readonly Token[], k: number): Found | null {
  let best: Phrase | null = null;
  for (let i = k; i > 0; i--) {
    const token = tokens[i];
    if (!token || token.quoted || /[;:"“”]/.test(token.gap)) break;
    if (!/,|—|–|--|\s-\s|\(/.test(token.gap)) continue;
    const opener =
      addedOpeners.has(token.word) ||
      isKnownNoun(token) ||
      is.titleWords.has(is.singularOf(token.word)) ||
      token.capital ||
      is.rankWords.has(token.word) ||
      /^\d{2}$/.test(token.word) ||
      token.word.endsWith('ing') ||
      token.tags.has('PastTense');
    if (!opener) continue;
    if (opensClause(tokens, i)) continue;
    const phrase = wholeOf(tokens, phraseEndingAt(tokens, i - 1));
    if (!phrase || !startsClause(tokens, phrase.from)) continue;
    // "Lind, at a meeting in Norvik, Oregon, said": the place is no speaker.
    // Where a quotation ends before the name ("“It is far from over,” Lind, the mayor, said"), nothing leads to it.
    const lead = breaksBefore(tokens[phrase.from]) ? '' : (tokens[phrase.from - 1]?.word ?? '');
    if (lead !== 'as' && is.prepositions.has(lead) && i > 2) continue;
    const words = tokens.slice(phrase.from, phrase.to + 1);
    if (words.every((word) => isTime(word) || is.prepositions.has(word.word))) continue;
    if (
      !words.some(
        (word) => (word.capital && !isTime(word)) || isKnownNoun(word) || is.subjectPronouns.has(word.word),
      )
    )
      continue;
    best = phrase;
    break;
  }
  if (!best) return null;
  // Take in an earlier comma when the phrase found is itself what was added: "Jane Doe, a doctor, now in Oslo, said".
  const opening = tokens[best.from];
  const named = tokens[best.to + 1]?.capital === true && tokens[best.to + 2]?.capital === true;
  if (opening && commaBefore(opening) && !opening.capital && best.from > 1 && !named) {
    const head = phraseEndingAt(tokens, best.from - 1);
    const last = head ? tokens[head.to] : undefined;
    // "Speaking at the Harbour Court, the woman, who": the place is no speaker.
    const tie = tokens[(head?.from ?? 0) - 1]?.word ?? '';
    const place = tie !== 'as' && is.prepositions.has(tie);
    if (head && last?.capital && !isTime(last) && !place && startsClause(tokens, head.from)) best = head;
  }
  return { phrase: { from: best.from, to: k, coreTo: best.to }, relative: null, place: 'before' };
}

/** "When the fire was out, Lind stormed in": a name and its verb are not what is added to the noun before. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.capital && !tokens[at]?.possessive && !breaksBefore(tokens[at + 1])) at++;
  const verb = tokens[at];
  return at > from && verb !== undefined && isVerb(verb) && verb.tags.has('PastTense');
}

/** "The board's leadership — including Ada Lind, its head — said": those who are told of, and not one of them. */
function wholeOf(tokens: readonly Token[], part: Phrase | null): Phrase | null {
  if (!part) return null;
  for (let k = part.from - 1; k > 0 && k > part.from - 40; k--) {
    const token = tokens[k];
    if (!token || token.quoted || /[;:"“”]/.test(token.gap)) return part;
    if (token.word === 'including' && breaksBefore(token)) return phraseEndingAt(tokens, k - 1) ?? part;
    if (isVerb(token)) return part;
  }
  return part;
}

function startsClause(tokens: readonly Token[], from: number): boolean {
  const before_ = tokens[from - 1];
  if (!before_ || breaksBefore(tokens[from])) return true;
  return (
    is.conjunctions.has(before_.word) ||
    is.midAdverbs.has(before_.word) ||
    is.prepositions.has(before_.word) ||
    isVerb(before_)
  );
}

/** Words that open a clause which another follows: "After the fire was out, Lind". */
const subordinators: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'once',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'while',
]);

/** Where the first clause ends; -1 where it goes on up to `limit`. */
function commaBy(tokens: readonly Token[], limit: number): number {
  for (let k = 1; k < limit; k++) if (commaBefore(tokens[k])) return k;
  return -1;
}

/** The noun phrase a sentence begins with, when it can be a speaker. */
export function sentenceSubject(tokens: readonly Token[], limit: number): Found | null {
  let from = 0;
  const clause = subordinators.has(tokens[0]?.word ?? '') ? commaBy(tokens, limit) : -1;
  if (clause > 0) from = clause;
  while (
    from < limit &&
    (is.conjunctions.has(tokens[from]?.word ?? '') || is.midAdverbs.has(tokens[from]?.word ?? ''))
  )
    from++;
  const opening = tokens[from];
  if (opening && is.prepositions.has(opening.word)) {
    while (from < limit && !commaBefore(tokens[from])) from++;
  }
  const phrase = afterAbsolute(tokens, phraseStartingAt(tokens, from, false), limit);
  if (!phrase || phrase.to >= limit || tokens[phrase.from]?.quoted) return null;
  const words = tokens.slice(phrase.from, phrase.to + 1);
  const speaker = words.some(
    (token) =>
      (token.capital && (token !== tokens[0] || (nameLike(token) && !is.determiners.has(token.word)))) ||
      isKnownNoun(token) ||
      is.subjectPronouns.has(token.word) ||
      token.tags.has('Person'),
  );
  return speaker || acts(tokens, phrase) ? before(phrase) : null;
}

/** "A child's rod in hand, Lind smiled while": what opens the sentence has no verb, and the subject comes after it. */
function afterAbsolute(tokens: readonly Token[], phrase: Phrase | null, limit: number): Phrase | null {
  const tie =
    tokens[phrase?.to ?? -1]?.possessive ||
    ['in', 'on', 'at'].includes(tokens[(phrase?.to ?? 0) + 1]?.word ?? '');
  if (!phrase || !tie || !is.determiners.has(tokens[phrase.from]?.word ?? '')) return phrase;
  let at = phrase.to + 2;
  while (at < limit && !commaBefore(tokens[at])) {
    if (isVerb(tokens[at])) return phrase;
    at++;
  }
  return at < limit && tokens[at]?.capital ? phraseStartingAt(tokens, at, false) : phrase;
}

/** At the head of a sentence all words have a capital letter. */
function nameLike(token: Token): boolean {
  return (
    token.tags.has('ProperNoun') || (token.tags.has('Noun') && !token.tags.has('Plural') && !isTime(token))
  );
}

/** "The departments declined", "Fjellstad was": the noun phrase is followed by its verb. */
function acts(tokens: readonly Token[], phrase: Phrase): boolean {
  const verb = tokens[phrase.to + 1];
  const last = tokens[phrase.to];
  const noun = last !== undefined && !isTime(last) && !is.subjectPronouns.has(last.word);
  return noun && verb !== undefined && !breaksBefore(verb) && !is.prepositions.has(verb.word) && isVerb(verb);
}
