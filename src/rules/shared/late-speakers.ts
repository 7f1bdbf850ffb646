import type { Attribution, Source } from '../../sources/model';
import type { Article } from '../../text/article';
import type { Span } from '../../text/span';
import type { Witness } from '../../versions/model';
import { hasWords, quotedWords, type StoryQuote, storyQuotes } from './story-quotes';

/** A speaker whom the reader learns only after the words. */
export interface LateSpeaker {
  /** Where the quotation begins that the reader takes for nobody's, or for another's. */
  readonly quote: StoryQuote;
  readonly source: Source;
  readonly attribution: Attribution;
  /** Whole sentences read before the speaker is named. */
  readonly sentences: number;
  /** Who was quoted just before, so that the words seem theirs; null where the quotation only leaves the reader waiting. */
  readonly takenFor: Source | null;
}

/** One sentence is over and a second as good as over, in so many words: longer no reader should wait for the speaker. */
const longestWait = { sentences: 1, words: 30 };

/**
 * Quotations whose speaker is named late: after two full sentences, or after the words of somebody else with nothing in
 * between that tells the reader of the change.
 */
export function lateSpeakers(witness: Witness): readonly LateSpeaker[] {
  const { article, sources } = witness;
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  const quotes = storyQuotes(witness);
  const found: LateSpeaker[] = [];
  for (let i = 0; i < quotes.length; i++) {
    const quote = quotes[i];
    const { credit } = quote ?? {};
    const source = byId.get(credit?.sourceId ?? '');
    if (!quote || !credit || !source || !opensHere(article, quotes, i)) continue;
    const before = quotes[i - 1];
    if (before?.credit === credit || !isNamedAfter(article, quote, credit, source)) continue;
    const other = byId.get(before?.credit?.sourceId ?? '');
    if (isSpokenOf(witness, source, credit, quote, before)) continue;
    const sentences = sentencesBefore(quote, credit);
    const takenFor = other && other !== source && runsInto(article, before, quote) ? other : null;
    const waits =
      sentences >= longestWait.sentences &&
      wordsIn(article, quote.quotation.start, credit.cue.start) >= longestWait.words;
    if (waits || (takenFor && (quote.paragraph === before?.paragraph || sentences >= 1)))
      found.push({ quote, source, attribution: credit, sentences, takenFor });
  }
  return found;
}

/** Nothing but a closed quotation before it in its paragraph, and nothing left open from above. */
function opensHere(article: Article, quotes: readonly StoryQuote[], i: number): boolean {
  const quote = quotes[i];
  if (!quote || quote.quotation.continues) return false;
  const before = quotes[i - 1];
  if (before && before.paragraph === quote.paragraph) {
    const opening = quote.sentences[0];
    return opening !== undefined && !hasWords(article.copy.slice(opening.start, quote.quotation.start));
  }
  return !hasWords(article.copy.slice(quote.paragraph.start, quote.quotation.start));
}

/**
 * Somebody is named behind the words, and not by a pronoun, which only somebody known can have. Where a dash or a line
 * of its own signs the words, or a document goes on, the form tells whose they are.
 */
function isNamedAfter(
  { copy }: Article,
  { quotation, paragraph }: StoryQuote,
  { cue, source: words }: Attribution,
  { kind, mentions }: Source,
): boolean {
  if (!words || kind === 'document' || cue.start < quotation.end || cue.start > paragraph.end) return false;
  if (/^\s*[–—―-]/.test(copy.slice(quotation.end, quotation.end + 4))) return false;
  if (!hasWords(copy.slice(cue.start, cue.end))) return false;
  if (/^(?:continu|add|went on|conclud)/i.test(copy.slice(cue.start, cue.end))) return false;
  const mention = mentions.find(({ start, end }) => start < words.end && words.start < end);
  // "The officer said": somebody who was told of before.
  if (mention?.definite && kind !== 'named') return false;
  return mention?.pronoun === null && !/^(?:he|she|they|it|we|I)$/i.test(copy.slice(words.start, words.end));
}

/** Sentences that are over before the one that names the speaker begins. */
function sentencesBefore({ sentences }: StoryQuote, { cue }: Attribution): number {
  return sentences.filter(({ end }) => end <= cue.start).length;
}

/** The sentence or the paragraph before tells of the speaker: the reader knows whose words come. */
function isSpokenOf(
  { article }: Witness,
  source: Source,
  { source: credited }: Attribution,
  { paragraph, quotation }: StoryQuote,
  before: StoryQuote | undefined,
): boolean {
  const previous = article.paragraphs[paragraph.index - 1];
  const from = before?.paragraph === paragraph ? before.quotation.start : (previous?.start ?? 0);
  return (
    source.mentions.some(({ start }) => from <= start && start < quotation.start) ||
    isNamedIn(article, source, from, quotation.start) ||
    (credited !== null && isInitials(article, credited, from, quotation.start))
  );
}

/** "the NASD", of which the words before tell as well. */
function isInitials({ copy }: Article, { start, end }: Span, from: number, to: number): boolean {
  const initials = /\b\p{Lu}{2,}\b/u.exec(copy.slice(start, end))?.[0];
  return initials !== undefined && copy.slice(from, to).includes(initials);
}

/** The name, or what the office is called, stands in some words, though nothing is credited there. */
function isNamedIn({ copy }: Article, { name, title }: Source, from: number, to: number): boolean {
  const words = copy.slice(from, to);
  const last = name?.split(' ').at(-1) ?? '';
  if (last.length > 2 && words.includes(last)) return true;
  const office = title?.toLowerCase().match(/[\p{L}-]{5,}/gu) ?? [];
  return office.some((word) => words.toLowerCase().includes(`the ${word}`));
}

/** One quotation ends and the next begins, with nothing between them but who said the first. */
function runsInto(article: Article, before: StoryQuote | undefined, quote: StoryQuote): boolean {
  if (!before?.credit || !before.quotation.closed || !isSpeech(article, before)) return false;
  if (before.paragraph === quote.paragraph) {
    // "“It fell,” Lind said. “It did not,” said Berg.": one sentence ends with the tag, the next begins with the marks.
    const last = before.sentences.at(-1);
    const first = quote.sentences[0];
    return last !== undefined && first !== undefined && last.index + 1 === first.index;
  }
  if (before.paragraph.index + 1 !== quote.paragraph.index) return false;
  // Where the paragraph ends with who said it, the reader is ready for another.
  return !hasWords(article.copy.slice(before.quotation.end, before.paragraph.end));
}

function wordsIn({ copy }: Article, from: number, to: number): number {
  return copy.slice(from, to).split(/\s+/).length;
}

/** No so-called word and no name of a work. */
function isSpeech(article: Article, { quotation }: StoryQuote): boolean {
  const words = quotedWords(article, quotation);
  return words.split(' ').length >= fewestWords && /[,.?!…]["”’']*$/.test(words);
}

const fewestWords = 4;
