import { loadTagger, type Tagger } from './load-tagger';
import { rankLanguages } from './rank-languages';

/** What of the knowledge of language is heavy: words, letter triples, and the code that reads them. */
export interface LanguageParts {
  /** The one tagger, loaded at the first call. */
  loadTagger(): Tagger;
  /** Languages that a text may be in, the likeliest first, each with a score of at most 1. */
  rankLanguages(text: string): readonly (readonly [code: string, score: number])[];
}

/** In the worker's bundle `language-parts-beside.ts` stands in for this file. */
export const languageParts: LanguageParts = { loadTagger, rankLanguages };
