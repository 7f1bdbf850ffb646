import { isBrought } from './find-words';
import type { ClaimType, HedgeKind } from './model';
import { claimAt, type Judged, type SentenceFacts } from './sentence-facts';
import type { Signal, SignalKind } from './signals';

export const firstOf = (signals: readonly Signal[], ...kinds: readonly SignalKind[]) =>
  signals.find((signal) => kinds.includes(signal.kind));

/** What a sentence claims for which nobody is credited, here or before. `own` are the signals in the outlet's voice. */
export function uncredited(facts: SentenceFacts, own: readonly Signal[]): Judged | null {
  const { plain, inCourt } = facts;
  const record = firstOf(own, 'record') !== undefined;
  const known = record || firstOf(own, 'market') !== undefined;
  // The poll that a sentence tells of is its source.
  if (firstOf(own, 'figure') && firstOf(own, 'poll') && !firstOf(own, 'some-polls')) return null;
  const hard = (kind: SignalKind) => own.find((signal) => signal.kind === kind && !signal.soft);
  const guessed = own.find((signal) => signal.kind === 'figure' && isGuess(plain, signal));
  const figure = known || (inCourt && firstOf(own, 'blame')) ? guessed : hard('figure');
  const superlative = hard('superlative');
  const loaded = inCourt && (record || firstOf(own, 'violence')) ? undefined : firstOf(own, 'loaded');
  // What brought about a suit or a hearing stands in the record.
  const cause = known
    ? undefined
    : own.find((signal) => signal.kind === 'cause' && !isProcedure(plain, signal));
  const motive = own.find(
    (signal) =>
      signal.kind === 'motive' && !inCourt && !isFound(plain, signal) && !(record && isOfLaw(plain, signal)),
  );
  const actor = firstOf(own, 'vague-actor');
  const reaction = firstOf(own, 'reaction');
  const legal = inCourt || firstOf(own, 'case') !== undefined;
  const misdeeds = own.filter(({ kind, start }) => kind === 'misconduct' && !isDenied(plain, start));
  const misconduct = misdeeds[0];
  const misdeed = legal ? undefined : misdeeds.find((signal) => isSaidOf(facts, signal));
  const softly = own.find(({ kind, soft }) => kind === 'weasel' && soft);
  const seems = facts.hedges.find((hedge) => isSeeming(plain, hedge));
  const forecast = firstOf(own, 'forecast');
  // "The illegal $2 million loans": it is not the figure that is asked about.
  const typeOf = (counted: Signal): ClaimType =>
    !legal && misdeeds.some(({ start, end }) => end <= counted.end && start >= counted.start - 14)
      ? 'accusation'
      : 'statistic';
  const accused = legal ? null : accusation(facts);
  if (accused) return accused;
  if (actor && (motive || misconduct))
    return claimAt(facts, motive ?? actor, motive ? 'motive' : 'accusation', 'strong', 'vague', actor);
  if (softly) return claimAt(facts, softly, 'characterisation', 'mild', 'vague', softly);
  if (figure && (superlative || cause || loaded || forecast || seems))
    return claimAt(facts, figure, superlative ? 'superlative' : typeOf(figure), 'strong', 'none', null, true);
  if (misdeed) return claimAt(facts, misdeed, 'accusation', 'strong', 'none');
  if (superlative) return claimAt(facts, superlative, 'superlative', 'mild', 'none');
  if (figure) return claimAt(facts, figure, typeOf(figure), 'mild', 'none');
  if (cause && !(motive && motive.start < cause.start))
    return claimAt(facts, cause, 'causal', loaded ? 'strong' : 'mild', 'none');
  if (reaction && !namesWhose(facts, reaction))
    return claimAt(facts, reaction, 'characterisation', 'mild', 'vague', reaction);
  if (motive) return claimAt(facts, motive, 'motive', 'mild', 'none');
  if (loaded) return claimAt(facts, loaded, 'characterisation', 'mild', 'none');
  if (
    forecast &&
    foretells(plain, forecast) &&
    (!known || plain.slice(forecast.start, forecast.end).includes('likely'))
  )
    return claimAt(facts, forecast, 'prediction', 'mild', 'none');
  const heaviest = weightiest(own, known || inCourt);
  if (heaviest)
    return claimAt(facts, heaviest, weighedAs[heaviest.kind] ?? 'characterisation', 'mild', 'none');
  return seems ? claimAt(facts, seems, 'characterisation', 'mild', 'none') : null;
}

