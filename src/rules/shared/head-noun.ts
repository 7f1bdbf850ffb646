import { bareNouns, insiderNouns, singularOf } from '../../sources/word-classes';
import type { Article } from '../../text/article';
import { type Span, textOf } from '../../text/span';

/** The noun, singular, that says what an unnamed source is: "official" in "two ministry officials in Norvald"; '' where there is none. */
export function headNounOf(article: Article, mention: Span): string {
  const words =
    textOf(article.copy, mention)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return words.map(singularOf).find((word) => insiderNouns.has(word) || bareNouns.has(word)) ?? '';
}
