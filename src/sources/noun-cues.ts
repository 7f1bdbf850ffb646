import { type Cue, cueAt } from './cue';
import type { CueWords } from './cue-words';
import { isTime, isVerb } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

/** "The claim that he fled was denied by Lind": what is told is that he denied it. */
function answered(tokens: readonly Token[], from: number): boolean {
  for (let k = from + 1; k < tokens.length - 1 && k < from + 40 && !/[;:]/.test(tokens[k]?.gap ?? ''); k++) {
    const be = tokens[k - 1]?.word ?? '';
    const after = tokens[k + 1]?.word.endsWith('ly') ? tokens[k + 2] : tokens[k + 1];
    if (answers.has(tokens[k]?.word ?? '') && (is.beForms.has(be) || /ly$/.test(be)) && after?.word === 'by')
      return true;
  }
  return false;
}

const answers: ReadonlySet<string> = new Set([
  ...[
    'challenged',
    'confirmed',
    'contested',
    'denied',
    'dismissed',
    'disputed',
    'rebutted',
    'refuted',
    'rejected',
  ],
]);

/** Nouns that say what was said of something: "his comments on the vote". */
const about: ReadonlySet<string> = new Set(['about', 'against', 'on']);

/** "his claim that", "the accusation by officials of", "U.S. demands that", "complaints that": a noun that tells what was said. */
export function nounCue(tokens: readonly Token[], i: number, words: CueWords): Cue | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !words.nouns.has(token.word) || token.capital || token.possessive) return null;
  if (breaksBefore(next) || creditedTo(tokens, i)) return null;
  if (next.word === 'by' && !unowned.has(token.word))
    return followsBy(tokens, i) ? cueAt(i, i, 'noun', { passive: true, manner: mannerOf(token) }) : null;
  const owner = ownerBefore(tokens, i);
  const that = pastTime(tokens, i + 1);
  if (tokens[that]?.word === 'that' && saysMore(tokens, that + 1)) {
    if (owner >= 0) return cueAt(i, i, 'noun', { owner, manner: mannerOf(token) });
    return !breaksBefore(token) &&
      hearsayNouns.has(token.word) &&
      freeStanding(tokens, i) &&
      !answered(tokens, that + 1)
      ? cueAt(i, i, 'noun', { agentless: true })
      : null;
  }
  const of = tokens[i + 2];
  if (owner >= 0 && about.has(next.word) && spokenNouns.has(token.word) && of && !isTime(of))
    return cueAt(i, i, 'noun', { owner });
  return null;
}

/** Made or felt "by" somebody, they are no saying: "a report by the auditor". */
const unowned: ReadonlySet<string> = new Set([
  'charge',
  'charges',
  'concern',
  'concerns',
  'fear',
  'fears',
  'hope',
  'hopes',
  'report',
  'reports',
  'view',
]);

/** Nouns for what nobody in particular is said to have said. */
const hearsayNouns: ReadonlySet<string> = new Set([
  'accusation',
  'accusations',
  'allegation',
  'allegations',
  'charges',
  'claim',
  'claims',
  'complaints',
  'criticism',
  'reports',
  'rumors',
  'rumours',
  'speculation',
  'suggestion',
  'suggestions',
  'warnings',
]);

const spokenNouns: ReadonlySet<string> = new Set([
  'accusations',
  'allegations',
  'claims',
  'comments',
  'complaints',
  'remarks',
  'statement',
  'statements',
  'criticism',
  'testimony',
]);

const beliefs: ReadonlySet<string> = new Set([
  'belief',
  'fear',
  'fears',
  'view',
  'hope',
  'hopes',
  'concern',
  'concerns',
  'opinion',
]);

function mannerOf(noun: Token): Cue['manner'] {
  return beliefs.has(noun.word) ? 'belief' : 'speech';
}

/** "according to a statement by the mayor": there the whole phrase is the source. */
function creditedTo(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - 5 && !breaksBefore(tokens[k + 1]); k--)
    if (tokens[k]?.word === 'to' && tokens[k - 1]?.word === 'according') return true;
  return false;
}

function followsBy(tokens: readonly Token[], i: number): boolean {
  const agent = tokens[i + 2];
  return agent !== undefined && !agent.word.endsWith('ing') && !isTime(agent);
}

/** A clause, and none that only describes: "claims that appear to be false". */
function saysMore(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || !tokens[at + 1]) return false;
  return /["“]/.test(first.gap) || (!breaksBefore(first) && !isVerb(first));
}

/** Place after "on Tuesday", "last week". */
function pastTime(tokens: readonly Token[], at: number): number {
  let k = at;
  const lead = tokens[at];
  const first = tokens[at + 1];
  if (lead && first && isTime(first) && ['on', 'in', 'last', 'this', 'earlier'].includes(lead.word)) k++;
  for (let time = tokens[k]; time && isTime(time) && k < at + 4; time = tokens[k]) k++;
  return k;
}

/** Place of the last word of the owner: "his", "the mayor's", "DOJ"; adjectives and times may stand between; else -1. */
function ownerBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0 && k > i - 4 && !breaksBefore(tokens[k + 1]); k--) {
    const token = tokens[k];
    if (!token || token.quoted) return -1;
    if (token.possessive) return isTime(token) ? -1 : k;
    if (is.possessiveWords.has(token.word))
      return token.word === 'its' || k === i - 1 || !is.prepositions.has(tokens[i - 1]?.word ?? '') ? k : -1;
    if (token.capital && !isTime(token) && k === i - 1 && k > 0 && !token.tags.has('Adjective')) return k;
    if (!isTime(token) && !token.tags.has('Adjective') && !token.tags.has('PastTense')) return -1;
  }
  return -1;
}

/** Without an owner, and no part of a compound noun: "amid claims that", "the allegation that". */
function freeStanding(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || breaksBefore(tokens[i])) return true;
  return !before.possessive && !is.possessiveWords.has(before.word) && !is.subjectPronouns.has(before.word);
}
