import { overlaps } from '../text/span';
import { complementOf } from './clause';
import type { ClaimType } from './model';
import { creditOf, isQuoted } from './own-voice';
import { ownSignals } from './own-words';
import {
  claimAt,
  concludes,
  inArticle,
  type Judged,
  quotesIn,
  type SentenceFacts,
  spokenIn,
} from './sentence-facts';
import type { Signal } from './signals';
import { firstOf, namesWhose, uncredited } from './uncredited';
import { vaguelyCredited } from './vaguely-credited';

/** What a sentence claims in the outlet's own voice, and for which an editor would ask who says so; null if nothing. */
export function judgeSentence(facts: SentenceFacts): Judged | null {
  const { signals, hedges, state, block, voices } = facts;
  if (signals.length === 0 && hedges.length === 0) return null;
  const own = ownSignals(facts);
  const weasel = own.find((signal) => signal.kind === 'weasel' && !signal.soft);
  if (weasel) return weaselClaim(facts, weasel);
  if (block !== 'paragraph') return null;
  if (state === 'carried') return inCarried(facts, own);
  const credited = state === 'explicit' && !voices.credits.every((credit) => concludes(credit, facts));
  return credited ? (inCredited(facts, own) ?? vaguelyCredited(facts)) : uncredited(facts, own);
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
  const loaded = firstOf(own, 'loaded');
  if (!loaded) return bySomeGroup(facts);
  const figure = own.find(({ kind, soft }) => kind === 'figure' && !soft);
  return claimAt(facts, loaded, figure ? 'statistic' : 'characterisation', 'mild', 'none');
}

/** Groups whose judgement is their trade: who they are is asked where they are a source. */
const trade = /^(?:experts|analysts|economists|scholars|historians)\b/;

/** "Critics say", "polls show": the credit itself tells of nobody. */
function bySomeGroup(facts: SentenceFacts): Judged | null {
  const { signals, voices } = facts;
  if (voices.credits.some(({ who }) => who?.kind === 'named')) return null;
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
    strength: 'mild',
    credit: 'vague',
    vague: inArticle(facts, weasel),
  };
}

function inCarried(facts: SentenceFacts, own: readonly Signal[]): Judged | null {
  const motive = firstOf(own, 'motive');
  if (motive) return claimAt(facts, motive, 'motive', 'mild', 'carried');
  const loaded = firstOf(own, 'loaded');
  return loaded ? claimAt(facts, loaded, 'characterisation', 'mild', 'carried') : null;
}
