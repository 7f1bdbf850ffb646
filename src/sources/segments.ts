import type { Article, Sentence } from '../text/article';
import { quotationsInTurn } from '../text/quotations-in-turn';
import type { Span } from '../text/span';

/** A stretch of the article to be read at once. Records are kept where their words begin in `own`. */
export interface Segment extends Span {
  readonly sentence: Sentence;
  readonly text: string;
  /** The part that is this sentence's; the rest is there to be read along. Offsets into `text`. */
  readonly own: Span;
  /** Quoted stretches, offsets into `text`. */
  readonly quotes: readonly Span[];
  /** A window of copy without punctuation. */
  readonly loose: boolean;
  /** The windows that hold its words, where it is one; empty otherwise. */
  readonly windows: readonly Window[];
}

/** A stretch of copy without punctuation that is tagged at once; `start` is an offset into the segment's text. */
export interface Window {
  readonly start: number;
  readonly text: string;
}

const context = 160;

/**
 * One segment a sentence. Where copy has no punctuation, sentences are windows cut anywhere: there a segment also
 * holds some words to either side, so that a source and its cue are seen together.
 */
export function segmentsOf(article: Article): Segment[] {
  const segments: Segment[] = [];
  const quotationsOf = quotationsInTurn(article.quotations);
  for (const sentence of article.sentences) {
    const paragraph = article.paragraphs[sentence.paragraph];
    const whole = paragraph?.punctuated ?? true;
    const start = whole
      ? sentence.start
      : wordEdge(article.text, Math.max(paragraph?.start ?? 0, sentence.start - context), sentence.start);
    const end = whole
      ? sentence.end
      : wordEdge(
          article.text,
          Math.min(paragraph?.end ?? sentence.end, sentence.end + context),
          sentence.end,
        );
    const quotes = quotationsOf(start, end).map((quotation) => ({
      start: Math.max(0, quotation.start - start),
      end: Math.min(end, quotation.end) - start,
    }));
    segments.push({
      start,
      end,
      sentence,
      // Without what an editor's marks take out: `copy`, never `text`.
      text: whole ? sentence.text : article.copy.slice(start, end),
      own: { start: sentence.start - start, end: sentence.end - start },
      quotes,
      loose: !whole,
      windows: whole ? none : windowsOf(article, sentence, start, end),
    });
  }
  return segments;
}

const none: readonly Window[] = [];

/** The windows between two offsets, whole: neighbours share them, so that each is tagged once. */
function windowsOf(
  { sentences }: Article,
  { index, paragraph }: Sentence,
  start: number,
  end: number,
): Window[] {
  const touches = (at: number) => {
    const each = sentences[at];
    return each?.paragraph === paragraph && each.start < end && each.end > start ? each : undefined;
  };
  let first = index;
  while (touches(first - 1)) first--;
  const windows: Window[] = [];
  for (let at = first, each = touches(at); each; each = touches(++at))
    windows.push({ start: each.start - start, text: each.text });
  return windows;
}

/** The nearest white space from `from` towards `to`, so that no word is cut. */
function wordEdge(text: string, from: number, to: number): number {
  if (from === to) return to;
  const step = from < to ? 1 : -1;
  for (let i = from; i !== to; i += step) if (/\s/.test(text[i] ?? ' ')) return i;
  return from;
}
