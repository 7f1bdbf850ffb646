import type { CueWords } from './cue-words';
import { isKnownNoun, isTime, isVerb } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import { describes, quoteLeft } from './verb-use';
import * as is from './word-classes';

/** "a figure considered ruthless", "said to be", but "she said to the crowd". */
export function saidOfIt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  const said = token?.word === 'said' || token?.word === 'reported';
  if (next?.word !== 'to') return !said && describes(next);
  const told = tokens[i + 2];
  return !said || !told || !(is.determiners.has(told.word) || told.capital || objects.has(told.word));
}

const objects: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us', 'reporters', 'journalists']);

/** "advised them to leave": but somebody who "used to advise the ministry on ships" says nothing there. */
function advisesWhat(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 8)
    .some(({ word, quoted }) => quoted || ['that', 'to', 'not', 'against'].includes(word));
}

/** Uses of these verbs that are no speech: "continued to fall", "called Monday", "agreed to the sale", "adds to the cost". */
export function isNoSpeech(tokens: readonly Token[], i: number, to: number, words: CueWords): boolean {
  const token = tokens[i];
  const next = tokens[to + 1];
  if (!token) return true;
  if (to > i)
    return (
      token.word.startsWith('put') &&
      // "put it bluntly: “She is finished.”"
      !(quoteSoon(tokens, to + 1) && tokens.slice(to + 1, to + 5).some(({ gap }) => gap.includes(':'))) &&
      !['as', 'how'].some((lead) => tokens[i - 2]?.word === lead || tokens[i - 3]?.word === lead)
    );
  const word = token.word;
  if (/^continue/.test(word) && next?.word === 'to') return true;
  if (/^(?:whisper|mutter|yell)/.test(word) && next?.word === 'that') return false;
  if (/^(?:continue|snap|fum|inton|yell|whisper|deadpan)/.test(word) || word === 'went')
    return !quoteSoon(tokens, to + 1) && !/[”"]/.test(token.gap) && !quoteLeft(tokens, i);
  if (word.startsWith('post')) return !quoteOrThat(tokens, to + 1);
  if (/^advis/.test(word)) return !quoteLeft(tokens, i) && !advisesWhat(tokens, to + 1);
  if (word === 'think' && next?.word.startsWith('tank')) return true;
  if (/^reads?$/.test(word)) return !quoteSoon(tokens, to + 1) && !quoteLeft(tokens, i);
  if (/^reports?$/.test(word) && is.possessiveWords.has(next?.word ?? '')) return takesThing(tokens, to + 1);
  if (word === 'concluded' && next && (isTime(next) || is.prepositions.has(next.word)))
    return !quoteLeft(tokens, i) && !quoteOrThat(tokens, to + 1);
  if (/^threat/.test(word))
    return next?.word !== 'to' && next?.word !== 'that' && !(next && /[:"“]/.test(next.gap));
  if (/^add|^admit|^maintain|^ruled$|^answer|^specif/.test(word))
    // "“It held,” added his wife": right behind a quotation it is speech.
    return !/[,.?!][”"’']/.test(token.gap) && takesThing(tokens, to + 1);
  // To agree, pledge or threaten to do a thing may be said; to agree to it is done.
  if (/^agree/.test(word) && next?.word === 'to') return true;
  if (next?.word === 'for' && ['felt', 'hoped', 'hopes'].includes(word)) return true;
  if (words.verbs.get(word)?.type !== 'call') return false;
  if (next && /^\d/.test(next.word)) return true;
  if (/^call/.test(word) && callsTogether(tokens, to + 1)) return true;
  if (/^call(?:s|ed)?$/.test(word) && next && ['off', 'up', 'in', 'back', 'out'].includes(next.word))
    return true;
  return namedSo(tokens, i);
}

/** "called an emergency meeting": nobody is given a name. */
function callsTogether(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 5; k++) {
    const token = tokens[k];
    if (!token || token.quoted || (k > at && breaksBefore(token))) return false;
    if (is.gatherings.has(token.word)) return true;
    if (isVerb(token) || is.prepositions.has(token.word)) return false;
  }
  return false;
}

/** "a creek called Miracle Run", "the plan, called Phase Two,": what it is named, not what somebody calls it. */
function namedSo(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!token?.word.endsWith('ed') || !before || !next) return false;
  const name = next.capital || next.quoted || /["“]/.test(next.gap) || next.word === 'the';
  // "Lind, who knows it, described the plan as".
  if (/^(?:describ|characteri)/.test(token.word)) return false;
  if (breaksBefore(token)) return name && !/["”]/.test(token.gap);
  return (
    name &&
    !before.capital &&
    !isKnownNoun(before) &&
    !is.subjectPronouns.has(before.word) &&
    !inGroup(before)
  );
}

function inGroup(token: Token): boolean {
  return (
    is.auxiliaries.has(token.word) ||
    is.midAdverbs.has(token.word) ||
    token.word.endsWith('ly') ||
    is.conjunctions.has(token.word)
  );
}

/** "whispered to him: “Go": a quotation or colon within a few words. */
function quoteSoon(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 5).some((token) => token.quoted || /["“:]/.test(token.gap));
}

/** "posted on his page that", "posted: “...”". */
function quoteOrThat(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 9).some((token) => token.word === 'that' || /[:"“]/.test(token.gap));
}

/** A plain thing stands where what was said would: "adds weight to", "admitted 40 students". */
function takesThing(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || breaksBefore(first) || first.quoted || first.word === 'that') return false;
  // "maintained her innocence".
  if (tokens[at + 1]?.word === 'innocence') return false;
  if (is.subjectPronouns.has(first.word) || isTime(first) || first.word === 'in') return false;
  for (let k = at; k < tokens.length && k < at + 14; k++) {
    if (k > at && breaksBefore(tokens[k])) break;
    const counted = /^\d/.test(tokens[k - 1]?.word ?? '');
    if (isVerb(tokens[k]) && !tokens[k]?.capital && !counted && !tokens[k]?.word.endsWith('ing'))
      return false;
  }
  return true;
}
