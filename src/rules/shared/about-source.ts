import type { Source } from '../../sources/model';
import { type Span, textOf } from '../../text/span';
import type { SourceMatch } from '../../versions/match-sources';
import { versionsFirst } from '../../versions/named-versions';
import type { Fix, RelatedPlace, RuleContext } from '../rule';
import { byWords } from './by-words';
import { describedHow } from './described-how';
import { describedAt, descriptionFixes, fullerDescriptions } from './descriptions';
import { quoteWords } from './quote-words';
import { reasonOffers, reasonSpan, reasonWords } from './reasons';
import { sameSourceIn } from './sibling-sources';

/** More that a finding tells, and what it points to and offers. */
interface Support {
  readonly notes: readonly string[];
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** What can be told and offered of an anonymous source, by where the finding stands. */
export interface AboutSource {
  /** Versions that describe the source more fully. */
  readonly fuller: readonly SourceMatch[];
  /** Names of the versions whose reason could be written here as it is. */
  readonly offered: readonly string[];
  /** For any finding at the first mention, so that the one shown there leaves nothing out. */
  readonly mention: Support;
  /** For a finding at the words that grant anonymity, which stands for those at the first mention too. */
  readonly grant: Support;
}

/**
 * All that this version and its siblings tell of an anonymous source: how described, why unnamed, what could be written.
 * `said`: what the finding's own message tells already.
 */
export function aboutSource(
  context: RuleContext,
  source: Source,
  said: 'description' | 'no reason' | null = null,
): AboutSource {
  const matches = sameSourceIn(context, source);
  const fuller = source.specificity < 3 ? fullerDescriptions(source, matches).sort(punctuatedFirst) : [];
  const reasons = source.reason ? [] : matches.filter((match) => match.source.reason).sort(punctuatedFirst);
  const offers = reasonOffers(context, source, reasons);
  const why: Support = {
    notes: told(reasons, reasonWords, 'gives the reason:', 'give the reason:'),
    related: reasons.flatMap(({ witness, source: other }) => {
      const span = reasonSpan(witness.article, other);
      return span ? [place(witness, span)] : [];
    }),
    fixes: offers.map(({ fix }) => fix),
  };
  const who: Support = {
    notes: [
      ...(said === 'description' ? [] : [describedHow(source)]),
      ...told(fuller, (match) => quoteWords(match.source.description, 120), 'says', 'say'),
    ],
    related: fuller.map((match) => place(match.witness, describedAt(match))),
    fixes: descriptionFixes(context.here.article, source, fuller),
  };
  const reason = { notes: said === 'no reason' ? [] : reasonNotes(context, source), related: [], fixes: [] };
  return {
    fuller,
    offered: offers.flatMap(({ labels }) => labels),
    grant: all(why, who),
    // What is wrong with a grant is told at the grant.
    mention: source.grant ? all(who, reason) : all(who, reason, why),
  };
}

function all(...parts: readonly Support[]): Support {
  return {
    notes: parts.flatMap(({ notes }) => notes),
    related: parts.flatMap(({ related }) => related),
    fixes: parts.flatMap(({ fixes }) => fixes),
  };
}

/** A sentence for each wording: "Versions desk-a and desk-b say “...”." */
function told(
  matches: readonly SourceMatch[],
  wordsOf: (match: SourceMatch) => string,
  one: string,
  many: string,
): string[] {
  return byWords(matches, wordsOf)
    .slice(0, mostTold)
    .map(({ words, holders }) => {
      const labels = holders.map(({ witness }) => witness.label);
      return `${versionsFirst(labels)} ${labels.length > 1 ? many : one} “${words}”.`;
    });
}

/** More wordings than this say nothing new in a hover. */
const mostTold = 3;

/** Words of copy without punctuation are the hardest to read and cannot be taken over. */
function punctuatedFirst(a: SourceMatch, b: SourceMatch): number {
  return Number(b.witness.article.punctuated) - Number(a.witness.article.punctuated);
}

function place({ id, label, article }: SourceMatch['witness'], { start, end }: Span): RelatedPlace {
  return { path: id, label, quote: textOf(article.text, { start, end }), start, end };
}

function reasonNotes({ here }: RuleContext, source: Source): string[] {
  const span = reasonSpan(here.article, source);
  if (span) return [`Reason given: “${quoteWords(textOf(here.article.copy, span), 120)}”.`];
  return source.grant ? [] : ['No reason for withholding the name is given.'];
}
