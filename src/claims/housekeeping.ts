/**
 * Sentences in lower case by which the outlet tells of itself and its reporting: who would not answer, why a name is
 * withheld, who contributed, how a poll was taken, corrections, and what to read next. Nobody is asked for them.
 */
export function isHousekeeping(plain: string): boolean {
  return stems.test(plain) && pattern.test(plain);
}

const stems =
  /contribut|condition|anonym|request|comment|respond|withh|poll|survey|margin|correction|clarif|updated|follow|subscribe|sign up|click|read more|photo|file|copyright|reserved|funded|supported by|watch|listen|associated press|verif|reach|reported from|tip|editor|newsletter|column|unclear|clear|known|funding|declin|call|message/;
const pattern =
  /\bcontributed (?:to|reporting)|\bcondition of anonymity\b|\b(?:asked|requested|wished|wanted|preferred) (?:not to be (?:named|identified)|to remain anonymous|anonymity)|\brequests? for comment\b|\b(?:declined|refused) (?:to (?:comment|be interviewed|answer|discuss|say|speak|elaborate|identify|provide)|comment|requests)\b|\bdid(?: not|n't) (?:immediately )?(?:respond|reply|return|answer|comment)\b|\b(?:could not|couldn't) (?:immediately )?be reached\b|\bwas not (?:immediately )?(?:available|reachable)\b|\bwithh(?:olding|eld) \b|\bmargin of (?:sampling )?error\b|\b(?:poll|survey) of [\d,]+|\b(?:surveyed|interviewed|polled) [\d,]+|\b(?:correction|clarification|editor's note)s?:|\bthis (?:story|article|post|report) (?:has been|was|is)\b|\bfollow (?:\w+ ){1,4}on (?:twitter|facebook|instagram|x)\b|\b(?:click here|read more|sign up|subscribe)\b|\ball rights reserved\b|\bmay not be (?:published|reproduced|rewritten)|\b(?:is|was) not (?:immediately |yet |entirely )?(?:clear|known)\b|\b(?:is|was|remains?|remained) unclear\b|\b(?:unable|not able) to (?:independently )?(?:verify|confirm|reach)\b|\bcould not (?:be )?(?:independently )?(?:verif|confirm)|\b(?:receives?|received) (?:funding|support) from\b|\bis a (?:columnist|contributor|contributing|reporter|staff writer|correspondent|freelance)\b/;
