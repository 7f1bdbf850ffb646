import type { Span } from '../text/span';
import { sentenceSubject } from './added-subject';
import type { Cue } from './cue';
import { after, before, type Found, lastOf } from './found';
import { invertedSource } from './inverted';
import { phraseEndingAt } from './phrase-left';
import { phraseStartingAt } from './phrase-right';
import { isTime, type Phrase } from './phrase-words';
import { subjectBefore } from './subject';
import { breaksBefore, type Token } from './tokens';
import { groupStart } from './verb-group';
import * as is from './word-classes';

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
  if (cue.ing && !groupHasBe(tokens, cue)) return lastOf(tokens, earlier) ?? sentenceSubject(tokens, cue.at);
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
