import type { Signal } from './signals';
import { entriesOf } from './word-lists';
import { wordSet } from './word-set';
import knownFigures from './words/known-figures.txt';
import { joins, type Word } from './words-of';

const known = new Set(entriesOf(knownFigures));
const scales = wordSet(
  'hundred thousand million billion trillion hundreds thousands millions billions bn mn dlrs',
);
const spelled = wordSet(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety several many few',
);
const crowds = wordSet('dozens scores hundreds thousands millions billions');
const harms = wordSet('died perished killed slain injured wounded displaced dead deaths casualties');
const multiples = wordSet(
  'doubled doubling doubles tripled tripling triples quadrupled quadrupling halved halving twofold threefold fourfold fivefold tenfold',
);
const fractions = wordSet('two-thirds three-quarters two-fifths three-fifths three-fourths');
const parts = wordSet('third quarter fifth tenth half');
const measures = wordSet(
  'square miles mile feet foot ft acres acre meters metres kilometers kilometres km yards inches inch tons tonnes pounds lbs kg degrees mph horsepower words pages meter metre seat seats volts',
);
const crowdNouns = wordSet(
  'people protesters demonstrators supporters marchers mourners fans attendees onlookers spectators activists civilians refugees migrants deaths victims volunteers officers soldiers troops students residents families women men children patients',
);
const times = wordSet('years months weeks days hours minutes');
const afterTimes = wordSet('as more the higher larger greater');
const stops = wordSet(
  'in for to on from and or by at with as is was were are be been has have had that which who when while but because since than will would could may might after before during over under up down it he she they we last this next per not between so if though although about more less year-over-year due compared related',
);
const articles = wordSet('the a an its their his her all of');
/** Before a figure: nobody has counted it. */
const guesses = wordSet('estimated about nearly almost roughly approximately around');

/** Figures of a sentence; soft where they measure, are slight, or name a thing that readers can look up. */
export function findFigures(plain: string, words: readonly Word[]): Signal[] {
  const signals: Signal[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = figureAt(plain, words, i);
    if (last < 0) continue;
    const start = words[i]?.start ?? 0;
    const end = harms.has(words[last]?.text ?? '') ? last : withNoun(plain, words, last);
    signals.push({
      kind: 'figure',
      start,
      end: words[end]?.end ?? start,
      soft: isSoft(plain, words, i, last),
    });
    i = last;
  }
  return signals;
}

/** The place of the last word of the figure that begins here, else -1. */
function figureAt(plain: string, words: readonly Word[], i: number): number {
  const word = words[i]?.text ?? '';
  const code = word.charCodeAt(0);
  const digit = (code >= 48 && code <= 57) || code === 36 || code > 127;
  const next = words[i + 1]?.text ?? '';
  const near = joins(plain, words[i], words[i + 1]);
  if (digit && /^[$£€\d]/.test(word)) {
    if (/^[$£€]|%$/.test(word)) return near && scales.has(next) ? i + 1 : i;
    if (near && (scales.has(next) || next === 'percent' || next === 'pct')) return i + 1;
    if (
      near &&
      ((next === 'per' && words[i + 2]?.text === 'cent') ||
        (next === 'percentage' && /^points?$/.test(words[i + 2]?.text ?? '')))
    )
      return i + 2;
    const harmed = harmedBy(plain, words, i);
    if (harmed >= 0) return harmed;
    if (words[i - 1]?.text === 'estimated' || isGuessed(words, i)) return i;
    if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return i;
    if (near && next === 'times' && afterTimes.has(words[i + 2]?.text ?? '')) return i + 1;
    return shareAt(words, i);
  }
  if (spelled.has(word)) {
    if (near && (scales.has(next) || next === 'percent')) return i + 1;
    const harmed = word === 'few' || word === 'many' ? -1 : harmedBy(plain, words, i);
    return harmed >= 0
      ? harmed
      : near && next === 'times' && afterTimes.has(words[i + 2]?.text ?? '')
        ? i + 1
        : shareAt(words, i);
  }
  if (word === 'a' && near && /^(?:m|b|tr)illion$/.test(next)) return i + 1;
  if (
    crowds.has(word) &&
    (next === 'of' || next === 'more') &&
    !/^(?:other|miles|years|times|pages|feet)$/.test(words[i + 2]?.text ?? '')
  )
    return i + 1;
  if (word === 'tens' && next === 'of' && scales.has(words[i + 2]?.text ?? '')) return i + 2;
  if (word === 'forty-six' || /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/.test(word))
    return next === 'percent' ? i + 1 : harmedBy(plain, words, i);
  if (multiples.has(word)) return next === 'down' ? -1 : i;
  if (fractions.has(word) || (word === 'twice' && next === 'as')) return i;
  if (word === 'majority' && next === 'of') return i + 1;
  if (
    parts.has(word) &&
    next === 'of' &&
    /^(?:a|one|half|nearly|almost|about)$/.test(words[i - 1]?.text ?? word)
  )
    return i + 1;
  return -1;
}

