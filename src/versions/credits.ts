import type { Attribution } from '../sources/model';
import { contains, cover, overlaps, type Span } from '../text/span';
import type { Group, Side } from './groups';
import { type ReportingStrength, reportingStrength } from './lexicon';
import type { Witness } from './model';
import type { TokenPair } from './pair-tokens';
import { type Passage, spanOf } from './passages';
import { creditSpan, cueStrength } from './source-strength';
import { tokensOf } from './tokens';

/** A statement that one version credits to somebody and the other makes in its own voice, or credits otherwise. */
export interface CreditDifference {
  /** `a-only`: A credits it and B does not. */
  readonly kind: 'a-only' | 'b-only' | 'strength';
  /** The statement, as far as both make it. */
  readonly a: Span;
  readonly b: Span;
  /** Who is credited, with the word that credits; null on the side that credits nobody. */
  readonly creditA: Span | null;
  readonly creditB: Span | null;
  readonly strengths: readonly [a: ReportingStrength | null, b: ReportingStrength | null];
  /**
   * True where the side without a credit says nearly the same words right after a sentence credited to the same source,
   * so that a reader takes it as credited.
   */
  readonly carried: boolean;
}

/** Weight of shared words below which two sentences say too little alike to compare who is credited. */
const leastShared = 10;
/** Share of the shared words that must stand in what is credited. */
const mostly = 0.5;
/** Share of the longer sentence from which the other repeats it rather than rewords it. */
const verbatim = 0.6;
/** The same for the shorter sentence, where the longer one only adds to it. */
const whole = 0.9;

/** Compares who is credited for what two passages both say: clause by clause, by the words that they share. */
export function creditDifferences(
  a: Witness,
  b: Witness,
  group: Group,
  pairs: readonly TokenPair[],
): CreditDifference[] {
  const found: CreditDifference[] = [];
  for (const own of group.a.passages) {
    for (const other of group.b.passages) {
      const between = pairs.filter(
        (pair) => holds(own, group.a.places[pair.a]) && holds(other, group.b.places[pair.b]),
      );
      const weight = between.reduce((sum, pair) => sum + (group.a.tokens[pair.a]?.weight ?? 0), 0);
      if (weight < leastShared) continue;
      const left = creditOf(a, group.a, own, between.map(inA), weight);
      const right = creditOf(b, group.b, other, between.map(inB), weight);
      const [lighter, heavier] = [weightOf(own, group.a), weightOf(other, group.b)].sort((x, y) => x - y);
      const repeated = weight >= verbatim * (heavier ?? 0) || weight >= whole * (lighter ?? 0);
      const difference = compareCredits(a, b, left, right, repeated);
      if (!difference || isQuoted(group, between) || isShared(group, between, left, right)) continue;
      found.push({
        ...difference,
        a: left.statement,
        b: right.statement,
        creditA: left.credit,
        creditB: right.credit,
        strengths: [left.strength, right.strength],
      });
    }
  }
  return found;
}

const inA = ({ a }: TokenPair): number => a;
const inB = ({ b }: TokenPair): number => b;

interface Credit {
  readonly state: 'explicit' | 'carried' | 'none' | 'unclear';
  readonly statement: Span;
  readonly credit: Span | null;
  readonly strength: ReportingStrength | null;
  readonly attribution: Attribution | null;
  /** The attribution before it in its paragraph, which a reader may take to go on. */
  readonly carriedBy: Attribution | null;
}

function weightOf(passage: Passage, { row }: Side): number {
  let weight = 0;
  for (let at = passage.from; at < passage.to; at++) weight += row.tokens[at]?.weight ?? 0;
  return weight;
}

/** Quoted words have a speaker, whether or not he is named in the sentence. */
function isQuoted(group: Group, pairs: readonly TokenPair[]): boolean {
  const quoted = (side: Side, at: (pair: TokenPair) => number) =>
    pairs.filter((pair) => side.tokens[at(pair)]?.quoted).length;
  return quoted(group.a, inA) > pairs.length / 2 || quoted(group.b, inB) > pairs.length / 2;
}

/** Both have the word that credits, though the analysis took it for a credit, or for the nearest one, in one only. */
function isShared(group: Group, pairs: readonly TokenPair[], left: Credit, right: Credit): boolean {
  const holdsCue = (side: Side, at: number, credit: Credit) => {
    const place = side.places[at] ?? 0;
    const cue = credit.attribution?.cue;
    return cue !== undefined && overlaps(spanOf(side.row, place, place + 1), cue);
  };
  return pairs.some(
    (pair) =>
      reportingStrength(group.a.tokens[pair.a]?.normal ?? '') !== null &&
      reportingStrength(group.b.tokens[pair.b]?.normal ?? '') !== null &&
      (holdsCue(group.a, pair.a, left) || holdsCue(group.b, pair.b, right)),
  );
}

/** The carrying attribution names the same source, as far as the words tell. */
function sameSource(a: Witness, one: Attribution, b: Witness, other: Attribution): boolean {
  const first = a.sources.sources.find(({ id }) => id === one.sourceId);
  const second = b.sources.sources.find(({ id }) => id === other.sourceId);
  if (!first || !second) return false;
  if (first.kind !== second.kind) return false;
  const words = (text: string) =>
    tokensOf(text)
      .filter(({ weight }) => weight >= 1.2)
      .map(({ stem }) => stem);
  const known = new Set(words(first.name ?? first.description));
  return words(second.name ?? second.description).some((stem) => known.has(stem));
}

