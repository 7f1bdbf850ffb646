import type { Span } from '../text/span';
import { blockOf } from './attribute';
import type { Cue } from './cue';
import type { Found } from './found';
import { hearerOf, toldTo } from './hearer';
import { joinedFrom } from './joined';
import { phraseEndingAt } from './phrase-left';
import { phraseStartingAt } from './phrase-right';
import { isTime, isVerb } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

/** What was said, as offsets into the sentence: before, after, or both sides of the source and its cue. */
export function contentOf(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  found: Found | null,
  other: readonly { cue: Cue; found: Found | null }[],
): Span[] {
  const block = { ...wholeBlock(tokens, cue, found) };
  // ", as the mayor put it": the link is no part of what was said.
  const link = tokens[block.from - 1];
  const linked =
    link?.word === 'as' && breaksBefore(link) && found?.place === 'before' && found.relative === null;
  if (linked) block.from--;
  const left = leftLimit(tokens, cue, block.from, other);
  const right = rightLimit(tokens, cue, block.to, other);
  const before = trimmed(text, tokens[left]?.start ?? 0, tokens[block.from]?.start ?? 0, left === 0);
  const time = pastTime(tokens, block.to + 1);
  const hearer = pastHearer(tokens, cue, found, skipHearer(tokens, cue, block.to, found), right);
  const afterFrom = breaksBefore(tokens[time]) ? Math.max(time, hearer) : hearer;
  const afterEnd = right >= tokens.length ? text.length : (tokens[right]?.start ?? text.length);
  const after = afterFrom < right ? trimmed(text, openingOf(text, tokens, afterFrom), afterEnd, false) : null;
  const opening = tokens[block.from];
  const apart = opening !== undefined && (breaksBefore(opening) || (tokens[block.from - 1]?.quoted ?? false));
  const inserted =
    apart &&
    breaksBefore(tokens[time]) &&
    !is.prepositions.has(tokens[left]?.word ?? '') &&
    !is.conjunctions.has(tokens[left]?.word ?? '') &&
    found?.place === 'before';
  const relative = found !== null && found.relative !== null;
  const clauseBefore =
    before !== null && apart && !relative && (inserted || holdsClause(tokens, left, block.from));
  if (cue.passive) {
    const subject = before && !apart && cue.type !== 'noun' ? before : null;
    return [subject, after].filter((span): span is Span => span !== null);
  }
  if (cue.type === 'according') {
    if (clauseBefore || (before && !after) || (before && found && wordsIn(tokens, left, block.from) > 2)) {
      const goesOn = after && breaksBefore(tokens[block.to + 1]) && wordsIn(tokens, block.to + 1, right) > 3;
      return goesOn && before && after ? [before, after] : before ? [before] : [];
    }
    return after ? [after] : [];
  }
  if (cue.agentless && (cue.type === 'judge' || cue.type === 'believe')) {
    const subject = apart ? null : phraseEndingAt(tokens, block.from - 1);
    const whom =
      subject && trimmed(text, tokens[subject.from]?.start ?? 0, opening?.start ?? 0, subject.from === 0);
    return [whom, after].filter((span): span is Span => span !== null);
  }
  if (cue.ing || cue.type === 'noun' || cue.type === 'judge' || cue.type === 'call' || cue.type === 'intend')
    return after ? [after] : clauseBefore && before ? [before] : [];
  const spoken = found?.place === 'before' && !relative ? spokenTo(tokens, left, block.from) : -1;
  if (spoken >= 0 && !tokens.slice(afterFrom, right).some((token) => token.quoted)) {
    const words = trimmed(text, tokens[left]?.start ?? 0, tokens[spoken]?.start ?? 0, left === 0);
    if (words) return [words];
  }
  if (clauseBefore && before) {
    const next = tokens[block.to + 1];
    if (after && timeOnly(tokens, afterFrom, right)) return [before];
    // "Later in the show, Lind said, “We will pay.”": a whole quotation after the cue is all that was said.
    if (after && quotesWhole(text, tokens, left, block, afterFrom)) return [after];
    // "as the paper reported on Tuesday": what was reported stands before.
    if (linked) return [before];
    // After a quotation only another one goes on: "“Go,” he barked and left"; so it is after "said the mayor, who".
    const plainly =
      (tokens[block.from - 1]?.quoted || found?.place === 'after') &&
      !tokens.slice(afterFrom, right).some((token) => token.quoted);
    const goesOn =
      after !== null &&
      next !== undefined &&
      !plainly &&
      (breaksBefore(next) ||
        tokens[afterFrom]?.quoted === true ||
        next.word === 'and' ||
        afterFrom > block.to + 1) &&
      wordsIn(tokens, afterFrom, right) > 1;
    const that = next !== undefined && (next.word === 'that' || tokens[afterFrom]?.word === 'that');
    const quoteEnds = /["”]/.test(opening?.gap ?? '');
    const leads = !quoteEnds || introduces(tokens, left, block.from);
    const object = next && !breaksBefore(next) && (!timeOrPlace(next) || promisesTo(tokens, block.to + 1));
    if (that || (leads && after && object && !inserted)) return [after ?? before];
    return goesOn && after && !timeOrPlace(tokens[afterFrom]) ? [before, after] : [before];
  }
  const empty = after !== null && before !== null && apart && !relative && timeOnly(tokens, afterFrom, right);
  if (empty) return [before];
  return after ? [after] : before && apart && !relative ? [before] : [];
}

/** As `blockOf`, with those who are joined to the source by "and". */
function wholeBlock(tokens: readonly Token[], cue: Cue, found: Found | null): { from: number; to: number } {
  const block = blockOf(tokens, cue, found);
  const before = found?.place === 'before' && found.relative === null && found.phrase.from === block.from;
  return before ? { ...block, from: joinedFrom(tokens, block.from) } : block;
}

/** Past "Monday", "on Monday", "late last week": "The pier, he said on Monday, would close." */
function pastTime(tokens: readonly Token[], from: number): number {
  let k = from;
  const ties = ['on', 'in', 'late', 'early', 'last', 'this', 'earlier'];
  while (k < from + 4) {
    const token = tokens[k];
    if (!token || token.quoted || (k > from && breaksBefore(token))) break;
    if (!isTime(token) && !ties.includes(token.word)) return from;
    k++;
  }
  return k > from && isTime(tokens[k - 1] as Token) ? k : from;
}

/** Nothing but when or where it was said: "on Thursday", "earlier this week", "in August". */
function timeOnly(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return (
    words.length < 6 &&
    words.some(isTime) &&
    words.every(
      (token) =>
        isTime(token) ||
        is.prepositions.has(token.word) ||
        is.determiners.has(token.word) ||
        token.tags.has('Value') ||
        is.midAdverbs.has(token.word) ||
        token.word === 'last',
    )
  );
}

/**
 * "“We will pay,” an angry Lind said in an interview that aired on Monday": the place where a quotation ends that stands
 * before the source and has nothing before it; -1 where there is none.
 */
function spokenTo(tokens: readonly Token[], left: number, from: number): number {
  let to = from;
  while (to > left && from - to < mostBetween && !tokens[to - 1]?.quoted && !isVerb(tokens[to - 1])) to--;
  const spoken =
    to - left >= fewestSpoken &&
    /^[,?!]["”’']{1,2}\s/.test(tokens[to]?.gap ?? '') &&
    tokens.slice(left, to).every((token) => token.quoted);
  return spoken ? to : -1;
}

/** In words: an article and adjectives before a name. */
const mostBetween = 3;
/** In words: fewer can be the name of a work. */
const fewestSpoken = 4;

function quotesWhole(
  text: string,
  tokens: readonly Token[],
  left: number,
  block: { readonly from: number; readonly to: number },
  afterFrom: number,
): boolean {
  const first = tokens[afterFrom];
  if (!first?.quoted || !first.capital || tokens.slice(left, block.from).some((token) => token.quoted))
    return false;
  const mark = /["“]/.test(first.gap) || /["“]/.test(text[first.start - 1] ?? '');
  const verbs = tokens
    .slice(left, block.from)
    .filter((token) => isVerb(token) && !token.word.endsWith('ing')).length;
  return (
    mark &&
    (verbs === 0 || subordinates.has(tokens[left]?.word ?? '') || wordsIn(tokens, left, block.from) < 4)
  );
}

/** In copy without punctuation nothing shows where a statement ends: it is taken no longer than this, in words. */
const longestLoose = 40;

/** "vowed to bring back": what is promised, not to whom. */
function promisesTo(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  return tokens[at]?.word === 'to' && verb !== undefined && !verb.capital && verb.tags.has('Infinitive');
}

/** "Wednesday on the radio’s “Morning,” ...": only when and where it was said, a title in quotation marks among it. */
function introduces(tokens: readonly Token[], left: number, from: number): boolean {
  const first = tokens[left];
  const words = tokens.slice(left, from);
  const opens =
    first && !first.quoted && (isTime(first) || is.prepositions.has(first.word) || first.word === 'later');
  return opens === true && !words.some((word) => !word.quoted && isVerb(word));
}

function timeOrPlace(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isTime(token) ||
      is.prepositions.has(token.word) ||
      token.word === 'when' ||
      token.word === 'while' ||
      token.word === 'after')
  );
}

