import type { Group } from './groups';
import type { LocalDifference } from './local-difference';
import type { TokenPair } from './pair-tokens';
import type { Row } from './passages';
import { stemCounts } from './profile';
import type { Token } from './tokens';

/** How far from a figure the words that say what it counts may stand. */
const reach = 3;

/**
 * What two tellings in different words can be held to: a figure or a date that counts the same thing on both sides,
 * where neither article has the other's figure anywhere. Days of the week are not among them: they depend on the day
 * an article appeared.
 */
export function isSafeFact(group: Group, pairs: readonly TokenPair[], local: LocalDifference): boolean {
  if (local.class !== 'number' && local.class !== 'date') return false;
  const i = local.a[0];
  const j = local.b[0];
  const one = group.a.tokens[i];
  const other = group.b.tokens[j];
  if (!one || !other || one.kind === 'weekday' || one.kind === 'word' || one.kind === 'unit') return false;
  if (hasToken(group.a.row, other) || hasToken(group.b.row, one)) return false;
  const after = pairs.some(
    ({ a, b }) => a > i && a <= i + reach && b > j && b <= j + reach && tells(group.a.tokens[a]),
  );
  const before = pairs.some(
    ({ a, b }) => a < i && a >= i - reach && b < j && b >= j - reach && tells(group.a.tokens[a]),
  );
  return after && (before || local.class === 'number');
}

function tells(token: Token | undefined): boolean {
  return token !== undefined && token.weight >= 1.2;
}

function hasToken(row: Row, { stem }: Token): boolean {
  return stemCounts(row).has(stem);
}
