import type { Language } from '../language/language';
import type { Article } from '../text/article';
import { createBoundedCache } from '../text/bounded-cache';
import { assemble } from './assemble';
import { compileCueWords } from './cue-words';
import { extractSentence, type SentenceRecord } from './extract';
import type { SourceAnalysis } from './model';
import type { SourceOptions } from './options';
import { segmentsOf } from './segments';

/**
 * Gives a function that finds who says what in an article: attributions, the register of sources, and for each sentence
 * whether it is credited to somebody. The function is pure and never throws on any text; what it knows of a sentence
 * it keeps by the sentence's words, so that after an edit only changed sentences are read again.
 * Offsets are UTF-16 code units into `article.text`.
 */
export function createSourceAnalyser(
  language: Language,
  options: SourceOptions = {},
): (article: Article) => SourceAnalysis {
  const words = compileCueWords(options);
  const records = createBoundedCache<SentenceRecord>(4000, 1_000_000);
  return (article) => {
    const segments = segmentsOf(article);
    const read = segments.map((segment) => {
      const key = `${segment.loose ? 'loose' : ''}${segment.text}\n${segment.quotes.map((quote) => `${quote.start}-${quote.end}`).join()}`;
      return records.get(key, () => extractSentence(segment, words, language, options));
    });
    return assemble(article, segments, read);
  };
}
