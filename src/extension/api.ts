import type { Event, Uri } from 'vscode';
import type { Review } from '../review/model';

/** What other extensions, and tests, can ask of Stet. */
export interface StetApi {
  /**
   * The review of a document as it is now; the document is opened if need be. Undefined for one that Stet does not
   * look at, such as an output channel. Offsets are UTF-16 code units into the document's text.
   */
  review(uri: Uri): Promise<Review | undefined>;
  /** A document has a new review, shows more of it, or has none any longer. */
  readonly onDidReview: Event<Uri>;
}
