import { letterPattern } from '../text/letter-pattern';
import { letterTest } from '../text/letters';
import { isKnownNoun } from './phrase-words';
import { isRole } from './roles';
import { breaksBefore, commaBefore, type Token } from './tokens';
import * as is from './word-classes';

const beginsWithParty = letterTest(String.raw`^[DRIL]-\p{Lu}`);

/** In words: nothing added to a name is longer. */
const longestAdded = 45;

/**
 * What is added after the name that ends at word `at`: "a lawyer for the city", "whose son was on the ferry",
 * "51, a welder". Null where what follows the comma is not about the name. Works on words alone, untagged.
 */
export function addedAfter(text: string, tokens: readonly Token[], at: number): string | null {
  const next = tokens[at + 1];
  if (!next || next.quoted || /["“”:;]/.test(next.gap)) return null;
  if (!commaBefore(next) && !/\s[—–-]{1,2}\s|[—–]|\(/.test(next.gap)) {
    if (next.word === 'of') return placeFrom(text, tokens, at + 1);
    // "Ada Lind with the Harlow Institute".
    if (next.word === 'with' || next.word === 'from') {
      const place = placeFrom(text, tokens, at + 1);
      return place && namesBody(place) ? place : null;
    }
    return ['who', 'whose'].includes(next.word) ? clauseFrom(text, tokens, at + 1) : null;
  }
  if (degrees.has(next.text.replace(/\./g, ''))) return addedAfter(text, tokens, at + 1);
  // "Sen. Ada Lind, D-Norvik, who": an age and a party are passed over.
  if (/^\d{2}$/.test(next.word)) {
    const place = tokens[at + 2]?.word === 'of' ? placeFrom(text, tokens, at + 2) : null;
    return place ?? addedAfter(text, tokens, at + 1);
  }
  if (beginsWithParty(next.text))
    return (
      addedAfter(text, tokens, at + 1) ?? text.slice(next.start, next.end + (text[next.end] === '.' ? 1 : 0))
    );
  return opensAdded(tokens, at + 1) ? clauseFrom(text, tokens, at + 1) : null;
}

/** "Ada Lind, MD, a surgeon": passed over. */
const degrees: ReadonlySet<string> = new Set([...is.afterNames, 'Jr', 'Sr', 'II', 'III']);

function namesBody(words: string): boolean {
  return words.split(' ').some((word) => is.bodyNameWordSet.has(word) || is.bodyNameSet.has(word));
}

/** "of the Harlow Institute": where somebody belongs, from the "of" on. */
function placeFrom(text: string, tokens: readonly Token[], from: number): string | null {
  let to = from;
  let body = false;
  while (to + 1 < tokens.length && to - from < 12) {
    const next = tokens[to + 1];
    if (!next || next.quoted || breaksBefore(next)) break;
    const then = tokens[to + 2];
    const ahead = then?.capital || (next.word !== 'the' && then?.word === 'the' && tokens[to + 3]?.capital);
    const ties =
      ahead &&
      (['of', 'for', 'the'].includes(next.word) ||
        (next.word === 'and' && body && !isRole(then?.word ?? '')));
    body ||= is.bodyNameWordSet.has(next.text);
    if (!ties && (!next.capital || tokens[to]?.possessive)) break;
    to++;
  }
  const first = tokens[from];
  const last = tokens[to];
  if (!first || !last || to === from || last.possessive || is.timeWords.has(last.word)) return null;
  return withStop(text, first.start, last.end);
}

/** What a sentence that begins with the name says they are or did: "has taught there for 20 years". */
export function doesAfter(text: string, tokens: readonly Token[], at: number): string | null {
  let from = at + 1;
  const aside = tokens[from];
  if (aside && commaBefore(aside)) {
    while (from < tokens.length && from - at < 25 && !(from > at + 1 && commaBefore(tokens[from]))) from++;
  }
  const verb = tokens[from];
  if (!verb || verb.quoted) return null;
  let main = from;
  while (
    ['has', 'have', 'had', 'been', 'also', 'previously', 'once', 'long', 'now'].includes(
      tokens[main]?.word ?? '',
    )
  )
    main++;
  const then = tokens[main];
  const next = tokens[main + 1];
  if (!then || !next) return null;
  const being = ['is', 'was', 'been', 'became'].includes(then.word) || tokens[main - 1]?.word === 'been';
  const role = being && opensRole(tokens, tokens[main - 1]?.word === 'been' ? main : main + 1);
  const perfect =
    main > from &&
    ['has', 'have', 'had'].includes(verb.word) &&
    (is.toldVerbs.has(then.word) || tokens.slice(main, main + 20).some(({ word }) => lasting.has(word)));
  if (!role && !perfect && !is.backgroundVerbs.has(then.word)) return null;
  let to = main;
  while (
    to + 1 < tokens.length &&
    to - from < longestAdded &&
    !tokens[to + 1]?.quoted &&
    !/[;:—“”"]/.test(tokens[to + 1]?.gap ?? '') &&
    !(tokens[to + 1]?.word === 'and' && ['said', 'says', 'told'].includes(tokens[to + 2]?.word ?? ''))
  )
    to++;
  const words = tokens.slice(main, to + 1);
  if (words.length < 2 || words.some(({ word }) => word === 'said' || word === 'says' || word === 'told'))
    return null;
  return text.slice(verb.start, tokens[to]?.end ?? verb.end);
}

const lasting: ReadonlySet<string> = new Set(['years', 'decades', 'since']);

/** "a professor at", "one of the founders", "among the first doctors". */
function opensRole(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  // "Ada Lind was mayor of Norvik".
  if (first && isRole(first.word) && ['of', 'for', 'at'].includes(tokens[from + 1]?.word ?? '')) return true;
  if (!['a', 'an', 'the', 'one', 'among'].includes(first?.word ?? '')) return false;
  return tokens.slice(from + 1, from + 8).some(({ word }) => isRole(word));
}

const openers = new Set([
  'a',
  'an',
  'the',
  'who',
  'whose',
  'which',
  'one',
  'now',
  'then',
  'formerly',
  'also',
  'both',
]);

function opensAdded(tokens: readonly Token[], from: number): boolean {
  const word = tokens[from];
  if (word && beginsWithParty(word.text)) return false;
  if (!word || is.subjectPronouns.has(word.word) !== (word.word === 'who' || word.word === 'which'))
    return false;
  if (word.word === 'who' || word.word === 'whose' || word.word === 'which') return true;
  const end = endOf(tokens, from);
  // A clause of its own ("the mayor said"), or the next in a row of names, is not about this one.
  if (tokens.slice(from, end + 1).some((each, i, all) => speaks(each) && !all.slice(0, i).some(relative)))
    return false;
  const person = tokens
    .slice(from, Math.min(end + 1, from + 9))
    .some((each) => isPersonNoun(each) && !each.possessive);
  if (word.word === 'with')
    return tokens
      .slice(from + 1, from + 7)
      .some((each) => /^(?:years|decades|experience|degree)$/.test(each.word));
  if (is.prepositions.has(word.word) || word.word === 'according') return false;
  // "corresponding secretary for the society", and not "standing beside a doctor".
  const then = tokens[from + 1];
  if (/(?:ing|ed)$/.test(word.word) && !(then && !breaksBefore(then) && isRole(then.word))) return false;
  if (openers.has(word.word) || is.possessiveWords.has(word.word)) return person || word.word !== 'the';
  return (
    person &&
    (!word.capital || is.titleWords.has(word.word) || (tokens[from + 1]?.capital ?? false) || word.possessive)
  );
}

function isPersonNoun({ word }: Token): boolean {
  return isRole(word);
}

function relative({ word }: Token): boolean {
  return word === 'who' || word === 'which' || word === 'that' || word === 'whose';
}

const speech = new Set([
  'said',
  'says',
  'told',
  'was',
  'is',
  'were',
  'are',
  'has',
  'had',
  'have',
  'will',
  'would',
]);

/** A verb that makes a clause of its own. */
export function speaks({ word }: Token): boolean {
  return speech.has(word);
}

function endOf(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to + 1 < tokens.length && to - from < longestAdded) {
    const next = tokens[to + 1];
    if (!next || next.quoted || /[;:—–()"“”]| - |--/.test(next.gap)) break;
    if (commaBefore(next) && !rowGoesOn(tokens, to)) break;
    to++;
  }
  return to;
}

/** "a longtime organiser, and friend of the family": the comma before "and" ends nothing where no verb follows. */
function rowGoesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const then = tokens[at + 2];
  if (next?.word !== 'and' || !then || then.capital || then.quoted) return false;
  return isRole(then.word) || isKnownNoun(then);
}

function clauseFrom(text: string, tokens: readonly Token[], from: number): string | null {
  const first = tokens[from];
  let to = endOf(tokens, from);
  // "founder of the union, a group that trains divers": the next clause tells of the body.
  const next = tokens[to + 1];
  if (
    next &&
    commaBefore(next) &&
    ['a', 'an', 'which', 'whose'].includes(next.word) &&
    opensAdded(tokens, to + 1)
  )
    to = endOf(tokens, to + 1);
  if (tokens[to + 1]?.quoted) to = beforeRelative(tokens, from, to);
  const last = tokens[to];
  if (!first || !last) return null;
  const words = text.slice(first.start, last.end).trim();
  return words.length > 3 && !/\b(?:said|says|say|told|tells)\b/i.test(words) ? words : null;
}

/** A clause that a quotation breaks off says nothing: "the author of a plan whose goal was to “win”". */
function beforeRelative(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to; i > from + 1; i--) {
    const token = tokens[i];
    if (token && relative(token)) return i - 1;
  }
  return to;
}

const short = letterPattern(String.raw`(?:^|\s)\p{Lu}\p{L}{1,4}$`, 'u');

/** The words of a stretch; "Rep." keeps its full stop. */
export function withStop(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return text[end] === '.' && short(words).test(words) ? `${words}.` : words;
}
