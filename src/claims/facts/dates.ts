import { digitsOf } from '../../text/number-words';
import { wordSet } from '../word-set';
import { countedNoun } from './counted';
import { type FactWord, goesOn, type WordRun } from './words';

const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
/** Months that are also words: only beside a number, or after a word that a date follows. */
const doubtfulMonths = wordSet('may march mar jun dec');
const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const dayParts = wordSet('morning afternoon evening night lunchtime midnight noon');
const days = wordSet('yesterday today tomorrow tonight noon midday midnight');
const seasons = wordSet('spring summer autumn winter fall');
const periods = wordSet(
  'day week weekend month quarter season year decade century night morning afternoon evening',
);
const nearers = wordSet('last next this past previous following coming');
const earlies = wordSet('early late mid earlier later');
const beforeDates = wordSet(
  'in on since until till by from before after during of early late mid last next this through between around about and to or for',
);
const holidays = wordSet('christmas easter thanksgiving ramadan halloween hogmanay passover diwali');
const zones = wordSet('gmt utc est edt cst cdt mst mdt pst pdt bst cet cest local');
const spans =
  /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|generation|centur(?:y|ie))s?$/;

/** The dates and times of a sentence: "last Monday night", "March 14, 2021", "the 1980s", "8.30am", "six weeks ago". */
export function findDates(words: readonly FactWord[]): WordRun[] {
  const found: WordRun[] = [];
  for (let i = 0; i < words.length; i++) {
    const to = dateFrom(words, i);
    if (to < i) continue;
    const from = startOf(words, i);
    const before = found[found.length - 1];
    // "11:40 p.m. Saturday", "Tuesday, March 14".
    const tie = words[from]?.tie;
    if (
      before &&
      before.to === from - 1 &&
      (tie === 'space' || tie === 'stop' || (tie === 'comma' && isDay(words[before.to])))
    )
      found[found.length - 1] = { from: before.from, to };
    else found.push({ from, to });
    i = to;
  }
  return found;
}

function isDay(word: FactWord | undefined): boolean {
  return word !== undefined && weekdays.has(word.lower);
}

/** Takes in "early", "earlier" and "mid-" before a date. */
function startOf(words: readonly FactWord[], at: number): number {
  const before = words[at - 1];
  return before && goesOn(words[at]) && earlies.has(before.lower) ? at - 1 : at;
}

/** The place of the last word of the date that begins at `i`; -1 where none does. */
function dateFrom(words: readonly FactWord[], i: number): number {
  const word = words[i];
  if (!word) return -1;
  if (word.figure) return figureDate(words, i, word);
  const { lower } = word;
  const next = words[i + 1];
  if (nearers.has(lower) && goesOn(next)) return nearDate(words, i);
  if (months.has(lower)) return monthDate(words, i, word);
  if (weekdays.has(lower)) return dayParts.has(next?.lower ?? '') && goesOn(next) ? i + 1 : i;
  // "USA TODAY" is a paper.
  if (days.has(lower)) return word.text === word.text.toUpperCase() && words[i - 1]?.capital ? -1 : i;
  if (holidays.has(lower) && word.capital)
    return goesOn(next) && /^(?:day|eve|sunday|monday)$/.test(next.lower) ? i + 1 : i;
  if (lower === 'new' && word.capital && next?.lower === 'year' && next.owner)
    return goesOn(words[i + 2]) && /^(?:day|eve)$/.test(words[i + 2]?.lower ?? '') ? i + 2 : i + 1;
  if (seasons.has(lower)) return seasonDate(words, i);
  return agoFrom(words, i);
}

/** "last month", "next Friday night", "this spring". */
function nearDate(words: readonly FactWord[], i: number): number {
  const next = words[i + 1];
  if (!next || next.figure) return -1;
  if (next.lower === 'past' || next.lower === 'coming') return nearDate(words, i + 1);
  const near = words[i]?.lower ?? '';
  // "This Week" is a programme.
  if (words[i]?.capital && !words[i]?.opens && next.capital) return -1;
  if (weekdays.has(next.lower) || (months.has(next.lower) && next.capital)) return dateFrom(words, i + 1);
  if (!periods.has(next.lower) && !seasons.has(next.lower)) return -1;
  const fits =
    near === 'last' || near === 'next' || near === 'this' || !/^(?:night|morning)$/.test(next.lower);
  if (!fits || (next.lower === 'day' && /^(?:this|last|past)$/.test(near))) return -1;
  // "this year-end", "last season ticket" are none of it.
  return words[i + 2]?.tie === 'hyphen' ? -1 : i + 1;
}

function monthDate(words: readonly FactWord[], i: number, word: FactWord): number {
  const next = words[i + 1];
  const short =
    word.lower.length <= 4 && word.lower !== 'may' && word.lower !== 'june' && word.lower !== 'july';
  const tied = next !== undefined && (next.tie === 'space' || (short && next.tie === 'stop'));
  const day = tied && next.figure && /^\d{1,2}(?:st|nd|rd|th)?$/.test(next.text);
  if (day) return yearAfter(words, words[i + 2]?.tie === 'hyphen' && words[i + 2]?.figure ? i + 2 : i + 1);
  if (tied && next.figure && isYear(next)) return i + 1;
  if (next && next.tie === 'comma' && isYear(next)) return i + 1;
  const lead = words[i - 1]?.lower ?? '';
  if (!word.capital) {
    // Copy without capitals: "march" and "may" are mostly verbs.
    if (short) return -1;
    return !doubtfulMonths.has(word.lower) || (lead === 'in' && word.tie === 'space') ? i : -1;
  }
  const named = next?.capital === true && goesOn(next);
  if (!doubtfulMonths.has(word.lower)) return word.opens && named ? -1 : i;
  if (word.tie === 'space' && beforeDates.has(lead)) return i;
  // "a March debate"; not "Theresa May".
  return !short && !word.opens && !named && words[i - 1]?.capital === false ? i : -1;
}

