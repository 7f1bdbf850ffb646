import { overlaps, type Span, textOf } from '../../text/span';
import { namedVersions } from '../../versions/named-versions';
import { defineRule, type RuleContext, type RuleFinding } from '../rule';
import { byWords } from '../shared/by-words';
import { creditedAs } from '../shared/credited-as';
import { statedElsewhere } from '../shared/hedge-places';
import { namedElsewhere } from '../shared/named-elsewhere';
import { quoteWords } from '../shared/quote-words';
import { type Weasel, weaselsOf } from '../shared/weasels';

const hidden: Record<Weasel['hides'], { says: string; help: string }> = {
  holder: {
    says: 'does not say who thinks so',
    help: 'Name somebody who does, or cut it.',
  },
  report: {
    says: 'does not say who reported it',
    help: 'Name the report, or say who confirmed it.',
  },
  study: {
    says: 'does not say which',
    help: 'Name the poll or study, and say when it was done.',
  },
  people: {
    says: 'names none of them',
    help: 'Name one who says so, or cut it.',
  },
};

export const rule = defineRule({
  id: 'claims/weasel',
  title: 'Credited to nobody in particular',
  why: 'Nobody can ask “many” or “critics”.',
  source: { name: 'NPR, BBC', note: '“critics say” and “is regarded by many” are no sources' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'unverified-claim',
  covers: ['claims/hedged', 'claims/unattributed', 'versions/hedge'],
  *check(context) {
    for (const weasel of weaselsOf(context)) yield finding(context, weasel);
  },
});

function finding(context: RuleContext, weasel: Weasel): RuleFinding {
  const { article, claims } = context.here;
  const { says, help } = hidden[weasel.hides];
  const words = quoteWords(textOf(article.copy, weasel));
  const told = whoElsewhere(context, weasel);
  const notes = [
    ...told.slice(1).map((each) => `Elsewhere: ${each}.`),
    ...claims.hedges
      .filter((hedge) => hedge.sentence === weasel.sentence && overlaps(hedge, weasel))
      .flatMap((hedge) => statedElsewhere(context, hedge)),
  ];
  const hedges = claims.hedges.filter(({ sentence, quoted }) => sentence === weasel.sentence && !quoted);
  const claim = weasel.claim && weasel.claim.start !== weasel.start ? [weasel.claim] : [];
  const also: Span[] = [...hedges, ...claim].map(({ start, end }) => ({ start, end }));
  return {
    span: { start: weasel.start, end: weasel.end },
    also,
    message: `“${words}” ${says}${told[0] ? `; ${told[0]}` : ''}.`,
    help: told.length > 0 ? 'Credit it here too, or cut it.' : help,
    ...(isSoft(weasel) && told.length === 0 ? { severity: 'hint' as const } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** A group of people who accuse nobody, and a poll, are only worth a look. */
function isSoft({ hides, claim }: Weasel): boolean {
  return hides === 'study' || (hides === 'people' && claim?.type !== 'accusation');
}

/** More wordings than this say nothing new. */
const mostTold = 3;

function whoElsewhere(context: RuleContext, { sentence }: Weasel): string[] {
  return byWords(namedElsewhere(context, sentence), (credit) => creditedAs(credit) ?? '')
    .filter(({ words }) => words !== '')
    .slice(0, mostTold)
    .map(({ words, holders }) => {
      const labels = holders.map(({ witness }) => witness.label);
      return `${namedVersions(labels)} ${labels.length > 1 ? 'credit' : 'credits'} it to ${words}`;
    });
}
