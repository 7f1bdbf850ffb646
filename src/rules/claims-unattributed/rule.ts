import type { OpenClaim } from '../../claims/model';
import { overlaps, type Span, textOf } from '../../text/span';
import { namedVersions, versionsFirst } from '../../versions/named-versions';
import {
  type ApparatusRow,
  defineRule,
  type RelatedPlace,
  type RuleContext,
  type RuleFinding,
} from '../rule';
import { isAllegedBySomebody } from '../shared/alleged-by';
import { byWords } from '../shared/by-words';
import { needsCredit, whatItDoes, whatSettles } from '../shared/claim-kinds';
import { claimWords } from '../shared/claim-words';
import { creditInsertions } from '../shared/credit-insertions';
import { creditVariants } from '../shared/credit-variants';
import { creditedAs } from '../shared/credited-as';
import { adoptions, type HedgePlace, hedgePlacesOn, otherWords } from '../shared/hedge-places';
import { overlapping } from '../shared/overlapping';
import { quoteWords } from '../shared/quote-words';
import { type SiblingCredit, siblingCredits } from '../shared/sibling-credits';
import { withoutUnmasking } from '../shared/unmasking';

export const rule = defineRule({
  id: 'claims/unattributed',
  title: 'Unattributed claim',
  why: 'Readers weigh a claim by who stands behind it.',
  source: {
    name: 'Reuters, AP, BBC',
    note: 'attribute every statement that is not established or witnessed',
  },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'unverified-claim',
  covers: ['versions/attribution', 'claims/weasel', 'versions/hedge'],
  *check(context) {
    const { here } = context;
    const disclosed = new Set(
      here.claims.disclosures.flatMap(({ kind, quoted, sentence }) =>
        kind === 'not-verified' && !quoted ? sentence : [],
      ),
    );
    for (const all of claimsBySentence(here.claims.open)) {
      const claims = all.filter(
        (claim) => !saysOtherwise(context, claim) && !isAllegedElsewhere(context, claim),
      );
      // What another version knows is the strongest case, whatever else the sentence claims.
      let told: RuleFinding | null = null;
      for (const claim of claims) {
        const credits = siblingCredits(context, claim);
        if (credits.length > 0) told = creditedElsewhere(context, claim, credits);
        if (told) break;
      }
      const first = claims.find((claim) => !isWeasel(claim));
      if (told) yield told;
      else if (first && !(first.strength === 'mild' && isToldByVersions(context, first)))
        yield unattributed(context, first, disclosed.has(first.sentence));
    }
  },
});

/** “Not yet” for “never”: what differs is more than the credit, and the mark on it tells of that too. */
function saysOtherwise(context: RuleContext, claim: OpenClaim): boolean {
  return hedgePlacesOn(context, claim).some(
    ({ differences: [{ lost, how }] }) => lost && (how === 'more' || how === 'less'),
  );
}

/** "He was accused on Monday of": whoever accuses him is named beside it. */
function isAllegedElsewhere({ here }: RuleContext, claim: OpenClaim): boolean {
  const sentence = here.article.sentences[claim.sentence];
  return (
    claim.type === 'accusation' &&
    sentence !== undefined &&
    here.claims.hedges.some(
      ({ kind, quoted, sentence: at, start, end }) =>
        kind === 'alleged' && !quoted && at === claim.sentence && overlaps(claim, { start, end }),
    ) &&
    isAllegedBySomebody(here, sentence)
  );
}

/** A mild claim says less than a credit or a doubt that other versions have for the same words. */
function isToldByVersions(context: RuleContext, claim: OpenClaim): boolean {
  return lostDoubts(context, claim).length > 0 || overlapping(creditVariants(context), claim).length > 0;
}

/** The claims of each sentence that need somebody's credit, the strongest first. */
function claimsBySentence(open: readonly OpenClaim[]): OpenClaim[][] {
  const rows = new Map<number, OpenClaim[]>();
  for (const claim of open) {
    if (!needsCredit(claim)) continue;
    const row = rows.get(claim.sentence);
    if (row) row.push(claim);
    else rows.set(claim.sentence, [claim]);
  }
  return [...rows.values()];
}

/** Words that credit nobody in particular are marked by themselves, where nothing else is claimed. */
function isWeasel({ start, vague }: OpenClaim): boolean {
  return vague !== null && vague.start === start;
}

function unattributed(context: RuleContext, claim: OpenClaim, disclosed: boolean): RuleFinding {
  const { article } = context.here;
  const words = claimWords(article, claim);
  const soft = disclosed || claim.strength === 'mild';
  // A doubt that fell out on the way is told here where this speaks as loud.
  const doubts = soft ? [] : lostDoubts(context, claim);
  const notes = [
    ...(disclosed ? ['The sentence says that it could not be verified.'] : []),
    ...doubts.flatMap(doubtNotes),
  ];
  return {
    span: claim,
    ...(doubts.length > 0 ? { also: doubts.map(({ span }) => span) } : {}),
    message: `“${words}” ${whatItDoes(claim)}: ${nobody(article.copy, claim)}`,
    help: whatSettles(claim),
    ...(notes.length > 0 ? { notes } : {}),
    ...(doubts.length > 0 ? { fixes: doubts.flatMap((place) => adoptions(context, place)) } : {}),
    ...(soft ? { severity: 'hint' as const } : {}),
  };
}

