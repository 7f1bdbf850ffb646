import { digitsOf } from '../../text/number-words';
import { wordSet } from '../word-set';
import { countedNoun, endsPhrase, isPlural, isUnit } from './counted';
import { afterFigure, parts, scales, shareOf } from './figure-phrase';
import { type FactWord, goesOn, type WordRun } from './words';

const crowds = wordSet('dozens hundreds thousands millions billions scores tens');
const multiples = wordSet('twice thrice doubled tripled trebled quadrupled halved');
const reached = wordSet('came finished placed ranked finishing coming ranks ranking');
const looksOn = wordSet('the those these');

/** The figures of a sentence with currency, unit and what they count: "$4.2 million", "12 per cent", "two ferries". */
export function findNumbers(words: readonly FactWord[], taken: (place: number) => boolean): WordRun[] {
  const found: WordRun[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken(i)) continue;
    const run = numberFrom(words, i);
    if (!run) continue;
    let { to } = run;
    while (to > i && taken(to)) to--;
    const before = found[found.length - 1];
    // "5ft 10in", "two hours 15 minutes".
    const joins =
      before && before.to === run.from - 1 && words[run.from]?.tie === 'space' && spansOn(words, before);
    if (before && joins) found[found.length - 1] = { from: before.from, to };
    else found.push({ from: run.from, to });
    i = to;
  }
  return found;
}

function spansOn(words: readonly FactWord[], { from, to }: WordRun): boolean {
  const last = words[to];
  return (
    last !== undefined &&
    (to > from ? isPlural(last) || isUnit(last) : /^\d+(?:ft|h|m|st|lb)$/.test(last.lower))
  );
}

function numberFrom(words: readonly FactWord[], i: number): WordRun | null {
  const word = words[i];
  if (!word) return null;
  const { lower } = word;
  const next = words[i + 1];
  if (/^[$£€¥]$/.test(lower)) {
    if (!next?.figure || (next.tie !== 'none' && next.tie !== 'space')) return null;
    const before = words[i - 1];
    const country =
      before && word.tie === 'none' && before.text.length <= 3 && before.text === before.text.toUpperCase();
    return { from: country ? i - 1 : i, to: afterFigure(words, i + 1, true) };
  }
  if (word.figure) {
    const named = words[i - 1];
    const no =
      named && /^nos?$/.test(named.lower) && named.capital && (word.tie === 'stop' || word.tie === 'space');
    if (/\d(?:st|nd|rd|th)$/.test(lower)) return { from: i, to: afterOrdinal(words, i) };
    return { from: no ? i - 1 : i, to: no ? i : afterFigure(words, i, false) };
  }
  if (multiples.has(lower)) return { from: i, to: i };
  if (crowds.has(lower)) return crowd(words, i);
  if (lower === 'half') return half(words, i);
  if ((lower === 'a' || lower === 'an') && goesOn(next)) return indefinite(words, i);
  if (lower === 'per' || lower === 'zero') return null;
  const value = digitsOf(lower);
  // "high-five".
  if (value === null || (word.tie === 'hyphen' && !words[i - 1]?.figure)) return null;
  if (/[a-z]$/.test(value)) return ordinalWord(words, i, value);
  if (value === '1') return one(words, i);
  const to = afterFigure(words, i, false);
  // "the two agreed": who they are, and no count.
  const before = words[i - 1];
  if (to === i && before && looksOn.has(before.lower) && !(goesOn(next) && next.lower === 'of')) return null;
  return { from: i, to };
}

/** "the 12th minute", "on the 5th". */
function afterOrdinal(words: readonly FactWord[], i: number): number {
  let to = i;
  while (words[to + 1]?.tie === 'hyphen') to++;
  if (to > i) return to;
  const next = words[i + 1];
  if (!goesOn(next) || next.figure || next.capital || endsPhrase(next) || /ly$|^more$/.test(next.lower))
    return i;
  // "the fourth global event": an adjective alone is nothing to show.
  const after = words[i + 2];
  if (after?.tie === 'hyphen') return i;
  const bare = /(?:al|ar|ic|ive|ous|ary|ble|less|ful|ed|ing)$/.test(next.lower) && goesOn(after);
  return bare && !after.figure && !endsPhrase(after) && !isAdverb(after) ? i : i + 1;
}

function isAdverb({ lower }: FactWord): boolean {
  return (
    lower.endsWith('ly') || /^(?:ago|after|last|next|today|yesterday|later|since|when|who|now)$/.test(lower)
  );
}

