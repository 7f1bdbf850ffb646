import { isName } from './classify-names';
import { portfolios, ranks, titles } from './lexicon';
import type { HunkContext } from './local-difference';
import type { DifferenceLevel } from './model';
import type { Token } from './tokens';

/** Whether a place where two passages read differently changes somebody's office or rank; null where it does not. */
export function titleOf(
  context: HunkContext,
  x: readonly Token[],
  y: readonly Token[],
): DifferenceLevel | null {
  const { a, b, hunk } = context;
  const onlyRank =
    (x.length === 0 && y.length > 0 && y.every(isRank)) ||
    (y.length === 0 && x.length > 0 && x.every(isRank));
  if (onlyRank && leadsToTitle(a, hunk.aTo) && leadsToTitle(b, hunk.bTo)) return 'substantive';
  if (isPremier(x) && isPremier(y)) return null;
  const left = new Set(x.filter(isTitle).map(office));
  const right = new Set(y.filter(isTitle).map(office));
  if (left.size > 0 && right.size > 0) return same(left, right) ? null : 'substantive';
  // "economist Ann Lee" against "trader Ann Lee".
  if (
    left.size + right.size > 0 &&
    x.length === 1 &&
    y.length === 1 &&
    isName(a[hunk.aTo]) &&
    isName(b[hunk.bTo])
  )
    return 'substantive';
  const beforeTitle = isTitle(a[hunk.aTo]) && isTitle(b[hunk.bTo]);
  // "vice president" against "president", "commerce secretary" against "treasury secretary".
  if (beforeTitle && (x.some(isRank) || y.some(isRank)) && x.length <= 2 && y.length <= 2)
    return 'substantive';
  if (beforeTitle && x.some(isPortfolio) && y.some(isPortfolio)) return 'substantive';
  const afterTitle = isTitle(a[hunk.aFrom - 2]) || isTitle(a[hunk.aFrom - 1]);
  if (afterTitle && x.length === 1 && y.length === 1 && x.some(isPortfolio) && y.some(isPortfolio))
    return 'substantive';
  if (
    (left.size > 0 && y.length === 0 && x.length <= 3) ||
    (right.size > 0 && x.length === 0 && y.length <= 3)
  )
    return 'borderline';
  return null;
}

/** Forms of one office by the sex of who holds it. */
const forms = new Map([
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['congresswoman', 'congressman'],
]);

function office({ normal, stem }: Token): string {
  return forms.get(normal) ?? stem;
}

/** "premier" and "prime minister" are one office. */
function isPremier(tokens: readonly Token[]): boolean {
  const words = tokens
    .filter(isOfTitle)
    .map(({ normal }) => normal)
    .join(' ');
  return words === 'premier' || words === 'prime minister';
}

/** "prime minister": a title, or words of its office before it. */
function leadsToTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isTitle(token) || (token !== undefined && isPortfolio(token) && isTitle(tokens[at + 1]));
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/** A word for an office or a rank. */
export function isTitle(token: Token | undefined): boolean {
  return token !== undefined && titles.has(token.normal);
}

function isRank(token: Token): boolean {
  return ranks.has(token.normal);
}

function isPortfolio(token: Token): boolean {
  return portfolios.has(token.normal);
}

/** A word of an office's name: itself, its rank, or what it is for. */
export function isOfTitle(token: Token): boolean {
  return isTitle(token) || isRank(token) || isPortfolio(token);
}
