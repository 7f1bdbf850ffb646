import type { Span } from '../text/span';
import type { Cue } from './cue';
import { phraseEndingAt } from './phrase-left';
import { phraseStartingAt } from './phrase-right';
import { isKnownNoun, isTime, isVerb, type Phrase } from './phrase-words';
import { breaksBefore, commaBefore, type Token } from './tokens';
import { groupStart } from './verb-group';
import * as is from './word-classes';

/** Where the source of a cue stands. */
export interface Found {
  readonly phrase: Phrase;
  /** The source span is "who"; `phrase` is what it stands for. */
  readonly relative: number | null;
  readonly place: 'before' | 'after';
}

/** The source of a verb cue or "according to"; null where the sentence names none. `earlier` are those found so far. */
export function findSource(
  tokens: readonly Token[],
  cue: Cue,
  earlier: readonly (Found | null)[],
): Found | null {
  if (cue.agentless) return null;
  const found = seekSource(tokens, cue, earlier);
  const words = found ? tokens.slice(found.phrase.from, found.phrase.coreTo + 1) : [];
  const time = words.length > 0 && words.every((token) => token.capital && isTime(token));
  return time ? null : found;
}

function seekSource(tokens: readonly Token[], cue: Cue, earlier: readonly (Found | null)[]): Found | null {
  if (cue.type === 'according') return after(creditedPhrase(tokens, cue.to + 1, cue.at > 0));
  if (cue.passive) {
    for (let k = cue.to + 1; k <= cue.to + 6 && k < tokens.length; k++) {
      if (tokens[k]?.word === 'by') return after(phraseStartingAt(tokens, k + 1));
    }
    return null;
  }
  // "Lind, a senator, was quoted as saying".
  if (cue.owner >= 0 && cue.type === 'say' && cue.at < cue.to && breaksBefore(tokens[cue.owner + 1]))
    return subjectBefore(tokens, cue.owner + 1, cue, earlier);
  if (cue.owner >= 0) return before(phraseEndingAt(tokens, cue.owner));
  if (cue.ing && !groupHasBe(tokens, cue)) return lastOf(earlier) ?? sentenceSubject(tokens, cue.at);
  const from = groupStart(tokens, cue.at);
  const inverted = invertedSource(tokens, cue, from);
  if (inverted) return after(inverted);
  return subjectBefore(tokens, from, cue, earlier);
}

/** After "according to": "exit polling data", whose first word alone would be a verb, is a thing too. */
function creditedPhrase(tokens: readonly Token[], at: number, added: boolean): Phrase | null {
  const phrase = phraseStartingAt(tokens, at, added);
  const next = tokens[at + 1];
  if (phrase || !next || breaksBefore(next) || is.prepositions.has(tokens[at]?.word ?? '')) return phrase;
  const rest = phraseStartingAt(tokens, at + 1, added);
  return rest && { ...rest, from: at };
}

function groupHasBe(tokens: readonly Token[], cue: Cue): boolean {
  return tokens.slice(groupStart(tokens, cue.at), cue.at).some((token) => is.beForms.has(token.word));
}

function after(phrase: Phrase | null): Found | null {
  return phrase ? { phrase, relative: null, place: 'after' } : null;
}

function before(phrase: Phrase | null): Found | null {
  return phrase ? { phrase, relative: null, place: 'before' } : null;
}

function lastOf(earlier: readonly (Found | null)[]): Found | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const found = earlier[i];
    if (found) return found;
  }
  return null;
}

