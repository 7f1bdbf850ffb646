import type { Article, Quotation } from '../text/article';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { firstQuotationAfter } from './quoted';

/**
 * Gives every quotation its speaker where the copy leaves that to the reader: the rest of a quotation whose first words
 * were credited, further quotations of the same paragraph, and a quotation left open that goes on in the next paragraph.
 * Adds them to the content of the attribution; returns the places of the sentences that are credited in this way.
 */
export function creditQuotations(article: Article, drafts: readonly Draft[]): ReadonlySet<number> {
  for (const draft of drafts) if (draft.awaits) draft.content = awaited(article, draft);
  const carried = new Set<number>();
  const speakers = new Map<Quotation, Draft>();
  for (const draft of drafts) {
    for (const span of draft.content) {
      for (let i = firstQuotationAfter(article, span.start); i < article.quotations.length; i++) {
        const quotation = article.quotations[i];
        if (!quotation || quotation.start >= span.end) break;
        if (!speakers.has(quotation)) speakers.set(quotation, draft);
      }
    }
  }
  // A quotation left open whose speaker is named only where it ends, paragraphs later.
  for (let i = article.quotations.length - 2; i >= 0; i--) {
    const [open, next] = [article.quotations[i], article.quotations[i + 1]];
    const speaker = next?.continues ? speakers.get(next) : undefined;
    if (open && !open.closed && speaker && !speakers.has(open)) speakers.set(open, speaker);
  }
  const byParagraph = paragraphOf(article);
  let lastSpeaker: Draft | null = null;
  for (let i = 0; i < article.quotations.length; i++) {
    const quotation = article.quotations[i];
    if (!quotation) continue;
    let speaker = speakers.get(quotation) ?? null;
    const paragraph = byParagraph(quotation.start);
    if (!speaker && quotation.continues) speaker = lastSpeaker;
    if (!speaker && isSpeech(article, quotation))
      speaker = neighbour(article, i, byParagraph, speakers, paragraph);
    if (speaker) {
      extend(speaker, quotation);
      if (!speakers.has(quotation)) speakers.set(quotation, speaker);
      for (let k = sentenceAt(article, quotation.start); k < article.sentences.length; k++) {
        const sentence = article.sentences[k];
        if (!sentence || sentence.start >= quotation.end || sentence.paragraph !== paragraph) break;
        if (sentence.index !== speaker.sentence && mostlyInside(sentence, quotation))
          carried.add(sentence.index);
      }
    }
    lastSpeaker = speaker ?? (quotation.closed ? lastSpeaker : null);
  }
  return carried;
}

/** What stands right after "She said:" at the end of a paragraph, or right before "— Ada Lind". */
function awaited(article: Article, draft: Draft): Span[] {
  const between = (from: number, to: number) => /^[\s:]*$/.test(article.text.slice(from, to));
  const sentence = article.sentences[draft.sentence];
  if (!sentence) return [];
  const next = firstQuotationAfter(
    article,
    draft.awaits === 'after' ? sentence.end - 1 : Math.min(sentence.start, draft.cue.start),
  );
  if (draft.awaits === 'before') {
    const last = article.quotations[next - 1];
    if (last && between(last.end, Math.min(sentence.start, draft.cue.start)))
      return [{ start: last.start, end: last.end }];
    // "Ada Lind agreed. “It will fall,” ..."
    const first = article.quotations[firstQuotationAfter(article, sentence.end - 1)];
    const paragraphEnd = article.paragraphs[sentence.paragraph]?.end ?? 0;
    const follows = first && first.start < paragraphEnd && between(sentence.end, first.start);
    return follows ? [{ start: first.start, end: first.end }] : [];
  }
  const quotation = article.quotations[next];
  if (quotation && quotation.start >= sentence.end && between(sentence.end, quotation.start))
    return [{ start: quotation.start, end: quotation.end }];
  const paragraph = article.paragraphs[sentence.paragraph];
  const after = article.paragraphs[sentence.paragraph + 1];
  const ends = paragraph?.kind === 'paragraph' && paragraph.sentences.at(-1) === sentence;
  return ends && after?.kind === 'paragraph' ? [{ start: after.start, end: after.end }] : [];
}

function paragraphOf(article: Article): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = article.paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((article.paragraphs[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

/** The place of the first sentence that ends after `offset`. */
function sentenceAt({ sentences }: Article, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Long enough to be speech and no title or so-called word. */
function isSpeech(article: Article, quotation: Quotation): boolean {
  const words = article.text.slice(quotation.content.start, quotation.content.end);
  return (
    words.length > 18 &&
    /\s\S+\s/.test(words) &&
    /[.,?!…]["”’']*$/.test(article.text.slice(quotation.start, quotation.end).trim())
  );
}

/** The speaker of the quotation before, else after, in the same paragraph, when nothing else is told between them. */
function neighbour(
  article: Article,
  i: number,
  paragraphAt: (offset: number) => number,
  speakers: ReadonlyMap<Quotation, Draft>,
  paragraph: number,
): Draft | null {
  for (const k of [i - 1, i + 1]) {
    const other = article.quotations[k];
    if (!other || paragraphAt(other.start) !== paragraph) continue;
    const draft = speakers.get(other);
    if (draft) return draft;
  }
  return null;
}

/** Adds a quotation to what its speaker said. A draft may get thousands: its spans stay in order, none is copied. */
function extend(draft: Draft, quotation: Quotation): void {
  const crossesCue = draft.cue.start < quotation.end && quotation.start < draft.cue.end;
  if (crossesCue) return;
  const { content } = draft;
  let at = content.length;
  while (at > 0 && (content[at - 1]?.start ?? 0) >= quotation.end) at--;
  while (at > 0 && (content[at - 1]?.end ?? 0) > quotation.start) at--;
  const span = content[at];
  if (span && span.start < quotation.end && quotation.start < span.end)
    content[at] = widened(span, quotation, draft);
  else content.splice(at, 0, { start: quotation.start, end: quotation.end });
}

function widened(span: Span, quotation: Quotation, draft: Draft): Span {
  const start = Math.min(span.start, quotation.start);
  const end = Math.max(span.end, quotation.end);
  const source = draft.source;
  const runsInto = source && source.start < end && start < source.end;
  return runsInto ? span : { start, end };
}

function mostlyInside(sentence: Span, quotation: Span): boolean {
  const shared = Math.min(sentence.end, quotation.end) - Math.max(sentence.start, quotation.start);
  return shared > 0.5 * (sentence.end - sentence.start);
}