function yearAfter(words: readonly FactWord[], at: number): number {
  const next = words[at + 1];
  return next && (next.tie === 'comma' || next.tie === 'space') && isYear(next) ? at + 1 : at;
}

function isYear({ text, owner }: FactWord): boolean {
  return /^(?:1[4-9]|20)\d\d$/.test(text) && !owner;
}

function figureDate(words: readonly FactWord[], i: number, word: FactWord): number {
  const { text, lower } = word;
  const next = words[i + 1];
  const then = words[i + 2];
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$|^9\/11$|^(?:19|20)\d\d\/\d\d$/.test(text)) return i;
  if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/.test(lower)) return withZone(words, i);
  if (/^\d{1,2}(?:[.:]\d\d)?$/.test(text) && next && (goesOn(next) || next.tie === 'none')) {
    if (/^(?:[ap]\.?m\.?|o'clock)$/.test(next.lower)) return withZone(words, i + 1);
  }
  const lead = words[i - 1]?.lower ?? '';
  if (/^(?:[01]?\d|2[0-4])[:.]?[0-5]\d$/.test(text) && next && goesOn(next) && zones.has(next.lower))
    return withZone(words, i);
  if (
    /^(?:[01]?\d|2[0-4]):[0-5]\d$/.test(text) &&
    /^(?:at|by|from|until|till|around|about|before|after|since)$/.test(lead)
  )
    return i;
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(lower)) {
    const month = next?.lower === 'of' && goesOn(next) ? i + 2 : i + 1;
    const name = words[month];
    if (name && goesOn(name) && months.has(name.lower) && (name.capital || !doubtfulMonths.has(name.lower)))
      return yearAfter(words, month);
    if (/[a-z]$/.test(lower) && goesOn(next) && /^centur(?:y|ies)$/.test(next.lower)) return i + 1;
  }
  if (next?.tie === 'hyphen' && next.figure && isYear(word)) {
    if (then?.tie === 'hyphen' && then.figure) return i + 2;
    if (/^\d\d(?:\d\d)?$/.test(next.text)) return i + 1;
  }
  if (/^(?:1[5-9]|20)\d0s$/.test(lower)) return i;
  if (/^\d0s$/.test(lower)) return lead === 'the' ? i : -1;
  const ago = agoFrom(words, i);
  if (ago >= i) return ago;
  return isYear(word) && standsForYear(words, i, lead) ? i : -1;
}

/** "in 2019", "the 2019 vote"; not "2000 people", "$1900" or "2019 km". */
function standsForYear(words: readonly FactWord[], i: number, lead: string): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (!word || /^(?:[$£€¥#]|act|bill|law|code|regulations)$/.test(lead) || next?.tie === 'none') return false;
  if (next?.tie === 'hyphen' && !next.figure) return false;
  if (word.tie === 'hyphen' && lead !== 'mid') return false;
  if (goesOn(next) && /^(?:hundred|thousand|million|billion|km|kg|m|percent|per)$/.test(next.lower))
    return false;
  const round = Number(word.text) % 50 === 0;
  return !round || countedNoun(words, i + 1) < 0 || /^(?:in|since|until|during)$/.test(lead);
}

function withZone(words: readonly FactWord[], at: number): number {
  const next = words[at + 1];
  if (!next || !(goesOn(next) || next.tie === 'stop') || !zones.has(next.lower)) return at;
  if (next.lower === 'local') return words[at + 2]?.lower === 'time' ? at + 2 : at;
  return at + 1;
}

/** "the spring of 2021", "by summer", "in the autumn". */
function seasonDate(words: readonly FactWord[], i: number): number {
  const word = words[i];
  const next = words[i + 1];
  const then = words[i + 2];
  if (!word || (word.capital && !word.opens)) return -1;
  if (goesOn(next) && isYear(next)) return i + 1;
  if (goesOn(next) && next.lower === 'of' && then && isYear(then)) return i + 2;
  const back = words[i - 1]?.lower === 'the' ? 2 : 1;
  const lead = words[i - back]?.lower ?? '';
  if (
    goesOn(next) &&
    (next.lower === 'of' || !/^(?:and|or|when|but|as|after|before|to|for|with|by|in)$/.test(next.lower))
  )
    return -1;
  if (word.lower === 'fall' && back === 1) return -1;
  return /^(?:in|by|since|until|during)$/.test(lead) ? i : -1;
}

/** "six weeks ago", "a decade ago": from the figure on. */
function agoFrom(words: readonly FactWord[], i: number): number {
  const first = words[i];
  if (!first || !(first.figure || isAmount(first.lower))) return -1;
  for (let at = i + 1; at < i + 6; at++) {
    const word = words[at];
    if (!word || !goesOn(word)) return -1;
    if (spans.test(word.lower)) return words[at + 1]?.lower === 'ago' && goesOn(words[at + 1]) ? at + 1 : -1;
    if (!isAmount(word.lower) && !/^(?:and|half|hundred|thousand|million|billion)$/.test(word.lower))
      return -1;
  }
  return -1;
}

function isAmount(lower: string): boolean {
  return lower === 'a' || lower === 'an' || digitsOf(lower) !== null;
}
