import type { Article } from '../../text/article';
import { letterPattern } from '../../text/letter-pattern';
import { overlaps, type Span, textOf } from '../../text/span';
import { namedVersions } from '../../versions/named-versions';
import type { RuleContext, RuleFinding } from '../rule';
import { alignedCredits, type Credited } from '../shared/aligned-credits';
import { headNounOf } from '../shared/head-noun';
import { quoteWords } from '../shared/quote-words';

const firstWord = letterPattern(String.raw`^(?:(?:at least|the|about|more than) )?([\p{L}\d]+)`, 'u');

const numbers = 'one two three four five six seven eight nine ten'.split(' ');

/** Where a sibling credits another number of sources with the same statement. One finding a source. */
export function* differingCounts(context: RuleContext): Iterable<RuleFinding> {
  const { here } = context;
  // Without punctuation it is not known where a sentence and its credit end.
  if (!here.article.punctuated) return;
  const marked = new Set<string>();
  for (const { witness, collation, own, other } of alignedCredits(context)) {
    const comparable = collation.neighbour.kind === 'version' && !collation.rewritten;
    if (!comparable || !witness.article.punctuated || marked.has(own.source.id)) continue;
    const mine = countOf(here.article, own);
    const theirs = countOf(witness.article, other);
    if (!mine || !theirs || mine.noun !== theirs.noun || mine.number === theirs.number) continue;
    // "Officials" and "two officials" do not contradict each other.
    if (mine.number !== 1 && theirs.number !== 1 && (mine.number === null || theirs.number === null))
      continue;
    marked.add(own.source.id);
    const words = quoteWords(textOf(here.article.copy, mine.span));
    const otherWords = quoteWords(textOf(witness.article.copy, theirs.span));
    yield {
      span: mine.span,
      message: `“${words}” here is “${otherWords}” in ${namedVersions([witness.label])}, for the same statement.`,
      help: 'Find out how many sources there are, and let the versions say the same.',
      related: [
        {
          path: witness.id,
          label: witness.label,
          quote: textOf(witness.article.text, theirs.span),
          ...theirs.span,
        },
      ],
      // Where this version has the one source, the plural to look into stands elsewhere.
      ...(mine.number === 1 ? { severity: 'hint' as const } : {}),
    };
  }
}

interface Count {
  readonly span: Span;
  readonly noun: string;
  /** Null for a plural without a number. */
  readonly number: number | null;
}

function countOf(article: Article, { attribution, source }: Credited): Count | null {
  const span = attribution.source;
  const mention = span && source.mentions.find((each) => overlaps(each, span));
  if (!mention || mention.pronoun) return null;
  const noun = headNounOf(article, mention);
  const words = textOf(article.copy, mention).toLowerCase();
  // One or two out of several: how many there are in all is not said.
  if (
    noun === '' ||
    /\bof (?:the|his|her|their|its|those|these)\b.{0,40}s\b/.test(words) ||
    /^(?:another|other)\b/.test(words)
  )
    return null;
  const first = firstWord(words).exec(words)?.[1] ?? '';
  const written = numbers.indexOf(first) + 1 || Number.parseInt(first, 10) || null;
  const place = { start: mention.start, end: mention.end };
  return { span: place, noun, number: mention.plural ? written : 1 };
}
