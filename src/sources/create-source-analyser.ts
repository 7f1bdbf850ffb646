import type { Language } from '../language/language';
import type { Article } from '../text/article';
import { createBoundedCache } from '../text/bounded-cache';
import type { Span } from '../text/span';
import { createAssemble } from './assemble';
import { compileCueWords } from './cue-words';
import { extractSentence, type SentenceRecord } from './extract';
import { createKeptNames } from './kept-names';
import type { SourceAnalysis } from './model';
import type { Usual } from './names';
import type { SourceOptions } from './options';
import { type Segment, segmentsOf, type Window } from './segments';

/** What is known of a sentence, by which of its words are quoted. */
interface KnownSentence extends Pick<Segment, 'loose' | 'quotes' | 'windows'> {
  readonly record: SentenceRecord;
}

const mostReadings = 8;

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
  const assemble = createAssemble(createKeptNames((name) => usualBearer(name, language)));
  const records = createBoundedCache<KnownSentence[]>(4000, 1_000_000);
  return (article) => {
    const segments = segmentsOf(article);
    const read = segments.map((segment) => {
      const known = records.get(segment.text, () => []);
      const same = known.find(
        (each) =>
          each.loose === segment.loose &&
          sameSpans(each.quotes, segment.quotes) &&
          sameWindows(each.windows, segment.windows),
      );
      if (same) return same.record;
      const record = extractSentence(segment, words, language, options);
      // One sentence stands in few ways between quotation marks.
      if (known.length < mostReadings)
        known.push({ loose: segment.loose, quotes: segment.quotes, windows: segment.windows, record });
      return record;
    });
    return assemble(article, segments, read);
  };
}

/** What the tagger's lists say of a full name. The tagger keeps its answers. */
function usualBearer(name: string, language: Language): Usual {
  const { terms } = language.tag(name);
  const first = terms[0]?.tags;
  if (first?.has('MaleName')) return 'he';
  if (first?.has('FemaleName')) return 'she';
  if (first?.has('FirstName')) return 'person';
  return terms.some(({ tags }) => tags.has('Place') || tags.has('Organization')) ? 'thing' : null;
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);
}

function sameWindows(a: readonly Window[], b: readonly Window[]): boolean {
  return (
    a.length === b.length && a.every(({ start, text }, i) => start === b[i]?.start && text === b[i]?.text)
  );
}
