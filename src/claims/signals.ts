import type { Span } from '../text/span';

/** What a word or phrase can tell of the sentence it stands in. */
export type SignalKind =
  | 'loaded'
  | 'tinted'
  | 'trouble'
  | 'shortfall'
  | 'degree'
  | 'guess'
  | 'motive'
  | 'cause'
  | 'misconduct'
  | 'violence'
  | 'blame'
  | 'figure'
  | 'superlative'
  | 'weasel'
  | 'some-polls'
  | 'vague-actor'
  | 'reaction'
  | 'forecast'
  | 'record'
  | 'market'
  | 'poll'
  | 'case'
  | 'court'
  | 'housekeeping'
  | ToneKind
  | TurnKind;

/** Words that judge a little: what they tell is weighed together. */
export type ToneKind =
  | 'sweeping'
  | 'effect'
  | 'mind'
  | 'purpose'
  | 'manner'
  | 'likening'
  | 'picture'
  | 'epithet'
  | 'verdict';

/** Plain words that tell how a sentence speaks. */
export type TurnKind =
  | 'states'
  | 'has'
  | 'denies'
  | 'becomes'
  | 'contrasts'
  | 'date'
  | 'readers'
  | 'says'
  | 'digit'
  | 'spoken-of';

/** A word or phrase of a sentence that makes it a kind of claim; offsets into the sentence's text. */
export interface Signal extends Span {
  readonly kind: SignalKind;
  /** Of a figure or superlative: it is anybody's to look up, or names a thing. Of a weasel: it credits a group. */
  readonly soft: boolean;
}

const tones: ReadonlySet<SignalKind> = new Set<ToneKind>([
  'sweeping',
  'effect',
  'mind',
  'purpose',
  'manner',
  'likening',
  'picture',
  'epithet',
  'verdict',
]);

/** True of words that judge only a little. */
export function isTone({ kind }: Signal): boolean {
  return tones.has(kind);
}
