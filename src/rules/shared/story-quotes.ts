import type { Attribution } from '../../sources/model';
import { firstQuotationAfter } from '../../sources/quoted';
import type { Article, Paragraph, Quotation, Sentence } from '../../text/article';
import { createBoundedCache } from '../../text/bounded-cache';
import { contains, overlaps, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';

/** A quotation of the story that stands in no other, and what the copy does with it. */
export interface StoryQuote {
  readonly quotation: Quotation;
  readonly paragraph: Paragraph;
  /** Who is credited for it: the first attribution whose content meets it. */
  readonly credit: Attribution | null;
  /** The sentences it stands in, in order. */
  readonly sentences: readonly Sentence[];
  /** True where its sentences hold no words but quoted ones: nothing beside it can tell whose it is. */
  readonly alone: boolean;
}

/**
 * The quotations of a story told in paragraphs with punctuation, in order of the text. Those in headlines, captions and
 * within other quotations are left out. Kept for the witness.
 */
export function storyQuotes(witness: Witness): readonly StoryQuote[] {
  const known = kept.get(witness);
  if (known) return known;
  const read = readQuotes(witness);
  kept.set(witness, read);
  return read;
}

const kept = new WeakMap<Witness, readonly StoryQuote[]>();

function readQuotes({ article, sources }: Witness): StoryQuote[] {
  if (!article.punctuated) return [];
  const credits = creditsOf(article, sources.attributions);
  const found: StoryQuote[] = [];
  let paragraph = 0;
  let sentence = 0;
  for (const quotation of article.quotations) {
    if (quotation.depth > 0) continue;
    while ((article.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) paragraph++;
    const own = article.paragraphs[paragraph];
    if (own?.kind !== 'paragraph' || !own.punctuated) continue;
    while ((article.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) sentence++;
    const sentences: Sentence[] = [];
    for (let i = sentence; i < article.sentences.length; i++) {
      const each = article.sentences[i];
      if (!each || each.start >= quotation.end) break;
      sentences.push(each);
    }
    found.push({
      quotation,
      paragraph: own,
      credit: credits.get(quotation) ?? null,
      sentences,
      alone: sentences.every((each) => !hasWords(outsideQuotes(article, each))),
    });
  }
  return found;
}

/** A cue inside the quotation tells what the speaker heard from others, and not who speaks. */
function creditsOf(article: Article, attributions: readonly Attribution[]): Map<Quotation, Attribution> {
  const found = new Map<Quotation, Attribution>();
  for (const attribution of attributions) {
    for (const span of attribution.content) {
      for (let i = firstQuotationAfter(article, span.start); i < article.quotations.length; i++) {
        const quotation = article.quotations[i];
        if (!quotation || quotation.start >= span.end) break;
        if (!found.has(quotation) && !contains(quotation.content, attribution.cue))
          found.set(quotation, attribution);
      }
    }
  }
  return found;
}

/** The words of a span that stand outside quotation marks. */
export function outsideQuotes(article: Article, span: Span): string {
  let words = '';
  let from = span.start;
  for (let i = firstQuotationAfter(article, span.start); i < article.quotations.length; i++) {
    const quotation = article.quotations[i];
    if (!quotation || quotation.start >= span.end) break;
    if (quotation.start > from) words += article.copy.slice(from, quotation.start);
    from = Math.max(from, quotation.end);
  }
  return from < span.end ? words + article.copy.slice(from, span.end) : words;
}

/** True where some words hold a letter. */
export function hasWords(words: string): boolean {
  return /\p{L}/u.test(words);
}

/** Signs that end a sentence, and what may stand behind them. */
const sentenceEnd = /[.?!…]["”’')\]]*\s*$/;

/** The words of somebody who speaks: a sentence of at least four words, no title, label, slogan or so-called word. */
export function isSentence({ copy }: Article, { content, start, end }: Quotation): boolean {
  return spoken.get(copy.slice(start, end + 1), () => {
    const words = copy.slice(content.start, content.end).trim();
    const ends = sentenceEnd.test(words) || /^[.?!…]/.test(copy.slice(end, end + 1));
    if (!ends || !/^["“‘'([…. -]*[\p{Lu}\p{N}]/u.test(words)) return false;
    const all = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
    if (all.length < fewestWords) return false;
    const long = all.slice(1).filter((word) => word.length > 3);
    // Capitals throughout are a headline's or a title's.
    return long.length === 0 || long.filter((word) => /^\p{Lu}/u.test(word)).length < long.length * 0.6;
  });
}

const fewestWords = 4;
const spoken = createBoundedCache<boolean>(2000, 400_000);

/** The first sentence of a quotation, with the opening mark: where a mark about it stands. */
export function openingOf({ quotation, sentences }: StoryQuote): Span {
  const first = sentences.find((each) => overlaps(each, quotation));
  const end = first ? first.start + first.text.trimEnd().length : quotation.end;
  return { start: quotation.start, end: end > quotation.start && end < quotation.end ? end : quotation.end };
}

/** What a quotation says, on one line. */
export function quotedWords({ copy }: Article, { content }: Quotation): string {
  return textOf(copy, content).replace(/\s+/g, ' ').trim();
}