/** "..., said Jane Doe, a lawyer": a verb after a comma or quotation mark, and a source after the verb. */
function invertedSource(tokens: readonly Token[], cue: Cue, from: number): Phrase | null {
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
  if (cue.type === 'tell' && !(afterQuote && tokens[cue.at]?.word === 'asked')) return null;
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

function subjectBefore(
  tokens: readonly Token[],
  from: number,
  cue: Cue,
  earlier: readonly (Found | null)[],
): Found | null {
  const k = from - 1;
  const last = tokens[k];
  if (!last) return null;
  const first = tokens[from];
  if (last.quoted) return null;
  if (['who', 'which', 'that'].includes(last.word) && k > 0) return relativeSource(tokens, k);
  if (['and', 'but', 'or', 'then'].includes(last.word)) return lastOf(earlier) ?? sentenceSubject(tokens, k);
  if (breaksBefore(first)) {
    if (/["“”]/.test(first?.gap ?? '')) return null;
    return addedSubject(tokens, k) ?? strayComma(tokens, k) ?? sentenceSubject(tokens, from);
  }
  const phrase = phraseEndingAt(tokens, k);
  const doer = phrase ? doerBefore(tokens, phrase) : null;
  if (doer) return before(doer);
  const named = phrase ? nameAhead(tokens, phrase) : null;
  if (named) return before(named);
  if (phrase && speakable(tokens, phrase, cue)) return before(phrase);
  return null;
}

/** "Protesters marching through the streets chanted": the phrase before the verb belongs to a participle. */
function doerBefore(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const tie = tokens[phrase.from - 1];
  if (!tie || breaksBefore(tokens[phrase.from]) || breaksBefore(tie) || !is.prepositions.has(tie.word))
    return null;
  for (let k = phrase.from - 2; k > 0 && k > phrase.from - 6; k--) {
    const token = tokens[k];
    if (!token || token.quoted || breaksBefore(token)) return null;
    const noun = tokens[k - 1];
    if (/ing$/.test(token.word) && token.tags.has('Gerund') && noun && isKnownNoun(noun)) {
      const doer = phraseEndingAt(tokens, k - 1);
      const opens = doer && (doer.from === 0 || breaksBefore(tokens[doer.from]));
      return opens ? { from: doer.from, to: phrase.to, coreTo: k - 1 } : null;
    }
    if (isVerb(token)) return null;
  }
  return null;
}

/** "“It held,” Lind, told the Courier": a comma too many after a name. */
function strayComma(tokens: readonly Token[], k: number): Found | null {
  const phrase = phraseEndingAt(tokens, k);
  const first = phrase && tokens[phrase.from];
  if (!phrase || !first || !/["”]/.test(first.gap)) return null;
  return tokens.slice(phrase.from, k + 1).every((token) => token.capital && !isTime(token))
    ? before(phrase)
    : null;
}

/** "Jane Doe, a driver from the coast believes": the comma that should close what is added is missing. */
function nameAhead(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const first = tokens[phrase.from];
  if (!first || !commaBefore(first) || !['a', 'an'].includes(first.word)) return null;
  const name = phraseEndingAt(tokens, phrase.from - 1);
  if (!name || name.to === name.from) return null;
  const proper = tokens.slice(name.from, name.to + 1).every((token) => token.capital && !isTime(token));
  const opens = name.from === 0 || breaksBefore(tokens[name.from]);
  return proper && opens ? { from: name.from, to: phrase.to, coreTo: name.to } : null;
}

/** A time or measure cannot speak; a plain thing only where the verb is one of showing. */
function speakable(tokens: readonly Token[], phrase: Phrase, cue: Cue): boolean {
  const words = tokens.slice(phrase.from, phrase.coreTo + 1);
  if (words.every((token) => isTime(token) || is.determiners.has(token.word))) {
    return (
      words.length === 1 &&
      ['many', 'some', 'most', 'several', 'one', 'both', 'few', 'another'].includes(words[0]?.word ?? '')
    );
  }
  return (
    cue.type !== 'show' ||
    words.some((token) => token.capital || isKnownNoun(token)) ||
    is.subjectPronouns.has(words[0]?.word ?? '')
  );
}

function relativeSource(tokens: readonly Token[], who: number): Found | null {
  const phrase = phraseEndingAt(tokens, who - 1);
  if (!phrase) return null;
  // "Jane Doe, a lawyer for the city, who said": the name is before the added phrase.
  const named =
    breaksBefore(tokens[phrase.from]) && commaBefore(tokens[phrase.from])
      ? phraseEndingAt(tokens, phrase.from - 1)
      : null;
  const capital =
    named !== null && tokens[named.to]?.capital === true && tokens[phrase.from]?.capital !== true;
  const whole = capital && named ? { from: named.from, to: who - 1, coreTo: named.to } : phrase;
  return { phrase: whole, relative: who, place: 'before' };
}

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
  'himself',
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
function addedSubject(tokens: readonly Token[], k: number): Found | null {
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
    const phrase = phraseEndingAt(tokens, i - 1);
    if (!phrase || !startsClause(tokens, phrase.from)) continue;
    // "Lind, at a meeting in Norvik, Oregon, said": the place is no speaker.
    const lead = tokens[phrase.from - 1]?.word ?? '';
    if (phrase.from > 1 && lead !== 'as' && is.prepositions.has(lead) && i > 3) continue;
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
  if (opening && commaBefore(opening) && !opening.capital && best.from > 1) {
    const head = phraseEndingAt(tokens, best.from - 1);
    const last = head ? tokens[head.to] : undefined;
    if (head && last?.capital && !isTime(last) && startsClause(tokens, head.from)) best = head;
  }
  return { phrase: { from: best.from, to: k, coreTo: best.to }, relative: null, place: 'before' };
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

/** At the head of a sentence all words have a capital letter. */
function nameLike(token: Token): boolean {
  return (
    token.tags.has('ProperNoun') || (token.tags.has('Noun') && !token.tags.has('Plural') && !isTime(token))
  );
}

/** The noun phrase a sentence begins with, when it can be a speaker. */
export function sentenceSubject(tokens: readonly Token[], limit: number): Found | null {
  let from = 0;
  while (
    from < limit &&
    (is.conjunctions.has(tokens[from]?.word ?? '') || is.midAdverbs.has(tokens[from]?.word ?? ''))
  )
    from++;
  const opening = tokens[from];
  if (opening && is.prepositions.has(opening.word)) {
    while (from < limit && !commaBefore(tokens[from])) from++;
  }
  const phrase = phraseStartingAt(tokens, from, false);
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

/** "The departments declined", "Fjellstad was": the noun phrase is followed by its verb. */
function acts(tokens: readonly Token[], phrase: Phrase): boolean {
  const verb = tokens[phrase.to + 1];
  const last = tokens[phrase.to];
  const noun = last !== undefined && !isTime(last) && !is.subjectPronouns.has(last.word);
  return noun && verb !== undefined && !breaksBefore(verb) && !is.prepositions.has(verb.word) && isVerb(verb);
}

/** A run of words that make one piece: the source, its cue, and who was told. */
export function blockOf(
  tokens: readonly Token[],
  cue: Cue,
  found: Found | null,
): { from: number; to: number } {
  let from = cue.type === 'according' || cue.type === 'noun' ? cue.at : groupStart(tokens, cue.at);
  let to = cue.to;
  if (cue.agentless && tokens[from - 1]?.word === 'it') from--;
  if (found && !cue.ing) {
    if (found.relative !== null) from = Math.min(from, found.relative);
    else if (
      found.place === 'before' &&
      found.phrase.to <= cue.at &&
      !tokens.slice(found.phrase.to + 1, cue.at).some((token) => is.conjunctions.has(token.word))
    )
      from = Math.min(from, found.phrase.from);
    else if (found.place === 'after') to = Math.max(to, found.phrase.to);
  }
  return { from, to };
}

/** The span of words `from` to `to`, both included. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
