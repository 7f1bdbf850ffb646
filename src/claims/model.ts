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
}

/** What the copy of one article is unsure of. */
export interface ClaimAnalysis {
  readonly hedges: readonly Hedge[];
  readonly disclosures: readonly Disclosure[];
}
