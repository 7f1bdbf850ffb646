import { findNames, type Named, type RawName } from '../sources/find-names';
import { createKeptNames } from '../sources/kept-names';
import type { KnownNames } from '../sources/names';
import { tokenise } from '../sources/tokens';
import type { Article } from '../text/article';
import { createBoundedCache } from '../text/bounded-cache';

/** The people and bodies that an article names, whoever speaks. */
export interface NamedIn {
  /** By place in `article.sentences`; offsets into the sentence's text. Empty for headlines, bylines and captions. */
  readonly names: readonly (readonly RawName[])[];
  readonly known: KnownNames;
}

/**
 * The names in an article's paragraphs, those within quotation marks too, and what the article tells of them. Reads
 * capitals only. Kept for the article, and what a sentence names by the sentence's text.
 */
export function namedIn(article: Article): NamedIn {
  const found = kept.get(article);
  if (found) return found;
  const names = article.sentences.map(({ text, paragraph }) => {
    const { kind, punctuated } = article.paragraphs[paragraph] ?? {};
    return kind === 'paragraph' && punctuated ? namesIn(text) : none;
  });
  const named: Named[] = names.flatMap((each, sentence) => each.map((name) => ({ ...name, sentence })));
  const made = { names, known: knownNames(named) };
  kept.set(article, made);
  return made;
}

const knownNames = createKeptNames(() => null);
const kept = new WeakMap<Article, NamedIn>();
const none: readonly RawName[] = [];

function namesIn(sentence: string): readonly RawName[] {
  return bySentence.get(sentence, () => findNames(sentence, tokenise(sentence, [])));
}

const bySentence = createBoundedCache<readonly RawName[]>(2000, 600_000);
