import type { OpenClaim } from '../../claims/model';
import type { RuleContext } from '../rule';
import { siblingCredits } from './sibling-credits';

/**
 * True where an open claim has a mark of its own that says more than a doubt in it would: it is strong, and not only for
 * the words that credit nobody; or another version credits it.
 */
export function isToldAsOpen(context: RuleContext, claims: readonly OpenClaim[]): boolean {
  return claims.some(
    (claim) =>
      (claim.strength === 'strong' && claim.vague?.start !== claim.start) ||
      siblingCredits(context, claim).length > 0,
  );
}