function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  return Math.max(0, Math.min(to, tokens.length) - from);
}

const subordinates: ReadonlySet<string> = new Set([
  'when',
  'while',
  'after',
  'before',
  'although',
  'though',
  'as',
  'if',
  'asked',
  'in',
  'during',
  'since',
  'speaking',
  'because',
  'at',
  'on',
  'unlike',
  'with',
  'by',
  'despite',
]);

/** An introductory "In a statement on Monday" is no content; a clause or a quotation is. */
function holdsClause(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (words.some((token) => token.quoted)) return true;
  const first = words[0];
  if (!first) return false;
  const subordinate = subordinates.has(first.word);
  const verbs = words.filter((token) => isVerb(token)).length;
  if (!subordinate) return verbs > 0 || words.length > 6;
  const comma = words
    .slice(1)
    .some((token, i) => token.gap.includes(',') && words.slice(i + 1).some((word) => isVerb(word)));
  return comma && verbs > 0;
}

/** Where the content can begin at the earliest: after another attribution's piece. */
function leftLimit(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  other: readonly { cue: Cue; found: Found | null }[],
): number {
  const loose = tokens[0]?.loose ?? false;
  let limit = loose ? Math.max(0, from - longestLoose) : 0;
  for (const each of other) {
    if (each.cue === cue || each.cue.at > cue.at) continue;
    const block = wholeBlock(tokens, each.cue, each.found);
    // A cue that itself follows what it credits closes it; one that opens a sentence is part of the next one's content.
    if (block.to < from && ((block.from > 0 && each.found?.place === 'after') || loose))
      limit = Math.max(limit, block.to + 1);
  }
  return limit;
}

