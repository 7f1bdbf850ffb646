import type { Source } from '../../sources/model';
import type { Article, Quotation } from '../../text/article';
import { letterPattern } from '../../text/letter-pattern';
import { overlaps, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { defineRule } from '../rule';
import { identityChecklist } from '../shared/checklist';
import { count, quoteWords } from '../shared/quote-words';
import { sourceIs } from '../shared/sources';
import { lastFrom } from '../shared/span-at';

export const rule = defineRule({
  id: 'sourcing/anonymous-quote',
  title: 'Anonymous source quoted word for word',
  why: 'Nobody a reader knows answers for words in quotation marks without a name.',
  source: {
    name: 'NYT, Washington Post, Bloomberg',
    note: 'quote anonymous sources rarely, and never in the first quotation of a story',
  },
  severity: 'information',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'anonymous-source',
  checklist: identityChecklist,
  *check({ here }) {
    const quotations = here.article.quotations.filter((quotation) => isSpeech(here.article, quotation));
    const spoken = spokenWords(here);
    const quoted = quotations.flatMap((quotation) => {
      const { source } = spokenIn(spoken, quotation) ?? {};
      return source?.kind === 'anonymous' ? [{ quotation, source }] : [];
    });
    // One finding an article: the desk decides once, and the rest are told with it.
    const [worst, ...others] = quoted;
    if (!worst) return;
    const who = `“${quoteWords(worst.source.description)}”`;
    const opens = worst.quotation === quotations[0];
    const many = quoted.length >= fewestMany && quoted.length * 3 >= quotations.length;
    yield {
      span: { start: worst.quotation.start, end: worst.quotation.end },
      message: opens
        ? `The first quotation of the article is from ${who}, whose name is withheld.`
        : many
          ? `${quoted.length} of ${quotations.length} quotations in the article are from sources whose names are withheld.`
          : `${sourceIs(worst.source)} quoted word for word, and the name is withheld.`,
      help: opens
        ? 'Quote somebody first who can be named, or put this in the desk’s own words.'
        : 'Put it in the desk’s own words, or note who approved the quotation.',
      notes:
        others.length > 0
          ? [
              `${count(others.length, 'more quotation is', 'more quotations are')} from sources without a name: ${others
                .slice(0, 5)
                .map(({ quotation }) => `“${quoteWords(textOf(here.article.copy, quotation.content), 60)}”`)
                .join(', ')}.`,
            ]
          : [],
      ...(opens || many ? {} : { severity: 'hint' as const }),
    };
  },
});

/** So many, and a third of all, are no longer rare. */
const fewestMany = 4;

/** A word or two in quotation marks are a term, a title or a doubt, not somebody's sentence. */
const fewestWords = 3;

function isSpeech({ copy, paragraphs }: Article, { content, depth, start }: Quotation): boolean {
  if (depth > 0 || lastFrom(paragraphs, start)?.kind !== 'paragraph') return false;
  const words = textOf(copy, content);
  const word = wordsOf(words);
  word.lastIndex = 0;
  for (let found = 0; word.test(words); ) if (++found === fewestWords) return true;
  return false;
}

const wordsOf = letterPattern(String.raw`[\p{L}\p{N}][\p{L}\p{N}'’-]*`, 'gu');

/** What is quoted from somebody, in order of the text. */
interface Spoken extends Span {
  readonly source: Source | undefined;
}

function spokenWords({ sources }: Witness): Spoken[] {
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  return sources.attributions
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ content, sourceId }) =>
      content.map(({ start, end }) => ({ start, end, source: byId.get(sourceId ?? '') })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Whose words a quotation holds: those that begin in it or run into it. */
function spokenIn(spoken: readonly Spoken[], { content }: Quotation): Spoken | undefined {
  const last = lastFrom(spoken, content.end - 1);
  return last && overlaps(last, content) ? last : undefined;
}
