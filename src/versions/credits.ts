import type { Attribution } from '../sources/model';
import { overlaps, type Span } from '../text/span';
import { type Credit, creditOf } from './credit-of';
import type { Group, Side } from './groups';
import { type ReportingStrength, reportingStrength } from './lexicon';
import type { Witness } from './model';
import type { TokenPair } from './pair-tokens';
import { type Passage, spanOf } from './passages';
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

const unnamed: ReadonlySet<string> = new Set(['anonymous', 'unnamed-person', 'unnamed-group', 'institution']);

/** The carrying attribution names the same source, as far as the words tell. */
function sameSource(a: Witness, one: Attribution, b: Witness, other: Attribution): boolean {
  const first = a.sources.sources.find(({ id }) => id === one.sourceId);
  const second = b.sources.sources.find(({ id }) => id === other.sourceId);
  if (!first || !second) return false;
  if (first.kind !== second.kind && !(unnamed.has(first.kind) && unnamed.has(second.kind))) return false;
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

function holds(passage: Passage, place: number | undefined): boolean {
  return place !== undefined && passage.from <= place && place < passage.to;
}
