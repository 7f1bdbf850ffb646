import type { Article, Paragraph, Sentence } from './article';
import { articleQuotations, type BlockQuotations } from './article-quotations';
import { findBlocks } from './blocks';
import { createBoundedCache } from './bounded-cache';
import { findMarks, withoutMarks } from './marks';
import { findQuotations, type LocalQuotation } from './quotations';
import { splitSentences } from './sentences';
import { type Span, shift } from './span';
import { storyParts } from './story-parts';
import { countWords, longestSentence, splitWindows } from './windows';

/** What is known of a paragraph by its words alone; offsets are into the paragraph. */
interface ParagraphAnalysis {
  /** With their words: the same string for each reading, so that what is kept by it is found at once. */
  readonly sentences: readonly LocalSentence[];
  readonly quotations: readonly LocalQuotation[];
  readonly punctuated: boolean;
  readonly words: number;
}

interface LocalSentence extends Span {
  readonly text: string;
}

// A dozen long articles; an edit of one word parses one paragraph anew.
const analyses = createBoundedCache<ParagraphAnalysis>(4000, 2_000_000);

/**
 * Reads a text as an article: blocks, dateline, sentences, quotations and marks, with UTF-16 offsets into `text`.
 * Never throws; an empty text is an article without paragraphs. Linear in the length of the text; paragraphs seen
 * lately are not parsed again.
 */
export function parseArticle(text: string): Article {
  const marks = findMarks(text);
  const copy = withoutMarks(text, marks);
  const blocks = findBlocks(copy);
  const { kinds, dateline, datelineBlock } = storyParts(copy, blocks);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const quoted: BlockQuotations[] = [];
  let words = 0;
  let unpunctuatedWords = 0;

  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index] ?? 'paragraph';
    const bodyStart = dateline && index === datelineBlock ? dateline.end : block.start;
    const body = copy.slice(bodyStart, block.end);
    const analysis = analyses.get(body, () => analyseParagraph(body));
    const own: Sentence[] = [];
    for (const span of analysis.sentences) {
      const sentence = {
        start: span.start + bodyStart,
        end: span.end + bodyStart,
        text: span.text,
        index: sentences.length,
        paragraph: index,
      };
      own.push(sentence);
      sentences.push(sentence);
    }
    quoted.push({ kind, start: bodyStart, quotations: analysis.quotations });
    const { start, end } = block;
    paragraphs.push({ start, end, kind, index, sentences: own, punctuated: analysis.punctuated });
    words += analysis.words;
    if (!analysis.punctuated) unpunctuatedWords += analysis.words;
  }
  return {
    text,
    copy,
    marks,
    paragraphs,
    sentences,
    quotations: articleQuotations(quoted),
    dateline,
    punctuated: unpunctuatedWords * 2 <= words,
    words,
  };
}

function analyseParagraph(body: string): ParagraphAnalysis {
  const words = countWords(body);
  const spans = splitSentences(body);
  const sentences: LocalSentence[] = [];
  const take = ({ start, end }: Span) => sentences.push({ start, end, text: body.slice(start, end) });
  let windowed = 0;
  for (const span of spans) {
    const sentence = body.slice(span.start, span.end);
    const length = spans.length === 1 ? words : countWords(sentence);
    if (length <= longestSentence) take(span);
    else {
      windowed += length;
      for (const window of splitWindows(sentence)) take(shift(window, span.start));
    }
  }
  return { sentences, quotations: findQuotations(body), punctuated: windowed * 2 <= words, words };
}
