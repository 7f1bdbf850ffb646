import { digitsOf } from '../../text/number-words';
import { wordSet } from '../word-set';
import { type FactWord, goesOn, type WordRun } from './words';

/** Words in -est that compare nothing, or nothing that could be checked. */
const noDegree = wordSet(
  'latest ernest budapest bucharest everest pinterest honest modest earnest dishonest forest interest protest request arrest harvest contest test rest west guest chest nest quest southwest northwest behest conquest digest manifest unrest priest crest midwest inquest bequest pest vest jest zest tempest invest suggest attest incest ingest infest reforest deforest reinvest divest slugfest nearest closest',
);
const wholes = wordSet(
  'unprecedented unrivalled unrivaled unparalleled unequalled unequaled unmatched unsurpassed unique sole',
);
const recorded = wordSet(
  'high highs low lows number numbers level levels profit profits loss losses crowd crowds attendance sales turnout temperature temperatures amount sum fee heat rainfall growth haul time year breaking setting holding win margin price prices revenue harvest run deficit surplus fine score figure total',
);
const ofRecords = wordSet('world national olympic european club course league stadium');
const plainFirsts = wordSet(
  'half floor place name names lady minister aid degree class responder responders instance step steps quarter round leg set day days week weeks month phase stage period term hand of all and or amendment baron glance sight few draft language group part page paragraph thing line section chapter',
);
const owners = wordSet('the a an its his her their our my your');

/** Words that say that nothing is or was like it: "the largest", "first woman to", "a record", "never before". */
export function findSuperlatives(words: readonly FactWord[]): WordRun[] {
  const found: WordRun[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    // A capital in mid-sentence is part of a name: "the Grand Oldest".
    if (!word || word.figure || word.owner || (word.capital && !word.opens && !isHeadline(words))) continue;
    const run = superlativeAt(words, i, word);
    if (!run) continue;
    const last = found[found.length - 1];
    if (last && last.to >= run.from)
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else found.push(run);
    i = run.to;
  }
  return found;
}

function isHeadline(words: readonly FactWord[]): boolean {
  return words.every(({ capital, lower }) => capital || lower.length < 4);
}

function superlativeAt(words: readonly FactWord[], i: number, { lower }: FactWord): WordRun | null {
  const next = words[i + 1];
  const before = words[i - 1];
  const joined = goesOn(words[i]);
  const owned = joined && before !== undefined && (owners.has(before.lower) || before.owner);
  switch (lower) {
    case 'first':
      return first(words, i, owned);
    case 'only':
      return only(words, i, owned);
    case 'record':
      return record(words, i, before, joined);
    case 'most':
    case 'least':
    case 'best':
    case 'worst':
      return degree(words, i, lower, owned);
    case 'never':
      return goesOn(next) && next.lower === 'before' ? { from: i, to: i + 1 } : null;
    case 'ever':
      return joined && before?.lower === 'than' && goesOn(next) && next.lower === 'before'
        ? { from: i - 1, to: i + 1 }
        : null;
    case 'any':
      return joined && before?.lower === 'than' && next?.lower === 'other'
        ? { from: i - 1, to: i + 1 }
        : null;
    case 'history':
      return joined && before?.lower === 'in' ? { from: i - 1, to: i } : null;
    case 'all':
      return next?.lower === 'time' &&
        (next.tie === 'hyphen' || (goesOn(next) && before?.lower === 'of')) &&
        next.text !== 'times'
        ? { from: before?.lower === 'of' ? i - 1 : i, to: i + 1 }
        : null;
  }
  if (wholes.has(lower)) return { from: owned && lower === 'sole' ? i - 1 : i, to: i };
  if (lower.length < 5 || !lower.endsWith('est') || noDegree.has(lower)) return null;
  const ranked = joined && before && /^\d?[a-z]+$/.test(before.lower) && isRank(before);
  const from = ranked ? i - 1 : i;
  const led = words[from - 1];
  const begins = goesOn(words[from]) && led && (owners.has(led.lower) || led.owner);
  const ever = goesOn(next) && next.lower === 'ever';
  if (!begins && !ranked && !goesOn(next)) return null;
  return { from: begins && led.lower === 'the' ? from - 1 : from, to: ever ? i + 1 : i };
}

function isRank(word: FactWord): boolean {
  const value = digitsOf(word.lower);
  return (value !== null && /[a-z]$/.test(value)) || /^\d+(?:st|nd|rd|th)$/.test(word.lower);
}

