import { analyseClaims } from '../claims/analyse-claims';
import type { ClaimAnalysis } from '../claims/model';
import { createLanguage } from '../language/create-language';
import { createSourceAnalyser } from '../sources/create-source-analyser';
import type { SourceAnalysis } from '../sources/model';
import type { SourceOptions } from '../sources/options';
import type { Article } from '../text/article';
import { parseArticle } from '../text/parse-article';
import type { Witness } from '../versions/model';
import { labelOf } from './label';

/** Gives all that is known about one text. Sentences and paragraphs seen before are not looked at again. */
export type Analyse = (id: string, text: string) => Witness;

const noWords: SourceOptions = {};

/**
 * One language door and one set of caches for all articles of a service. `wordsFor` gives the house style's own words for
 * the sources of an article: what was understood with the same object is kept, and forgotten with it.
 */
export function createAnalyse(wordsFor: (id: string) => SourceOptions = () => noWords): Analyse {
  const language = createLanguage();
  const analysers = new WeakMap<SourceOptions, (article: Article) => SourceAnalysis>();
  const analyserFor = (words: SourceOptions) => {
    const known = analysers.get(words);
    if (known) return known;
    const made = createSourceAnalyser(language, words);
    analysers.set(words, made);
    return made;
  };
  return (id, text) => {
    const article = parseArticle(text);
    const analyseSources = analyserFor(wordsFor(id));
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
        claims ??= analyseClaims(article, this.sources);
        return claims;
      },
    };
  };
}
