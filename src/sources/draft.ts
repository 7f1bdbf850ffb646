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
}
