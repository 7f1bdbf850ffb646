import { diffArrays } from 'diff';
import { alignEdits, type Edit } from './align-edits';
import { foldWords } from './folded-text';

/** A word, a number or a sign, without the white space around it. */
interface Token {
  readonly start: number;
  readonly end: number;
  /** Equal for tokens that a reader takes for the same. */
  readonly key: string;
}

interface Range {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** A pair of places: in the tokens before, and in those after. */
type Match = readonly [number, number];

/** Beyond this many edits two passages are taken to have nothing in common. */
const mostEdits = 400;

/** A passage that stayed between two changes is more than an accident beyond so many words. */
const mostIslandWords = 2;

/** So often a range between fixed points is looked through for more of them. */
const deepest = 50;

/**
 * What was changed from one text to another, in order and without overlap, whole words at a time.
 * First the runs of four words that occur once in both texts hold it in place, then single words that
 * do (patience diff, Cohen), then what lies between is compared in full (Myers 1986).
 */
export function diffTexts(before: string, after: string): Edit[] {
  if (before === after) return [];
  const [from, back] = commonEnds(before, after);
  const oldPart = before.slice(from, before.length - back);
  const newPart = after.slice(from, after.length - back);
  const oldTokens = tokenize(oldPart);
  const newTokens = tokenize(newPart);
  const matches: Match[] = [];
  match(oldTokens, newTokens, { a: 0, aEnd: oldTokens.length, b: 0, bEnd: newTokens.length }, 4, matches);
  const edits = withoutIslands(oldPart, editsBetween(oldPart, newPart, oldTokens, newTokens, matches));
  return alignEdits(
    edits.map(({ start, end, text }) => ({ start: start + from, end: end + from, text })),
    before,
  );
}

/** How long the beginning and the end are that both texts share, without cutting a word. */
function commonEnds(a: string, b: string): [number, number] {
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (from > 0 && isInWord(a, from, b)) from--;
  let back = 0;
  while (back < shorter - from && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back))
    back++;
  while (back > 0 && isInWord(a, a.length - back, b, b.length - back)) back--;
  return [from, back];
}

/** Would a cut here go through a word of either text? Blanks are kept together too. */
function isInWord(a: string, at: number, b: string, bAt = at): boolean {
  const inside = (text: string, place: number) =>
    /^(?:[\p{L}\p{N}\p{M}'\u2019\uD800-\uDFFF]{2}|\s\s)$/u.test(text.slice(place - 1, place + 1));
  return inside(a, at) || inside(b, bAt);
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['\u2019][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}\p{M}]/gu)) {
    tokens.push({ start: found.index, end: found.index + found[0].length, key: foldWords(found[0]) });
  }
  return tokens;
}

/** Adds the matches within a range, in order. `run` is how many words in a row must be unlike all others. */
function match(
  old: readonly Token[],
  now: readonly Token[],
  range: Range,
  run: number,
  found: Match[],
  depth = 0,
): void {
  let { a, aEnd, b, bEnd } = range;
  while (a < aEnd && b < bEnd && old[a]?.key === now[b]?.key) found.push([a++, b++]);
  const tail: Match[] = [];
  while (a < aEnd && b < bEnd && old[aEnd - 1]?.key === now[bEnd - 1]?.key) tail.push([--aEnd, --bEnd]);
  if (a < aEnd && b < bEnd) {
    const inner = { a, aEnd, b, bEnd };
    const fixed = depth < deepest ? uniqueRuns(old, now, inner, run) : [];
    if (fixed.length > 0) {
      let at = inner;
      for (const [i, j] of fixed) {
        if (i < at.a || j < at.b) continue;
        match(old, now, { a: at.a, aEnd: i, b: at.b, bEnd: j }, 1, found, depth + 1);
        let length = 0;
        while (i + length < aEnd && j + length < bEnd && old[i + length]?.key === now[j + length]?.key) {
          found.push([i + length, j + length]);
          length++;
        }
        at = { a: i + length, aEnd, b: j + length, bEnd };
      }
      match(old, now, at, 1, found, depth + 1);
    } else if (run > 1) match(old, now, inner, 1, found, depth + 1);
    else matchInFull(old, now, inner, found);
  }
  found.push(...tail.reverse());
}

/** The runs of tokens that occur once in each text, as many as keep their order in both. */
function uniqueRuns(old: readonly Token[], now: readonly Token[], range: Range, run: number): Match[] {
  const olds = places(old, range.a, range.aEnd, run);
  const news = places(now, range.b, range.bEnd, run);
  const pairs: Match[] = [];
  for (const [key, i] of olds) {
    const j = news.get(key);
    if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j]);
  }
  return longestRising(pairs.sort((x, y) => x[0] - y[0]));
}

