import type { Span } from '../text/span';
import { type FoldedText, foldText, foldWords } from './folded-text';
import type { Anchor, Annotation, PlacedAnnotation } from './model';
import { type Occurrence, occurrences, trusted } from './quote-search';
import { type StoredOffsets, storedOffsets } from './stored-offsets';

/**
 * Lays annotations on a text. Each is where it is remembered to be, moved along with the editing; else
 * where its words stood when it was written, if they still do; else where its words stand now, if
 * there is no doubt that it is these. Where there is doubt it has no span: better lost and listed
 * than on the wrong words.
 *
 * `remembered` holds places in this very text by annotation id, as `moveSpan` left them; an empty one
 * says that the words were taken out there. Spans are UTF-16 code units into `text`.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  text: string,
  remembered?: ReadonlyMap<string, Span>,
): PlacedAnnotation[] {
  const finder = new Finder(text);
  return annotations.map((annotation) => {
    const span = finder.find(annotation.anchor, remembered?.get(annotation.id));
    const recheck = span !== null && annotation.status === 'checked' && !finder.says(span, annotation.anchor);
    return { annotation, span, recheck };
  });
}

/** Finds passages in one text. */
class Finder {
  readonly #text: string;
  #stored: StoredOffsets | undefined;
  #folded: FoldedText | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  find(anchor: Anchor, remembered: Span | undefined): Span | null {
    const kept = remembered && this.#kept(anchor, remembered);
    return kept ?? this.#atItsPlace(anchor) ?? this.#elsewhere(anchor);
  }

  /** Do the words on a span read as they did? */
  says(span: Span, anchor: Anchor): boolean {
    const words = this.#text.slice(span.start, span.end);
    return words === anchor.exact || foldWords(words).trim() === foldWords(anchor.exact).trim();
  }

  /** Where the editing has left it. Words that were cut short or taken out, and are back, are taken up whole. */
  #kept(anchor: Anchor, span: Span): Span | null {
    if (span.start < 0 || span.end > this.#text.length || span.start > span.end) return null;
    if (span.start < span.end && this.says(span, anchor)) return span;
    const from = Math.max(0, span.start - anchor.exact.length - 1);
    const near = this.#text.slice(from, span.end + anchor.exact.length + 1);
    for (let at = near.indexOf(anchor.exact); at !== -1; at = near.indexOf(anchor.exact, at + 1)) {
      const start = from + at;
      const end = start + anchor.exact.length;
      if (start <= span.start && span.end <= end) return { start, end };
    }
    return span.start < span.end ? span : null;
  }

  /** The very same words at the very same place, and at least one neighbour the same. */
  #atItsPlace(anchor: Anchor): Span | null {
    this.#stored ??= storedOffsets(this.#text);
    const { text, fromStored } = this.#stored;
    if (!text.startsWith(anchor.exact, anchor.start)) return null;
    const end = anchor.start + anchor.exact.length;
    const before = anchor.start - anchor.prefix.length;
    const same =
      (before >= 0 && text.startsWith(anchor.prefix, before) && (before > 0 || anchor.prefix !== '')) ||
      text.startsWith(anchor.suffix, end);
    if (!same || (anchor.prefix === '' && anchor.start > 0)) return null;
    return { start: fromStored(anchor.start), end: fromStored(end) };
  }

  #elsewhere(anchor: Anchor): Span | null {
    this.#folded ??= foldText(this.#text);
    const found: Occurrence | null = trusted(anchor, occurrences(anchor, this.#folded.text));
    return found && this.#folded.toSource(found);
  }
}
