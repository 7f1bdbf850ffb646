import { letterPattern } from '../../text/letter-pattern';
import { beginsWithCapital } from '../../text/letters';
import type { Span } from '../../text/span';

/** A word of a statement, at its place in the statement. */
export interface Word extends Span {
  readonly text: string;
  readonly capital: boolean;
  /** True where a comma, dash or stop, but no quotation mark, stands before it. */
  readonly parted: boolean;
  /** True where a quotation mark stands before it. */
  readonly quoted: boolean;
}

const word = letterPattern(String.raw`[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*`, 'gu');

/** The words of a statement, lower case with straight apostrophes. */
export function wordsOf(part: string): Word[] {
  const found: Word[] = [];
  let last = 0;
  for (const match of part.matchAll(word(part))) {
    const start = match.index;
    found.push({
      start,
      end: start + match[0].length,
      text: match[0].toLowerCase().replaceAll('’', "'"),
      capital: beginsWithCapital(match[0]),
      parted: /[,.;:!?—–()]|--/.test(part.slice(last, match.index)),
      quoted: /["“”‘«»]/.test(part.slice(last, match.index)),
    });
    last = match.index + match[0].length;
  }
  return found;
}

/** A set from words parted by spaces. */
export function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that can stand between a verb and the judgement after it. */
export const between = set(
  'a an the very so too just really pretty quite such more most rather simply totally completely utterly absolutely increasingly often also still both always now basically frankly deeply openly total complete absolute utter unmitigated real huge big national political bit little to be been',
);
