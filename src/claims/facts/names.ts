import { isRole } from '../../sources/roles';
import * as is from '../../sources/word-classes';
import { digitsOf } from '../../text/number-words';
import {
  alone,
  fields,
  heads,
  heldBy,
  isThing,
  noNames,
  notOpenings,
  numbered,
  openers,
  particles,
  ships,
  shortTitles,
  tails,
} from './name-words';
import { type FactWord, goesOn, type WordRun } from './words';

/** A run of capitals that names somebody or something. */
export interface NameRun extends WordRun {
  /** The first and last words of a title that opens the run ("Police Chief"); null without one. */
  readonly title: WordRun | null;
  /** A person's name by its form: no word of a body, place or thing in it. */
  readonly person: boolean;
  /** One word where a sentence begins: a name only where the article has it elsewhere too. */
  readonly doubtful: boolean;
}

/** The names of a sentence. `taken` are the places of words that belong to a date. */
export function findNames(words: readonly FactWord[], taken: (place: number) => boolean): NameRun[] {
  const found: NameRun[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words, i) || taken(i)) continue;
    let from = i;
    const to = runTo(words, i, taken);
    while (from <= to && isOpener(words, from, to)) from++;
    while (from <= to && particles.has(words[from]?.text ?? '')) from++;
    i = to;
    const run = from <= to ? nameOf(words, from, to, taken) : null;
    if (run) found.push(run);
  }
  return found;
}

function isCapital(words: readonly FactWord[], i: number): boolean {
  const word = words[i];
  if (!word?.capital) return false;
  // "US$" is a currency.
  if (/^[$£€¥]$/.test(words[i + 1]?.text ?? '') && words[i + 1]?.tie === 'none') return false;
  // "pro-Norvik" has a name; the "S" of "$4S" and the "st" of figures have none.
  return !(word.tie === 'none' && words[i - 1]?.figure) && !/^i'/.test(word.lower);
}

function isOpener(words: readonly FactWord[], at: number, to: number): boolean {
  const word = words[at];
  if (!word) return false;
  const { lower } = word;
  if (lower === 'the' || lower === 'a' || lower === 'an') return true;
  if (!word.opens) return false;
  const next = words[at + 1];
  if (openers.has(lower) || digitsOf(lower) !== null) {
    // "New", "North" and "Second" open names as well; "Next plc" hardly ever.
    return !(at < to && next && isThing(next) && /[a-z]$/.test(digitsOf(lower) ?? ''));
  }
  if (next?.tie === 'hyphen' && !next.capital) return !tails.has(next.lower);
  return (
    at < to &&
    lower.length > 4 &&
    /(?:ed|ing)$/.test(lower) &&
    !notOpenings.has(lower) &&
    !(next && isThing(next))
  );
}

/** The last word of the run of capitals that begins at `i`, with the small words a name may hold. */
function runTo(words: readonly FactWord[], i: number, taken: (place: number) => boolean): number {
  let to = i;
  let tied = false;
  let body = isBodyHead(words[i]);
  for (;;) {
    const word = words[to];
    const next = words[to + 1];
    if (!word || !next || taken(to + 1)) return to;
    if (word.owner && !ownsInName(words, to)) return to;
    if (word.text === 'Co' && next.tie === 'hyphen' && next.lower === 'op') return to + 1;
    // "COVID-19", "F-16".
    if (next.figure && next.tie === 'hyphen' && /^\d{1,4}$/.test(next.text) && !taken(to + 1)) return to + 1;
    if (isTied(next) && next.capital && !next.opens) {
      if (next.tie === 'stop' && !stopsInName(word)) return to;
      to++;
      body ||= isBodyHead(next);
      continue;
    }
    if (next.lower === '&' && words[to + 2]?.capital) {
      to += 2;
      continue;
    }
    const reach = smallWords(words, to, body, tied);
    if (reach < 0 || taken(reach)) return to;
    tied ||= words[to + 1]?.lower === 'of' || words[to + 1]?.lower === 'for';
    to = reach;
    body = true;
  }
}

/** "King's College", "St. Olav's Hospital", "Veterans' Office"; not "Norvik's Council". */
function ownsInName(words: readonly FactWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next?.capital || next.tie !== 'space' || words[at + 2]?.lower === 'of') return false;
  if (/^(?:St|Saint)$/.test(words[at - 1]?.text ?? '')) return true;
  if (!isThing(next)) return false;
  return (
    heldBy.has(word.lower) ||
    (word.end === word.bare && (isRole(word.lower) || is.groupNouns.has(word.lower)))
  );
}

function isTied({ tie }: FactWord): boolean {
  return tie === 'space' || tie === 'hyphen' || tie === 'stop';
}

/** "Ada A. Lind", "St. Brannock", "Sen. Lind": a full stop inside a name. */
function stopsInName({ text, lower }: FactWord): boolean {
  return (
    text.length === 1 ||
    is.titleWords.has(lower) ||
    is.honorifics.has(lower) ||
    /^(?:st|ste|mt|ft|jr|sr|lt|rev|hon|no|co)$/.test(lower)
  );
}

function isBodyHead(word: FactWord | undefined): boolean {
  return word !== undefined && (heads.has(word.text) || isThing(word));
}

