import { addedSubject, sentenceSubject } from './added-subject';
import type { Cue } from './cue';
import { before, type Found, lastOf } from './found';
import { phraseEndingAt } from './phrase-left';
import { isKnownNoun, isTime, isVerb, type Phrase } from './phrase-words';
import { breaksBefore, commaBefore, type Token } from './tokens';
import { groupStart } from './verb-group';
import * as is from './word-classes';

export function subjectBefore(
  tokens: readonly Token[],
  from: number,
  cue: Cue,
  earlier: readonly (Found | null)[],
): Found | null {
  const k = beforeTime(tokens, from - 1);
  const last = tokens[k];
  if (!last) return null;
  const first = tokens[from];
  if (last.quoted) return null;
  if (['who', 'which', 'that'].includes(last.word) && k > 0) return relativeSource(tokens, k);
  // "neighbours, many of whom said".
  if (last.word === 'whom' && tokens[k - 1]?.word === 'of' && k > 2) {
    const whole = phraseEndingAt(tokens, k - 3);
    return whole && { phrase: whole, relative: k - 2, place: 'before' };
  }
  if (['and', 'but', 'or', 'then'].includes(last.word))
    return lastOf(tokens, earlier) ?? sharedSubject(tokens, k, cue) ?? sentenceSubject(tokens, k);
  if (breaksBefore(first)) {
    if (/["“”]/.test(first?.gap ?? '')) return null;
    return addedSubject(tokens, k) ?? strayComma(tokens, k) ?? sentenceSubject(tokens, from);
  }
  const phrase = phraseEndingAt(tokens, k);
  const doer = phrase ? (doerBefore(tokens, phrase) ?? paperBefore(tokens, phrase)) : null;
  if (doer) return before(doer);
  const named = phrase ? (nameAhead(tokens, phrase) ?? nameAfterSeveral(tokens, phrase)) : null;
  if (named) return before(named);
  if (phrase && speakable(tokens, phrase, cue)) return before(phrase);
  return null;
}

/** "Lind last year said": the word before what says when. */
function beforeTime(tokens: readonly Token[], k: number): number {
  const time = tokens[k];
  const lead = tokens[k - 1];
  const when = time && lead && isTime(time) && ['last', 'this'].includes(lead.word);
  return when && k > 1 && !breaksBefore(lead) && !breaksBefore(time) && tokens[k - 2]?.capital ? k - 2 : k;
}

/** "While it rained, Lind, the mayor, went to the hall and announced": the subject of the verb before "and". */
function sharedSubject(tokens: readonly Token[], and: number, cue: Cue): Found | null {
  for (let k = and - 1; k > 0 && k > and - 14; k--) {
    const token = tokens[k];
    if (!token || token.quoted || ['who', 'which', 'that'].includes(token.word)) return null;
    if (!isVerb(token) || token.word.endsWith('ing') || tokens[k - 1]?.word === 'to') continue;
    const from = groupStart(tokens, k);
    const lead = tokens[from - 1]?.word ?? '';
    const found =
      from > 0 && !is.conjunctions.has(lead) && lead !== 'who' ? subjectBefore(tokens, from, cue, []) : null;
    // "works in the health field": after a preposition stands no subject, so that what was read is no verb.
    const inside = found?.place === 'before' && found.phrase.to === from - 1;
    if (inside && is.prepositions.has(tokens[found.phrase.from - 1]?.word ?? '')) continue;
    return found;
  }
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

/**
 * "A lawsuit filed against the city alleged", "the letter that she sent to Mr. Berg said": what stands before the verb
 * at `to` belongs to what was done to the paper.
 */
function paperBefore(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const tie = tokens[phrase.from - 1];
  if (!tie || !is.prepositions.has(tie.word) || breaksBefore(tokens[phrase.from])) return null;
  for (let k = phrase.from - 2; k > 0 && k > phrase.from - 11; k--) {
    const token = tokens[k];
    const noun = tokens[k - 1];
    if (!token || !noun || token.quoted || breaksBefore(token) || breaksBefore(tokens[k + 1])) return null;
    if (is.documentNounSet.has(noun.word) && opensRelative(token) && !is.auxiliaries.has(token.word)) {
      const paper = phraseEndingAt(tokens, k - 1);
      const done = tokens.slice(k, phrase.from - 1).some((each) => isDone(each));
      return paper && done ? { from: paper.from, to: phrase.to, coreTo: k - 1 } : null;
    }
    if (is.conjunctions.has(token.word)) return null;
  }
  return null;
}

/** "an email to Lind from the ministry that said": the paper, over who wrote it and to whom. */
function paperTo(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  for (let k = from - 1; k > 0 && k > from - 7; k--) {
    const token = tokens[k];
    const noun = tokens[k - 1];
    if (!token || !noun || token.quoted || breaksBefore(tokens[k + 1])) return null;
    if (isVerb(token) || is.conjunctions.has(token.word)) return null;
    if (is.prepositions.has(token.word) && is.documentNounSet.has(noun.word)) {
      const paper = phraseEndingAt(tokens, k - 1);
      return paper && { from: paper.from, to, coreTo: paper.to };
    }
  }
  return null;
}

/** After the noun for a paper: "that she sent", "she sent", "Mr. Lind sent", "sent by her". */
function opensRelative(token: Token): boolean {
  return (
    ['that', 'which', 'he', 'she', 'they', 'it', 'we'].includes(token.word) || token.capital || isDone(token)
  );
}

function isDone({ word, tags }: Token): boolean {
  return (
    /^(?:sent|written|wrote|made|given|gave|read|told)$/.test(word) ||
    (word.endsWith('ed') && tags.has('Verb'))
  );
}

/** "The officers Lind charged": a name right after the noun for several is who did it to them. */
function nameAfterSeveral(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const name = tokens[phrase.to];
  const noun = tokens[phrase.to - 1];
  if (!name?.capital || !noun || noun.capital || noun.possessive || phrase.to - phrase.from < 2) return null;
  const several = is.singularOf(noun.word) !== noun.word && isKnownNoun(noun);
  return several && tokens[phrase.from]?.word === 'the' && !is.bodyNounSet.has(noun.word)
    ? { from: phrase.to, to: phrase.to, coreTo: phrase.to }
    : null;
}

/** "“It held,” Lind, told the Courier": a comma too many after a name. */
function strayComma(tokens: readonly Token[], k: number): Found | null {
  const phrase = phraseEndingAt(tokens, k);
  const first = phrase && tokens[phrase.from];
  const opens = first && (/["”]/.test(first.gap) || is.conjunctions.has(tokens[phrase.from - 1]?.word ?? ''));
  if (!phrase || !opens) return null;
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
  const nearest = phraseEndingAt(tokens, who - 1);
  const phrase = nearest && tokens[who]?.word !== 'who' ? (paperTo(tokens, nearest) ?? nearest) : nearest;
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
