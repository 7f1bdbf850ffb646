import { Position, Range, type TextDocument, type Uri, workspace } from 'vscode';
import { decodeText } from '../text/decode';
import type { Span } from '../text/span';

/** The range of a span in an open document. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** The span of a range in an open document. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Turns offsets into files that may not be open into positions. What was read is kept while the file is unchanged. */
export class FilePositions {
  readonly #lines = new Map<string, { readonly stamp: string; readonly starts: readonly number[] }>();

  /** Null when the file cannot be read any more. */
  async range(uri: Uri, span: Span): Promise<Range | null> {
    const key = uri.toString();
    const open = workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open) return rangeOf(open, span);
    try {
      const starts = await this.#startsOf(uri, key);
      return new Range(positionIn(starts, span.start), positionIn(starts, span.end));
    } catch {
      this.#lines.delete(key);
      return null;
    }
  }

  async #startsOf(uri: Uri, key: string): Promise<readonly number[]> {
    const { mtime, size } = await workspace.fs.stat(uri);
    const stamp = `${mtime} ${size}`;
    const known = this.#lines.get(key);
    if (known?.stamp === stamp) return known.starts;
    const decoded = decodeText(await workspace.fs.readFile(uri));
    const starts = lineStarts('text' in decoded ? decoded.text : '');
    this.#lines.set(key, { stamp, starts });
    return starts;
  }
}

/** Where lines start, as the editor counts lines. A byte order mark is not a column of its first line. */
function lineStarts(text: string): number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function positionIn(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return new Position(low, Math.max(0, offset - (starts[low] ?? 0)));
}
