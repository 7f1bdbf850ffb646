import type { AttributionState } from '../sources/model';
import type { BlockKind } from '../text/article';
import type { Span } from '../text/span';
import { clauseAround } from './clause';
import type { ClaimType, HedgeKind, OpenClaim } from './model';
import type { Credit, Voices } from './own-voice';
import type { Signal, SignalKind } from './signals';

/** What is known of a sentence before it is judged. Offsets are into the sentence, but those of `voices`. */
export interface SentenceFacts {
  readonly text: string;
  /** In lower case with straight apostrophes. */
  readonly plain: string;
  /** Where it begins in the article. */
  readonly start: number;
  readonly block: BlockKind;
  readonly state: AttributionState;
  readonly signals: readonly Signal[];
  readonly tones: readonly Signal[];
  readonly turns: readonly Signal[];
  readonly hedges: readonly (Span & { readonly kind: HedgeKind })[];
  readonly voices: Voices;
  /** True in an article that reports on a case in court or with the police. */
  readonly inCourt: boolean;
}

/** A claim nobody is credited for; offsets into the sentence, but that of `vague`. */
export type Judged = Pick<OpenClaim, 'type' | 'strength' | 'credit' | 'vague'> & Span;

/** A span of the sentence as offsets into the article. */
export function inArticle({ start }: SentenceFacts, span: Span): Span {
  return { start: span.start + start, end: span.end + start };
}

/** The claim in the clause that holds `at`; of a figure, the figure and what it counts, but where `whole` asks for the clause. */
export function claimAt(
  facts: SentenceFacts,
  at: Span & { readonly kind: SignalKind | HedgeKind },
  type: ClaimType,
  strength: Judged['strength'],
  credit: Judged['credit'],
  vague: Span | null = null,
  whole = false,
): Judged {
  const span =
    at.kind === 'figure' && !whole
      ? { start: at.start, end: at.end }
      : clauseAround(facts.plain, at, spokenIn(facts));
  return { ...span, type, strength, credit, vague: vague && inArticle(facts, vague) };
}

/** "The findings underscore how": nobody said it. */
export function concludes({ cue, who }: Credit, { plain, start }: SentenceFacts): boolean {
  if (who !== null && who.kind !== 'document') return false;
  return /underscor|underlin|highlight|illustrat|exemplif|signal/.test(
    plain.slice(cue.start - start, cue.end - start),
  );
}

/** Quoted and credited words, as offsets into the sentence. */
export function spokenIn(facts: SentenceFacts): Span[] {
  const credited = facts.voices.credits
    .filter((credit) => credit.source !== null && !concludes(credit, facts))
    .flatMap(({ content, cue, source }) => (source ? [...content, cue, source] : [...content, cue]));
  return [...quotesIn(facts), ...credited.map((span) => inSentence(facts, span))];
}

/** Quoted words, as offsets into the sentence. */
export function quotesIn(facts: SentenceFacts): Span[] {
  return facts.voices.quoted.map((span) => inSentence(facts, span));
}

/** A span of the article as offsets into the sentence. */
export function inSentence({ start }: SentenceFacts, span: Span): Span {
  return { start: span.start - start, end: span.end - start };
}