/** "his third term", "finished second"; "the first" is a superlative's. */
function ordinalWord(words: readonly FactWord[], i: number, value: string): WordRun | null {
  const before = words[i - 1];
  const next = words[i + 1];
  if (words[i]?.owner) return null;
  if (next?.tie === 'hyphen') {
    if (/^(?:hand|party|rate|guess|class|grader|graders|largest)$/.test(next.lower)) return null;
    return value === '1st' && !/^(?:degree|quarter|half|floor|round|year)$/.test(next.lower)
      ? null
      : { from: i, to: afterOrdinal(words, i) };
  }
  if (value === '1st') {
    const period =
      goesOn(next) &&
      /^(?:half|quarter|round|leg|set|innings|minute|day|week|phase|stage|period|term|floor)$/.test(
        next.lower,
      );
    return period ? { from: i, to: i + 1 } : null;
  }
  if (goesOn(before) || before) {
    if (reached.has(before?.lower ?? '') && words[i]?.tie === 'space' && !(goesOn(next) && !endsPhrase(next)))
      return { from: i, to: i };
    if (digitsOf(before?.lower ?? '') !== null && words[i]?.tie === 'space' && value !== '2nd') return null;
  }
  const plain = goesOn(next) && !next.capital && !endsPhrase(next) && !/ly$|^more$/.test(next.lower);
  if (plain) return { from: i, to: afterOrdinal(words, i) };
  // "the ninth this year".
  const counts = value !== '2nd' && words[i]?.tie === 'space' && before?.lower === 'the';
  return counts ? { from: i, to: i } : null;
}

/** "one in five", "one million", "one-third"; no other "one" counts. */
function one(words: readonly FactWord[], i: number): WordRun | null {
  const next = words[i + 1];
  if (!next) return null;
  if (goesOn(next) && (scales.has(next.lower) || (parts.has(next.lower) && next.lower !== 'half'))) {
    const to = next.lower === 'm' || next.lower === 'k' ? i : afterFigure(words, i, false);
    return to > i ? { from: i, to } : null;
  }
  if (next.tie === 'hyphen') {
    const last = words[i + 2];
    return next.lower === 'and' && last?.tie === 'hyphen'
      ? { from: i, to: afterFigure(words, i, false) }
      : null;
  }
  const share = next.tie === 'space' && next.lower !== 'of' ? shareOf(words, i) : -1;
  return share > i ? { from: i, to: share } : null;
}

/** "hundreds of protesters", "tens of thousands of people". */
function crowd(words: readonly FactWord[], i: number): WordRun | null {
  let to = i;
  while (words[to + 1]?.lower === 'of' && goesOn(words[to + 1]) && crowds.has(words[to + 2]?.lower ?? ''))
    to += 2;
  const lower = words[i]?.lower;
  const of = words[to + 1]?.lower === 'of';
  if ((lower === 'scores' || lower === 'tens') && !of) return null;
  const noun = of ? countedNoun(words, to + 2) : -1;
  return { from: i, to: noun >= 0 ? noun : to };
}

/** "half a million", "half of the"; not "in half" or "the second half". */
function half(words: readonly FactWord[], i: number): WordRun | null {
  const next = words[i + 1];
  if (!goesOn(next)) return null;
  if (next.lower === 'a' || next.lower === 'an') {
    const scale = words[i + 2];
    if (scale && (scales.has(scale.lower) || /^(?:century|decade|year|mile|hour)$/.test(scale.lower)))
      return { from: i, to: scales.has(scale.lower) ? afterFigure(words, i + 2, false) : i + 2 };
    return null;
  }
  if (next.lower === 'dozen') return { from: i, to: afterFigure(words, i + 1, false) };
  const whole = next.tie === 'space' && /^(?:of|the|its|their|his|her|all|that)$/.test(next.lower);
  return whole && !/^(?:second|first|other|better|best|worst)$/.test(words[i - 1]?.lower ?? '')
    ? { from: i, to: i }
    : null;
}

/** "a dozen boats", "a third of", "a million people". */
function indefinite(words: readonly FactWord[], i: number): WordRun | null {
  const next = words[i + 1];
  if (!next) return null;
  if (/^(?:dozen|hundred|thousand|million|billion|trillion)$/.test(next.lower)) {
    if (next.lower === 'hundred' && words[i - 1]?.lower === 'not') return null;
    // "a billion-dollar deal" is one deal.
    return { from: words[i + 2]?.tie === 'hyphen' ? i + 1 : i, to: afterFigure(words, i + 1, false) };
  }
  if (!/^(?:third|quarter|fifth|sixth|tenth|half)$/.test(next.lower)) return null;
  const after = words[i + 2];
  const ends =
    !goesOn(after) ||
    /^(?:of|to|in|on|from|since|over|and|or|by|at|for|than|more|less|larger|smaller|higher|lower)$/.test(
      after.lower,
    );
  return ends && next.lower !== 'half' ? { from: i, to: i + 1 } : null;
}
