import type { Found } from './attribute';
import type { Cue } from './cue';
import { phraseEndingAt } from './phrase-left';
import { phraseStartingAt } from './phrase-right';
import { isTime } from './phrase-words';
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
  if (!first || first.quoted || breaksBefore(first) || isTime(first)) return null;
  if (
    objects.has(first.word) &&
    !(first.word === 'her' && tokens[at + 1] && phraseStartingAt(tokens, at, false)?.to !== at)
  )
    return { from: at, to: at };
  if (first.word === 'that' || is.prepositions.has(first.word)) return null;
  const phrase = phraseStartingAt(tokens, at, false);
  return phrase && { from: phrase.from, to: Math.min(phrase.to, at + 7) };
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
      if (!token || token.quoted) continue;
      const with_ = occasions.get(token.word);
      if (with_ !== undefined && tokens[k + 1]?.word === with_ && !breaksBefore(tokens[k + 1]))
        return person(tokens, k + 2);
    }
    return null;
  };
  const opens = tokens[0]?.word === 'in' || tokens[0]?.word === 'during';
  return (
    near(cue.to + 1, Math.min(tokens.length, cue.to + 12)) ?? (opens ? near(0, Math.min(cue.at, 12)) : null)
  );
}

function person(tokens: readonly Token[], at: number): Words | null {
  const first = tokens[at];
  if (!first || first.quoted || breaksBefore(first) || isTime(first)) return null;
  return objects.has(first.word) ? { from: at, to: at } : phraseStartingAt(tokens, at, false);
}
