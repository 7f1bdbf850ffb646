import type { Attribution, Source } from '../../sources/model';
import type { Quotation } from '../../text/article';
import { type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { tokensOf } from '../../versions/tokens';
import type { Fix, RelatedPlace, RuleContext } from '../rule';
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
      const who = source && calledBy(witness, credit, source);
      if (who) return [{ witness, quote, source, who }];
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

/** The words for a source where they stand for it anywhere: not "he", and no aside. */
function calledBy(
  { article }: Witness,
  { source: words }: Attribution,
  { name, description }: Source,
): string {
  const own = words ? textOf(article.copy, words).replace(/\s+/g, ' ').trim() : '';
  const plain = /^(?!(?:he|she|they|it|who|I|we)$)[^,;:()[\]"“”—{}]{2,80}$/i.test(own);
  const who = plain ? own : (name ?? description);
  return /^(?:The|An?|One|Two|Three|His|Her|Their|Another|Several|Some)\s/.test(who)
    ? who.charAt(0).toLowerCase() + who.slice(1)
    : who;
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
