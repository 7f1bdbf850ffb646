import { wordSet } from './word-set';
import type { Word } from './words-of';

/** Groups known by what they think. */
export const groups = wordSet(
  'critics skeptics sceptics detractors observers pundits opponents supporters insiders experts analysts economists scholars historians proponents',
);
export const quantities = wordSet('many some most several numerous countless other others certain unnamed');
const others = wordSet(
  'residents strategists commentators advocates activists operatives backers loyalists diehards',
);
const thinking = wordSet(
  'say said believe think worry fear suggest suggested cite cited argue hope feel question doubt wonder expect complain complained warn see view consider oppose support want',
);
/** Only after "have", "are" and the like. */
const helped = wordSet(
  'heard vouched overlooking skeptical sceptical cited voiced complained warned wondered questioned',
);
const helping = wordSet('have has had are were more also still been publicly');
const beginning = wordSet('but that and as while though although because since if so when still yet today');
const ending = wordSet(
  'is was were be will would could can may might to not said which that she he it they we you i',
);
const determiners = wordSet('the a an his her their its our my of to in for with from by no any');

const collective = /^(?:number|handful|group|host|chorus|coalition)$/;

/** "Many residents there worry", "opponents of the plan cite": the place of the verb of a group told of in general, else -1. */
export function groupVerb(plain: string, words: readonly Word[], i: number): number {
  const at = (n: number) => words[n]?.text ?? '';
  const of =
    at(i) !== 'a'
      ? 0
      : at(i + 2) === 'of' && collective.test(at(i + 1))
        ? 2
        : at(i + 3) === 'of' && collective.test(at(i + 2))
          ? 3
          : 0;
  const quantity = of > 0 || quantities.has(at(i));
  if (!quantity && !groups.has(at(i)) && !others.has(at(i))) return -1;
  if (quantity ? of === 0 && determiners.has(at(i - 1)) : !begins(plain, words, i)) return -1;
  let reach = i + 9;
  for (let n = i + 1; n <= reach && near(plain, words[n - 1], words[n]); n++) {
    const word = at(n);
    if (word === 'who' && reach < i + 16) {
      // "many who came here to protest say"
      reach = i + 16;
      n++;
    } else if (thinking.has(word) && n > i + of && !determiners.has(at(n - 1))) return n;
    else if (helped.has(word) && helping.has(at(n - 1))) return n;
    else if (ending.has(word) && reach < i + 16) return -1;
  }
  return -1;
}

/** Whether a group begins a clause, alone or after one word for it: "critics", "but union activists". */
function begins(plain: string, words: readonly Word[], i: number): boolean {
  const free = (n: number) =>
    n <= 0 || !near(plain, words[n - 1], words[n]) || beginning.has(words[n - 1]?.text ?? '');
  const before = words[i - 1]?.text ?? '';
  return free(i) || (free(i - 1) && !determiners.has(before) && !/\d|'s$|s'$/.test(before));
}

/** True where no mark but a quotation mark stands between a word and the next. */
function near(plain: string, before: Word | undefined, after: Word | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    /^[ "“”'‘-]{1,3}$/.test(plain.slice(before.end, after.start))
  );
}

const manyPolls = wordSet(
  'recent recently several many most other national nationwide statewide public some various',
);
const taken = /^(?:from|by|conducted|commissioned|taken|were|opened|open|close|closed)$/;
const standing =
  /^(?:leads?|leading|led|trails?|trailed|trailing|ahead|behind|rising|slipping|sinking|falling)$/;

/** "in recent polls", "trails in the polls": where polls are told of that nobody took, else -1. */
export function somePolls(plain: string, words: readonly Word[], i: number): number {
  const at = (n: number) => words[n]?.text ?? '';
  if (taken.test(at(i + 1)) || /\b(?:average|averages|aggregat\w+)\b/.test(plain)) return -1;
  for (let n = i - 1; n >= i - 4 && n >= 0 && near(plain, words[n], words[n + 1]); n--)
    if (manyPolls.has(at(n))) return n;
  for (let n = i - 1; n >= i - 8 && n >= 0; n--)
    if (standing.test(at(n))) return words.slice(n, i).some(({ text }) => text === 'in') ? n : -1;
  return -1;
}
