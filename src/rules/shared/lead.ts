import type { Attribution, Source } from '../../sources/model';
import type { Article } from '../../text/article';
import { textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { tokensOf } from '../../versions/tokens';
import { firstMention } from './sources';

/** The lead is told in the first paragraphs; what comes later is no longer what the story hangs on. */
const leadParagraphs = 3;
/** In copy without paragraphs: in the first words, UTF-16 code units. */
const leadLength = 1200;
/** A shorter text is a brief: it has no room for a second source. */
const fewestSentences = 5;
/** Words lighter than this ("said", "people", "week") are no matter that two statements share. */
const telling = 2.5;
/** Telling words in common that weigh so much together (two rare ones) are the same matter told twice. */
const sameMatter = 9;

/**
 * The one anonymous source that the lead rests on: the first to be credited in it, a single person, with nobody else
 * in the whole article credited for the same matter. Null where there is none.
 */
export function loneLeadSource({ article, sources }: Witness): Source | null {
  const body = article.sentences.filter((each) => article.paragraphs[each.paragraph]?.kind === 'paragraph');
  if (body.length < fewestSentences) return null;
  const last = leadEnd(article);
  const spoken = sources.attributions.filter(
    ({ sentence, manner }) =>
      manner === 'speech' && (article.sentences[sentence]?.start ?? last) < last && inBody(article, sentence),
  );
  const first = spoken[0];
  const source = sources.sources.find(({ id }) => id === first?.sourceId);
  if (source?.kind !== 'anonymous' || firstMention(source)?.plural !== false) return null;
  const own = spoken.filter(({ sourceId }) => sourceId === source.id);
  if (own.some((each) => isJoined(article, each))) return null;
  const matter = stemsOf(article, own);
  if (first && !isOfOpening(article, first, matter)) return null;
  for (const word of tokensOf(source.description)) matter.delete(word.stem);
  const others = sources.attributions.filter(
    (each) =>
      each.sourceId !== source.id && each.source !== null && !denies.test(textOf(article.copy, each.cue)),
  );
  return others.some((each) => shared(matter, stemsOf(article, [each])) >= sameMatter) ? null : source;
}

function inBody({ sentences, paragraphs }: Article, sentence: number): boolean {
  return paragraphs[sentences[sentence]?.paragraph ?? -1]?.kind === 'paragraph';
}

function leadEnd(article: Article): number {
  const story = article.paragraphs.filter(({ kind }) => kind === 'paragraph');
  const start = story[0]?.start ?? 0;
  const end = story[Math.min(leadParagraphs, story.length) - 1]?.end ?? 0;
  return Math.min(end, start + leadLength);
}

/** Credited in the opening paragraph, or with the matter of that paragraph. */
function isOfOpening(
  article: Article,
  { sentence }: Attribution,
  matter: ReadonlyMap<string, number>,
): boolean {
  const opening = article.paragraphs.find(({ kind }) => kind === 'paragraph');
  if (!opening || article.sentences[sentence]?.paragraph === opening.index) return true;
  const words = new Map<string, number>();
  for (const { text } of opening.sentences)
    for (const { stem, weight } of tokensOf(text)) if (weight >= telling) words.set(stem, weight);
  return shared(matter, words) >= sameMatter;
}

/** Who denies a thing does not tell it too. */
const denies = /\b(?:den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|refut\w*|disput\w*|declin\w*|refus\w*)\b/i;

/** "according to an official and a letter seen by ...": a second source stands beside the first. */
function isJoined({ copy, sentences }: Article, { source, sentence }: Attribution): boolean {
  const within = sentences[sentence];
  if (!source || !within) return false;
  const before = copy.slice(Math.max(within.start, source.start - 30), source.start);
  const after = copy.slice(source.end, Math.min(within.end, source.end + 40));
  return (
    /\b(?:and|both|as well as|along with)\s+$/i.test(before) ||
    /^,?\s+(?:and|as well as|along with)\s+(?!(?:said|told|added|asked|who|is|was|were|had|has)\b)/i.test(
      after,
    )
  );
}

/** The telling words of statements, with their weights: what they are about. */
function stemsOf({ copy }: Article, statements: readonly Attribution[]): Map<string, number> {
  const stems = new Map<string, number>();
  for (const { content } of statements) {
    for (const span of content) {
      for (const { stem, weight } of tokensOf(textOf(copy, span)))
        if (weight >= telling) stems.set(stem, weight);
    }
  }
  return stems;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let words = 0;
  for (const [stem, weight] of b) {
    if (!a.has(stem)) continue;
    common += weight;
    words++;
  }
  return words > 1 ? common : 0;
}
