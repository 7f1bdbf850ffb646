import { analyseClaims } from '../claims/analyse-claims';
import type { ClaimAnalysis } from '../claims/model';
import { createLanguage } from '../language/create-language';
import { createSourceAnalyser } from '../sources/create-source-analyser';
import type { SourceAnalysis } from '../sources/model';
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
    // Of most siblings only the words are asked for, and of a sibling not under review nothing else is wanted at once.
    let sources: SourceAnalysis | null = null;
    let claims: ClaimAnalysis | null = null;
    return {
      id,
      label: labelOf(id),
      article,
      get sources() {
        sources ??= analyseSources(article);
        return sources;
      },
      get claims() {
        claims ??= analyseClaims(article);
        return claims;
      },
    };
  };
}
