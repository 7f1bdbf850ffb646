import { Range, type TextDocument, type Uri, workspace } from 'vscode';
import { decodeText } from '../text/decode';
import { createLineIndex, type LineIndex } from '../text/lines';
import type { Span } from '../text/span';

/** The range of a span in an open document. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** The span of a range in an open document. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The range of a span in one file. */
export type ToRange = (span: Span) => Range;

/** Turns offsets into files, open or not, into ranges. What was read is kept while the file is unchanged. */
export class FilePositions {
  readonly #lines = new Map<string, { readonly stamp: string; readonly index: LineIndex }>();

  /** Looks each file up once. A file that cannot be read any more is left out of the answer. Keyed by address. */
  async of(uris: readonly Uri[]): Promise<Map<string, ToRange>> {
    const wanted = new Map(uris.map((uri) => [uri.toString(), uri]));
    const found = new Map<string, ToRange>();
    for (const document of wanted.size > 0 ? workspace.textDocuments : []) {
      const key = document.uri.toString();
      if (wanted.delete(key)) found.set(key, (span) => rangeOf(document, span));
    }
    // One after the other: each answer is taken in a turn of its own, so that typing gets its turns in between.
    for (const [key, uri] of wanted) {
      const index = await this.#indexOf(uri, key);
      if (index) found.set(key, ({ start, end }) => rangeIn(index, start, end));
    }
    return found;
  }

  async #indexOf(uri: Uri, key: string): Promise<LineIndex | undefined> {
    try {
      const { mtime, size } = await workspace.fs.stat(uri);
      const stamp = `${mtime} ${size}`;
      const known = this.#lines.get(key);
      if (known?.stamp === stamp) return known.index;
      const decoded = decodeText(await workspace.fs.readFile(uri));
      const index = createLineIndex('text' in decoded ? decoded.text : '');
      this.#lines.set(key, { stamp, index });
      return index;
    } catch {
      this.#lines.delete(key);
      return undefined;
    }
  }
}

function rangeIn(index: LineIndex, start: number, end: number): Range {
  const from = index.positionAt(start);
  const to = index.positionAt(end);
  return new Range(from.line, from.column, to.line, to.column);
}
