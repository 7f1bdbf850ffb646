import type { Attribution, Source } from '../../sources/model';
import { type Span, textOf } from '../../text/span';
import { defineRule, type RuleContext } from '../rule';
import { isIntroduced, type NamedOutlet, outletAt, ownOutlets, sameOutlet } from '../shared/outlets';
import { count } from '../shared/quote-words';

export const rule = defineRule({
  id: 'sourcing/secondhand',
  title: 'Known through another outlet',
  why: 'What another outlet got wrong is wrong here too, and nobody here has spoken to the source.',
  source: {
    name: 'AP',
    note: 'credit another outlet’s reporting, and match it before it is used as one’s own',
  },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'unverified-claim',
  *check(context) {
    for (const { outlet, first, statements, certain, anonymous } of throughOutlets(context)) {
      const rest = statements > 1 ? `${count(statements, 'statement')} here rest` : 'This rests';
      yield {
        span: first,
        message: certain
          ? `${rest} on the reporting of ${outlet.called}${anonymous ? ', and on a source whom it does not name' : ''}.`
          : `This was told to ${outlet.called}, which is another outlet unless this copy is its own.`,
        help: `Keep the credit to ${outlet.called}, and look whether the story can be matched or the source reached.`,
        // What people say to another outlet with their names to it is on the record there.
        ...(certain && (anonymous || statements > 1) ? {} : { severity: 'hint' as const }),
      };
    }
  },
});

interface Through {
  readonly outlet: NamedOutlet;
  readonly first: Span;
  statements: number;
  /** The outlet cannot be the article's own: it is credited itself, or the copy or another version shows whose it is. */
  certain: boolean;
  anonymous: boolean;
}

/** More outlets than a story goes through. */
const mostOutlets = 60;

/** The other outlets through which statements reach the copy, in order, each once. */
function throughOutlets({ here, siblings, collation }: RuleContext): Through[] {
  const { article, sources } = here;
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  const own = ownOutlets(here);
  const found: Through[] = [];
  const byName = new Map<string, Through>();
  let others: string[] | null = null;
  for (const attribution of sources.attributions) {
    const source = byId.get(attribution.sourceId ?? '');
    const place = throughWhom(attribution, source, textOf(article.copy, attribution.cue));
    const outlet = place && outletAt(here, place, attribution.sentence);
    if (!place || !outlet || attribution.manner === 'intention') continue;
    let known = byName.get(outlet.name) ?? found.find((each) => sameOutlet(each.outlet.name, outlet.name));
    if (!known) {
      if (found.length >= mostOutlets) continue;
      const introduced = isIntroduced(article.copy, place);
      if (!introduced && own.some((each) => sameOutlet(each, outlet.name))) continue;
      // A version in other words than the outlet's own copy is somebody else's.
      others ??= (collation?.siblings ?? []).flatMap(({ id, rewritten }) => {
        const sibling = rewritten && siblings.get(id);
        return sibling ? ownOutlets(sibling) : [];
      });
      const elsewhere = others.some((each) => sameOutlet(each, outlet.name));
      known = {
        outlet,
        first: { start: place.start, end: place.end },
        statements: 0,
        certain: own.length > 0 || introduced || elsewhere,
        anonymous: false,
      };
      found.push(known);
    }
    byName.set(outlet.name, known);
    known.statements++;
    known.certain ||=
      attribution.hearer === null &&
      !/\bas (?:the )?$/i.test(article.copy.slice(Math.max(0, place.start - 8), place.start));
    known.anonymous ||= source?.kind === 'anonymous';
  }
  return found;
}

/** What an outlet says of itself ("CNN said it would appeal") is first-hand. */
const reports =
  /^(?:(?:first|had|has|have|also|later|earlier) )*(?:report|according to|wrote|writes?|written|publish|reveal|quot|cit(?:ed|es|ing))/i;

/** The words that name the outlet: as the one whom a source told, or as the source itself. */
function throughWhom(
  { hearer, source: span }: Attribution,
  source: Source | undefined,
  cue: string,
): Span | null {
  if (hearer) return hearer;
  return source?.kind === 'outlet' && reports.test(cue) ? span : null;
}
