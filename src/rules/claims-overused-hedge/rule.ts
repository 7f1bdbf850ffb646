import type { Hedge, HedgeKind } from '../../claims/model';
import { textOf } from '../../text/span';
import { defineRule } from '../rule';
import { count, list } from '../shared/quote-words';

/** Hedges in 1,000 words: fewer than one finished story in twenty has more. */
const usual = 5;
/** Fewer in an article are never too many. */
const fewest = 4;
/** From so often on a word is repeated. */
const repeated = 3;
const counted: ReadonlySet<HedgeKind> = new Set(['reported', 'appearance', 'belief']);
/** What somebody believes is no manner of speaking; nor is "alleged", which the law may ask for every time. */
const uncounted = /^believe[sd]$/i;

export const rule = defineRule({
  id: 'claims/overused-hedge',
  title: 'The same hedge again and again',
  why: 'A hedge in every other paragraph tells readers that nothing is sure, and soon they read over it.',
  source: { name: 'Reuters, Guardian', note: 'hedge once, where the doubt is, and say whose doubt it is' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'unverified-claim',
  covers: ['claims/hedged', 'claims/weasel'],
  *check({ here }) {
    const { copy, words } = here.article;
    const hedges = here.claims.hedges.filter(
      (hedge) => !hedge.quoted && counted.has(hedge.kind) && !uncounted.test(textOf(copy, hedge)),
    );
    if (hedges.length < fewest || hedges.length * 1000 <= usual * words) return;
    const rows = [...byStem(copy, hedges)].sort((a, b) => b[1].length - a[1].length);
    const [stem, most] = rows[0] ?? [];
    const last = most?.[most.length - 1];
    if (!stem || !most || !last || most.length < repeated) return;
    const others = rows.slice(1, 5).map(([other, { length }]) => `“${other}” ${times(length)}`);
    yield {
      span: last,
      message: `“${stem}” stands here for the ${ordinal(most.length)} time: ${count(hedges.length, 'hedge')} in ${words} words is more than readers can weigh.`,
      help: 'Keep it where the doubt is; elsewhere credit whoever says so, or cut it.',
      ...(others.length > 0 ? { notes: [`Also ${list(others)}.`] } : {}),
    };
  },
});

/** The hedges by the word that hedges. */
function byStem(copy: string, hedges: readonly Hedge[]): Map<string, Hedge[]> {
  const rows = new Map<string, Hedge[]>();
  for (const hedge of hedges) {
    const stem = stemOf(textOf(copy, hedge));
    const row = rows.get(stem);
    if (row) row.push(hedge);
    else rows.set(stem, [hedge]);
  }
  return rows;
}

const stems: readonly (readonly [RegExp, string])[] = [
  [/appear/, 'appear'],
  [/seem/, 'seem'],
  [/apparent/, 'apparently'],
  [/reported/, 'reported'],
  [/expected/, 'expected to'],
  [/believed/, 'believed to'],
  [/thought/, 'thought to'],
  [/considered/, 'considered'],
  [/rumou?r/, 'rumours'],
];

function stemOf(words: string): string {
  const plain = words.toLowerCase();
  return stems.find(([pattern]) => pattern.test(plain))?.[1] ?? plain.replace(/\s+/g, ' ');
}

function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
}

function ordinal(n: number): string {
  return (
    ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'][n] ??
    `${n}th`
  );
}
