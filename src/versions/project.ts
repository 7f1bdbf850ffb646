import type { Alignment, Link } from './alignment';
import { pairTokens } from './pair-tokens';
import { isStory, type Passage, type Row, sentencePassages, sentenceTokens } from './passages';
import { profileOf, telling } from './profile';
import type { Token } from './tokens';

/** Share of a sentence's telling words that a stretch must hold to be taken for it. */
const enoughHeld = 0.5;
const leastWeight = 7;
/** A gap of fewer words than this belongs to the passage beside it. */
const shortGap = 8;

interface Region extends Passage {
  readonly driver: number;
  readonly score: number;
  /** Words of the driver's passage before its first match: the region may begin that much earlier. */
  readonly lead: number;
}

/**
 * Cuts copy without punctuation (`row`) at the places that answer to the sentences of another version (`driver`),
 * and links them. What answers to none is cut at the windows of the article.
 */
export function projectPassages(driver: Row, row: Row): Alignment {
  const passages = sentencePassages(driver);
  const regions = regionsOf(driver, passages, row, new Uint8Array(row.tokens.length));
  const { cut, places } = settle(regions, row);
  const links: Link[] = regions.map((region, at) => ({
    a: region.driver,
    b: places[at] ?? 0,
    score: region.score,
  }));
  return { a: passages, b: cut, links };
}

/**
 * Cuts copy without punctuation at the sentences of several other versions: what the first does not answer to is left
 * to the next.
 */
export function cutByVersions(row: Row, drivers: readonly Row[]): readonly Passage[] {
  const taken = new Uint8Array(row.tokens.length);
  const regions: Region[] = [];
  for (const driver of drivers) {
    regions.push(...regionsOf(driver, sentencePassages(driver), row, taken));
  }
  regions.sort((x, y) => x.from - y.from);
  const { cut } = settle(regions, row);
  // The same list for the same cuts, so that what is known of it stays known after an edit elsewhere.
  const before = lastCuts.get(row);
  if (before && isEqual(before, cut)) return before;
  lastCuts.set(row, cut);
  return cut;
}

const lastCuts = new WeakMap<Row, readonly Passage[]>();

function isEqual(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a.length === b.length && a.every(({ from, to }, at) => from === b[at]?.from && to === b[at]?.to);
}

/** The stretches of `row` that answer to a driver's sentences, in order; marks them in `taken`. */
function regionsOf(driver: Row, passages: readonly Passage[], row: Row, taken: Uint8Array): Region[] {
  const places = placesOf(row);
  const regions: Region[] = [];
  // The fullest matches first, so that set phrases ("spoke on the condition of") fall to the right sentence.
  const first = passages
    .map((passage, at) => ({ at, region: likelyRegion(driver, passage, at, row, places) }))
    .sort((x, y) => (y.region?.score ?? 0) - (x.region?.score ?? 0));
  for (const { at, region } of first) {
    const passage = passages[at];
    if (!region || !passage || !isStory(driver, passage)) continue;
    // What another version's sentence has taken already needs no second look.
    if (takenShare(region, taken) > 0.5) continue;
    const free =
      passage &&
      (takenShare(region, taken) === 0 ? region : findRegion(driver, passage, at, row, places, taken));
    if (!free) continue;
    taken.fill(1, free.from, free.to);
    regions.push(free);
  }
  return regions.sort((x, y) => x.from - y.from);
}

const placesOfRows = new WeakMap<Row, ReadonlyMap<string, readonly number[]>>();

/** Where in a row each telling word stands. Kept with the row. */
function placesOf(row: Row): ReadonlyMap<string, readonly number[]> {
  const known = placesOfRows.get(row);
  if (known) return known;
  const places = new Map<string, number[]>();
  for (const [at, token] of row.tokens.entries()) {
    if (token.weight < telling) continue;
    const list = places.get(token.stem);
    if (list) list.push(at);
    else places.set(token.stem, [at]);
  }
  placesOfRows.set(row, places);
  return places;
}

const likely = new WeakMap<Row, WeakMap<readonly Token[], Region | null>>();

