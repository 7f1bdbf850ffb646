// Made by scripts/generate.mjs from the folders beside this one. Do not edit.
import type { Rule } from '../rule';
import { rule as claimsHedged } from '../claims-hedged/rule';
import { rule as claimsLoadedVerb } from '../claims-loaded-verb/rule';
import { rule as claimsNoReplySought } from '../claims-no-reply-sought/rule';
import { rule as claimsNotVerified } from '../claims-not-verified/rule';
import { rule as claimsOverusedHedge } from '../claims-overused-hedge/rule';
import { rule as claimsQuoteWithoutSpeaker } from '../claims-quote-without-speaker/rule';
import { rule as claimsUnattributed } from '../claims-unattributed/rule';
import { rule as claimsWeasel } from '../claims-weasel/rule';
import { rule as sourcingAnonymous } from '../sourcing-anonymous/rule';
import { rule as sourcingAnonymousOpinion } from '../sourcing-anonymous-opinion/rule';
import { rule as sourcingAnonymousQuote } from '../sourcing-anonymous-quote/rule';
import { rule as sourcingBare } from '../sourcing-bare/rule';
import { rule as sourcingBoilerplateReason } from '../sourcing-boilerplate-reason/rule';
import { rule as sourcingDeclinedAndQuoted } from '../sourcing-declined-and-quoted/rule';
import { rule as sourcingIdentityLeak } from '../sourcing-identity-leak/rule';
import { rule as sourcingNoReason } from '../sourcing-no-reason/rule';
import { rule as sourcingPluralForOne } from '../sourcing-plural-for-one/rule';
import { rule as sourcingSecondhand } from '../sourcing-secondhand/rule';
import { rule as sourcingSingleSource } from '../sourcing-single-source/rule';
import { rule as sourcingVague } from '../sourcing-vague/rule';
import { rule as versionsAttribution } from '../versions-attribution/rule';
import { rule as versionsHedge } from '../versions-hedge/rule';
import { rule as versionsMissingHere } from '../versions-missing-here/rule';
import { rule as versionsName } from '../versions-name/rule';
import { rule as versionsNumber } from '../versions-number/rule';

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [
  claimsHedged,
  claimsLoadedVerb,
  claimsNoReplySought,
  claimsNotVerified,
  claimsOverusedHedge,
  claimsQuoteWithoutSpeaker,
  claimsUnattributed,
  claimsWeasel,
  sourcingAnonymous,
  sourcingAnonymousOpinion,
  sourcingAnonymousQuote,
  sourcingBare,
  sourcingBoilerplateReason,
  sourcingDeclinedAndQuoted,
  sourcingIdentityLeak,
  sourcingNoReason,
  sourcingPluralForOne,
  sourcingSecondhand,
  sourcingSingleSource,
  sourcingVague,
  versionsAttribution,
  versionsHedge,
  versionsMissingHere,
  versionsName,
  versionsNumber,
];
