import { cover, textOf } from '../../text/span';
import { namedVersions, versionsFirst } from '../../versions/named-versions';
import { defineRule, type RuleContext, type RuleFinding } from '../rule';
import { byWords, type Wording } from '../shared/by-words';
import { creditVariants } from '../shared/credit-variants';
import type { HedgeDifference } from '../shared/hedge-differences';
import { adoptions, type HedgePlace, hedgePlaces, otherWords } from '../shared/hedge-places';
import { overlapping } from '../shared/overlapping';
import { quoteWords } from '../shared/quote-words';

export const rule = defineRule({
  id: 'versions/hedge',
  title: 'Certainty differs between versions',
  why: 'A doubt that is lost turns a belief into a fact.',
  source: {
    name: 'Reuters, BBC',
    note: 'say what is known and what is not; do not harden a claim in editing',
  },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'sibling-difference',
  covers: ['versions/attribution'],
  *check(context) {
    for (const place of hedgePlaces(context)) yield finding(context, place);
  },
});

function finding(context: RuleContext, place: HedgePlace): RuleFinding {
  const { span, differences } = place;
  const [first] = differences;
  const { article } = context.here;
  const own = quoteWords(textOf(article.copy, first.lost ? span : cover(span, first.own)));
  const wordings = byWords(differences, otherWords);
  // Where it says more or less than elsewhere, it is not what is credited there: one mark for both.
  const credits =
    first.lost && (first.how === 'more' || first.how === 'less')
      ? overlapping(creditVariants(context), span)
      : [];
  return {
    span,
    ...(credits.length > 0
      ? { also: credits.map((variant) => variant.span), notes: credits.map(({ why }) => why) }
      : {}),
    message: first.lost ? lostHere(own, wordings, first) : lostThere(own, wordings, first),
    help: first.lost
      ? 'Keep the doubt, or note who is sure of it.'
      : 'Fine if the doubt still holds: ask what the other version rests on.',
    ...(first.lost ? {} : { severity: 'hint' as const }),
    apparatus: [
      { reading: own, labels: [], here: true },
      ...wordings.map(({ words, holders }) => ({
        reading: quoteWords(words, 200),
        labels: holders.map(({ witness }) => witness.label),
        here: false,
      })),
    ],
    related: differences.map(({ witness, other }) => ({
      path: witness.id,
      label: witness.label,
      quote: textOf(witness.article.text, other),
      start: other.start,
      end: other.end,
    })),
    fixes: adoptions(context, place),
  };
}

const tails: Readonly<Record<Exclude<HedgeDifference['how'], 'fact'>, string>> = {
  'other words': 'without the doubt',
  more: 'which says more',
  less: 'which says less',
};

function lostHere(
  own: string,
  [first]: readonly Wording<HedgeDifference>[],
  { how }: HedgeDifference,
): string {
  const labels = (first?.holders ?? []).map(({ witness }) => witness.label);
  const verb = labels.length > 1 ? 'say' : 'says';
  const says = `${versionsFirst(labels)} ${verb} “${quoteWords(first?.words ?? '')}”`;
  if (how === 'fact') return `${says}; here it is a fact: “${own}”.`;
  return `${says}; here it is “${own}”, ${tails[how]}.`;
}

function lostThere(
  own: string,
  [first]: readonly Wording<HedgeDifference>[],
  { how }: HedgeDifference,
): string {
  const labels = (first?.holders ?? []).map(({ witness }) => witness.label);
  const who = `${namedVersions(labels)} ${labels.length > 1 ? 'say' : 'says'}`;
  const words = quoteWords(first?.words ?? '');
  if (how === 'fact') return `Here it is “${own}”; ${who} it as a fact: “${words}”.`;
  return `Here it is “${own}”; ${who} “${words}”, ${tails[how]}.`;
}