function rightLimit(
  tokens: readonly Token[],
  cue: Cue,
  to: number,
  other: readonly { cue: Cue; found: Found | null }[],
): number {
  const loose = tokens[0]?.loose ?? false;
  let limit = loose ? Math.min(tokens.length, to + 1 + longestLoose) : tokens.length;
  for (const each of other) {
    if (each.cue === cue || each.cue.at <= to) continue;
    const block = wholeBlock(tokens, each.cue, each.found);
    let from = each.cue.ing ? each.cue.at : block.from;
    if (from <= to + 1) continue;
    if (tokens[from - 1]?.word === 'then' && tokens[from - 2]?.word === 'and') from--;
    const lead = tokens[from - 1];
    const joined =
      lead !== undefined && ['and', 'but', 'while', 'as', 'though', 'although'].includes(lead.word);
    if (joined) from--;
    const apart = breaksBefore(tokens[from]);
    if (
      loose ||
      (each.cue.ing && apart) ||
      (cue.ing && cue.at < 2 && apart) ||
      (each.cue.type === 'according' && apart && cue.manner === 'speech') ||
      (joined && (apart || each.found === null || each.found.phrase.from < cue.at))
    )
      limit = Math.min(limit, from);
  }
  // A dependent clause with its own source may end the content, a semicolon does too.
  for (let k = to + 2; k < limit; k++) if (tokens[k]?.gap.includes(';') && !tokens[k]?.quoted) return k;
  return limit;
}