/** Where a sentence best fits, whatever else has been placed. Kept by its words. */
function likelyRegion(
  driver: Row,
  passage: Passage,
  at: number,
  row: Row,
  places: ReadonlyMap<string, readonly number[]>,
): Region | null {
  const tokens = sentenceTokens(driver, passage);
  let known = likely.get(row);
  if (!known) {
    known = new WeakMap();
    likely.set(row, known);
  }
  const kept = tokens && known.get(tokens);
  if (kept !== undefined && kept !== null) return { ...kept, driver: at };
  if (kept === null && tokens && known.has(tokens)) return null;
  const region = findRegion(driver, passage, at, row, places, new Uint8Array(row.tokens.length));
  if (tokens) known.set(tokens, region);
  return region;
}

function takenShare(region: Region, taken: Uint8Array): number {
  let count = 0;
  for (let at = region.from; at < region.to; at++) count += taken[at] ?? 0;
  return count / Math.max(1, region.to - region.from);
}

function findRegion(
  driver: Row,
  passage: Passage,
  at: number,
  row: Row,
  places: ReadonlyMap<string, readonly number[]>,
  taken: Uint8Array,
): Region | null {
  const profile = profileOf(driver, passage);
  const hits: { place: number; stem: string; weight: number }[] = [];
  for (const [stem, weight] of profile.weights) {
    for (const place of places.get(stem) ?? []) if (!taken[place]) hits.push({ place, stem, weight });
  }
  hits.sort((x, y) => x.place - y.place);
  const length = Math.ceil((passage.to - passage.from) * 1.4) + 6;
  const inside = new Map<string, number>();
  let weight = 0;
  let best = 0;
  let bestFrom = 0;
  let bestTo = -1;
  for (let from = 0, to = 0; to < hits.length; to++) {
    const entering = hits[to];
    if (!entering) break;
    const count = inside.get(entering.stem) ?? 0;
    if (count === 0) weight += entering.weight;
    inside.set(entering.stem, count + 1);
    while (entering.place - (hits[from]?.place ?? 0) >= length) {
      const leaving = hits[from++];
      if (!leaving) break;
      const left = (inside.get(leaving.stem) ?? 1) - 1;
      inside.set(leaving.stem, left);
      if (left === 0) weight -= leaving.weight;
    }
    if (weight > best + 1e-9) {
      best = weight;
      bestFrom = from;
      bestTo = to;
    }
  }
  if (bestTo < 0 || best < leastWeight || best < enoughHeld * profile.total) return null;
  // The exact place: the words that pair up with the sentence's, around the window.
  let start = hits[bestFrom]?.place ?? 0;
  let end = (hits[bestTo]?.place ?? 0) + 1;
  for (let more = 8; more > 0 && start > 0 && !taken[start - 1]; more--) start--;
  for (let more = 8; more > 0 && end < row.tokens.length && !taken[end]; more--) end++;
  const own = driver.tokens.slice(passage.from, passage.to);
  const pairs = pairTokens(own, row.tokens.slice(start, end));
  const first = pairs[0];
  const last = pairs[pairs.length - 1];
  if (!first || !last) return null;
  let held = 0;
  const seen = new Set<string>();
  for (const pair of pairs) {
    const token = own[pair.a];
    if (!token || token.weight < telling || seen.has(token.stem)) continue;
    seen.add(token.stem);
    held += token.weight;
  }
  if (held < leastWeight || held < enoughHeld * profile.total) return null;
  return {
    from: start + first.b,
    to: start + last.b + 1,
    driver: at,
    score: held / profile.total,
    lead: first.a,
  };
}

/** Closes short gaps, and makes passages of the long ones. `places` says where each region went. */
function settle(regions: readonly Region[], row: Row): { cut: Passage[]; places: number[] } {
  const cut: Passage[] = [];
  const places: number[] = [];
  let last = 0;
  for (const region of regions) {
    let from = region.from;
    const gap = from - last;
    if (gap > 0 && gap < shortGap) {
      const previous = cut[cut.length - 1];
      if (region.lead > 0) from = last;
      else if (!previous || previous.to !== last) cutGap(row, last, from, cut);
      else cut[cut.length - 1] = { from: previous.from, to: from };
    } else if (gap > 0) cutGap(row, last, from, cut);
    places.push(cut.length);
    cut.push({ from, to: region.to });
    last = region.to;
  }
  cutGap(row, last, row.tokens.length, cut);
  return { cut, places };
}

function cutGap(row: Row, from: number, to: number, passages: Passage[]): void {
  let at = from;
  while (at < to) {
    const sentence = row.sentences[at] ?? 0;
    const end = Math.min(to, row.firsts[sentence + 1] ?? to);
    passages.push({ from: at, to: Math.max(end, at + 1) });
    at = Math.max(end, at + 1);
  }
}