/** What another version says of the same words with a doubt; other words in its place are told by themselves. */
function lostDoubts(context: RuleContext, claim: OpenClaim): HedgePlace[] {
  return hedgePlacesOn(context, claim).filter(({ differences: [{ lost, how }] }) => lost && how === 'fact');
}

function doubtNotes({ differences }: HedgePlace): string[] {
  return byWords(differences, otherWords).map(({ words, holders }) => {
    const labels = holders.map(({ witness }) => witness.label);
    return `${versionsFirst(labels)} ${labels.length > 1 ? 'say' : 'says'} “${quoteWords(words)}”.`;
  });
}

function nobody(copy: string, { credit, vague }: OpenClaim): string {
  if (vague) return `“${quoteWords(textOf(copy, vague), 60)}” is nobody in particular.`;
  if (credit === 'vague') return 'nobody in particular says so.';
  return credit === 'carried' ? 'does whoever was credited before it say this too?' : 'who says so?';
}

function creditedElsewhere(
  context: RuleContext,
  claim: OpenClaim,
  credits: readonly SiblingCredit[],
): RuleFinding {
  const { here } = context;
  const words = claimWords(here.article, claim);
  const vague = claim.vague ? quoteWords(textOf(here.article.copy, claim.vague), 60) : null;
  const open = vague
    ? `is credited to nobody in particular here (“${vague}”)`
    : claim.credit === 'carried'
      ? 'has no credit of its own here'
      : claim.type === 'accusation'
        ? 'is an accusation with no credit here'
        : 'has no credit here';
  const told = withoutUnmasking(context, credits);
  const who =
    told.length > 0 ? whoElsewhere(told) : [`${namedElsewhere(credits)} whom this one keeps unnamed`];
  const notes = who.slice(1).map((each) => `${each.charAt(0).toUpperCase()}${each.slice(1)}.`);
  if (told.length > 0 && told.length < credits.length)
    notes.push(
      'Another version names somebody: make sure that it is not this source before you name anyone.',
    );
  const doubts = lostDoubts(context, claim);
  notes.push(...doubts.flatMap(doubtNotes));
  const insertions = creditInsertions(here, claim, told);
  const variants = overlapping(creditVariants(context), claim);
  const also: Span[] = [
    ...variants.map(({ span }) => span),
    ...(claim.vague ? [claim.vague] : []),
    ...doubts.map(({ span }) => span),
  ];
  return {
    span: claim,
    ...(also.length > 0 ? { also } : {}),
    message: `“${words}” ${open}; ${who[0]}.`,
    help:
      insertions.length > 0
        ? 'Add the credit, or note why it needs none.'
        : 'Credit it here too, or note why it needs none.',
    ...(notes.length > 0 ? { notes } : {}),
    apparatus: apparatus(context, claim, told),
    related: credits.map((credit) => place(credit, told.includes(credit))),
    fixes: [...insertions, ...doubts.flatMap((each) => adoptions(context, each))],
  };
}

function namedElsewhere(credits: readonly SiblingCredit[]): string {
  const labels = credits.map(({ witness }) => witness.label);
  return `${namedVersions(labels)} ${labels.length > 1 ? 'credit' : 'credits'} it to a source`;
}

/** More wordings than this say nothing new. */
const mostTold = 4;

/** For each wording: "version desk-b credits it to the harbour master". */
function whoElsewhere(credits: readonly SiblingCredit[]): string[] {
  return byWords(credits, (credit) => creditedAs(credit) ?? '')
    .slice(0, mostTold)
    .map(({ words, holders }) => {
      const labels = holders.map(({ witness }) => witness.label);
      const verb = labels.length > 1 ? 'credit' : 'credits';
      return words === ''
        ? `${namedVersions(labels)} ${verb} it: “${quoteWords(creditWords(holders[0]), 100)}”`
        : `${namedVersions(labels)} ${verb} it to ${words}`;
    });
}

function creditWords(credit: SiblingCredit | undefined): string {
  return credit ? textOf(credit.witness.article.copy, credit.passage) : '';
}

function apparatus(
  { here }: RuleContext,
  claim: OpenClaim,
  credits: readonly SiblingCredit[],
): ApparatusRow[] {
  const others = byWords(credits, (credit) => quoteWords(creditWords(credit), 200));
  return [
    { reading: quoteWords(textOf(here.article.copy, claim), 200), labels: [], here: true },
    ...others.map(({ words, holders }) => ({
      reading: words,
      labels: holders.map(({ witness }) => witness.label),
      here: false,
    })),
  ];
}

/** Without the words that credit, where these would tell whom another version keeps unnamed. */
function place({ witness, passage: whole, attribution }: SiblingCredit, withCredit: boolean): RelatedPlace {
  const passage = withCredit ? whole : (attribution.content[0] ?? attribution.cue);
  return {
    path: witness.id,
    label: witness.label,
    quote: textOf(witness.article.text, passage),
    start: passage.start,
    end: passage.end,
  };
}
