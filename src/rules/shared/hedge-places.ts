import { contains, overlaps, type Span, textOf } from '../../text/span';
import { namedVersions, versionsFirst } from '../../versions/named-versions';
import type { Fix, RuleContext } from '../rule';
import { byWords } from './by-words';
import { type HedgeDifference, hedgeDifferences } from './hedge-differences';
import { likeOurs } from './insertions';
import { overlapping } from './overlapping';
import { quoteWords } from './quote-words';

/** A place of the article where a doubt differs, with all siblings in which it does. */
export interface HedgePlace {
  /** Where a finding about it stands. */
  readonly span: Span;
  readonly differences: readonly [HedgeDifference, ...HedgeDifference[]];
}

/** Where the article lost a doubt, and where it alone keeps one; in order of the text. */
export function hedgePlaces(context: RuleContext): readonly HedgePlace[] {
  const known = kept.get(context);
  if (known) return known;
  const found: [HedgeDifference, ...HedgeDifference[]][] = [];
  for (const difference of hedgeDifferences(context)) {
    // Where another version has the doubt as well, the one without it is where to look.
    if (!difference.lost && !difference.alone) continue;
    // In order of the text: only the last ones can stand on the same words.
    const place = found
      .slice(-mostBeside)
      .find(([first]) => first.lost === difference.lost && overlaps(first.own, difference.own));
    if (!place) found.push([difference]);
    else if (!place.some(({ witness }) => witness === difference.witness)) place.push(difference);
  }
  const all = found.map((differences) => ({ span: placeOf(context, differences[0]), differences }));
  kept.set(context, all);
  return all;
}

const kept = new WeakMap<RuleContext, readonly HedgePlace[]>();

/** More places than this do not stand side by side in one sentence. */
const mostBeside = 8;

/** Those that stand on some words. */
export function hedgePlacesOn(context: RuleContext, span: Span): readonly HedgePlace[] {
  return overlapping(hedgePlaces(context), span);
}

/** A doubt that is kept is marked on its own words, where other rules mark it too. */
function placeOf({ here }: RuleContext, { lost, how, own }: HedgeDifference): Span {
  if (how === 'more' || how === 'less') return withNext(here.article.copy, own);
  const hedge = lost
    ? null
    : here.claims.hedges.find((each) => !each.quoted && each.kind !== 'loaded-verb' && contains(own, each));
  return hedge ? { start: hedge.start, end: hedge.end } : own;
}

/** “Not yet looking”: the word behind tells what it is about. */
function withNext(copy: string, { start, end }: Span): Span {
  const words = copy.slice(start, end).split(' ').length;
  const next = words > 2 ? '' : (/^ [\p{L}’'-]+/u.exec(copy.slice(end, end + 40))?.[0] ?? '');
  return { start, end: end + next.length };
}

/** The sibling's words, on one line. */
export function otherWords({ witness, other }: HedgeDifference): string {
  return textOf(witness.article.copy, other).replace(/\s+/g, ' ');
}

/** The siblings' words of doubt in place of ours, where those beside are the same. */
export function adoptions({ here }: RuleContext, { differences }: HedgePlace): Fix[] {
  const { article } = here;
  const [{ lost, own: span }] = differences;
  if (!article.punctuated || !lost) return [];
  const fitting = differences.filter(
    ({ fits, witness, own }) =>
      fits && witness.article.punctuated && own.start === span.start && own.end === span.end,
  );
  const wordings = byWords(fitting, (difference) => likeOurs(article, otherWords(difference)));
  return wordings.map(({ words, holders }) => ({
    title: `Use the wording of ${namedVersions(holders.map(({ witness }) => witness.label))}: “${quoteWords(words, 120)}”`,
    span,
    text: words,
    safe: wordings.length === 1,
  }));
}

/** The versions that state as a fact what the article alone doubts in these words: "Version desk-b says it as a fact: “left”." */
export function statedElsewhere(context: RuleContext, hedge: Span): string[] {
  return hedgePlacesOn(context, hedge).flatMap(({ span, differences }) => {
    const [{ lost, how }] = differences;
    if (lost || how !== 'fact' || span.start !== hedge.start || span.end !== hedge.end) return [];
    return byWords(differences, otherWords).map(({ words, holders }) => {
      const labels = holders.map(({ witness }) => witness.label);
      const verb = labels.length > 1 ? 'say' : 'says';
      return `${versionsFirst(labels)} ${verb} it as a fact: “${quoteWords(words)}”.`;
    });
  });
}
