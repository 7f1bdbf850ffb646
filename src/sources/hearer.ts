import type { Cue } from './cue';
import type { Found } from './found';
import { phraseEndingAt } from './phrase-left';
import { phraseStartingAt } from './phrase-right';
import { isKnownNoun, isTime, isVerb } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import { groupStart } from './verb-group';
import * as is from './word-classes';

/** A run of words, both ends included. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

const objects: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us', 'you', 'it']);

/** What one speaks to somebody in, with the preposition that names them. */
const occasions: ReadonlyMap<string, string> = new Map([
  ['interview', 'with'],
  ['interviews', 'with'],
  ['conversation', 'with'],
  ['call', 'with'],
  ['meeting', 'with'],
  ['statement', 'to'],
  ['email', 'to'],
  ['e-mail', 'to'],
  ['letter', 'to'],
  ['message', 'to'],
  ['memo', 'to'],
  ['testimony', 'to'],
  ['speech', 'to'],
  ['remarks', 'to'],
]);

/** The object of "told", where one stands there: "the AP", "him". */
export function toldTo(tokens: readonly Token[], cue: Cue, found: Found | null): Words | null {
  if (cue.type !== 'tell' || cue.passive || cue.agentless || found?.place === 'after') return null;
  const at = cue.to + 1;
  const first = tokens[at];
  if (first?.quoted) return programme(tokens, at);
  if (!first || breaksBefore(first) || isTime(first)) return null;
  if (
    objects.has(first.word) &&
    !(first.word === 'her' && tokens[at + 1] && phraseStartingAt(tokens, at, false)?.to !== at)
  )
    return { from: at, to: at };
  if (first.word === 'that' || is.prepositions.has(first.word)) return null;
  const phrase = phraseStartingAt(tokens, at);
  if (!phrase) return null;
  const to = phrase.to === phrase.coreTo || endsThere(tokens, phrase.to) ? phrase.to : phrase.coreTo;
  return { from: phrase.from, to: shown(tokens, Math.min(to, at + 12)) };
}

/** Nothing but a place or a time comes after: "the lawyer, Olaf Berg, on Monday". */
function endsThere(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  return next === undefined || breaksBefore(next) || isTime(next);
}

/** "told “The Morning Hour” programme". */
function programme(tokens: readonly Token[], at: number): Words | null {
  let k = at;
  while (tokens[k]?.quoted && k < at + 7) k++;
  return shows.has(tokens[k]?.word ?? '') || shows.has(tokens[k + 1]?.word ?? '')
    ? { from: at, to: shows.has(tokens[k]?.word ?? '') ? k : k + 1 }
    : null;
}

const shows: ReadonlySet<string> = new Set([
  'show',
  'program',
  'programme',
  'podcast',
  'magazine',
  'newspaper',
]);

/** The programme goes with its channel: "Channel 4's “Tonight” show". */
function shown(tokens: readonly Token[], to: number): number {
  if (!tokens[to]?.possessive) return to;
  let k = to;
  while (tokens[k + 1]?.quoted && k < to + 8) k++;
  return k > to && shows.has(tokens[k + 1]?.word ?? '') ? k + 1 : k;
}

/** Who was told, as the sentence has it: "told the AP", "said to the crowd", "in an interview with the Ledger". */
export function hearerOf(tokens: readonly Token[], cue: Cue, found: Found | null): Words | null {
  if (cue.manner !== 'speech' || cue.type === 'according' || cue.type === 'show' || cue.type === 'noun')
    return null;
  if (cue.type === 'tell' && cue.agentless) return phraseEndingAt(tokens, groupStart(tokens, cue.at) - 1);
  const told = toldTo(tokens, cue, found);
  if (told) return told;
  const next = tokens[cue.to + 1];
  const direct = cue.type === 'say' && found?.place !== 'after' && next?.word === 'to' && !breaksBefore(next);
  if (direct) return person(tokens, cue.to + 2);
  return inOccasion(tokens, cue);
}

/** "in an interview with the Ledger", after the cue or at the head of the sentence. */
function inOccasion(tokens: readonly Token[], cue: Cue): Words | null {
  const near = (from: number, to: number): Words | null => {
    for (let k = from; k < to; k++) {
      const token = tokens[k];
      if (
        !token ||
        token.quoted ||
        ['that', 'who', 'which'].includes(token.word) ||
        (k > from && isVerb(token))
      )
        return null;
      const tie = occasions.get(token.word);
      const next = tokens[k + 1];
      if (tie !== undefined && next?.word === tie && !breaksBefore(next))
        return during(tokens, k) ? person(tokens, k + 2) : null;
    }
    return null;
  };
  const opens = tokens[0]?.word === 'in' || tokens[0]?.word === 'during';
  return (
    near(cue.to + 1, Math.min(tokens.length, cue.to + 12)) ?? (opens ? near(0, Math.min(cue.at, 12)) : null)
  );
}

/** "in a telephone interview", "during the call": what it was said in, not what came before it. */
function during(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i >= 0 && i > k - 6; i--) {
    if (['in', 'during', 'on'].includes(tokens[i]?.word ?? '')) return true;
    if (is.prepositions.has(tokens[i]?.word ?? '') || breaksBefore(tokens[i + 1])) return false;
  }
  return false;
}

/** Somebody or a body at word `at`; "to repay" is no one. */
function person(tokens: readonly Token[], at: number): Words | null {
  const first = tokens[at];
  if (!first || first.quoted || breaksBefore(first) || isTime(first)) return null;
  if (objects.has(first.word)) return { from: at, to: at };
  const somebody =
    first.capital ||
    isKnownNoun(first) ||
    is.determiners.has(first.word) ||
    is.possessiveWords.has(first.word);
  return somebody ? phraseStartingAt(tokens, at, false) : null;
}
