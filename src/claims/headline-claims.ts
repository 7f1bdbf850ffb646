import type { SourceAnalysis } from '../sources/model';
import type { Article, Sentence } from '../text/article';
import { createBoundedCache } from '../text/bounded-cache';
import { bySentence } from './by-sentence';

/** Who answers in the story for what its headline states as fact. */
export interface HeadlineCredit {
  readonly headline: Sentence;
  /** `anonymous`: a single source without a name; `nobody`: the story does not tell of it or credits nobody. */
  readonly by: 'somebody' | 'anonymous' | 'nobody';
  /** A sentence of the opening that states the same, before anybody is credited for it. */
  readonly lead: Sentence | null;
}

const openingSentences = 12;
const likeness = 0.5;
const leadLikeness = 0.6;

/** Looks for what a headline states in the opening of the story; null without a headline. */
export function headlineCredit(article: Article, sources: SourceAnalysis): HeadlineCredit | null {
  const headline = article.sentences[0];
  if (!headline || !isHeadline(article, headline)) return null;
  const words = stemsOf(headline.text);
  if (words.size < 3) return null;
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  const attributions = bySentence(sources.attributions);
  const kindsIn = (index: number) =>
    (attributions.get(index) ?? [])
      .filter(({ manner, source }) => manner === 'speech' && source !== null)
      .map(({ sourceId }) => byId.get(sourceId ?? ''));
  const body = article.sentences
    .filter((sentence) => article.paragraphs[sentence.paragraph]?.kind === 'paragraph')
    .slice(0, openingSentences);
  const names = new Set<string>();
  let anonymous = false;
  let lead: Sentence | null = null;
  for (const [i, sentence] of body.entries()) {
    const alike = shared(words, stemsOf(sentence.text)) / words.size;
    if (alike < likeness) continue;
    let kinds = kindsIn(sentence.index);
    if (kinds.length === 0) {
      // Stated as fact: the credit can come with the next words of the story.
      if (i < 6 && alike >= leadLikeness) lead ??= sentence;
      kinds = body.slice(i + 1, i + 3).flatMap((next) => kindsIn(next.index));
    }
    for (const source of kinds) {
      if (source?.kind === 'anonymous') anonymous = true;
      if (source) names.add(source.id);
      if (source && source.kind !== 'anonymous') return { headline, by: 'somebody', lead: null };
    }
  }
  if (names.size > 1) return { headline, by: 'somebody', lead: null };
  return anonymous ? { headline, by: 'anonymous', lead } : { headline, by: 'nobody', lead: null };
}

const mostWords = 14;

/** A headline, or a first line of few words that stands alone and ends like a sentence. */
function isHeadline({ paragraphs }: Article, { paragraph, text }: Sentence): boolean {
  const block = paragraphs[paragraph];
  if (block?.kind === 'headline') return true;
  return (
    block?.kind === 'paragraph' &&
    paragraphs.length > 2 &&
    block.sentences.length === 1 &&
    text.split(/\s/, mostWords + 1).length <= mostWords
  );
}

const empty = new Set([
  'with',
  'from',
  'that',
  'this',
  'says',
  'said',
  'will',
  'over',
  'after',
  'into',
  'about',
  'have',
  'been',
  'their',
  'what',
]);

/** The beginnings of the words that tell something: long ones, and those with a capital. */
function stemsOf(text: string): ReadonlySet<string> {
  return stemsBySentence.get(text, () => readStems(text));
}

const stemsBySentence = createBoundedCache<ReadonlySet<string>>(500, 200_000);

function readStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(/[A-Za-z\d\u00c0-\u024f]+/g)) {
    if (word.length < 2 || (word.length < 4 && !/^[A-Z]{2,}$/.test(word))) continue;
    const plain = word.toLowerCase();
    if (!empty.has(plain)) stems.add(plain.slice(0, 5));
  }
  return stems;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}
