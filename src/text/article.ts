import type { Mark } from './marks';
import type { Span } from './span';

/** What a block of an article is. A deck and a crosshead are headlines, a line of credits is a byline. */
export type BlockKind = 'headline' | 'byline' | 'caption' | 'paragraph';

/** A sentence. In copy without punctuation: a window of whole words, never longer than a sentence can be. */
export interface Sentence extends Span {
  /** Its words, `article.copy.slice(start, end)`; leading quotation marks belong to it. */
  readonly text: string;
  /** Its place in `article.sentences`. */
  readonly index: number;
  /** The place of its paragraph in `article.paragraphs`. */
  readonly paragraph: number;
}

/** A block of lines: a paragraph of the story, or its headline, byline or caption. */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
  /** Its place in `article.paragraphs`. */
  readonly index: number;
  readonly sentences: readonly Sentence[];
  /** False where the block is long and has no sentence punctuation; then its sentences are windows. */
  readonly punctuated: boolean;
}

/** "BOGOTA, Colombia (AP) —" or "date 2019-08-19" at the head of the story. The span is left out of the first sentence. */
export interface Dateline extends Span {
  readonly place: string | null;
  readonly agency: string | null;
  /** As ISO 8601 (`2019-08-19`) where a full date is given. */
  readonly date: string | null;
}

/** Quoted speech, with its marks. `content` is without them. */
export interface Quotation extends Span {
  readonly content: Span;
  readonly glyph: 'curly' | 'straight' | 'single' | 'guillemet';
  /** False when the paragraph ends before a closing mark. */
  readonly closed: boolean;
  /** True when it goes on from an unclosed quotation of the paragraph before (news style). */
  readonly continues: boolean;
  /** 0 for a quotation that stands in no other, 1 for one inside it, and so on. */
  readonly depth: number;
}

/** A parsed .txt file. All offsets are UTF-16 code units into `text`. */
export interface Article {
  readonly text: string;
  /**
   * The text as a reader gets it: comments, deletions and the signs of CriticMarkup overwritten by spaces.
   * As long as `text`, so offsets are the same; read words from here. Without marks it is `text`.
   */
  readonly copy: string;
  /** The CriticMarkup marks, in order. */
  readonly marks: readonly Mark[];
  readonly paragraphs: readonly Paragraph[];
  /** All sentences of all blocks, in order; those of the headline and captions included. */
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly dateline: Dateline | null;
  /** False when most of the story has no sentence punctuation. */
  readonly punctuated: boolean;
  readonly words: number;
}
