import type { Source } from '../../sources/model';
import { type Span, textOf } from '../../text/span';
import type { SourceMatch } from '../../versions/match-sources';
import type { Fix, RelatedPlace, RuleContext } from '../rule';
import { byWords } from './by-words';
import { describedAt, descriptionFixes, fullerDescriptions } from './descriptions';
import { list, quoteWords } from './quote-words';
import { reasonFixes, reasonWords } from './reasons';
import { sameSourceIn } from './sibling-sources';

/** More that a finding tells, and what it points to and offers. */
interface Support {
  readonly notes: readonly string[];
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

export interface AboutSource {
  /** Versions that describe the source more fully. */
  readonly fuller: readonly SourceMatch[];
  /** Versions that give a reason, where this one gives none. */
  readonly reasons: readonly SourceMatch[];
  /** For any finding at the first mention, so that the one shown there leaves nothing out. */
  readonly mention: Support;
  /** For a finding at the words that grant anonymity. */
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
  const grant = {
    notes: told(reasons, reasonWords, 'gives the reason:', 'give the reason:'),
    related: reasons.flatMap(({ witness, source: { reason } }) => (reason ? [place(witness, reason)] : [])),
    fixes: reasonFixes(context, source, reasons),
  };
  // What is wrong with a grant is told at the grant.
  const here = source.grant ? { notes: [], related: [], fixes: [] } : grant;
  return {
    fuller,
    reasons,
    grant,
    mention: {
      notes: [
        ...(said === 'description' ? [] : [described(source)]),
        ...told(fuller, (match) => quoteWords(match.source.description, 120), 'says', 'say'),
        ...(said === 'no reason' ? [] : reasonNotes(context, source)),
        ...here.notes,
      ],
      related: [...here.related, ...fuller.map((match) => place(match.witness, describedAt(match)))],
      fixes: [...here.fixes, ...descriptionFixes(context.here.article, source, fuller)],
    },
  };
}

/** A sentence for each wording: "desk-a and desk-b say “...”." */
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
      return `${list(labels)} ${labels.length > 1 ? many : one} “${words}”.`;
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

function described(source: Source): string {
  switch (source.specificity) {
    case 0:
      return 'Not described at all: readers learn neither role nor side.';
    case 1:
      return 'Described by role only, not by side or by how the source knows.';
    case 2:
      return source.basis
        ? 'Described by how the source knows, not by role or side.'
        : 'Described by role and side, not by how the source knows.';
    case 3:
      return 'Described by role or side, and by how the source knows.';
  }
}

function reasonNotes({ here }: RuleContext, source: Source): string[] {
  if (source.reason) return [`Reason given: “${quoteWords(textOf(here.article.copy, source.reason), 120)}”.`];
  return source.grant ? [] : ['No reason for withholding the name is given.'];
}