/** The next capital that small words tie to the name; -1 where none does. */
function smallWords(words: readonly FactWord[], to: number, body: boolean, tied: boolean): number {
  const [one, two, three] = [words[to + 1], words[to + 2], words[to + 3]];
  if (!one || !two || one.tie !== 'space' || !goesOn(two)) return -1;
  if (particles.has(one.text) && !words[to]?.opens) {
    if (two.capital) return to + 2;
    return particles.has(two.text) && three?.capital && goesOn(three) ? to + 3 : -1;
  }
  const isOf = one.lower === 'of' || (one.lower === 'for' && body);
  if (isOf && isBodyHead(words[to])) {
    if (two.capital && !two.opens) return two.lower === 'the' ? -1 : to + 2;
    if (two.lower === 'the' && three?.capital && goesOn(three)) return to + 3;
  }
  if (one.lower === 'for' && isThing(words[to] ?? one) && two.capital) return to + 2;
  if (one.lower === 'and' && tied && two.capital) {
    for (let at = to - 1; at >= 0 && at > to - 8; at--) {
      const word = words[at];
      if (word && fields.has(word.text)) return is.titleWords.has(two.lower) ? -1 : to + 2;
      if (!word || !(isTied(word) || word.tie === 'break')) return -1;
    }
  }
  return -1;
}

function nameOf(
  words: readonly FactWord[],
  first: number,
  to: number,
  taken: (place: number) => boolean,
): NameRun | null {
  let from = first;
  let end = to;
  while (end > from && is.afterNames.has(words[end]?.text ?? '')) end--;
  const title = titleEnd(words, from, end);
  if (title >= 0 && title < end) from = title + 1;
  while (from < end && is.honorifics.has(words[from]?.lower ?? '') && title < from) from++;
  const last = words[end];
  const head = words[from];
  if (!last || !head) return null;
  const single = from === end;
  // "POLLS NOT WRONG": a line of capitals names nothing.
  if (end - from > 1 && isShouted(words, from, end)) return null;
  if (single && isNoName(head, words[from - 1])) return null;
  // "the Prime Minister", "Deputy Mayor": an office, and nobody's name.
  if (
    title < 0 &&
    is.titleWords.has(last.lower) &&
    !single &&
    words
      .slice(from, end)
      .every(
        ({ lower }) =>
          is.titleWords.has(lower) || is.rankWords.has(lower) || lower === 'prime' || lower === 'assistant',
      )
  )
    return null;
  const next = words[end + 1];
  const counts = next?.figure && next.tie === 'space' && /^\d{1,4}$/.test(next.text) && !taken(end + 1);
  const law = /^(?:Act|Law|Bill|Regulations|Order|Code)$/.test(last.text);
  if (
    counts
      ? numbered.has(last.text)
      : law && next?.figure && next.tie === 'space' && /^\d{4}$/.test(next.text)
  )
    end++;
  const things = words.slice(from, end + 1).some(isThing);
  const long = end - from > 3;
  // "Lind, 45, said": an age is told of nobody without a name.
  const aged =
    next?.figure && next.tie === 'comma' && /^\d{1,3}$/.test(next.text) && words[end + 2]?.tie === 'comma';
  const doubtful = title < 0 && from === end && head.opens && !head.owner && !aged;
  return {
    from,
    to: end,
    title: title < 0 ? null : { from: first, to: title },
    person: !things && !long,
    doubtful,
  };
}

function isShouted(words: readonly FactWord[], from: number, to: number): boolean {
  const run = words.slice(from, to + 1);
  return run.every(({ text }) => text === text.toUpperCase()) && run.some(({ text }) => text.length > 5);
}

/** The last word of the title that opens the run: 1 in "Police Chief Olav Berg". */
function titleEnd(words: readonly FactWord[], from: number, to: number): number {
  if (ships.has(words[from]?.text ?? '')) return -1;
  for (let at = to - 1; at >= from; at--) {
    const word = words[at];
    if (!word || word.owner) continue;
    const next = words[at + 1];
    if (next && !(goesOn(next) || next.tie === 'stop')) continue;
    if (next && isThing(next) && at === from && at + 1 === to) continue;
    if (
      shortTitles.has(word.text) ||
      is.titleWords.has(word.lower) ||
      (isRole(word.lower) && !word.lower.endsWith('s') && (word.opens || at > from || to - from > 1))
    ) {
      // "Prince Axel Bridge", "King's College": titles in names of things.
      const last = words[to];
      if (last && isThing(last) && !is.titleWords.has(last.lower)) continue;
      return at + officeOf(words, at, to);
    }
  }
  return -1;
}

/** "Secretary of State Ada Lind": how many words an office has after its first, before a name; 0 in "Mayor Ada Lind". */
function officeOf(words: readonly FactWord[], at: number, to: number): number {
  return at + 3 <= to && words[at + 1]?.lower === 'of' && words[at + 2]?.capital ? 2 : 0;
}

function isNoName(word: FactWord, before: FactWord | undefined): boolean {
  const bare = word.text.slice(0, word.bare - word.start);
  if (word.tie === 'hyphen' && /^(?:left|right)$/.test(word.lower)) return true;
  if (openers.has(word.lower) && bare !== bare.toUpperCase()) return true;
  if (noNames.has(bare.replaceAll('.', '')) || is.honorifics.has(word.lower)) return true;
  if (bare.length === 1) return true;
  if (is.titleWords.has(word.lower) || (word.opens && isRole(word.lower))) return true;
  if (alone.has(bare) || is.bodyNameSet.has(bare)) return false;
  return (
    (is.bodyNameWordSet.has(bare) || is.thingNameWordSet.has(bare)) && (word.opens || before !== undefined)
  );
}
