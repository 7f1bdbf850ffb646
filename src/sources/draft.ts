import type { Span } from '../text/span';
import type { Entry } from './entry';
import type { Attribution } from './model';

/** An attribution with its register entry, while the article is being read. */
export interface Draft {
  readonly source: Span | null;
  readonly cue: Span;
  content: Span[];
  readonly entry: Entry | null;
  readonly sentence: number;
  readonly manner: Attribution['manner'];
  readonly hearer: Span | null;
  /** Where what was said stands, if not in the sentence: in the quotation or paragraph after or before it. */
  readonly awaits: 'before' | 'after' | null;
}
