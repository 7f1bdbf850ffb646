import type { AttributionState, Source } from '../sources/model';
import type { BlockKind } from '../text/article';
import { overlaps, type Span } from '../text/span';
import { clauseAround, complementOf } from './clause';
import type { ClaimType, HedgeKind, OpenClaim } from './model';
import { type Credit, creditOf, isQuoted, type Voices } from './own-voice';
import type { Signal, SignalKind } from './signals';

/** What is known of a sentence before it is judged. Offsets into the sentence, but those of `voices`. */
export interface SentenceFacts {
  /** In lower case with straight apostrophes. */
  readonly plain: string;
  /** Where it begins in the article. */
  readonly start: number;
  readonly block: BlockKind;
  readonly state: AttributionState;
  readonly signals: readonly Signal[];
  readonly hedges: readonly (Span & { readonly kind: HedgeKind })[];
  readonly voices: Voices;
}

/** A claim nobody is credited for; offsets into the sentence, but that of `vague`. */
export type Judged = Pick<OpenClaim, 'type' | 'strength' | 'credit' | 'vague'> & Span;

/** What a sentence claims in the outlet's own voice, and for which an editor would ask who says so; null if nothing. */
export function judgeSentence(facts: SentenceFacts): Judged | null {
  const { signals, hedges, state, block } = facts;
  if (signals.length === 0 && hedges.length === 0) return null;
  const own = ownSignals(facts);
  const weasel = own.find((signal) => signal.kind === 'weasel' && !signal.soft);
  if (weasel) return weaselClaim(facts, weasel, own);
  if (block !== 'paragraph') return null;
  if (state === 'explicit') return inCredited(facts, own) ?? vaguelyCredited(facts);
  return state === 'carried' ? inCarried(facts, own) : uncredited(facts, own);
}

/** The signals outside quotation marks for which nobody is credited, and which are not the words that credit. */
function ownSignals(facts: SentenceFacts): Signal[] {
  const { signals, voices, start } = facts;
  return signals.filter((signal) => {
    const span = { start: signal.start + start, end: signal.end + start };
    if (isQuoted(voices, span)) return false;
    // "Is thought to be" is a cue too, and credits nobody.
    if (
      voices.credits.some(
        ({ cue, source }) => overlaps(cue, span) && (source !== null || signal.kind !== 'weasel'),
      )
    )
      return false;
    const credit = creditOf(voices, span);
    if (!credit || (credit.source === null && credit.manner !== 'intention')) return true;
    return signal.kind === 'weasel' && !signal.soft && isAside(facts.plain, signal);
  });
}

/** "who is considered", "the man regarded by many": told beside what somebody is credited for. */
function isAside(plain: string, { start }: Span): boolean {
  return /(?:\b(?:who|which|whose [\w-]+),? |, (?:[\w'-]+ ){0,4}|\b(?:the|a|an) (?:[\w'-]+ ){1,3})$/.test(
    plain.slice(Math.max(0, start - 50), start),
  );
}

const has = (signals: readonly Signal[], ...kinds: readonly SignalKind[]) =>
  signals.find((signal) => kinds.includes(signal.kind));

function weaselClaim(facts: SentenceFacts, weasel: Signal, own: readonly Signal[]): Judged {
  const span = complementOf(facts.plain, weasel, holes(facts));
  const within = own.filter((signal) => overlaps(signal, span));
  const type: ClaimType = has(within, 'misconduct', 'blame')
    ? 'accusation'
    : has(within, 'superlative')
      ? 'superlative'
      : has(within, 'figure')
        ? 'statistic'
        : 'characterisation';
  return { ...span, type, strength: 'strong', credit: 'vague', vague: placed(facts, weasel) };
}

/** The outlet's own words in a sentence for another part of which somebody is credited. */
function inCredited(facts: SentenceFacts, own: readonly Signal[]): Judged | null {
  const reaction = has(own, 'reaction');
  const loaded = has(own, 'loaded');
  const figure = own.find(({ kind, soft }) => kind === 'figure' && !soft);
  if (reaction && !/\b(?:from|by|of) \p{Lu}/u.test(facts.plain))
    return claim(facts, reaction, 'characterisation', 'mild', 'vague', reaction);
  if (loaded) return claim(facts, loaded, figure ? 'statistic' : 'characterisation', 'mild', 'none');
  return null;
}

