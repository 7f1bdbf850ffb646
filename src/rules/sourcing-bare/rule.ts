import type { Source } from '../../sources/model';
import { bodyNameWordSet, bodyNounSet } from '../../sources/word-classes';
import type { Article } from '../../text/article';
import { letterPattern } from '../../text/letter-pattern';
import { namedVersions } from '../../versions/named-versions';
import { defineRule } from '../rule';
import { aboutSource } from '../shared/about-source';
import { identityChecklist } from '../shared/checklist';
import { quoteWords } from '../shared/quote-words';
import { firstMention, isBare, statementsOf } from '../shared/sources';

const wordsOf = letterPattern(String.raw`\p{L}+`, 'gu');

export const rule = defineRule({
  id: 'sourcing/bare',
  title: 'Source without any description',
  why: 'A reader who learns neither role nor side has nothing to judge the source by.',
  source: { name: 'AP, NPR, Reuters', note: '“a source” or “officials say” alone is not allowed' },
  severity: 'warning',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  checklist: identityChecklist,
  covers: ['sourcing/anonymous', 'sourcing/no-reason'],
  *check(context) {
    const { here } = context;
    for (const source of here.sources.sources) {
      if (!isBare(source) || statementsOf(here.sources, source).length === 0) continue;
      const officials = isBodiless(here.article, source);
      if (source.kind !== 'anonymous' && !officials) continue;
      const span = firstMention(source);
      if (!span || !inStory(here.article, span.sentence)) continue;
      const { fuller, mention } = aboutSource(context, source, 'description');
      yield {
        span,
        message: officials
          ? `“${quoteWords(source.description)}” does not say whose officials they are.`
          : `“${quoteWords(source.description)}” tells readers nothing about who is speaking.`,
        help: fuller[0]
          ? `Use the description that ${namedVersions([fuller[0].witness.label])} has, or note why this version says less.`
          : officials
            ? 'Name the body they speak for.'
            : 'Describe the source as far as is safe: role, side, and how the source knows.',
        ...(officials ? {} : mention),
        // "One source said" after "three sources close to the line" is thin, and yet no stranger.
        ...(officials || isOneOf(source, here.sources.sources) ? { severity: 'information' as const } : {}),
      };
    }
  },
});

/** Sources of a story's beginning that are looked into; no story has more. */
const mostBefore = 200;

/** True where an earlier source of the same noun is described: this one can be of its number. */
function isOneOf(source: Source, sources: readonly Source[]): boolean {
  const noun = nounOf(source);
  const at = firstMention(source)?.start ?? 0;
  return sources
    .slice(0, mostBefore)
    .some(
      (other) =>
        other.kind === 'anonymous' &&
        other.specificity > 0 &&
        (firstMention(other)?.start ?? at) < at &&
        other.description.toLowerCase().includes(noun),
    );
}

/** The noun alone, singular: "source". */
function nounOf({ description }: Source): string {
  const last = /[a-z]+$/.exec(description.trim().toLowerCase())?.[0] ?? '';
  return last.replace(/s$/, '');
}

/** "Officials said" where no body stands shortly before that they could belong to. */
function isBodiless(article: Article, source: Source): boolean {
  if (source.kind !== 'institution' && (source.kind !== 'unnamed-group' || nounOf(source) !== 'official'))
    return false;
  const at = firstMention(source);
  if (!at) return false;
  const from = article.sentences[Math.max(0, at.sentence - reach)]?.start ?? at.start;
  const copy = article.copy.slice(from, at.start);
  const before = copy.match(wordsOf(copy)) ?? [];
  return !before.some(
    (word) => bodyNameWordSet.has(word.toLowerCase()) || bodyNounSet.has(word.toLowerCase()),
  );
}

/** So many sentences back a reader still knows which body was spoken of. */
const reach = 3;

/** Headlines and captions have no room for more. */
function inStory({ sentences, paragraphs }: Article, sentence: number): boolean {
  return paragraphs[sentences[sentence]?.paragraph ?? -1]?.kind === 'paragraph';
}