/**
 * What words weigh that judge only in company, and what a sentence must weigh to be queried. Rounded from a logistic
 * regression over sentences labelled by hand that no other rule had queried; that of degree is set by hand.
 */
const weights: Partial<Record<SignalKind, number>> = {
  shortfall: 4,
  trouble: 3,
  guess: 3,
  degree: 3,
  tinted: 1,
  forecast: 1,
};
const weighedAs: Partial<Record<SignalKind, ClaimType>> = {
  shortfall: 'accusation',
  guess: 'prediction',
  forecast: 'prediction',
};
/** In UTF-16 code units: so near each other two words that tint weigh more. */
const nearby = 60;
const enough = 3;
const enoughOnRecord = 4;

/** The word that weighs most of those that together make a sentence a judgement, else null. */
function weightiest(own: readonly Signal[], onRecord: boolean): Signal | null {
  let sum = 0;
  let tinted = -nearby;
  let heaviest: Signal | null = null;
  for (const signal of own) {
    let weight = weights[signal.kind] ?? 0;
    if (signal.kind === 'tinted') {
      if (signal.start - tinted < nearby) weight++;
      tinted = signal.end;
    }
    sum += weight;
    if (weight > (heaviest ? (weights[heaviest.kind] ?? 0) : 0)) heaviest = signal;
  }
  return sum >= (onRecord ? enoughOnRecord : enough) ? heaviest : null;
}

/** "Seems to lose", not "an apparent self-portrait": a word that only doubts is no claim of its own. */
export function isSeeming(plain: string, { kind, start, end }: SentenceFacts['hedges'][number]): boolean {
  return kind === 'appearance' && !plain.startsWith('apparent', start) && !isWitnessed(plain, end);
}

const moods = new Set(
  'inclined ready worried frustrated united nervous eager confident surprised comfortable relaxed tired calm shaken emotional angry upset skeptical sceptical sympathetic open willing determined reluctant unsure happy sad stunned moved once twice annoyed irritated pleased relieved healthy unhurt crying smiling'.split(
    ' ',
  ),
);

/** "appeared frustrated": anybody who was there could see it. */
function isWitnessed(plain: string, end: number): boolean {
  const words = plain
    .slice(end, end + 50)
    .trim()
    .split(' ', 4);
  const at = words[0] === 'to' && words[1] === 'be' ? 2 : 0;
  return (
    moods.has(words[at] ?? '') ||
    (/^(?:\w+ly|very|somewhat|more|less)$/.test(words[at] ?? '') && moods.has(words[at + 1] ?? ''))
  );
}

