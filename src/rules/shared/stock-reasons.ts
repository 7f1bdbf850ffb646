/** What desks write for any source at all. Straight or curly apostrophes, and copy without any; the hint is compiled sooner than the pattern. */
const stock = [
  {
    hint: /authori|permi|allow|clear/i,
    pattern:
      /(?:\bnot|n['’ ]?t|\black(?:s|ed|ing)?) (?:(?:\w+ly|been|yet) )?(?:authori[sz]ed|authori[sz]ation|permitted|allowed|cleared|permission)(?: by [^,;.]{1,40}?)? to (?:\w+ly )?(?:speak|talk|discuss|comment|address|be (?:quoted|named|identified)|describe|disclose|share|release|reveal|brief|give|make)\b/i,
  },
  { hint: /sensitiv/i, pattern: /\bsensitiv(?:e|ity)\b/i },
  {
    hint: /candid|free|frank|open|public|blunt|honest/i,
    pattern:
      /\b(?:to|so (?:as|that) (?:to|they could|he could|she could)) (?:be able to )?(?:speak|talk|discuss|describe|comment|assess|give)\b[^;.]{0,80}?\b(?:candid|candidly|freely|frank|frankly|openly|publicly|bluntly|honestly)\b/i,
  },
  {
    hint: /discuss/i,
    pattern:
      /\b(?:to|in order to|while) discuss(?:ing)? (?:(?:the|a|an|its|his|her|their) )?(?:\w+ )?(?:(?:private|internal|confidential|ongoing|personnel|sensitive|strategic) )(?:\w+ )?(?:matters?|deliberations?|discussions?|conversations?|talks|negotiations?|details?|issues?|plans?|strategy|thinking)\b/i,
  },
];

/** What tells more: a danger, a loss, a rule or contract that binds. */
const telling =
  /\b(?:fear\w*|afraid|reprisals?|retaliat\w*|retribution|revenge|danger\w*|safety|security|threat\w*|harass\w*|arrest\w*|prosecut\w*|jail\w*|prison\w*|deport\w*|fired|firing|dismiss\w*|sacked|los(?:e|ing)|jobs?|career|livelihood|stigma\w*|policy|rules?|regulations?|contract|agreement|gag order|sealed|court|law|legal|oath|nondisclosure|non-disclosure|victims?|famil(?:y|ies)|privacy|protect\w*)\b/i;

/** True for a reason that would fit any source: "not authorized to speak", "the sensitivity of the matter", "to speak freely". */
export function isStockReason(words: string): boolean {
  const line = words.replace(/\s+/g, ' ');
  return stock.some(({ hint, pattern }) => hint.test(line) && pattern.test(line)) && !telling.test(line);
}