/** "about 100 delegates": from twenty on. */
function isGuessed(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.text ?? '';
  return (
    guesses.has(words[i - 1]?.text ?? '') &&
    /^(?:[2-9]\d|\d{3})$/.test(words[i]?.text ?? '') &&
    /^[a-z]{5,}s$|^(?:people|men|women|children)$/.test(next) &&
    !times.has(next) &&
    !measures.has(next) &&
    next !== 'minutes' &&
    next !== 'seconds' &&
    next !== 'points'
  );
}

/** "one in five", "9 out of 10". */
function shareAt(words: readonly Word[], i: number): number {
  const first = words[i]?.text ?? '';
  if (/^\d{3,}/.test(first)) return -1;
  const at =
    words[i + 1]?.text === 'in'
      ? i + 2
      : words[i + 1]?.text === 'out' && words[i + 2]?.text === 'of'
        ? i + 3
        : -1;
  const of = words[at === -1 ? words.length : words[at]?.text === 'every' ? at + 1 : at];
  if (!of || !(/^\d{1,2}$/.test(of.text) || spelled.has(of.text))) return -1;
  const place = words.indexOf(of, at);
  return times.has(words[place + 1]?.text ?? '') ? -1 : place;
}

/** "several people have died": the place of the word for the harm, with no mark between, else -1. */
function harmedBy(plain: string, words: readonly Word[], i: number): number {
  for (let n = i + 1; n <= i + 5 && joins(plain, words[n - 1], words[n]); n++)
    if (harms.has(words[n]?.text ?? '')) return n;
  return -1;
}

function isSoft(plain: string, words: readonly Word[], i: number, last: number): boolean {
  const figure = words[i]?.text ?? '';
  const after = words[last + 1]?.text ?? '';
  const before = words[i - 1]?.text ?? '';
  if (words.length < 6) return true;
  if (joins(plain, words[last], words[last + 1]) && measures.has(after)) return true;
  // A fare of $20.
  if (last === i && /^[$£€]\d{1,3}(?:\.\d\d)?$/.test(figure)) return true;
  // "tens of millions", "hundreds more".
  const scale = figure === 'tens' ? (words[last]?.text ?? '') : figure === 'hundreds' ? after : '';
  if (/^[mb]illions$/.test(scale) || words[last]?.text === 'more') return false;
  // Hundreds of anything but people who gathered, or came to harm.
  if (
    /^(?:tens|dozens|scores|hundreds|thousands|several|many|few)$/.test(figure) &&
    !harms.has(words[last]?.text ?? '')
  )
    return ![words[last + 1], words[last + 2], words[last + 3]].some((word) =>
      crowdNouns.has(word?.text ?? ''),
    );
  // A score, a result.
  const end = words[last]?.end ?? 0;
  const start = words[i]?.start ?? 0;
  if (
    /^-\d|^ ?(?:to|vs\.?) \d/.test(plain.slice(end, end + 8)) ||
    /\d%?-$/.test(plain.slice(Math.max(0, start - 4), start))
  )
    return true;
  if (
    after === 'of' &&
    /^votes?$/.test(words[words[last + 2]?.text === 'the' ? last + 3 : last + 2]?.text ?? '')
  )
    return true;
  // "a shooting that left four people dead": told in passing of what is known.
  if (
    harms.has(words[last]?.text ?? '') &&
    /^(?:that|which|where|when|after|left|leaving|killed)$/.test(before)
  )
    return true;
  if (dwellers.test(after) && place.test(plain.slice(Math.max(0, start - 40), start))) return true;
  if (guesses.has(before) && !articles.has(words[i - 2]?.text ?? '')) return false;
  return namesThing(plain, words, last);
}

/** "a city of about 13,000 people". */
const dwellers = /^(?:residents|people|inhabitants)$/;
const place =
  /\b(?:city|town|village|county|suburb|community|population) of (?:about |some |nearly |roughly |almost )?$/;

/** "the $700 billion bank bailout", "a $2 million fine". */
function namesThing(plain: string, words: readonly Word[], last: number): boolean {
  for (let n = last + 1; n <= last + 4 && joins(plain, words[n - 1], words[n]); n++) {
    const word = words[n]?.text ?? '';
    if (stops.has(word) || articles.has(word)) return false;
    const noun = word.replace(/'s$/, '');
    if (known.has(noun) || (noun.endsWith('s') && known.has(noun.slice(0, -1)))) return true;
  }
  return false;
}

/** The last word of the noun a figure counts: "600 layoffs", "millions of women". At most four words. */
function withNoun(plain: string, words: readonly Word[], last: number): number {
  let at = last;
  for (let n = last + 1; n <= last + 4 && joins(plain, words[n - 1], words[n]); n++) {
    const word = words[n]?.text ?? '';
    if (stops.has(word) || /^\d/.test(word)) break;
    if (!articles.has(word)) at = n;
    if (/[^s]s$|^(?:people|men|women|children)$/.test(word)) break;
  }
  return at;
}
