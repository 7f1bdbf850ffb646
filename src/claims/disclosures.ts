import type { Attribution } from '../sources/model';
import type { Article, Sentence } from '../text/article';
import { type Span, textOf } from '../text/span';
import { disclosedBy } from './disclosed-by';
import type { Disclosure } from './model';

/**
 * The disclosure that the words of a sentence make, with who would not answer; null where they turn out to make none.
 * `credits` are those of the sentence. Offsets are UTF-16 code units into `article.text`.
 */
export function readDisclosure(
  article: Article,
  sentence: Sentence,
  mark: Omit<Disclosure, 'who'>,
  credits: readonly Attribution[],
): Disclosure | null {
  const who = disclosedBy(article, sentence, mark, credits);
  const disclosure = { ...mark, who };
  return isOne(article, disclosure) ? disclosure : null;
}

const deals =
  /\b(?:agreements?|deals?|compromises?|consensus|settlements?|verdicts?|decisions?|targets?|goals?|conclusions?|accords?|areas?|villages?|summit|quorum|limit|it)$/i;

function isOne({ copy }: Article, { kind, start, end, who }: Disclosure & Span): boolean {
  const words = textOf(copy, { start, end });
  // "The claim is false" is the copy's own finding unless somebody says so.
  if (kind === 'denied' && /^(?:is|are|was|were|as)\b/i.test(words)) return who !== null;
  // "A deal could not be reached", "the villages cannot be reached".
  if (kind === 'no-response' && /reached$/i.test(words))
    return who !== null && !deals.test(textOf(copy, who)) && !/^can/i.test(words);
  return true;
}