function compareCredits(
  witnessA: Witness,
  witnessB: Witness,
  a: Credit,
  b: Credit,
  repeated: boolean,
): { kind: CreditDifference['kind']; carried: boolean } | null {
  if (a.state === 'explicit' && b.state === 'explicit') {
    if (!a.strength || !b.strength || a.strength === b.strength) return null;
    if (!a.attribution || !b.attribution || !sameSource(witnessA, a.attribution, witnessB, b.attribution))
      return null;
    return { kind: 'strength', carried: false };
  }
  if (a.state === 'explicit' && (b.state === 'none' || b.state === 'carried')) {
    return { kind: 'a-only', carried: repeated && goesOn(witnessA, a, witnessB, b) };
  }
  if (b.state === 'explicit' && (a.state === 'none' || a.state === 'carried')) {
    return { kind: 'b-only', carried: repeated && goesOn(witnessB, b, witnessA, a) };
  }
  return null;
}

/** The side without a credit goes on from a source that the other side credits too, here or just before. */
function goesOn(credited: Witness, credit: Credit, other: Witness, none: Credit): boolean {
  const { carriedBy } = none;
  if (none.state !== 'carried' || !carriedBy) return false;
  return [credit.attribution, credit.carriedBy].some(
    (one) => one && sameSource(credited, one, other, carriedBy),
  );
}

/** Words to look around a passage of copy without punctuation. */
const margin = 8;

interface Reach extends Span {
  readonly attribution: Attribution;
}

const reaches = new WeakMap<Witness['sources'], readonly Reach[]>();

/** The attributions of an article, each with all it stretches over. */
function reachesOf(sources: Witness['sources']): readonly Reach[] {
  const known = reaches.get(sources);
  if (known) return known;
  const found = sources.attributions.map((attribution) => ({
    attribution,
    ...attribution.content.reduce<Span>(cover, attribution.cue),
  }));
  reaches.set(sources, found);
  return found;
}

function creditOf(
  witness: Witness,
  side: Side,
  passage: Passage,
  tokens: readonly number[],
  weight: number,
): Credit {
  const { row } = side;
  const places = tokens.map((token) => side.places[token] ?? 0);
  const statement = spanOf(row, Math.min(...places), Math.max(...places) + 1);
  const whole = spanOf(row, passage.from, passage.to);
  let best: Attribution | null = null;
  let bestWeight = 0;
  let touched = false;
  for (const { attribution, start, end } of reachesOf(witness.sources)) {
    if (end <= whole.start || start >= whole.end) continue;
    if (overlaps(attribution.cue, whole)) touched = true;
    // In copy without punctuation what is credited may be anything that follows: only a credit inside counts.
    if (!row.article.punctuated && !contains(whole, attribution.cue)) continue;
    let credited = 0;
    for (const place of places) {
      const token = row.tokens[place];
      if (!token) continue;
      const from = (row.offsets[place] ?? 0) + token.start;
      const to = (row.offsets[place] ?? 0) + token.end;
      if (attribution.content.some((content) => content.start <= from && to <= content.end))
        credited += token.weight;
    }
    if (credited > bestWeight) {
      best = attribution;
      bestWeight = credited;
    }
  }
  if (best && bestWeight >= mostly * weight) {
    const credit = creditSpan(best);
    return {
      state: 'explicit',
      statement,
      credit,
      strength: cueStrength(witness, best),
      attribution: best,
      carriedBy: carrier(witness, side, passage),
    };
  }
  // Somebody is credited in this sentence, though not clearly with this: say nothing.
  if (best || touched) return { ...nobody, state: 'unclear', statement };
  return {
    ...nobody,
    state: stateOf(witness, side, passage),
    statement,
    carriedBy: carrier(witness, side, passage),
  };
}

const nobody = { credit: null, strength: null, attribution: null, carriedBy: null };

/** The last attribution before a passage, in its paragraph. */
function carrier(witness: Witness, { row }: Side, passage: Passage): Attribution | null {
  const sentence = row.article.sentences[row.sentences[passage.from] ?? 0];
  if (!sentence) return null;
  const before = witness.sources.attributions.filter(
    (attribution) =>
      attribution.sentence < sentence.index &&
      row.article.sentences[attribution.sentence]?.paragraph === sentence.paragraph,
  );
  return before[before.length - 1] ?? null;
}

function stateOf(witness: Witness, side: Side, passage: Passage): Credit['state'] {
  const { row } = side;
  const first = row.sentences[passage.from] ?? 0;
  const last = row.sentences[passage.to - 1] ?? first;
  if (!row.article.punctuated) {
    // Where the sentence begins and ends is a guess: words that credit may stand just outside.
    for (let at = Math.max(0, passage.from - margin); at < passage.to + margin; at++) {
      if (reportingStrength(row.tokens[at]?.normal ?? '')) return 'unclear';
    }
  }
  let state: Credit['state'] = 'none';
  for (let sentence = first; sentence <= last; sentence++) {
    const own = witness.sources.states[sentence];
    if (own === 'explicit') return row.article.punctuated ? 'unclear' : 'carried';
    if (own === 'carried') state = 'carried';
  }
  return state;
}

function holds(passage: Passage, place: number | undefined): boolean {
  return place !== undefined && passage.from <= place && place < passage.to;
}