/** "led to an inquiry", "in response to a records request": what followed is public. */
function isProcedure(plain: string, { end }: Signal): boolean {
  return /^(?: [\w'-]+){0,4} (?:investigations?|inquir(?:y|ies)|probes?|requests?|hearings?|reviews?|resignations?|votes?|questions?|calls?|letters?|lawsuits?)\b/.test(
    plain.slice(end, end + 70),
  );
}

/** "was determined to be competent": found out, not wanted. */
function isFound(plain: string, { start, end }: Signal): boolean {
  return (
    plain.slice(start, end) === 'determined to' &&
    /\b(?:was|were|is|are|been) $/.test(plain.slice(Math.max(0, start - 6), start)) &&
    /^ (?:be|have) /.test(plain.slice(end, end + 6))
  );
}

/** "about 90% of the delegates", "an estimated 200 officers": no record has it. */
function isGuess(plain: string, { start, soft }: Signal): boolean {
  const before = plain.slice(Math.max(0, start - 14), start);
  return /\bestimated $/.test(before) || (!soft && /\b(?:about|nearly|almost|roughly) $/.test(before));
}

/** "The law aims to protect": what a law, bill or rule is for stands in it. */
function isOfLaw(plain: string, { start, end }: Signal): boolean {
  return /^(?:aim|design|intend|meant|gear)/.test(plain.slice(start, end));
}

/** "could cost", "might backfire": not what has been fixed, and not what somebody is free to do. */
function foretells(plain: string, { start, end }: Signal): boolean {
  return (
    /^(?:could|might|(?:is|are|was|were) (?:\w+ )?(?:un)?likely|(?:is|are) (?:\w+ )?(?:poised|bound|destined|certain|sure))/.test(
      plain.slice(start, end),
    ) &&
    !/\b(?:if|whether|whose|which|who|that|so|what|how|where)(?: [\w'-]+){0,3} $/.test(
      plain.slice(Math.max(0, start - 40), start),
    )
  );
}

/** "alleged", "was accused of": nobody tells who alleges it. */
function accusation(facts: SentenceFacts): Judged | null {
  for (const hedge of facts.hedges) {
    if (hedge.kind !== 'alleged' || isDenied(facts.plain, hedge.start)) continue;
    if (isBrought(facts.plain, hedge.start)) continue;
    const words = facts.plain.slice(hedge.start, hedge.end);
    const after = facts.plain.slice(hedge.end, hedge.end + 120);
    if (/^accusing|^accuses/.test(words)) continue;
    if (words.startsWith('accused')) {
      const before = facts.plain.slice(Math.max(0, hedge.start - 30), hedge.start);
      const passive =
        /\b(?:been|was|were|is|are|being|stands?|stood) (?:\w+ ){0,2}$/.test(before) ||
        / (?:of|in)\b/.test(after.slice(0, 4));
      if (!passive || /\bby\b/.test(after)) continue;
    }
    const strength = words.startsWith('allegation') ? 'mild' : 'strong';
    if (strength === 'mild' && !/^ (?:that|of|against)\b/.test(after)) continue;
    return claimAt(
      facts,
      hedge as typeof hedge & { readonly kind: HedgeKind },
      'accusation',
      strength,
      'none',
    );
  }
  return null;
}

/** "has not publicly accused", "no evidence of fraud". */
function isDenied(plain: string, start: number): boolean {
  return /\b(?:not|never|no|without|n't|nor|neither|denied|denies|if|whether|focus\w*|investigat\w+|could|would|might|may|against|anti|ban on|laws? on|fight|combat|prevent|stop) (?:[\w-]+ ){0,3}$/.test(
    plain.slice(Math.max(0, start - 50), start),
  );
}

/** Whether misconduct is told of somebody: a name or a word for a person stands before it, and it is done rather than spoken of. */
export function isSaidOf({ text, plain }: SentenceFacts, misconduct: Signal): boolean {
  const word = plain.slice(misconduct.start, misconduct.end);
  if (isJudged(plain, misconduct)) return true;
  if (!/(?:ed|ing|stole|stolen|lied|spied|illegally|unlawfully|improperly)(?: |$)/.test(word)) return false;
  const before = plain.slice(Math.max(0, misconduct.start - 6), misconduct.start);
  if (/\b(?:the|a|an|of|in|for|his|her|their|its|this|that|any|and|or|on) $/.test(before)) return false;
  return /[A-ZÀ-Þ][\wÀ-ÿ'’.-]+|\b(?:he|she|they|who|man|woman|boy|girl|officers?|company)\b/.test(
    text.slice(0, misconduct.start),
  );
}

/** "The firm is corrupt", "the arrests were unlawful". */
function isJudged(plain: string, { start, end }: Signal): boolean {
  return (
    /^(?:corrupt|fraudulent|illegal|unlawful|negligent|racist|sexist|unethical|rigged|stolen|improper)$/.test(
      plain.slice(start, end),
    ) && /\b(?:is|are|was|were) (?:\w+ly |so |deeply )?$/.test(plain.slice(Math.max(0, start - 30), start))
  );
}

/** "drew criticism from Ms. Lind". */
export function namesWhose({ text }: SentenceFacts, reaction: Signal): boolean {
  return /\b(?:from|by|of|among) (?:[\w-]+ ){0,3}[A-ZÀ-Þ]/.test(
    text.slice(reaction.start, reaction.end + 60),
  );
}
