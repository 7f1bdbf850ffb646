import { createLanguage } from '../../../src/language/create-language';
import { createSourceAnalyser } from '../../../src/sources/create-source-analyser';
import type { Source, SourceAnalysis } from '../../../src/sources/model';
import type { SourceOptions } from '../../../src/sources/options';
import { parseArticle } from '../../../src/text/parse-article';
import type { Span } from '../../../src/text/span';

const language = createLanguage();

/** What is known of a text, with helpers to read it back as words. */
export interface Reading {
  readonly text: string;
  readonly analysis: SourceAnalysis;
  readonly sources: readonly Source[];
  words(span: Span | null): string | null;
  /** "source | cue | content … content" of each attribution in order. */
  said(): string[];
  anonymous(): readonly Source[];
}

export function read(text: string, options?: SourceOptions): Reading {
  const analysis = createSourceAnalyser(language, options)(parseArticle(text));
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
  return {
    text,
    analysis,
    sources: analysis.sources,
    words,
    said: () =>
      analysis.attributions.map(
        (each) =>
          `${words(each.source) ?? '-'} | ${words(each.cue)} | ${each.content.map(words).join(' … ')}`,
      ),
    anonymous: () => analysis.sources.filter((source) => source.kind === 'anonymous'),
  };
}
