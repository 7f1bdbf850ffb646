import { createBoundedCache } from '../text/bounded-cache';
import type { Alignment } from './alignment';
import { type Passage, type Row, sentenceTokens, spanOf } from './passages';
import type { Token } from './tokens';

/** Passages of one article that are compared as one with passages of another: a sentence, its halves, or its merger. */
export interface Side {
  readonly row: Row;
  readonly passages: readonly Passage[];
  /** Their words, in order of the text: the same list for the same words. */
  readonly tokens: readonly Token[];
  /** The place in the row of each word. */
  readonly places: Int32Array;
}

export interface Group {
  readonly a: Side;
  readonly b: Side;
}

/** Puts together what is linked: one sentence and the two it was split into are one group. */
export function groupsOf(rowA: Row, rowB: Row, alignment: Alignment): Group[] {
  const ofA = new Map<number, number>();
  const ofB = new Map<number, number>();
  const members: { a: Set<number>; b: Set<number> }[] = [];
  for (const link of alignment.links) {
    const first = ofA.get(link.a);
    const second = ofB.get(link.b);
    const own = first ?? second ?? members.push({ a: new Set(), b: new Set() }) - 1;
    const group = members[own];
    if (!group) continue;
    if (first !== undefined && second !== undefined && first !== second) {
      const other = members[second];
      for (const at of other?.a ?? []) {
        ofA.set(at, own);
        group.a.add(at);
      }
      for (const at of other?.b ?? []) {
        ofB.set(at, own);
        group.b.add(at);
      }
      other?.a.clear();
      other?.b.clear();
    }
    group.a.add(link.a);
    group.b.add(link.b);
    ofA.set(link.a, own);
    ofB.set(link.b, own);
  }
  return members
    .filter(({ a }) => a.size > 0)
    .map(({ a, b }) => ({ a: sideOf(rowA, alignment.a, a), b: sideOf(rowB, alignment.b, b) }))
    .sort((x, y) => (x.a.places[0] ?? 0) - (y.a.places[0] ?? 0));
}

function sideOf(row: Row, passages: readonly Passage[], members: ReadonlySet<number>): Side {
  if (members.size !== 1) {
    return joinedSide(
      row,
      [...members].sort((x, y) => x - y).flatMap((at) => passages[at] ?? []),
    );
  }
  const known = sides.get(passages) ?? [];
  sides.set(passages, known);
  const [at = 0] = members;
  const side = known[at] ?? sideOfPassage(row, passages[at] ?? { from: 0, to: 0 });
  known[at] = side;
  return side;
}

/** Single passages as sides, at their places. Kept with the list of passages, which belongs to one row. */
const sides = new WeakMap<readonly Passage[], Side[]>();

function sideOfPassage(row: Row, passage: Passage): Side {
  const tokens = sentenceTokens(row, passage);
  const places = new Int32Array(passage.to - passage.from);
  for (let at = 0; at < places.length; at++) places[at] = passage.from + at;
  return tokens ? { row, passages: [passage], tokens, places } : joinedSide(row, [passage]);
}

const lists = createBoundedCache<readonly Token[]>(4000, 2_000_000);

function joinedSide(row: Row, passages: readonly Passage[]): Side {
  const places: number[] = [];
  let text = '';
  for (const { from, to } of passages) {
    for (let at = from; at < to; at++) places.push(at);
    const span = spanOf(row, from, to);
    text += `${row.article.text.slice(span.start, span.end)}\n`;
  }
  const tokens = lists.get(text, () => places.flatMap((at) => row.tokens[at] ?? []));
  return { row, passages, tokens, places: Int32Array.from(places) };
}
