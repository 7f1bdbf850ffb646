import type { Span } from '../text/span';
import { clauseAround } from './clause';
import type { ClaimType } from './model';
import { isJudging, looselyCredited, type OwnTone } from './own-tone';
import { creditOf, isQuoted } from './own-voice';
import { claimAt, inArticle, inSentence, type Judged, quotesIn, type SentenceFacts } from './sentence-facts';
import type { Signal, SignalKind } from './signals';
import { isSaidOf } from './uncredited';

/** What is counted of a sentence to weigh whether an editor would ask who says so. */
export type Weighed =
  | 'loose'
  | 'scare'
  | 'credited'
  | 'length'
  | 'seems'
  | 'judging'
  | 'judging around'
  | SignalKind;

/**
 * What each weighs: rounded from a logistic regression over news and comment labelled by hand, of sentences that no other
 * rule queries. What is missing weighs nothing.
 */
const weights: Partial<Record<Weighed, number>> = {
  misconduct: 0.7,
  loose: 0.7,
  states: 0.7,
  judging: 0.7,
  scare: 0.6,
  length: 0.6,
  denies: 0.5,
  'judging around': 0.4,
  'spoken-of': 0.4,
  has: 0.4,
  contrasts: 0.4,
  purpose: 0.3,
  seems: 0.3,
  mind: 0.3,
  forecast: 0.3,
  credited: 0.3,
  sweeping: 0.2,
  becomes: 0.2,
  effect: 0.1,
  record: -0.2,
  readers: -0.4,
  date: -0.4,
  tinted: -0.5,
  digit: -0.5,
  says: -0.9,
};
const enough = 2.7;
/** Of a kind no more than so many count. */
const most = 2;
const mostJudging = 4;
/** In UTF-16 code units: own words are counted in hundreds, up to two. */
const hundred = 100;

/**
 * What is counted of a sentence. `loose` is how many words judge what somebody spoke about, `around` how many judging
 * words the article has for each of its sentences.
 */
export function countsOf(
  facts: SentenceFacts,
  { signals, tones, judging }: OwnTone,
  loose: number,
  around: number,
): Map<Weighed, number> {
  const counts = new Map<Weighed, number>();
  const add = (kind: Weighed, limit = most) => {
    const count = counts.get(kind) ?? 0;
    if (count < limit) counts.set(kind, count + 1);
  };
  for (const signal of signals) if (isWeighed(facts, signal)) add(signal.kind);
  for (const { kind } of tones) add(kind);
  const own = ownWords(facts);
  for (const turn of facts.turns) if (own(turn)) add(turn.kind, 1);
  if (loose > 0) counts.set('loose', Math.min(most, loose));
  if (facts.hedges.some(({ kind }) => kind === 'appearance')) add('seems');
  if (facts.state === 'explicit') add('credited');
  if (scareQuote(facts)) add('scare');
  counts.set('judging', Math.min(mostJudging, judging));
  counts.set('judging around', Math.min(1.5, around));
  counts.set('length', Math.min(2, ownLength(facts) / hundred));
  return counts;
}

/** Not what is foretold of nothing, nor misconduct where a court, a law or a case speaks for it. */
function isWeighed({ plain, inCourt, signals }: SentenceFacts, { kind, soft, start, end }: Signal): boolean {
  if (kind === 'forecast') return !plain.slice(start, end).includes(' not ');
  if (kind !== 'misconduct') return !soft;
  return !inCourt && !signals.some((other) => other.kind === 'record' || other.kind === 'case');
}

/** Tells whether a word is the outlet's: outside quotation marks and outside what anybody is credited for. */
function ownWords(facts: SentenceFacts): (span: Span) => boolean {
  const { voices } = facts;
  return (at) => {
    const span = inArticle(facts, at);
    if (isQuoted(voices, span)) return false;
    const credit = creditOf(voices, span);
    return credit === null || credit.source === null;
  };
}

/** How much of a sentence is the outlet's, in UTF-16 code units. */
function ownLength(facts: SentenceFacts): number {
  const spans = [
    ...facts.voices.quoted,
    ...facts.voices.credits.flatMap(({ content, source }) => (source ? content : [])),
  ]
    .map((span) => inSentence(facts, span))
    .sort((a, b) => a.start - b.start);
  let length = facts.plain.length;
  let to = 0;
  for (const { start, end } of spans) {
    const from = Math.max(to, start, 0);
    const until = Math.min(end, facts.plain.length);
    if (until > from) length -= until - from;
    to = Math.max(to, until);
  }
  return length;
}

/** One to three words in quotation marks: whose they are is often not told. */
function scareQuote(facts: SentenceFacts): Span | null {
  for (const span of facts.voices.quoted) {
    const { start, end } = inSentence(facts, span);
    if (start < 0 || end > facts.plain.length || end - start > 50) continue;
    if (/^\W*[\w'’-]+(?: [\w'’-]+){0,2}\W*$/.test(facts.plain.slice(start, end))) return { start, end };
  }
  return null;
}

const weighedAs: Partial<Record<SignalKind, ClaimType>> = {
  misconduct: 'accusation',
  purpose: 'motive',
  forecast: 'prediction',
};

/** What a sentence claims whose words together weigh enough, else null. */
export function weighSentence(facts: SentenceFacts, own: OwnTone, around: number): Judged | null {
  // The poll that a sentence tells of is its source.
  const polled = facts.signals.some(({ kind }) => kind === 'poll' || kind === 'market');
  if (polled && facts.turns.some(({ kind }) => kind === 'digit')) return null;
  const weighed = [...own.signals.filter((signal) => isWeighed(facts, signal)), ...own.tones];
  const loose = looselyCredited(facts);
  const at = toMark(weighed.sort((a, b) => a.start - b.start)) ?? toMark(loose);
  if (!at) return null;
  let sum = 0;
  for (const [kind, count] of countsOf(facts, own, loose.length, around)) sum += (weights[kind] ?? 0) * count;
  if (sum < enough) return null;
  const accuses = at.kind !== 'misconduct' || isSaidOf(facts, at);
  const type = accuses ? weighedAs[at.kind] : undefined;
  const claim = claimAt(facts, at, type ?? 'characterisation', 'mild', 'none');
  // "Who implicitly rebuked her": one word before what somebody is credited for tells too little.
  const telling = claim.end - claim.start >= fewest ? claim : clauseAround(facts.plain, at, quotesIn(facts));
  return { ...claim, start: telling.start, end: telling.end };
}

/** In UTF-16 code units. */
const fewest = 24;

/** The first word that judges, or else that tells of a mind, an aim or what is to come, or else of misconduct. */
function toMark(signals: readonly Signal[]): Signal | null {
  return (
    signals.find((signal) => isJudging(signal) && signal.kind !== 'tinted') ??
    signals.find(({ kind }) => kind === 'mind' || kind === 'purpose' || kind === 'forecast') ??
    signals.find(({ kind }) => kind === 'tinted') ??
    signals.find(({ kind }) => kind === 'misconduct') ??
    null
  );
}
