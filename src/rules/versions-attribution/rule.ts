import { textOf } from '../../text/span';
import { namedVersions } from '../../versions/named-versions';
import { defineRule, type RuleContext, type RuleFinding } from '../rule';
import { byWords } from '../shared/by-words';
import { type CreditVariant, creditVariants } from '../shared/credit-variants';
import { overlapping } from '../shared/overlapping';
import { type OtherSpeaker, otherSpeakers, type Spoken, spokenPlace } from '../shared/quote-speakers';
import { quoteWords } from '../shared/quote-words';
import { quotedWords } from '../shared/story-quotes';
import { variantFinding, variantsOf } from '../shared/variants';

export const rule = defineRule({
  id: 'versions/attribution',
  title: 'Attribution differs between versions',
  why: 'Who says so must not depend on which version a reader gets.',
  source: {
    name: 'AP, Reuters, BBC',
    note: 'attribute every statement that is not established or witnessed; never give words to somebody else',
  },
  severity: 'warning',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'sibling-difference',
  covers: ['versions/name'],
  *check(context) {
    const speakers = otherSpeakers(context);
    for (const other of speakers) yield otherSpeaker(context, other);
    for (const variant of creditVariants(context)) {
      if (speakers.some(({ credit }) => overlapping([variant], credit).length > 0)) continue;
      yield {
        ...variantFinding(context, variant, helpFor(context, variant)),
        severity: 'information',
      };
    }
  },
});

function helpFor({ here }: RuleContext, { verbs }: CreditVariant): string {
  if (!verbs) return 'Credit it here too, or note why it needs none.';
  const own = textOf(here.article.copy, verbs.own);
  return `One says “${verbs.other}”, the other “${own}”: “said” is neutral.`;
}

/** The same words, two speakers: one of the two versions puts words into somebody's mouth. */
function otherSpeaker(
  context: RuleContext,
  { quote, source, credit, others, sure }: OtherSpeaker,
): RuleFinding {
  const words = quoteWords(quotedWords(context.here.article, quote.quotation).replace(/,$/, ''), 60);
  const name = nameOf(source);
  const wordings = byWords(others, (each) => nameOf(each.source));
  const given = wordings.map(({ words: who, holders }) => {
    const labels = holders.map(({ witness }) => witness.label);
    return `${namedVersions(labels)} ${labels.length > 1 ? 'give' : 'gives'} it to ${who}`;
  });
  return {
    span: credit,
    also: overlapping(variantsOf(context, 'name'), credit).map(({ span }) => span),
    message: `“${words}” is ${name}’s here; ${given.join('; ')}.`,
    help: 'Find out who said it, then credit it to that person in every version.',
    ...(sure ? {} : { severity: 'information' as const }),
    apparatus: [
      { reading: name, labels: [], here: true },
      ...wordings.map(({ words: who, holders }) => ({
        reading: who,
        labels: holders.map(({ witness }) => witness.label),
        here: false,
      })),
    ],
    related: others.map(place),
  };
}

function nameOf({
  name,
  description,
}: {
  readonly name: string | null;
  readonly description: string;
}): string {
  return quoteWords(name ?? description, 60);
}

function place(spoken: Spoken) {
  const { witness } = spoken;
  const { start, end } = spokenPlace(spoken);
  return {
    path: witness.id,
    label: witness.label,
    quote: textOf(witness.article.text, { start, end }),
    start,
    end,
  };
}
