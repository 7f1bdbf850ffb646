// Made by scripts/generate.mjs from the folders beside this one. Do not edit.
import type { Rule } from '../rule';
import { rule as claimsHedged } from '../claims-hedged/rule';
import { rule as claimsNotVerified } from '../claims-not-verified/rule';
import { rule as sourcingAnonymous } from '../sourcing-anonymous/rule';
import { rule as sourcingNoReason } from '../sourcing-no-reason/rule';
import { rule as versionsAttribution } from '../versions-attribution/rule';
import { rule as versionsMissingHere } from '../versions-missing-here/rule';
import { rule as versionsName } from '../versions-name/rule';
import { rule as versionsNumber } from '../versions-number/rule';

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [
  claimsHedged,
  claimsNotVerified,
  sourcingAnonymous,
  sourcingNoReason,
  versionsAttribution,
  versionsMissingHere,
  versionsName,
  versionsNumber,
];
