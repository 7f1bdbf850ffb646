import { cover, overlaps, type Span } from '../text/span';
import { clauseAround } from './clause';
import { isJudging } from './own-tone';
import { inArticle, inSentence, type Judged, quotesIn, type SentenceFacts } from './sentence-facts';
import type { SignalKind } from './signals';
import { isNobodyInParticular, isSomeGroup } from './vague-source';

/** A grave claim that hangs on nobody in particular: "accused by officials", "some experts believe". */
export function vaguelyCredited(facts: SentenceFacts): Judged | null {
  const { voices, signals, start, plain } = facts;
  for (const { who, source, cue, content, manner } of voices.credits) {
    if (who === null || source === null || source.start < start || source.end > start + plain.length)
      continue;
    if (!isNobodyInParticular(who, plain.slice(source.start - start, source.end - start))) continue;
    const cueWords = plain.slice(cue.start - start, cue.end - start);
    if (refusing.test(cueWords)) continue;
    const accuses = /accus|alleg|blam|implicat|suspect/.test(cueWords);
    const within = signals.filter((signal) =>
      content.some((span) => overlaps(span, inArticle(facts, signal))),
    );
    const grave = within.find(({ kind }) => kind === 'misconduct' || kind === 'violence' || kind === 'blame');
    const bare =
      bareSource.test(plain.slice(source.start - start, source.end - start)) &&
      within.find(({ kind }) => !light.has(kind));
    const thought = manner === 'belief' && within.find(({ kind }) => kind !== 'tinted' && kind !== 'record');
    const at = accuses ? { start: cue.start - start, end: cue.end - start } : grave || bare || thought;
    if (!at || at.start < 0 || at.start >= plain.length || (!accuses && !someone.test(facts.text))) continue;
    const span = fromSource(facts, source, cue, clauseAround(plain, at, quotesIn(facts)));
    const type = accuses || grave ? 'accusation' : 'characterisation';
    return { ...span, type, strength: 'mild', credit: 'vague', vague: source };
  }
  return null;
}

const canBeAsked: ReadonlySet<string> = new Set(['named', 'institution', 'outlet', 'document']);

/** "Fellow Republicans are urging her to go": a group speaks of which nobody is told apart, and nobody else does. */
export function saidBySomeGroup(facts: SentenceFacts): Judged | null {
  const { voices, start, plain, signals } = facts;
  if (voices.credits.some(({ who }) => who !== null && canBeAsked.has(who.kind))) return null;
  if (signals.some(({ kind }) => kind === 'poll' || kind === 'court')) return null;
  for (const { who, source, cue, content } of voices.credits) {
    if (who === null || source === null || source.start < start || source.end > start + plain.length)
      continue;
    const vague = inSentence(facts, source);
    if (!isSomeGroup(who, plain.slice(vague.start, vague.end))) continue;
    const cueWords = plain.slice(cue.start - start, cue.end - start);
    if (cue.end > start + plain.length || heard.test(cueWords)) continue;
    if (telling.test(cueWords) && !weighs(facts, content)) continue;
    const { end } = fromSource(facts, source, cue, clauseAround(plain, vague, quotesIn(facts)));
    const span = { start: vague.start, end: Math.max(end, vague.end) };
    return { ...span, type: 'characterisation', strength: 'mild', credit: 'vague', vague: source };
  }
  return null;
}

const refusing = /reject|den[iy]|dismiss|disput|refus|declin/;
/** What anybody who was there has heard, what was written, and what somebody only wants: no claim. */
const heard =
  /reject|den[iy]|disput|refus|declin|chant|shout|yell|cheer|boo(?:s|ed|ing)?\b|sing|threaten|writ|wrote|\bask/;

/** "Nurses at the hospital said the ward was closed": a plain fact that people who were there can know. */
const telling =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|report|confirm|recall|describ|add|not(?:e|es|ed|ing)|explain|testif)/;
const weighty: ReadonlySet<SignalKind> = new Set([
  'forecast',
  'superlative',
  'misconduct',
  'blame',
  'cause',
  'motive',
  'shortfall',
  'purpose',
]);

function weighs(facts: SentenceFacts, content: readonly Span[]): boolean {
  return [...facts.signals, ...facts.tones].some(
    (signal) =>
      (weighty.has(signal.kind) || isJudging(signal)) &&
      content.some((span) => overlaps(span, inArticle(facts, signal))),
  );
}

/** "a source", "sources": not a word of who that is. */
const bareSource =
  /^(?:(?:an?|one|the|two|several|multiple) )?(?:unnamed |anonymous |unidentified )?sources?$/;
const light: ReadonlySet<SignalKind> = new Set([
  'tinted',
  'record',
  'market',
  'poll',
  'case',
  'court',
  'vague-actor',
]);

/** The clause with the words that credit it, or these alone where a quotation or many words stand between. */
function fromSource(facts: SentenceFacts, source: Span, cue: Span, clause: Span): Span {
  const credit = cover(inSentence(facts, source), inSentence(facts, cue));
  const both = cover(credit, clause);
  if (credit.start < 0) return clause;
  if (both.end - both.start > 160 || quotesIn(facts).some((quote) => overlaps(quote, both))) return credit;
  return both;
}

/** Words for somebody in particular, after the first word. */
const someone = /[a-z,] [A-ZÀ-Þ][\wÀ-ÿ.'’-]+|\b(?:him|her|his|he|she)\b/;
