import { singularOf } from '../../sources/word-classes';
import { createBoundedCache } from '../../text/bounded-cache';
import type { Span } from '../../text/span';
import * as is from './opinion-words';
import { between, set, type Word, wordsOf } from './statement-words';
import { calledAim, denied, isBody, subjectOf } from './who-is-judged';

/** Words that judge rather than tell. */
export interface Opinion extends Span {
  /** `attack` on a person or a body, `verdict` on a thing, `praise`, or a `guess` that the speaker calls one. */
  readonly kind: 'attack' | 'verdict' | 'praise' | 'guess';
}

const functionWords = set(
  'for and but in of from that to because on with at when as or so who he she it they we i if than right now while',
);
const callers = /^(?:call|brand|label|describ|deem|consider|dub)/i;

/**
 * The words by which a statement judges somebody or something, worst first: an attack, else a verdict, else praise, else
 * what the speaker calls an opinion. Null where it tells facts. `text` holds the statement at `content`; `quoted` are
 * the stretches in which "I" is the source. A judgement counts where it is said of somebody ("is reckless", "a reckless
 * man", "called him reckless"), not before a thing ("reckless driving"), and not when denied.
 */
export function findOpinion(
  text: string,
  content: Span,
  cue: string,
  quoted: readonly Span[],
): Opinion | null {
  const called = callers.test(cue);
  const by = content.start;
  const part = text.slice(by, content.end);
  const key = `${called} ${quoted.map(({ start, end }) => `${start - by} ${end - by} `).join('')}"${part}`;
  const found = kept.get(key, () => {
    const inside = quoted.map(({ start, end }) => ({ start: start - by, end: end - by }));
    return worstOf(wordsOf(part), called, inside);
  });
  return found && { start: found.start + by, end: found.end + by, kind: found.kind };
}

// After an edit nearly every statement says what it said.
const kept = createBoundedCache<Opinion | null>(1000, 300_000);

function worstOf(words: readonly Word[], called: boolean, quoted: readonly Span[]): Opinion | null {
  let best: Opinion | null = null;
  for (let at = 0; at < words.length; at++) {
    const found = opinionAt(words, at, called, quoted);
    if (found && (!best || rank[found.kind] < rank[best.kind])) best = found;
  }
  return best;
}

const rank: Readonly<Record<Opinion['kind'], number>> = { attack: 0, verdict: 1, praise: 2, guess: 3 };

function opinionAt(
  words: readonly Word[],
  at: number,
  called: boolean,
  quoted: readonly Span[],
): Opinion | null {
  const word = words[at];
  if (!word) return null;
  const guess = phraseAt(is.opinionPhrases, words, at);
  if (guess && quoted.some((quote) => quote.start <= guess.start && guess.end <= quote.end))
    return { ...guess, kind: 'guess' };
  const phrase = phraseAt(is.attackPhrases, words, at);
  if (phrase) return denied(words, at) ? null : { ...phrase, kind: 'attack' };
  if (word.text === 'worst' && words[at - 1]?.text === 'the') return superlative(words, at);

  const single = singularOf(word.text);
  if (is.insults.has(single) && !word.capital)
    return denied(words, at) || ownWord(words, at) ? null : { ...whole(words, at), kind: 'attack' };
  const judged = is.judgements.has(word.text) || is.verdicts.has(word.text);
  const failure = is.failures.has(word.text);
  const praised = is.praise.has(word.text);
  if (!judged && !failure && !praised) return null;
  if (denied(words, at)) return null;
  if (!failure && attributed(words, at))
    return {
      start: words[at - 1]?.start ?? word.start,
      end: personAfter(words, at)?.end ?? word.end,
      kind: praised ? 'praise' : 'attack',
    };
  const deed = judged && !praised ? deedAfter(words, at) : null;
  if (deed) return { start: word.start, end: deed.end, kind: owned(words[at - 1]) ? 'attack' : 'verdict' };
  const aim = called && at < 8 ? calledAim(words, at) : subjectOf(words, at);
  if (!aim || aim === 'self' || !closes(words, at)) return null;
  if (failure && !hasArticle(words, at)) return null;
  if (
    aim === 'thing' &&
    (praised || is.verdicts.has(word.text) || (failure && hazards.test(around(words, at))))
  )
    return null;
  const kind = praised ? 'praise' : aim === 'person' ? 'attack' : 'verdict';
  return { ...whole(words, at), kind };
}

