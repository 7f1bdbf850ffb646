import { type Cue, cueAt } from './cue';
import { isTime, isVerb } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

/** "led by 4 points in a new poll", "in the survey": figures are the poll's. */
export function pollCue(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i];
  if (token?.word !== 'poll' && token?.word !== 'survey') return null;
  const next = tokens[i + 1];
  if (token.possessive || (next && !breaksBefore(next) && !closesPhrase(next))) return null;
  for (let k = i - 1; k >= 0 && k > i - 9; k--) {
    const word = tokens[k]?.word ?? '';
    if (word === 'in' && !tokens[k]?.quoted) {
      const figures = tokens
        .slice(Math.max(0, i - 40), i + 40)
        .some((each) => /^\d/.test(each.word) && each.tags.has('Value') && !isTime(each));
      return figures ? cueAt(k, k, 'according') : null;
    }
    if (is.prepositions.has(word) || isVerb(tokens[k]) || breaksBefore(tokens[k])) return null;
  }
  return null;
}

function closesPhrase(next: Token): boolean {
  return isTime(next) || is.prepositions.has(next.word) || ['this', 'last', 'earlier'].includes(next.word);
}
