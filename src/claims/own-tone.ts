import { type Credit, creditOf, isQuoted } from './own-voice';
import { ownSignals } from './own-words';
import { concludes, inArticle, type SentenceFacts } from './sentence-facts';
import { isTone, type Signal, type SignalKind } from './signals';

/** What a sentence says in the outlet's own voice. */
export interface OwnTone {
  /** What makes it a claim. */
  readonly signals: readonly Signal[];
  /** What judges a little. */
  readonly tones: readonly Signal[];
  /** How many of its words judge, of both. */
  readonly judging: number;
}

const judgingKinds: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'loaded',
  'trouble',
  'tinted',
  'degree',
  'verdict',
  'manner',
  'sweeping',
  'picture',
  'epithet',
  'effect',
  'likening',
]);
/** What can judge in the words for a thing that somebody spoke about. */
const judgingOfThings: ReadonlySet<SignalKind> = new Set<SignalKind>([
  ...judgingKinds,
  'purpose',
  'mind',
  'misconduct',
  'superlative',
  'cause',
  'motive',
]);

/** The outlet's own words in a sentence that claim or judge. */
export function ownToneOf(facts: SentenceFacts): OwnTone {
  const signals: Signal[] = [];
  const tones: Signal[] = [];
  let judging = 0;
  const all = facts.tones.length === 0 ? facts.signals : [...facts.signals, ...facts.tones];
  for (const signal of ownSignals(facts, all)) {
    (isTone(signal) ? tones : signals).push(signal);
    if (isJudging(signal)) judging++;
  }
  return { signals, tones, judging };
}

/** Whether a word judges by itself. */
export function isJudging({ kind }: Signal): boolean {
  return judgingKinds.has(kind);
}

/** Verbs by which somebody is credited for a whole clause. */
const telling =
  /\b(?:sa(?:y|ys|id|ying)|t(?:old|ells?|elling)|according|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|argu|claim|believ|th(?:ink|ought)|insist|assert|contend|explain|stat(?:e|es|ed|ing)|wr(?:ote|ites?|iting)|maintain|suggest|warn|predict|alleg|report|reveal|announce|acknowledg|admit|concede|declar|accus|find|found|show|estimat|conclud|describ|call|deni|deny|promis|pledg|vow|recall|testif|fear|hop|expect|worr|learn|know|knew|complain|mention|confirm|indicat|tweet|charg)/;

/** "She blasted the convoluted rules": judging words for what somebody spoke about, which may be the outlet's. */
export function looselyCredited(facts: SentenceFacts): Signal[] {
  const { voices, plain, start } = facts;
  if (voices.credits.length === 0) return [];
  const isLoose = ({ who, cue }: Credit) =>
    who === null || !telling.test(plain.slice(Math.max(0, cue.start - start), Math.max(0, cue.end - start)));
  const loose = voices.credits.filter((credit) => credit.source !== null && isLoose(credit));
  if (loose.length === 0) return [];
  const found = (signal: Signal) => {
    if (!judgingOfThings.has(signal.kind)) return false;
    const span = inArticle(facts, signal);
    if (isQuoted(voices, span)) return false;
    const credit = creditOf(voices, span);
    return (
      credit !== null &&
      loose.includes(credit) &&
      !concludes(credit, facts) &&
      !(span.start >= credit.cue.start && span.end <= credit.cue.end)
    );
  };
  return [...facts.signals.filter(found), ...facts.tones.filter(found)];
}
