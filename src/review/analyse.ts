import { analyseClaims } from '../claims/analyse-claims';
import { createLanguage } from '../language/create-language';
import { createSourceAnalyser } from '../sources/create-source-analyser';
import { parseArticle } from '../text/parse-article';
import type { Witness } from '../versions/model';
import { labelOf } from './label';

/** Gives all that is known about one text. Sentences and paragraphs seen before are not looked at again. */
export type Analyse = (id: string, text: string) => Witness;

/** One language door and one set of caches for all articles of a service. */
export function createAnalyse(): Analyse {
  const analyseSources = createSourceAnalyser(createLanguage());
  return (id, text) => {
    const article = parseArticle(text);
    return {
      id,
      label: labelOf(id),
      article,
      sources: analyseSources(article),
      claims: analyseClaims(article),
    };
  };
}
