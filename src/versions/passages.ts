import type { Article } from '../text/article';
import type { Span } from '../text/span';
import { type Token, tokensOf } from './tokens';

/** The words of an article in one row, each with its place in the text. */
export interface Row {
  readonly article: Article;
  readonly tokens: readonly Token[];
  /** Where each token's sentence begins in the text. */
  readonly offsets: Int32Array;
  /** The place in `article.sentences` of each token. */
  readonly sentences: Int32Array;
  /** Where each sentence's tokens begin in the row; one entry more than there are sentences. */
  readonly firsts: Int32Array;
  /** The tokens of each sentence: the same list for the same words, in whatever article. */
  readonly lists: readonly (readonly Token[])[];
}

/**
 * A run of an article's words that is compared as one: a sentence, or in copy without punctuation the words that
 * answer to a sentence of another version. `from` and `to` are places in the row.
 */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

const rows = new WeakMap<Article, Row>();

/** The words of an article in one row. Kept with the article. */
export function rowOf(article: Article): Row {
  const known = rows.get(article);
  if (known) return known;
  const lists = article.sentences.map(({ text }) => tokensOf(text));
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  const tokens: Token[] = [];
  const offsets = new Int32Array(count);
  const sentences = new Int32Array(count);
  const firsts = new Int32Array(lists.length + 1);
  for (const { index, start } of article.sentences) {
    const from = tokens.length;
    firsts[index] = from;
    for (const token of lists[index] ?? []) tokens.push(token);
    offsets.fill(start, from, tokens.length);
    sentences.fill(index, from, tokens.length);
  }
  firsts[lists.length] = count;
  const row = { article, tokens, offsets, sentences, firsts, lists };
  rows.set(article, row);
  return row;
}

/** The span in the text of the words from `from` up to and without `to`; empty at the place where they would stand. */
export function spanOf(row: Row, from: number, to: number): Span {
  const first = row.tokens[from];
  const last = row.tokens[to - 1];
  if (to > from && first && last) {
    let start = (row.offsets[from] ?? 0) + first.start;
    let end = (row.offsets[to - 1] ?? 0) + last.end;
    // A currency sign stands before its number and is read after it.
    for (let at = from; at < to; at++) {
      start = Math.min(start, (row.offsets[at] ?? 0) + (row.tokens[at]?.start ?? 0));
      end = Math.max(end, (row.offsets[at] ?? 0) + (row.tokens[at]?.end ?? 0));
    }
    return { start, end };
  }
  const before = row.tokens[from - 1];
  const place = before
    ? (row.offsets[from - 1] ?? 0) + before.end
    : first
      ? (row.offsets[from] ?? 0) + first.start
      : 0;
  return { start: place, end: place };
}

const passagesOfRows = new WeakMap<Row, readonly Passage[]>();

/** A passage a sentence, headlines and captions included. Kept with the row. */
export function sentencePassages(row: Row): readonly Passage[] {
  const known = passagesOfRows.get(row);
  if (known) return known;
  const passages: Passage[] = [];
  for (const { index } of row.article.sentences) {
    const from = row.firsts[index] ?? 0;
    const to = row.firsts[index + 1] ?? from;
    if (to > from) passages.push({ from, to });
  }
  passagesOfRows.set(row, passages);
  return passages;
}

/** False for a headline, a byline or a caption, unless the article is nothing else. */
export function isStory({ article, sentences }: Row, passage: Passage): boolean {
  const sentence = article.sentences[sentences[passage.from] ?? 0];
  return (
    article.paragraphs[sentence?.paragraph ?? 0]?.kind === 'paragraph' ||
    article.paragraphs.every(({ kind }) => kind !== 'paragraph')
  );
}

/** The words of a sentence's passage as `tokensOf` keeps them: the same list for the same words. Null for others. */
export function sentenceTokens(row: Row, passage: Passage): readonly Token[] | null {
  const sentence = row.sentences[passage.from] ?? 0;
  if (row.firsts[sentence] !== passage.from || row.firsts[sentence + 1] !== passage.to) return null;
  return row.lists[sentence] ?? null;
}
