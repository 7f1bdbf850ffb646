import type { Span } from '../text/span';

/** Who a source is to the reader. */
export type SourceKind =
  | 'named'
  | 'institution'
  | 'anonymous'
  | 'unnamed-person'
  | 'unnamed-group'
  | 'document'
  | 'outlet';

/** How much the reader is told of an unnamed source: 0 bare noun, 1 role, 2 role and side, 3 and basis of knowledge. */
export type Specificity = 0 | 1 | 2 | 3;

/** A place where the article speaks of a source. */
export interface Mention extends Span {
  /** The place of its sentence in `article.sentences`. */
  readonly sentence: number;
  /** True for a back-reference: "the official", "he", "Mr. Arrábal". */
  readonly definite: boolean;
  /** True where the words speak of several: "aides", "two of the people". */
  readonly plural: boolean;
  /** The pronoun, in this form, where the mention is one. */
  readonly pronoun: 'he' | 'she' | 'they' | null;
}

/** One entry of the source register: a source, all its mentions, and what the reader is told of it. */
export interface Source {
  /** `s1`, `s2` ... in order of first mention. */
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string | null;
  readonly title: string | null;
  /** The fullest wording of the article. */
  readonly description: string;
  readonly specificity: Specificity;
  /** The words that tell how they know: "familiar with the talks". */
  readonly basis: Span | null;
  /** In order of the text; the first is the first mention. */
  readonly mentions: readonly Mention[];
  /**
   * The words that grant anonymity. Somebody of whom the copy gives a first name alone stays `named`; the words that
   * keep the rest of the name back stand here.
   */
  readonly grant: Span | null;
  /** The words that say why anonymity was granted. */
  readonly reason: Span | null;
  /** The words that tell the reader why to believe this source: title, role, closeness. */
  readonly justification: string | null;
}

/** Who said what: the source, the words that credit it, and what it said. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /**
   * The `id` of its source in the register. Null where the text names none ("it was announced that"), and where its
   * words stand for nobody the register keeps: a pronoun or noun of which the copy does not tell who is meant.
   */
  readonly sourceId: string | null;
  /** The place of the cue's sentence in `article.sentences`. */
  readonly sentence: number;
  /** What the cue tells of: speech and writing ("said"), belief ("believes", "fears") or intention ("plans to"). */
  readonly manner: 'speech' | 'belief' | 'intention';
  /** Who was told, where the copy says: "the AP" in "told the AP". */
  readonly hearer: Span | null;
}

/** Whether a sentence is credited to somebody: here, by what stands before it, or to nobody. */
export type AttributionState = 'explicit' | 'carried' | 'none';

/** All that is known about the sources of one article. */
export interface SourceAnalysis {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  /** By place in `article.sentences`. */
  readonly states: readonly AttributionState[];
}