/** Where each run of tokens begins; -1 where it occurs twice. Signs alone hold nothing in place. */
function places(tokens: readonly Token[], from: number, to: number, run: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = from; at + run <= to; at++) {
    if (run === 1 && !/[\p{L}\p{N}]/u.test(tokens[at]?.key ?? '')) continue;
    let key = tokens[at]?.key ?? '';
    for (let next = 1; next < run; next++) key += ` ${tokens[at + next]?.key}`;
    found.set(key, found.has(key) ? -1 : at);
  }
  return found;
}

/** The longest subsequence whose second numbers rise too (patience sorting). */
function longestRising(pairs: readonly Match[]): Match[] {
  const piles: number[] = [];
  const previous: number[] = [];
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] as number] as Match)[1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (piles[low - 1] as number) : -1;
    piles[low] = index;
  });
  const rising: Match[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = previous[at] as number) rising.push(pairs[at] as Match);
  return rising.reverse();
}

function matchInFull(old: readonly Token[], now: readonly Token[], range: Range, found: Match[]): void {
  const keys = (tokens: readonly Token[], from: number, to: number) =>
    tokens.slice(from, to).map(({ key }) => key);
  const changes = diffArrays(keys(old, range.a, range.aEnd), keys(now, range.b, range.bEnd), {
    maxEditLength: mostEdits,
  });
  let { a, b } = range;
  for (const { count = 0, added, removed } of changes ?? []) {
    if (added) b += count;
    else if (removed) a += count;
    else for (let at = 0; at < count; at++) found.push([a++, b++]);
  }
}

/** What lies between the matches, and the matches that are not written the same. */
function editsBetween(
  before: string,
  after: string,
  old: readonly Token[],
  now: readonly Token[],
  matches: readonly Match[],
): Edit[] {
  const edits: Edit[] = [];
  let a = 0;
  let b = 0;
  const replace = (aTo: number, bTo: number) => {
    const edit = trimmed(before, a, aTo, after.slice(b, bTo));
    if (edit) edits.push(edit);
  };
  for (const [i, j] of matches) {
    const oldToken = old[i] as Token;
    const newToken = now[j] as Token;
    replace(oldToken.start, newToken.start);
    [a, b] = [oldToken.start, newToken.start];
    replace(oldToken.end, newToken.end);
    [a, b] = [oldToken.end, newToken.end];
  }
  replace(before.length, after.length);
  return edits;
}

/**
 * The same edits, those joined between which only a word or two stayed, fewer than were changed on
 * either side: in a passage that was rewritten they are there by accident (after the semantic clean-up
 * of Google's diff-match-patch).
 */
function withoutIslands(before: string, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    let last = edit;
    for (let previous = joined.at(-1); previous; previous = joined.at(-1)) {
      const island = before.slice(previous.end, last.start);
      if (!isIsland(island, previous, last)) break;
      joined.pop();
      last = { start: previous.start, end: last.end, text: previous.text + island + last.text };
    }
    joined.push(last);
  }
  return joined;
}

function isIsland(island: string, left: Edit, right: Edit): boolean {
  if (island.length > 60) return false;
  const size = island.trim().length;
  const change = (edit: Edit) => Math.max(edit.end - edit.start, edit.text.length);
  return size < change(left) && size < change(right) && island.trim().split(/\s+/).length <= mostIslandWords;
}

/** The edit without the white space that both sides share; null where nothing is left to do. */
function trimmed(before: string, from: number, to: number, text: string): Edit | null {
  let start = from;
  let end = to;
  let head = 0;
  let tail = text.length;
  while (start < end && head < tail && before[start] === text[head] && /\s/.test(text[head] ?? '')) {
    start++;
    head++;
  }
  while (
    start < end &&
    head < tail &&
    before[end - 1] === text[tail - 1] &&
    /\s/.test(text[tail - 1] ?? '')
  ) {
    end--;
    tail--;
  }
  const words = text.slice(head, tail);
  return before.slice(start, end) === words ? null : { start, end, text: words };
}
