import { digitsOf } from '../../text/number-words';
import { countedNoun, endsPhrase, isPlural, isUnit } from './counted';
import { type FactWord, goesOn, type WordRun } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const scales = set('hundred thousand million billion trillion dozen m mn mln bn tn k');
const crowds = set('dozens hundreds thousands millions billions scores tens');
const parts = set(
  'half halves third thirds quarter quarters fifth fifths sixth sixths tenth tenths eighth eighths',
);
const multiples = set('twice thrice doubled tripled trebled quadrupled halved');
const reached = set('came finished placed ranked finishing coming ranks ranking');
const looksOn = set('the those these');

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
    const country = before && word.tie === 'none' && /^\p{Lu}{1,3}$/u.test(before.text);
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

/** The last word of what a figure or cardinal at `i` opens. */
function afterFigure(words: readonly FactWord[], i: number, money: boolean): number {
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
function shareOf(words: readonly FactWord[], at: number): number {
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
  return plain ? { from: i, to: afterOrdinal(words, i) } : null;
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
