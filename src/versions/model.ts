import type { ClaimAnalysis } from '../claims/model';
import type { SourceAnalysis } from '../sources/model';
import type { Article } from '../text/article';
import type { Span } from '../text/span';

/** One article of a story, with what is known about it. `id` is its path in the folder. */
export interface Witness {
  readonly id: string;
  /** What a person calls it: the file name without its ending. */
  readonly label: string;
  readonly article: Article;
  readonly sources: SourceAnalysis;
  readonly claims: ClaimAnalysis;
}

/** How near another article is. `version`: shares the wording. `same-story`: tells the same in other words. */
export interface Neighbour {
  readonly id: string;
  /** Share of the shorter article's five-word sequences found in the other. */
  readonly containment: number;
  /** TF-IDF cosine against the background frequencies. */
  readonly cosine: number;
  readonly kind: 'version' | 'same-story';
}

/** The three calls of the library's port: an archive of millions can answer them from elsewhere. */
export interface Library {
  /** Adds an article, or replaces it. `published` (ISO 8601) is when it appeared, if its text does not say. */
  add(id: string, article: Article, published?: string): void;
  remove(id: string): void;
  /** The articles that report the same story, nearest first. */
  nearest(id: string): Neighbour[];
}

export type DifferenceClass =
  | 'number'
  | 'date'
  | 'name'
  | 'title'
  | 'quote'
  | 'unit'
  | 'attribution'
  | 'hedge'
  | 'negation'
  | 'modality'
  | 'claim'
  | 'addition'
  | 'omission'
  | 'style';

export type DifferenceLevel = 'substantive' | 'borderline' | 'style';

/** Where two articles differ. A side that lacks the passage is null. */
export interface Difference {
  readonly class: DifferenceClass;
  readonly level: DifferenceLevel;
  readonly a: Span | null;
  readonly b: Span | null;
  /** A plain sentence. */
  readonly why: string;
}

/** One wording at a variation point, and the witnesses that have it. */
export interface Reading {
  readonly text: string;
  readonly witnesses: readonly { readonly id: string; readonly span: Span }[];
}

/** A place where the witnesses of a story differ: one entry of the apparatus, seen from the base text. */
export interface VariationPoint {
  readonly class: DifferenceClass;
  readonly level: DifferenceLevel;
  /** In the base text. Empty where the base lacks the passage: the place where it would stand. */
  readonly span: Span;
  /** The base's own reading first, unless it has none. */
  readonly readings: readonly Reading[];
  /** A plain sentence. */
  readonly why: string;
  /** True where writing a sibling's reading over `span` gives sound copy. */
  readonly adoptable: boolean;
}

/** What a sibling holds, against the base. */
export interface SiblingCollation {
  readonly id: string;
  readonly neighbour: Neighbour;
  /** Pairs of places in `article.sentences`, base first. */
  readonly aligned: readonly { readonly base: number; readonly sibling: number; readonly score: number }[];
  /** True when the sibling tells the story in other words: then only facts are compared. */
  readonly rewritten: boolean;
  /** Differences of style that are counted and never shown. */
  readonly styleCount: number;
}

/** The base text against all its siblings. */
export interface Collation {
  readonly siblings: readonly SiblingCollation[];
  readonly variants: readonly VariationPoint[];
}