function degree(words: readonly FactWord[], i: number, lower: string, owned: boolean): WordRun | null {
  if (!owned) return null;
  const next = words[i + 1];
  const before = words[i - 1];
  const from = before?.lower === 'the' ? i - 1 : i;
  if (lower === 'best' || lower === 'worst') {
    if (before?.lower === 'a' || /^(?:his|her|their|my|your|our)$/.test(before?.lower ?? '')) return null;
    return goesOn(next) && /^(?:of|way|thing|interests?)$/.test(next.lower)
      ? null
      : { from, to: hyphened(words, i) };
  }
  if (
    !goesOn(next) ||
    next.figure ||
    /^(?:of|part|recent|likely|important|he|she|they|we|i|you|it)$/.test(next.lower)
  )
    return null;
  if (before?.lower === 'a' || before?.lower === 'an') return null;
  return { from, to: hyphened(words, i + 1) };
}

/** "the best-funded": with what a hyphen ties to it. */
function hyphened(words: readonly FactWord[], at: number): number {
  let to = at;
  while (words[to + 1]?.tie === 'hyphen') to++;
  return to;
}

function first(words: readonly FactWord[], i: number, owned: boolean): WordRun | null {
  const next = words[i + 1];
  const before = words[i - 1];
  const from = owned && before?.lower === 'the' ? i - 1 : i;
  if (next?.tie === 'hyphen')
    return next.lower === 'ever' || (next.lower === 'time' && !owned) ? { from, to: i + 1 } : null;
  if (!goesOn(next)) return null;
  if (next.lower === 'ever' || (next.lower === 'time' && (before?.lower === 'the' || !owned))) {
    const whole = next.lower === 'time' && before?.lower === 'the' && words[i - 2]?.lower === 'for';
    return { from: whole ? i - 2 : from, to: i + 1 };
  }
  if (next.lower === 'to' || next.lower === 'since')
    return owned || next.lower === 'since' ? { from, to: i } : null;
  // "the first woman to": who was first at what.
  for (let at = i + 1; at <= i + 4; at++) {
    const word = words[at];
    if (!goesOn(word)) break;
    if (word.lower === 'to' && at > i + 1 && !plainFirsts.has(next.lower) && (owned || isNews(words, i)))
      return at === i + 2 ? { from, to: at } : { from, to: owned ? i : at };
  }
  if (
    !owned ||
    before?.lower === 'a' ||
    plainFirsts.has(next.lower) ||
    next.figure ||
    digitsOf(next.lower) !== null
  )
    return null;
  return { from, to: i };
}

/** "becomes first woman to": without an article, as headlines and apposition have it. */
function isNews(words: readonly FactWord[], i: number): boolean {
  const before = words[i - 1];
  return (
    before === undefined ||
    before.tie === 'break' ||
    /^(?:becomes?|became|as|is|was|be|been)$/.test(before.lower)
  );
}

function only(words: readonly FactWord[], i: number, owned: boolean): WordRun | null {
  const next = words[i + 1];
  const before = words[i - 1];
  const from = owned && before?.lower === 'the' ? i - 1 : i;
  if (owned && before?.lower !== 'a' && goesOn(next)) return { from, to: i };
  if (goesOn(next) && next.lower === 'the' && words[i + 2] && isRank(words[i + 2] ?? next))
    return { from: i, to: i + 2 };
  return null;
}

function record(
  words: readonly FactWord[],
  i: number,
  before: FactWord | undefined,
  joined: boolean,
): WordRun | null {
  const next = words[i + 1];
  if (joined && before && (before.lower === 'on' || ofRecords.has(before.lower)))
    return before.lower === 'on' && words[i - 2]?.lower === 'the' ? null : { from: i - 1, to: i };
  if (next?.tie === 'hyphen') return recorded.has(next.lower) ? { from: i, to: i + 1 } : null;
  // "set a record", "41 degrees, a record for June"; not "a record of service".
  if (
    joined &&
    before?.lower === 'a' &&
    (!goesOn(next) || /^(?:for|in|since|and|when|after)$/.test(next.lower))
  ) {
    const lead = words[i - 2];
    const set =
      before.tie === 'comma' ||
      /^(?:is|was|set|sets|setting|broke|breaks|breaking|reached)$/.test(lead?.lower ?? '');
    return set ? { from: i - 1, to: i } : null;
  }
  if (!goesOn(next)) return null;
  const article = joined && (before?.lower === 'a' || before?.lower === 'the');
  if (next.figure || /^[$£€¥]$/.test(next.lower)) return { from: article ? i - 1 : i, to: i };
  return recorded.has(next.lower) ? { from: article && before?.lower === 'a' ? i - 1 : i, to: i + 1 } : null;
}
