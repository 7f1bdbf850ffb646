import type { Source } from '../../sources/model';
import type { Quotation } from '../../text/article';
import { type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { tokensOf } from '../../versions/tokens';
import type { Fix, RelatedPlace, RuleContext } from '../rule';
import { creditedAs } from './credited-as';
import { likeOurs } from './insertions';
import { type StoryQuote, storyQuotes } from './story-quotes';

/** A version that credits the same quotation, and to whom. */
export interface CreditedQuote {
  readonly witness: Witness;
  readonly quote: StoryQuote;
  readonly source: Source;
  /** Whom it credits, in words that another version can take over: "the mayor", "Ilse Brandt". */
  readonly who: string;
}

/** The siblings that hold the same words in quotation marks and say whose they are. */
export function sameQuoteIn({ here, siblings }: RuleContext, { quotation }: StoryQuote): CreditedQuote[] {
  const words = wordsOf(here, quotation);
  if (words.length < fewestWords) return [];
  const credited = [...siblings.values()].flatMap((witness) => {
    for (const quote of storyQuotes(witness)) {
      const { credit } = quote;
      if (!credit || !holds(wordsOf(witness, quote.quotation), words)) continue;
      const source = witness.sources.sources.find(({ id }) => id === credit.sourceId);
      const who = source
        ? (creditedAs({ witness, attribution: credit, source }) ?? office(witness, credit.source))
        : null;
      if (source && who) return [{ witness, quote, source, who }];
    }
    return [];
  });
  // Where one version keeps a name back, another's is not offered.
  return credited.some(({ source }) => source.kind === 'anonymous')
    ? credited.filter(({ source }) => source.kind !== 'named')
    : credited;
}

const fewestWords = 4;

/** A space stands before and behind each word. */
function wordsOf({ article }: Witness, { content }: Quotation): string {
  return ` ${tokensOf(textOf(article.copy, content))
    .map(({ normal }) => normal)
    .join(' ')} `;
}

/** One holds the other: versions quote more or less of what was said. */
function holds(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length > 20 && longer.includes(shorter);
}

/** "The mayor of Velmar": an office that stands for whoever holds it. */
function office({ article }: Witness, at: Span | null): string | null {
  const words = at ? textOf(article.copy, at).replace(/\s+/g, ' ').trim() : '';
  const holds = /^the \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)? (?:of|for) \p{Lu}[^,;:()“”"]{1,40}$/iu.test(words);
  return holds && !/^the (?:\p{L}+ )?(?:officials?|sources?|persons?|aides?)\b/iu.test(words)
    ? `the${words.slice(3)}`
    : null;
}

/** Where the version credits the quotation. */
export function creditedPlace({ witness, quote }: CreditedQuote): RelatedPlace {
  const { article, id, label } = witness;
  const { quotation, credit } = quote;
  const start = Math.min(quotation.start, credit?.source?.start ?? quotation.start);
  const end = Math.max(quotation.end, credit?.source?.end ?? 0, credit?.cue.end ?? 0);
  return { path: id, label, quote: textOf(article.text, { start, end }), start, end };
}

/**
 * Writes "the mayor said" behind the first sentence of a quotation, with the marks of this article; null where its form
 * leaves no place for it.
 */
export function creditFix(
  { here: { article } }: RuleContext,
  quote: StoryQuote,
  who: string,
  title: string,
): Fix | null {
  const { copy } = article;
  const { quotation, sentences } = quote;
  if (article.text !== copy || !quotation.closed) return null;
  const credit = ` ${likeOurs(article, who)} said`;
  const close = copy.slice(quotation.content.end, quotation.end);
  const open = copy.slice(quotation.start, quotation.content.start);
  const first = sentences[0];
  const sign = first && copy.charAt(first.end - 1);
  if (first && sign && first.end < quotation.content.end - 1 && /[.?!]/.test(sign)) {
    const span = { start: sign === '.' ? first.end - 1 : first.end, end: first.end };
    const gap = /^\s*/.exec(copy.slice(first.end))?.[0] ?? '';
    return {
      title,
      span: { ...span, end: first.end + gap.length },
      text: `${sign === '.' ? ',' : ''}${close}${credit}. ${open}`,
      safe: false,
    };
  }
  return lastFix(copy, quotation, close, credit, title);
}

function lastFix(
  copy: string,
  { content, end }: Quotation,
  close: string,
  credit: string,
  title: string,
): Fix | null {
  const last = copy.charAt(content.end - 1);
  const make = (span: Span, text: string) => ({ title, span, text, safe: false });
  if (last === '.' || last === ',') return make({ start: content.end - 1, end }, `,${close}${credit}.`);
  if (last === '?' || last === '!') return make({ start: end, end }, `${credit}.`);
  return copy.charAt(end) === '.' ? make({ start: end, end: end + 1 }, `,${credit}.`) : null;
}
