import type { DisclosureKind } from './model';
import type { WordPattern } from './word-pattern';

const aux = "(?:did|does|do|has|have|had|was|were|is|are|could|can|would|will)(?: not|n't|n t| never)";
const adverb =
  '(?: (?:immediately|independently|yet|publicly|directly|fully|be|been|able to|able|to|also|otherwise|return|initially|specifically|further|so far)){0,4}';

/** Words by which copy tells what it could not find out, or who would not answer; over lower-case text. */
export const disclosurePatterns: readonly WordPattern<DisclosureKind>[] = [
  [
    'not-verified',
    String.raw`\b${aux}${adverb} (?:verify|verified|corroborated?|authenticated?|substantiated?)\b(?: (?:the|this|that|those|these|his|her|their|its|any)(?: \w+){1,4})?`,
    ['verif', 'corroborat', 'authenticat', 'substantiat'],
  ],
  [
    'not-verified',
    String.raw`\b${aux}(?: be| been)? (?:independently|immediately) confirm(?:ed)?\b|\bcould ?(?:not|n't) (?:be )?confirm(?:ed)?\b`,
    ['confirm'],
  ],
  [
    'not-verified',
    String.raw`\b(?:(?:was|were|is|are|has been|have been) )?(?:unable|not able|impossible|failed|yet|has yet|have yet) to (?:independently |immediately |be |fully )*(?:verify|verified|confirm|confirmed|corroborate|corroborated|authenticate)\b(?: (?:the|this|that|those|these|his|her|their|its|any)(?: \w+){1,4})?`,
    ['verif', 'confirm', 'corroborat', 'authenticat'],
  ],
  [
    'not-verified',
    String.raw`\bno independent (?:confirmation|verification|corroboration)\b|\b(?:unverified|uncorroborated|not independently verified)\b`,
    ['no independent', 'unverified', 'uncorroborated', 'not independently'],
  ],
  [
    'no-response',
    String.raw`\b${aux}${adverb} (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?(?= (?:[\w']+ ){0,4}(?:calls?|requests?|messages?|emails?|inquir(?:y|ies))))\b(?: to)?(?: (?:a|an|the|any|multiple|several|repeated|emailed|written|phone|telephone|calls?|requests?|messages?|emails?|e-mails?|inquir(?:y|ies)|questions?|seeking|for|from|and|or|comment|interview|further|additional|\w+'s))*`,
    ['respond', 'repl', 'return'],
  ],
  [
    'no-response',
    String.raw`\b${aux}${adverb} (?:answer(?:ed)?) (?:a |the |any |multiple |several |repeated )?(?:calls?|requests?|messages?|emails?|questions? (?:from|sent))\b(?: for comment)?`,
    ['answer'],
  ],
  [
    'no-response',
    String.raw`\b(?:could|can) ?(?:not|n't)(?: immediately)? be reached\b(?: for(?: \w+)? comment)?|\b(?:was|were) (?:not|n't)(?: immediately)? available\b(?: for comment| to comment)|\bunavailable (?:for|to) comment\b`,
    ['reached', 'available'],
  ],
  [
    'no-response',
    String.raw`\b(?:has|have|had)(?: not|n't)(?: yet| publicly)? commented\b|\b(?:has|have) yet to (?:comment|respond|reply)\b(?: publicly)?|\b(?:there was|with) no (?:immediate )?(?:response|reply|comment|reaction)\b(?: from)?`,
    ['commented', 'yet to', 'there was no', 'with no'],
  ],
  [
    'no-response',
    String.raw`\b(?:calls|requests|messages|emails|phone calls?|a (?:call|request|message|email))\b[^.;]{0,60}? (?:went|were|was|had) (?:not |un)(?:immediately )?(?:returned|answered)\b`,
    ['returned', 'answered'],
  ],
  [
    'declined',
    String.raw`\b(?:declin|refus)(?:ed|es|ing|e) to (?:publicly |further |immediately )?(?:comment|say|discuss|answer|elaborate|provide|specify|speak|respond|confirm|give|name|identify|release|disclose|detail|talk|address|explain|be interviewed|reveal|offer)\b(?: (?:further|on the record|questions|details|publicly|on (?:the )?\w+))?`,
    ['declin', 'refus'],
  ],
  [
    'declined',
    String.raw`\bdeclin(?:ed|es|ing) (?:comment|(?:an|any|several|multiple|repeated|through|a)? ?(?:\w+ )?(?:interview )?requests?|an interview)\b|\bhad no (?:immediate |further )?comment\b`,
    ['declin', 'had no'],
  ],
  [
    'declined',
    String.raw`\bwould(?: not|n't) (?:comment|say|elaborate|specify|disclose|discuss|confirm|provide|answer|identify|reveal)\b`,
    ['would'],
  ],
  [
    'denied',
    String.raw`\b(?<!(?:was|were|been|be|being|is|are) )(?:den(?:ies|ied|ying)\b(?! (?:them|him|her|us|people|women|permission|service|admission|parole|certiorari)\b)|deny(?= (?:any|all|those|such|these|that|it|this|having|being|wrongdoing|involvement|the (?:claims?|allegations?|accusations?|charges?|reports?))\b))(?! (?:[\w']+ ){0,3}(?:status|benefits|funding|coverage|access|rights?|entry|relief|bail|requests?|appeal|visas?|petition|motion|asylum)\b)(?: (?:any|all|the|such|those|these|knowing|having|being|claims?|allegations?|accusations?|charges?|wrongdoing|involvement|that|it|this|reports?)){0,4}`,
    ['deni', 'deny'],
  ],
  [
    'denied',
    String.raw`\b(?:reject|dismiss|disput|refut|rebuff)(?:s|es|ed|ing) (?:the |any |all |those |these |such |that |his |her |their |as (?:false|baseless) )?(?:\w+ ){0,2}?(?:notion|claims?|allegations?|accusations?|charges?|idea|suggestions?|reports?|assertions?|characterization|complaint)\b`,
    ['reject', 'dismiss', 'disput', 'refut', 'rebuff'],
  ],
  [
    'denied',
    String.raw`\b(?:is|are|was|were|as) (?:\w+ly )?(?:unfounded|baseless|groundless|without merit|untrue|fabricated)\b`,
    ['unfounded', 'baseless', 'groundless', 'without merit', 'untrue', 'fabricated'],
  ],
  [
    'withheld',
    String.raw`\b(?:is|are|was|were|has|have|had|has been|will)? ?(?:not (?:naming|identifying)|not (?:publishing|disclosing|releasing|using)(?= (?:[\w']+ ){0,3}(?:names?|identit|details|location))|withh(?:olding|eld)(?! (?:tax|payment|funds?|funding|money|aid|support|judg|consent)))\b(?: (?:the|his|her|their|its|\w+'s))?(?: [\w-]+'?s?)?(?: (?:names?|identit(?:y|ies)|details?|and|of|the|full|last|location|encounter|information|\w+'s)){0,7}`,
    [
      'not naming',
      'not identifying',
      'not publishing',
      'not disclosing',
      'not releasing',
      'not using',
      'withh',
    ],
  ],
  [
    'withheld',
    String.raw`\b(?:generally|usually|typically|normally|ordinarily)? ?(?:does|do)(?: not|n't) (?:generally |usually |typically |normally |ordinarily )?(?:name|identify)\b(?: (?:\w+ ){0,3}?(?:victims?|people|minors|children|suspects|survivors))?`,
    ['name', 'identify'],
  ],
  [
    'unclear',
    String.raw`\b(?:it(?:'s| is| was| s)|remains?|remained) (?:still |yet |also )?(?:not (?:immediately |yet |entirely |exactly )?(?:clear|known)|unclear|unknown|uncertain)(?: (?:whether|if|how|when|who|what|why|where|which|exactly))*\b|\b(?:is|was|are|were) (?:still |yet |also )?(?:not (?:immediately |yet |entirely |exactly )?(?:clear|known)|unclear|unknown)(?: (?:whether|if|how|when|who|what|why|where|which))+\b`,
    ['clear', 'known', 'uncertain'],
  ],
  ['unclear', String.raw`\bunclear (?:whether|if|how|when|who|what|why|where|which)\b`, ['unclear']],
];
