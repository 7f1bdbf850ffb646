import { overlaps, type Span } from '../../text/span';
import { hedges as doubtingWords, modalOf, negators, reportingStrength } from '../../versions/lexicon';
import type { Token } from '../../versions/tokens';
import { type SentenceWords, tells } from './aligned-sentences';

/** What a hedge is said of, as places in the words of its sentence. */
export interface DoubtedWords {
  /** The last word before it that tells something or stands for it; -1 where the hedge opens the sentence. */
  readonly before: number;
  /** The first word behind the hedge that tells something: what is doubted. */
  readonly head: number;
}

/** The same in the sentence that states it: `before` answers to `before`, and `head` to `head`. */
export type StatedWords = DoubtedWords;

/** Words to look before a hedge for what it is said of, and behind it for what is doubted. */
const near = 5;
const standIn = /^(?:he|she|they|it|who|which|we)$/;

/** What stands before and behind a hedge; null where it is too far off to tell. */
export function doubtedWords(words: SentenceWords, hedge: Span): DoubtedWords | null {
  const { tokens, offset } = words;
  const within = (token: Token | undefined) =>
    token !== undefined && overlaps({ start: offset + token.start, end: offset + token.end }, hedge);
  const first = tokens.findIndex(within);
  if (first < 0) return null;
  let last = first;
  while (within(tokens[last + 1])) last++;
  let head = last + 1;
  while (head < tokens.length && head <= last + near && !tells(tokens[head])) head++;
  if (!tells(tokens[head]) || tokens[head]?.quoted !== tokens[first]?.quoted) return null;
  // Of "it is not clear whether" nothing stands before it.
  if (first === 0) return { before: -1, head };
  let before = first - 1;
  while (before >= 0 && before >= first - near && !isAnchor(tokens[before])) before--;
  return isAnchor(tokens[before]) ? { before, head } : null;
}

function isAnchor(token: Token | undefined): boolean {
  return token !== undefined && (tells(token) || standIn.test(token.normal));
}

/** Most light words between what stands before and what is stated: "has", "will have been". */
const most = 3;

/** The same words without the doubt; null where the two do not stand side by side, or something else qualifies them. */
export function statedWords(
  { tokens }: SentenceWords,
  answers: ReadonlyMap<number, number>,
  doubted: DoubtedWords,
): StatedWords | null {
  const head = answers.get(doubted.head);
  const before = doubted.before < 0 ? -1 : answers.get(doubted.before);
  if (head === undefined || before === undefined || head <= before) return null;
  const between = tokens.slice(before + 1, head);
  if (between.length > most || between.some(tells) || between.some(changes)) return null;
  return { before, head };
}

/** The word says no, doubts, or leaves it open. */
function changes({ normal }: Token): boolean {
  const modal = modalOf(normal);
  return (
    negators.has(normal) ||
    doubtingWords.has(normal) ||
    reportingStrength(normal) !== null ||
    modal === 'may' ||
    modal === 'must' ||
    /^(?:if|whether|when|unless|until)$/.test(normal)
  );
}

/** The words beside are the same on both sides, so that one stretch can stand for the other. */
export function fitsFor(
  from: SentenceWords,
  to: SentenceWords,
  answers: ReadonlyMap<number, number>,
  doubted: DoubtedWords,
  stated: StatedWords,
): boolean {
  const same = (a: number, b: number) => from.tokens[a]?.normal === to.tokens[b]?.normal;
  if (doubted.before >= 0 && !same(doubted.before, stated.before)) return false;
  return same(doubted.head, stated.head) || answers.get(doubted.head + 1) === stated.head + 1;
}

/** From behind `before` up to and with `head`, in the text. */
export function spanOfWords({ tokens, offset }: SentenceWords, { before, head }: DoubtedWords): Span {
  return { start: offset + (tokens[before + 1]?.start ?? 0), end: offset + (tokens[head]?.end ?? 0) };
}
