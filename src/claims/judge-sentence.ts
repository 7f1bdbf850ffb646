import { overlaps, type Span } from '../text/span';
import { complementOf } from './clause';
import type { ClaimType } from './model';
import type { OwnTone } from './own-tone';
import { creditOf, isQuoted } from './own-voice';
import {
  claimAt,
  concludes,
  inArticle,
  type Judged,
  quotesIn,
  type SentenceFacts,
  spokenIn,
} from './sentence-facts';
import type { Signal, SignalKind } from './signals';
import { firstOf, isSeeming, namesWhose, uncredited } from './uncredited';
import { saidBySomeGroup, vaguelyCredited } from './vaguely-credited';
import { weighSentence } from './weigh-sentence';

/**
 * What a sentence claims in the outlet's own voice, and for which an editor would ask who says so; null if nothing.
 * `around` is how many judging words the article has for each of its sentences.
 */
export function judgeSentence(facts: SentenceFacts, tone: OwnTone, around: number): Judged | null {
  const { state, block, voices } = facts;
  const own = tone.signals;
  const weasel = own.find((signal) => signal.kind === 'weasel' && !signal.soft);
  if (weasel) return weaselClaim(facts, weasel);
  if (block !== 'paragraph' || isPersonal(facts)) return null;
  if (state === 'carried') return inCarried(facts, own);
  const credited = state === 'explicit' && !voices.credits.every((credit) => concludes(credit, facts));
  const judged = credited ? inCredited(facts, own) : uncredited(facts, own);
  return (
    judged ??
    ofSomePolls(facts, own) ??
    bySomeGroup(facts) ??
    (credited ? (vaguelyCredited(facts) ?? saidBySomeGroup(facts)) : null) ??
    weighSentence(facts, tone, around)
  );
}

/** A question, or what somebody writes of themselves: nobody else is asked for it. */
function isPersonal(facts: SentenceFacts): boolean {
  const { text, voices } = facts;
  if (
    /\?["”’')\s]*$/.test(text) &&
    !voices.quoted.some(({ end }) => end >= facts.start + text.trimEnd().length)
  )
    return true;
  // The numeral of "World War I", the party of "(I-Vt.)".
  for (const { index } of text.matchAll(
    /(?<!\b(?:War|Level|Part|Title|Phase|Class|Type|Article|Section|Chapter) )\b(?:I|I'm|I’m|I've|I’ve|me|my|My)\b(?![.-])/g,
  ))
    if (!isQuoted(voices, inArticle(facts, { start: index, end: index + 1 }))) return true;
  return false;
}

function weaselClaim(facts: SentenceFacts, weasel: Signal): Judged {
  const span = complementOf(facts.plain, weasel, spokenIn(facts));
  const within = facts.signals.filter((signal) => overlaps(signal, span));
  const type: ClaimType = firstOf(within, 'misconduct', 'blame')
    ? 'accusation'
    : firstOf(within, 'superlative')
      ? 'superlative'
      : firstOf(within, 'figure')
        ? 'statistic'
        : 'characterisation';
  return { ...span, type, strength: 'strong', credit: 'vague', vague: inArticle(facts, weasel) };
}

/** The outlet's own words in a sentence for another part of which somebody is credited. */
function inCredited(facts: SentenceFacts, own: readonly Signal[]): Judged | null {
  const reaction = firstOf(own, 'reaction');
  if (reaction && !namesWhose(facts, reaction))
    return claimAt(facts, reaction, 'characterisation', 'mild', 'vague', reaction);
  const loaded = firstOf(own, 'loaded', 'trouble') ?? seemingOf(facts);
  if (!loaded) return null;
  const figure = own.find(({ kind, soft }) => kind === 'figure' && !soft);
  return claimAt(facts, loaded, figure ? 'statistic' : 'characterisation', 'mild', 'none');
}

/** "She seemed to plead": as it seems to the outlet, outside all that somebody is credited for. */
function seemingOf(facts: SentenceFacts): (Span & { readonly kind: 'appearance' }) | null {
  for (const hedge of facts.hedges) {
    const { start, end } = hedge;
    const span = inArticle(facts, { start, end });
    if (isSeeming(facts.plain, hedge) && !isQuoted(facts.voices, span) && !creditOf(facts.voices, span))
      return { kind: 'appearance', start, end };
  }
  return null;
}

/** Groups whose judgement is their trade: who they are is asked where they are a source. */
const trade = /^(?:experts|analysts|economists|scholars|historians)\b/;

/** "In recent polls": nobody is told to have taken them. */
function ofSomePolls(facts: SentenceFacts, own: readonly Signal[]): Judged | null {
  const polls = firstOf(own, 'some-polls');
  return polls ? claimAt(facts, polls, 'statistic', 'strong', 'vague', polls) : null;
}

/** "Critics say", "many residents worry": the credit itself tells of nobody. */
function bySomeGroup(facts: SentenceFacts): Judged | null {
  const { signals, voices } = facts;
  if (
    voices.credits.some(
      ({ who, source }) => who?.kind === 'named' && source !== null && !isInWeasel(facts, source),
    )
  )
    return null;
  const weasel = signals.find(
    (signal) =>
      signal.kind === 'weasel' &&
      signal.soft &&
      !trade.test(facts.plain.slice(signal.start, signal.end)) &&
      !isQuoted(voices, inArticle(facts, signal)) &&
      creditOf(voices, inArticle(facts, signal)) === null,
  );
  if (!weasel) return null;
  const span = complementOf(facts.plain, weasel, quotesIn(facts));
  return {
    ...span,
    type: 'characterisation',
    strength: signals.some(({ kind, start, soft }) => weighs.has(kind) && !soft && start > weasel.start)
      ? 'strong'
      : 'mild',
    credit: 'vague',
    vague: inArticle(facts, weasel),
  };
}

const weighs: ReadonlySet<SignalKind> = new Set(['figure', 'superlative', 'misconduct', 'blame', 'violence']);

/** "Many of Ms. Lind's neighbors worry": whom the words for a group name is not the one credited. */
function isInWeasel(facts: SentenceFacts, source: Span): boolean {
  return facts.signals.some(
    ({ kind, start, end }) => kind === 'weasel' && overlaps(inArticle(facts, { start, end }), source),
  );
}

function inCarried(facts: SentenceFacts, own: readonly Signal[]): Judged | null {
  const motive = firstOf(own, 'motive');
  if (motive) return claimAt(facts, motive, 'motive', 'mild', 'carried');
  const loaded = firstOf(own, 'loaded');
  return loaded ? claimAt(facts, loaded, 'characterisation', 'mild', 'carried') : null;
}
