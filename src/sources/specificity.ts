import { letterTest } from '../text/letters';
import { withoutBasis } from './basis';
import type { Specificity } from './model';
import type { Token } from './tokens';
import * as is from './word-classes';

const isTied = letterTest(
  String.raw`\b(?:to|for|with|at|in|from|of|inside)\s+(?:the |his |her |their |one of |both |four )?\p{L}`,
);

/** 0 bare noun, 1 role, 2 role and side (or how they know alone), 3 and how they know. `single` is the noun, singular. */
export function specificityOf(
  single: string,
  modifiers: readonly string[],
  words: readonly Token[],
  basis: boolean,
  phrase: string,
): Specificity {
  const bare = is.bareNouns.has(single);
  const told = modifiers.filter((word) => !emptyModifiers.has(word));
  const ranked = told.some((word) => is.rankWords.has(word) || is.fieldWords.has(word));
  // "a harbour official": the noun before it tells the field.
  const field = told.some((word) => tokenOf(word, words)?.tags.has('Noun'));
  const role = !bare || ranked || field;
  const side =
    told.some((word) => !is.rankWords.has(word) && !is.fieldWords.has(word) && isSide(word, words)) ||
    isTied(withoutBasis(phrase));
  if (basis) return (role && !bare) || side || ranked ? 3 : 2;
  if (side) return 2;
  return role ? 1 : 0;
}

const emptyModifiers = new Set([
  'same',
  'other',
  'second',
  'third',
  'first',
  'separate',
  'different',
  'own',
  'more',
  'one',
  'two',
  'three',
  'unnamed',
  'anonymous',
]);

function isSide(word: string, words: readonly Token[]): boolean {
  if (word.endsWith('ly')) return false;
  const token = tokenOf(word, words);
  if (token && is.possessiveWords.has(token.word)) return true;
  return token?.capital === true || is.bodyNounSet.has(word) || is.partyNouns.has(word);
}

function tokenOf(word: string, words: readonly Token[]): Token | undefined {
  return words.find((each) => each.word.replaceAll('.', '') === word);
}