/** A grave claim that hangs on nobody in particular: "accused by officials", "some experts believe". */
function vaguelyCredited(facts: SentenceFacts): Judged | null {
  const { voices, signals, start, plain } = facts;
  if (voices.credits.some(({ who }) => who !== null && (who.name !== null || who.kind === 'named')))
    return null;
  for (const credit of voices.credits) {
    if (credit.manner === 'intention' || !isVague(credit)) continue;
    const content = signals.filter((signal) =>
      credit.content.some((span) => overlaps(span, { start: signal.start + start, end: signal.end + start })),
    );
    const cue = plain.slice(credit.cue.start - start, credit.cue.end - start);
    const accuses = /accus|alleg|blam|implicat|suspect/.test(cue);
    const grave = content.find(({ kind, soft }) => kind === 'misconduct' || (kind === 'cause' && !soft));
    if (!accuses && !grave) continue;
    const at = grave ?? { start: credit.cue.start - start, end: credit.cue.end - start };
    if (at.start < 0) continue;
    const type = accuses || grave?.kind === 'misconduct' ? 'accusation' : 'causal';
    const span = clauseAround(plain, at, quotes(facts));
    return { ...span, type, strength: 'mild', credit: 'vague', vague: credit.source };
  }
  return null;
}

/** Whether readers cannot tell who is meant: "critics", "US officials". */
function isVague({ who }: Credit): boolean {
  return who !== null && who.name === null && isNobody(who);
}

function isNobody({ kind, specificity, mentions }: Source): boolean {
  if (kind === 'unnamed-group') return true;
  return (
    (kind === 'anonymous' || kind === 'unnamed-person' || kind === 'institution') &&
    specificity <= 1 &&
    mentions.length > 0
  );
}

function inCarried(facts: SentenceFacts, own: readonly Signal[]): Judged | null {
  const motive = has(own, 'motive');
  if (motive) return claim(facts, motive, 'motive', 'mild', 'carried');
  const loaded = has(own, 'loaded');
  return loaded ? claim(facts, loaded, 'characterisation', 'mild', 'carried') : null;
}

function uncredited(facts: SentenceFacts, own: readonly Signal[]): Judged | null {
  const record = has(own, 'record') !== undefined;
  const market = has(own, 'market') !== undefined;
  const hard = (kind: SignalKind) => own.find((signal) => signal.kind === kind && !signal.soft);
  const figure = market || record ? undefined : hard('figure');
  const superlative = hard('superlative');
  const loaded = has(own, 'loaded');
  const cause = has(own, 'cause');
  const motive = has(own, 'motive');
  const actor = has(own, 'vague-actor');
  const forecast = has(own, 'forecast');
  const reaction = has(own, 'reaction');
  const softly = own.find(({ kind, soft }) => kind === 'weasel' && soft);
  const alleged = facts.hedges.find(({ kind }) => kind === 'alleged');
  const seems = facts.hedges.find(({ kind }) => kind === 'appearance');
  if (alleged && !record) return claim(facts, alleged, 'accusation', 'strong', 'none');
  if (actor && (motive || has(own, 'misconduct')))
    return claim(facts, motive ?? actor, motive ? 'motive' : 'accusation', 'strong', 'vague', actor);
  if (softly) return claim(facts, softly, 'characterisation', 'mild', 'vague', softly);
  if (figure && (superlative || cause || loaded || forecast || seems))
    return claim(facts, figure, superlative ? 'superlative' : 'statistic', 'strong', 'none');
  if (superlative) return claim(facts, superlative, 'superlative', 'mild', 'none');
  if (figure) return claim(facts, figure, 'statistic', 'mild', 'none');
  if (cause) return claim(facts, cause, 'causal', loaded ? 'strong' : 'mild', 'none');
  if (reaction) return claim(facts, reaction, 'characterisation', 'mild', 'vague', reaction);
  if (motive) return claim(facts, motive, 'motive', 'mild', 'none');
  if (loaded) return claim(facts, loaded, 'characterisation', 'mild', 'none');
  return seems ? claim(facts, seems, 'characterisation', 'mild', 'none') : null;
}

function claim(
  facts: SentenceFacts,
  at: Span & { readonly kind: SignalKind | HedgeKind },
  type: ClaimType,
  strength: Judged['strength'],
  credit: Judged['credit'],
  vague: Span | null = null,
): Judged {
  const span =
    at.kind === 'figure' ? { start: at.start, end: at.end } : clauseAround(facts.plain, at, holes(facts));
  return { ...span, type, strength, credit, vague: vague && placed(facts, vague) };
}

function placed({ start }: SentenceFacts, span: Span): Span {
  return { start: span.start + start, end: span.end + start };
}

/** Quoted and credited words, as offsets into the sentence. */
function holes(facts: SentenceFacts): Span[] {
  const { voices, start } = facts;
  const credited = voices.credits
    .filter(({ source }) => source !== null)
    .flatMap(({ content, cue }) => [...content, cue]);
  return [
    ...quotes(facts),
    ...credited.map((span) => ({ start: span.start - start, end: span.end - start })),
  ];
}

function quotes({ voices, start }: SentenceFacts): Span[] {
  return voices.quoted.map((span) => ({ start: span.start - start, end: span.end - start }));
}
