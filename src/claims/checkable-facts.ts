import type { SourceAnalysis } from '../sources/model';
import type { Article } from '../text/article';
import type { Span } from '../text/span';

/** What a checker looks up: the kinds in which magazines mark a proof. */
export type FactKind = 'number' | 'name' | 'title' | 'date' | 'quote' | 'superlative';

/** Words of an article that can be checked against the world. */
export interface CheckableFact extends Span {
  readonly kind: FactKind;
  /** The place of its sentence in `article.sentences`. */
  readonly sentence: number;
}

/** Every checkable fact of an article, in order of the text. Spans are UTF-16 code units into `article.text`. */
export function checkableFacts(_article: Article, _sources: SourceAnalysis): CheckableFact[] {
  return [];
}