/** "..., she shouted to the crowd on Monday": nothing is said after who was told. */
function pastHearer(
  tokens: readonly Token[],
  cue: Cue,
  found: Found | null,
  from: number,
  right: number,
): number {
  const hearer = hearerOf(tokens, cue, found);
  if (!hearer || hearer.from < from || hearer.from > from + 1) return from;
  const rest = hearer.to + 1;
  return rest >= right || timeOnly(tokens, rest, right) ? right : from;
}

/** Skips who was told ("told the paper"), when and where, and "that". */
function skipHearer(tokens: readonly Token[], cue: Cue, to: number, found: Found | null): number {
  let k = to + 1;
  const told = toldTo(tokens, cue, found);
  if (told) k = told.to + 1;
  if (cue.passive) {
    for (let i = k; i < Math.min(k + 3, tokens.length); i++) if (tokens[i]?.word === 'of') return i;
    return k;
  }
  if (cue.type === 'noun') {
    const that = tokens.slice(k, k + 5).findIndex((token) => token.word === 'that');
    if (that > 0 && tokens.slice(k + 1, k + that).every(isTime)) return k + that;
  }
  const start = k;
  if (cue.type === 'say' || cue.type === 'tell') {
    while (k < tokens.length && k < start + 9) {
      const token = tokens[k];
      if (!token || token.quoted) break;
      if (isTime(token)) k++;
      else if (
        ['in', 'on', 'at', 'during', 'to', 'from', 'via', 'through'].includes(token.word) &&
        !breaksBefore(token)
      ) {
        const object = phraseStartingAt(tokens, k + 1, false);
        if (!object) break;
        const beyond = tokens[object.to + 1];
        // Only when something is still said afterwards.
        if (
          !beyond ||
          !(beyond.word === 'that' || beyond.quoted || isTime(beyond) || /[,:"“]/.test(beyond.gap))
        )
          break;
        k = object.to + 1;
      } else break;
    }
  }
  if (tokens[k]?.word === 'that' && tokens[k + 1] && !tokens[k]?.quoted) return k;
  return k;
}

/** From a quotation mark or bracket before the word on. */
function openingOf(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return text.length;
  let from = token.gap.length;
  while (from > 0 && '"“‘\'([$'.includes(token.gap.charAt(from - 1))) from--;
  return token.start - (token.gap.length - from);
}

/** Without the space, commas and dashes around; null when nothing is left. A sentence's first quotation mark stays. */
function trimmed(text: string, from: number, to: number, whole: boolean): Span | null {
  let start = whole ? 0 : from;
  let end = to;
  while (start < end && /[\s,;:—–―-]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s;:—–―(-]/.test(text[end - 1] ?? '')) end--;
  if (text[end - 1] === ',' || text[end - 1] === '.') end--;
  // Keep the closing mark of a quotation with it, drop an opening one that belongs to what comes next.
  if (/[“]/.test(text[end - 1] ?? '')) end--;
  while (end > start && /\s|,/.test(text[end - 1] ?? '')) end--;
  return end - start > 1 ? { start, end } : null;
}
