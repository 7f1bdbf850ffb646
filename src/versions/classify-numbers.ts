import { approximations, relativeDays, relativeTimes } from './lexicon';
import type { HunkContext, LocalDifference } from './local-difference';
import type { DifferenceClass } from './model';
import type { Token } from './tokens';

/** Two figures nearer than this are one figure, where one of them says it is rounded. */
const rounding = 0.05;

/** Numbers, dates and units that differ at one place. Only pairs: a figure that one side lacks is a cut. */
export function numberDifferences(context: HunkContext): LocalDifference[] {
  const { a, b, hunk } = context;
  const left = places(a, hunk.aFrom, hunk.aTo);
  const right = places(b, hunk.bFrom, hunk.bTo);
  const found: LocalDifference[] = [];
  pairUp(left.figures, right.figures, (i, j) => {
    if (a[i]?.value === b[j]?.value || isRounded(a, i, b, j)) return;
    const dated = isDate(a, i) && isDate(b, j);
    found.push(difference(dated ? 'date' : 'number', i, j));
  });
  pairUp(left.dates, right.dates, (i, j) => {
    if (a[i]?.normal !== b[j]?.normal && a[i]?.kind === b[j]?.kind) found.push(difference('date', i, j));
  });
  pairUp(left.units, right.units, (i, j) => {
    if (a[i]?.normal === b[j]?.normal) return;
    const period = isPeriod(a, i) && isPeriod(b, j);
    const counted = isCounted(a, i) || isCounted(b, j);
    if (period || counted) found.push(difference(period ? 'date' : 'unit', i, j));
  });
  pairUp(left.relative, right.relative, (i, j) => {
    if (a[i]?.normal !== b[j]?.normal) found.push(difference('date', i, j));
  });
  return found;
}

function difference(kind: DifferenceClass, i: number, j: number): LocalDifference {
  return { class: kind, level: 'substantive', a: [i, i + 1], b: [j, j + 1], adoptable: true };
}

interface Places {
  readonly figures: number[];
  readonly dates: number[];
  readonly units: number[];
  readonly relative: number[];
}

function places(tokens: readonly Token[], from: number, to: number): Places {
  const found: Places = { figures: [], dates: [], units: [], relative: [] };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === 'number' || token.kind === 'year') found.figures.push(at);
    else if (token.kind === 'month' || token.kind === 'weekday') found.dates.push(at);
    else if (token.kind === 'unit') found.units.push(at);
    else if (
      relativeDays.has(token.normal) ||
      (relativeTimes.has(token.normal) && isPeriod(tokens, at + 1))
    ) {
      found.relative.push(at);
    }
  }
  return found;
}

/** First with first, second with second; nothing where one side has more, since then it is unclear which is which. */
function pairUp(
  left: readonly number[],
  right: readonly number[],
  each: (i: number, j: number) => void,
): void {
  if (left.length !== right.length) return;
  for (const [at, i] of left.entries()) each(i, right[at] ?? -1);
}

function isRounded(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const left = a[i]?.value ?? 0;
  const right = b[j]?.value ?? 0;
  if (Math.abs(left - right) > rounding * Math.max(left, right)) return false;
  return isApproximate(a, i) !== isApproximate(b, j);
}

function isApproximate(tokens: readonly Token[], at: number): boolean {
  return approximations.has(tokens[at - 1]?.normal ?? '') || approximations.has(tokens[at - 2]?.normal ?? '');
}

/** A year, or a day of a month. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'year') return true;
  return (
    tokens[at - 1]?.kind === 'month' ||
    tokens[at + 1]?.kind === 'month' ||
    (tokens[at + 1]?.normal === 'of' && tokens[at + 2]?.kind === 'month')
  );
}

/** "last month", "this week". */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.normal ?? '';
  return (
    /^(?:day|week|month|year|decade|century|quarter)$/.test(unit) &&
    relativeTimes.has(tokens[at - 1]?.normal ?? '')
  );
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (token?.value !== null && token !== undefined) return true;
    if (token?.kind !== 'unit') return false;
  }
  return false;
}
