import { digitsOf } from '../../text/number-words';
import { wordSet } from '../word-set';
import { countedNoun, isPlural, isUnit } from './counted';
import { type FactWord, goesOn } from './words';

/** Words that multiply the number before them. */
export const scales = wordSet('hundred thousand million billion trillion dozen m mn mln bn tn k');
/** Words for a part, behind a number. */
export const parts = wordSet(
  'half halves third thirds quarter quarters fifth fifths sixth sixths tenth tenths eighth eighths',
);

/** The last word of what a figure or cardinal at `i` opens. */
export function afterFigure(words: readonly FactWord[], i: number, money: boolean): number {
  let to = i;
  let compound = false;
  for (let at = i + 1; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.tie === 'hyphen') {
      // "72-year-old", "two-thirds", "9-6", "20-litre".
      if (!word.figure && digitsOf(word.lower) === null && !scales.has(word.lower)) compound = true;
      if (word.capital) return to;
      to = at;
      continue;
    }
    if (compound || !(word.tie === 'space' || word.tie === 'none')) break;
    const number = isCardinal(word);
    if (scales.has(word.lower) || (number && isCardinal(words[to]) && !word.figure && !words[to]?.figure))
      to = at;
    else if (word.lower === 'and' && andMore(words, at)) to = at = andMore(words, at);
    else if (word.lower === 'point' && words[at + 1] && isCardinal(words[at + 1])) to = ++at;
    else break;
  }
  if (compound) return to;
  const next = words[to + 1];
  if (!next) return to;
  if (next.lower === '%') return to + 1;
  if (goesOn(next)) {
    if (next.lower === 'per') return words[to + 2]?.lower === 'cent' ? to + 2 : to;
    if (next.lower === 'percentage') return to + (isPlural(words[to + 2] ?? next) ? 2 : 1);
    if (parts.has(next.lower) && !money) return to + 1;
    if (isUnit(next) && next.lower !== 'in') return to + 1;
    const share = shareOf(words, to);
    if (share > to) return share;
  }
  const noun = countedNoun(words, to + 1);
  // "29 years old".
  if (noun >= 0 && words[noun]?.lower === 'years' && words[noun + 1]?.lower === 'old') return noun + 1;
  if (noun >= 0 && /^(?:Celsius|Fahrenheit)$/.test(words[noun + 1]?.text ?? '')) return noun + 1;
  return noun >= 0 && !(money && !isMoney(words[noun])) ? noun : to;
}

function isMoney(word: FactWord | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:dollars|euros|pounds|pesos|crowns|francs|rubles|roubles|rupees|yen|yuan)$/.test(word.lower)
  );
}

/** "nine out of 10", "12 of 15 members". */
export function shareOf(words: readonly FactWord[], at: number): number {
  const first = words[at];
  let second = at + 1;
  if (words[second]?.lower === 'out') second++;
  const tie = words[second]?.lower;
  const whole = words[second + 1];
  if (!first || !whole || !goesOn(whole) || !(tie === 'of' || tie === 'in')) return -1;
  const [part, all] = [smallValue(first), smallValue(whole)];
  if (part === null || all === null || all < part || all > (tie === 'in' ? 100 : 1000)) return -1;
  const unit = words[second + 2];
  if (goesOn(unit) && unit.lower !== 'in' && isUnit(unit)) return -1;
  const noun = countedNoun(words, second + 2);
  // "two in five minutes" is no share.
  if (
    tie === 'in' &&
    noun >= 0 &&
    /^(?:seconds|minutes|hours|days|weeks|months|years|decades|games|matches)$/.test(words[noun]?.lower ?? '')
  )
    return -1;
  return noun >= 0 ? noun : second + 1;
}

function smallValue({ text, lower }: FactWord): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const value = digitsOf(lower);
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}

/** "two hundred and fifty", "three and a half": the last of these words. 0 for none. */
function andMore(words: readonly FactWord[], at: number): number {
  const next = words[at + 1];
  if (!next || !goesOn(next)) return 0;
  if (next.lower === 'a' && /^(?:half|quarter|third)$/.test(words[at + 2]?.lower ?? '')) return at + 2;
  return /^(?:hundred|thousand|million)$/.test(words[at - 1]?.lower ?? '') &&
    isCardinal(next) &&
    !next.figure &&
    !scales.has(words[at + 2]?.lower ?? '')
    ? at + 1
    : 0;
}

function isCardinal(word: FactWord | undefined): boolean {
  if (!word) return false;
  if (word.figure) return true;
  const value = digitsOf(word.lower);
  return value !== null && /\d$/.test(value);
}
