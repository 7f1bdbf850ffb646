import type { SourceAnalysis } from '../../sources/model';
import type { Article, Quotation } from '../../text/article';
import { letterPattern } from '../../text/letter-pattern';
import { type Span, textOf } from '../../text/span';
import { within } from '../../text/within';

/** What stands between quotation marks: words that somebody said, and names of works. In order of the text. */
export interface Quoted {
  readonly quotes: readonly Span[];
  readonly works: readonly Span[];
}

/** A single mark, a word or two: fewer are said to be somebody's only where the copy credits them. */
const fewestWords = 4;

/** Each quotation of the article whole, over paragraphs where it goes on; words set off in irony are none. */
export function quotedIn(article: Article, { attributions }: SourceAnalysis): Quoted {
  const credited = reachOf(
    attributions.filter(({ kind }) => kind !== 'indirect').flatMap(({ content }) => content),
  );
  // In a headline the words of a quotation have capitals as well.
  const isHeadline = within(article.paragraphs.filter(({ kind }) => kind === 'headline'));
  const quotes: Span[] = [];
  const works: Span[] = [];
  for (const quotation of article.quotations) {
    if (quotation.depth > 0) continue;
    const last = quotes[quotes.length - 1];
    if (quotation.continues && last) quotes[quotes.length - 1] = { start: last.start, end: quotation.end };
    else {
      const words = wordsOf(article, quotation.content);
      if (isWork(article, quotation, words) && !isHeadline(quotation))
        works.push(trimmed(article, quotation.content));
      else if (isSpeech(article, quotation, words, credited))
        quotes.push({ start: quotation.start, end: quotation.end });
    }
  }
  return { quotes, works };
}

function isSpeech(
  article: Article,
  { start, end, content }: Quotation,
  words: readonly string[],
  credited: readonly Span[],
): boolean {
  if (words.length === 0 || (words.length === 1 && (words[0] ?? '').length < 3)) return false;
  const lead = article.copy.slice(Math.max(0, start - 24), start);
  if (words.length < 8 && /\b(?:so-called|nicknamed|dubbed|called the|known as(?: the)?)\s$/i.test(lead))
    return false;
  if (words.length >= fewestWords) return true;
  // ‘Numbers are patient,’: a sentence of its own. A single capital is a name.
  const inner = textOf(article.copy, content);
  const capital = isCapital(words[0] ?? '');
  if (words.length > 1 && capital && /[.,!?…]$/.test(inner)) return true;
  if (words.length === 1 && capital && !/[!?]$/.test(inner)) return false;
  // The last of the credited stretches that begin before its end reaches as far as any of them.
  let low = 0;
  let high = credited.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((credited[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (credited[low - 1]?.end ?? 0) > start;
}

/** In order of their starts, each with the furthest end so far. */
function reachOf(spans: readonly Span[]): Span[] {
  let reach = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      reach = Math.max(reach, end);
      return { start, end: reach };
    });
}

/** “The Patient Sea”: a title, by its capitals. */
function isWork(article: Article, { content }: Quotation, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 9) return false;
  const long = words.filter((word, at) => at === 0 || word.length > 4);
  if (long.length < 2 || !long.every((word) => isCapital(word) || /^\d/.test(word))) return false;
  return !/[.!?…]["'”’]?$|[;:]|[.!?]\s/.test(textOf(article.copy, trimmed(article, content)));
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

const wordPattern = letterPattern(String.raw`[\p{L}\p{N}][\p{L}\p{N}'’-]*`, 'gu');

/** At most as many words as are asked about. */
function wordsOf({ copy }: Article, { start, end }: Span): string[] {
  const head = copy.slice(start, Math.min(end, start + 200));
  return head.match(wordPattern(head)) ?? [];
}

/** Without the comma or full stop that desks write inside the marks. */
function trimmed({ copy }: Article, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s,.]/.test(copy.charAt(to - 1))) to--;
  return { start, end: to };
}
