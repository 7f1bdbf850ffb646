import type { Span } from '../text/span';

export type HedgeKind =
  | 'alleged'
  | 'reported'
  | 'unclear'
  | 'appearance'
  | 'belief'
  | 'loaded-verb'
  | 'conditional';

/** Words by which the copy itself keeps a distance from a claim. */
export interface Hedge extends Span {
  readonly kind: HedgeKind;
  /** The place of its sentence in `article.sentences`. */
  readonly sentence: number;
  /** True inside quotation marks: then the hedge is the speaker's. */
  readonly quoted: boolean;
}

export type DisclosureKind = 'not-verified' | 'no-response' | 'declined' | 'denied' | 'withheld' | 'unclear';

/** Words by which the copy tells what it could not find out, or who would not answer. */
export interface Disclosure extends Span {
  readonly kind: DisclosureKind;
  /** The place of its sentence in `article.sentences`. */
  readonly sentence: number;
  readonly quoted: boolean;
  /** The words for whoever would not answer, denied or declined; null where the copy does not tell, or there is nobody. */
  readonly who: Span | null;
}

/** What kind of thing a sentence claims. Routine matter and plain events need nobody's credit. */
export type ClaimType =
  | 'accusation'
  | 'statistic'
  | 'superlative'
  | 'causal'
  | 'prediction'
  | 'characterisation'
  | 'motive'
  | 'routine'
  | 'event';

/** A claim in the outlet's own voice for which somebody should be credited, and is not. */
export interface OpenClaim extends Span {
  /** The place of its sentence in `article.sentences`. */
  readonly sentence: number;
  readonly type: ClaimType;
  /** How surely an editor would ask. */
  readonly strength: 'strong' | 'mild';
  /**
   * Who answers for it in the copy: nobody; nobody in particular ("officials", "regarded by many"); whoever was credited
   * for what stands before it.
   */
  readonly credit: 'none' | 'vague' | 'carried';
  /** The words that credit nobody in particular; null where there are none. */
  readonly vague: Span | null;
}

/** What one article claims, and what its copy is unsure of. */
export interface ClaimAnalysis {
  /** The types of claim in each sentence, whoever makes them, by place in `article.sentences`. */
  readonly types: readonly (readonly ClaimType[])[];
  /** In order of the text; the strongest of a sentence first. */
  readonly open: readonly OpenClaim[];
  readonly hedges: readonly Hedge[];
  readonly disclosures: readonly Disclosure[];
}