function phraseAt(
  phrases: ReadonlyMap<string, readonly is.PhrasePattern[]>,
  words: readonly Word[],
  at: number,
): Span | null {
  const found = phrases
    .get(words[at]?.text ?? '')
    ?.find((pattern) =>
      pattern.every(
        (place, i) => place.has(words[at + i]?.text ?? '') && (i === 0 || !words[at + i]?.parted),
      ),
    );
  if (!found) return null;
  return { start: words[at]?.start ?? 0, end: words[at + found.length - 1]?.end ?? 0 };
}

/** "The worst president", not "the worst of the storm". */
function superlative(words: readonly Word[], at: number): Opinion | null {
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i];
    if (!word || word.parted || functionWords.has(word.text)) return null;
    if (isBody(word)) return { start: words[at - 1]?.start ?? 0, end: word.end, kind: 'attack' };
  }
  return null;
}

/** "A reckless man", "this shadowy group". */
function attributed(words: readonly Word[], at: number): boolean {
  return (
    ['a', 'an', 'this', 'that', 'these', 'those'].includes(words[at - 1]?.text ?? '') &&
    personAfter(words, at) !== null
  );
}

function personAfter(words: readonly Word[], at: number): Word | null {
  for (let i = at + 1; i <= at + 2; i++) {
    const word = words[i];
    if (!word || functionWords.has(word.text)) return null;
    if (is.people.has(singularOf(word.text))) return word;
  }
  return null;
}

/** What somebody said or did, right after the word that judges it. */
function deedAfter(words: readonly Word[], at: number): Word | null {
  const word = words[at + 1];
  return word && !word.parted && is.conduct.has(singularOf(word.text)) ? word : null;
}

function owned(word: Word | undefined): boolean {
  return word !== undefined && (/^(?:his|her|their|your)$/.test(word.text) || /'s$|s'$/.test(word.text));
}

/** After a flood "a disaster" is the thing itself. */
const hazards =
  /\b(?:flood|storm|hurricane|cyclone|fire|wildfire|blaze|quake|earthquake|tsunami|drought|famine|crash|spill|explosion|war|attack|outbreak)/;
const around = (words: readonly Word[], at: number) =>
  words
    .slice(Math.max(0, at - 30), at + 15)
    .map(({ text }) => text)
    .join(' ');

/** "Was a disaster" and "was a disaster for the party", not "was a disaster zone"; "is cruel", not "is cruel weather". */
function closes(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return !next || next.parted || functionWords.has(next.text) || next.text.endsWith('ly');
}

function hasArticle(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const text = words[i]?.text ?? '';
    if (text === 'a' || text === 'an' || text === 'the') return true;
    if (!between.has(text) && text !== 'and') return false;
  }
  return false;
}

function ownWord(words: readonly Word[], at: number): boolean {
  return subjectOf(words, at) === 'self';
}

/** The judging words with their article: "a complete disaster". */
function whole(words: readonly Word[], at: number): Span {
  let from = at;
  for (let i = at - 1; i >= 0 && i >= at - 3 && !words[i + 1]?.parted && !words[i + 1]?.quoted; i--) {
    const text = words[i]?.text ?? '';
    if (text === 'a' || text === 'an') {
      from = i;
      break;
    }
    if (!between.has(text) && !is.judgements.has(text)) break;
  }
  return { start: words[from]?.start ?? 0, end: words[at]?.end ?? 0 };
}
