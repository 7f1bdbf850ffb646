import { denialPatterns } from './denial-words';
import type { DisclosureKind } from './model';
import { unclearPatterns } from './unclear-words';
import { notStems, type WordPattern } from './word-pattern';

const aux = "(?:did|does|do|has|have|had|was|were|is|are|could|can|would|will)(?: not|n't|n t| never)";
const adverb =
  '(?: (?:immediately|independently|yet|publicly|directly|fully|be|been|able to|able|to|also|otherwise|return|initially|specifically|further|so far)){0,4}';
const asks =
  '(?:calls?|requests?|messages?|emails?|e-mails?|texts?|voicemails?|letters?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|queries)';
const object = `(?: (?:a|an|the|any|multiple|several|repeated|emailed|written|detailed|phone|telephone|text|voice|further|additional|seeking|for|from|and|or|comment|interview|\\w+'s|${asks})\\b)`;
const rest = '(?!(?:because|as|and|but|or|on|in|of|which|that|who|when)\\b)\\w+';
const whatIsVerified = `(?: (?:the|this|that|those|these|his|her|their|its|any|whether)(?: ${rest}){1,4}(?: of(?: (?:the|an?|his|her|their|its))?(?: ${rest}){1,2})?)?`;
const contacted = '(?:approached|contacted|asked|reached out to|emailed|invited)';

/** Words by which copy tells what it could not find out, or who would not answer; over lower-case text. */
export const disclosurePatterns: readonly WordPattern<DisclosureKind>[] = [
  [
    'not-verified',
    String.raw`\b${aux}${adverb} (?:verify|verified|corroborated?|authenticated?|substantiated?)\b${whatIsVerified}`,
    ['verif', 'corroborat', 'authenticat', 'substantiat'],
    notStems,
  ],
  [
    'not-verified',
    String.raw`\b${aux}(?: be| been)? (?:independently|immediately) (?:be )?confirm(?:ed)?\b`,
    ['independently confirm', 'immediately confirm', 'independently be', 'immediately be'],
    ['confirm'],
    notStems,
  ],
  [
    'not-verified',
    String.raw`\b(?:could|can) ?(?:not|n't) (?:be )?(?:\w+ly )?(?:be )?confirm(?:ed)?\b`,
    ['confirm'],
    notStems,
  ],
  [
    'not-verified',
    String.raw`\b(?:could|can)(?: ?not|n't) (?:immediately |independently )*(?:be )?(?:immediately |independently )*(?:establish(?:ed)?|ascertain(?:ed)?|determined?) (?:whether|if|how|who|what|when|where|why|the (?:authenticity|accuracy|veracity|identity|location))\b|\b(?:could|can)(?: ?not|n't) (?:immediately |independently )*be (?:immediately |independently )*(?:established|ascertained|determined)\b`,
    ['establish', 'ascertain', 'determine'],
    notStems,
  ],
  [
    'not-verified',
    String.raw`\b(?:(?:(?:was|were|is|are|has been|have been) )?(?:unable|not able|impossible|not possible|failed|yet|has yet|have yet)|(?:was|were|is)n't (?:able|possible)) to (?:independently |immediately |be |fully )*(?:verify|verified|confirm|confirmed|corroborate|corroborated|authenticate|authenticated|substantiate)\b${whatIsVerified}`,
    ['verif', 'confirm', 'corroborat', 'authenticat', 'substantiat'],
    ['able to', 'possible to', 'failed to', 'yet to'],
  ],
  [
    'not-verified',
    String.raw`\bno (?:independent|immediate|official) (?:confirmation|verification|corroboration)\b(?: of)?`,
    ['no independent', 'no immediate', 'no official'],
  ],
  [
    'not-verified',
    String.raw`\b(?:unverified|uncorroborated|(?:not|n't|never) (?:been )?(?:independently |yet )*(?:verified|authenticated|corroborated))\b`,
    ['verified', 'authenticated', 'corroborated'],
    ['unverified', 'uncorroborated', 'not ', "n't ", 'never '],
  ],
  [
    'not-verified',
    String.raw`\b(?:has|have)(?: not|n't) been (?:independently |officially )?confirmed\b`,
    [' not been', "n't been"],
    ['confirmed'],
  ],
  [
    'not-verified',
    String.raw`\b(?:has|have)(?: not|n't| never) been (?:proven|proved|tested)(?: in court)\b`,
    ['proven in court', 'proved in court', 'tested in court'],
  ],
  [
    'not-verified',
    String.raw`\b(?:none of (?:[\w'’]+ ){1,6}?(?:has|have|had|could)|neither (?:[\w'’]+ ){1,6}?(?:has|have|had|could))(?: yet)? (?:be|been) (?:independently |immediately |yet )*(?:verified|confirmed|corroborated)\b`,
    ['none of', 'neither'],
    ['verified', 'confirmed', 'corroborated'],
  ],
  [
    'not-verified',
    String.raw`\b(?:has|have|had|did)(?: not|n't)(?: yet)?(?: been able to)? (?:seen?|review(?:ed)?|view(?:ed)?|examined?|obtain(?:ed)?) (?:a copy of |copies of )?(?:the|this|that|those|these|any)(?: \w+){0,2}? (?:letters?|documents?|reports?|emails?|e-mails?|videos?|footage|memos?|messages?|recordings?|photos?|photographs?|files?|evidence|texts?|contracts?|complaints?|filings?|images?|dossiers?|tapes?|transcripts?|memorand\w+)\b`,
    ' see, review, view, examine, obtain'
      .split(',')
      .flatMap((verb) => [` not${verb}`, `n't${verb}`, ` yet${verb}`, `able to${verb}`]),
    notStems,
  ],
  [
    'no-response',
    String.raw`\b${aux}${adverb} (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?(?= (?:[\w']+ ){0,4}${asks}))\b(?: to)?${object}*`,
    [' respond', ' repl', ' return'],
    notStems,
  ],
  [
    'no-response',
    String.raw`\b${aux}${adverb} answer(?:ed)? (?:(?:a|the|any|multiple|several|repeated|his|her|their|detailed|written) |(?:\w+'s )){0,2}(?:calls?|requests?|messages?|emails?|e-mails?|phones?|telephones?|door|questions? (?:from|sent|about|put|submitted|emailed))\b(?: for comment)?`,
    ['answer'],
    notStems,
    ['call', 'request', 'message', 'mail', 'phone', 'door', 'question'],
  ],
  [
    'no-response',
    String.raw`\b(?:could|can) ?(?:not|n't)(?: immediately| be)* (?:be )?(?:immediately )?(?:reached|contacted)\b(?: (?:for(?: \w+)? comment|to comment|by (?:phone|telephone|email)))?`,
    [' reached', ' contacted'],
    notStems,
  ],
  [
    'no-response',
    String.raw`\b(?:was|were) (?:not|n't)(?: immediately)? available\b(?: for (?:comment|an interview|interview)| to comment)|\bunavailable (?:for|to) comment\b`,
    ['available for', 'available to'],
    ['unavailable', ...notStems],
  ],
  [
    'no-response',
    String.raw`\b(?:has|have|had)(?: not|n't)(?: yet| publicly| so far)* (?:commented|issued (?:a|any) (?:statement|comment))\b`,
    [' commented', ' issued a'],
    notStems,
  ],
  [
    'no-response',
    String.raw`\b(?:(?:has|have|had|is|are) )?yet to (?:publicly )?(?:comment|respond|reply)\b(?: publicly)?`,
    ['yet to comment', 'yet to respond', 'yet to reply', 'yet to publicly'],
  ],
  [
    'no-response',
    String.raw`\b(?:there was|there has been|with) no (?:immediate |public |official )?(?:response|reply|comment|reaction)\b(?: from)?`,
    ['there was no ', 'there has been no ', 'with no '],
    ['response', 'reply', 'comment', 'reaction'],
  ],
  [
    'no-response',
    String.raw`\b(?:received|got) no (?:immediate )?(?:response|reply)(?: from\b|(?=[.,;]|$))|\bwithout (?:any |a )?(?:response|reply)\b`,
    ['received no ', 'got no ', 'without '],
    ['response', 'reply'],
  ],
  [
    'no-response',
    String.raw`\b(?:failed|neglected) to (?:(?:respond|reply) to (?=(?:[\w'’]+ ){0,4}${asks}\b)|return (?=(?:\w+ ){0,3}${asks}\b))(?:a|an|the|any|multiple|several|repeated|his|her|our)?${object}*`,
    ['failed to re', 'neglected to re'],
  ],
  [
    'no-response',
    String.raw`\bignored (?:\w+ ){0,2}requests for (?:comment|an interview)\b`,
    ['ignored '],
    ['requests for'],
  ],
  [
    'no-response',
    String.raw`\b(?<=\bneither (?:[^;]{1,100} )?)(?:immediately )?(?:(?:responded|replied) to|returned|answered) (?:[\w'’]+ ){0,4}${asks}\b(?: for comment| seeking comment)?`,
    ['neither'],
    ['responded to', 'replied to', 'returned', 'answered'],
  ],
  [
    'no-response',
    String.raw`\b(?:attempts?|efforts?) (?:by [\w' ]{1,30} )?to (?:reach|contact|speak (?:to|with))\b[^;]{1,60}? (?:(?:was|were|proved) (?:not successful|unsuccessful|fruitless)|failed|did not succeed)\b`,
    ['attempt', 'effort'],
    ['to reach', 'to contact', 'to speak'],
  ],
  [
    'no-response',
    String.raw`\b(?:an? |several |multiple |repeated )?(?:(?:phone|telephone|text|voicemail|email|written|emailed) )?${asks}(?: (?:and|or) (?:\w+ )?${asks})?(?: (?:to|for|from|sent|left|seeking|requesting|with|placed|made|by)\b[^;]{0,70}?)? (?:(?:was|were|had|has|have)(?: not|n't)(?: been)?(?: immediately| yet)* (?:returned|answered|acknowledged)|(?:went|go|rang) (?:unanswered|unreturned)|(?:went|was|were) un(?:answered|returned)|received no (?:reply|response))\b`,
    ['returned', 'answered', 'acknowledged', 'received no re'],
    ['call', 'request', 'message', 'mail', 'text', 'letter', 'inquir', 'enquir', 'question', 'quer'],
    [...notStems, 'unanswered', 'unreturned', 'received no'],
  ],
  [
    'no-response',
    String.raw`\b(?:has|have) been ${contacted} (?:by [\w' ]{1,30} )?(?:for (?:a |further )?(?:comment|response|reply)|to comment)\b|\b(?:was|were) ${contacted} for (?:a )?(?:comment|response)\b|\b(?:has|have) ${contacted} [^;]{2,60}? (?:for (?:a |further )?(?:comment|response|reply)|to comment)\b`,
    ['approached', 'contacted', 'asked', 'reached out to', 'emailed', 'invited'],
    ['to comment', 'for a', 'for further', 'for comment', 'for response', 'for reply'],
    ['comment', 'response', 'reply'],
  ],
  [
    'no-response',
    String.raw`\b(?:did|has|have|had)(?: not|n't)(?: immediately| publicly| yet| directly)* comment\b(?! on (?:whether|how|why)\b)`,
    [' comment'],
    notStems,
  ],
  [
    'no-response',
    String.raw`\b(?:an? )?(?:messages?|voicemails?|emails?) (?:seeking|requesting) comment (?:was|were) (?:left|sent) (?:with|for|at|to)\b|\bno (?:attorney|lawyer) (?:was|is) (?:immediately )?listed for\b|\b(?:do|does|did)(?: not|n't) (?:immediately )?list an? (?:attorney|lawyer) for\b`,
    ['seeking comment', 'requesting comment', 'listed for', ' list a'],
  ],
  ...denialPatterns,
  [
    'withheld',
    String.raw`\b(?:is|are|was|were|has|have|had|has been|will)? ?(?:not (?:naming|identifying)|not (?:publishing|disclosing|releasing|using)(?= (?:[\w']+ ){0,3}(?:names?|identit|details|location))|withh(?:old(?:ing)?|eld)(?= (?:[\w'’.-]+ ){0,7}?(?:names?|identit|location)))\b(?: (?:the|his|her|their|its|\w+'s))?(?: [\w-]+'?s?)?(?: (?:names?|identit(?:y|ies)|details?|and|of|the|full|last|location|encounter|information|\w+'s)){0,7}`,
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
    [' name', ' identify'],
    ['do not', "don't", 'does not', "doesn't"],
  ],
  [
    'withheld',
    String.raw`\b(?:cannot|can not|can't|may not) be (?:named|identified)(?: for legal reasons)?\b`,
    ['be named', 'be identified'],
  ],
  [
    'withheld',
    String.raw`\b(?<=\b(?:names?|identit(?:y|ies))(?: (?:of|for)(?: [\w'-]+){1,5})? )(?:(?:is|are|was|were|has been|have been|being) (?:being )?withheld|(?:has|have|was|were)(?: not|n't)(?: yet)?(?: been)? (?:released|made public|disclosed))\b`,
    ['name', 'identit'],
    ['withheld', 'released', 'public', 'disclosed'],
    ['withheld', ...notStems],
  ],
  [
    'withheld',
    String.raw`\b(?:has|have|had|did)(?: not|n't)(?: yet| publicly| immediately)* (?:released?|disclosed?|revealed?|published?) (?:(?:the|his|her|their|any|its) )?(?:[\w'’]+ ){0,2}?(?:names?|identity|identities)\b`,
    ['name', 'identit'],
    [' release', ' disclose', ' reveal', ' publish'],
    notStems,
  ],
  [
    'withheld',
    String.raw`\b(?:has|have|had)(?: not|n't)(?: yet| publicly| immediately)* (?:named|identified) (?:the|any|him|her|them)\b(?: (?:victims?|suspects?|dead|man|woman|men|women|boy|girl|officers?|driver|pilot|shooter|gunman|attackers?))?`,
    [' named ', ' identified '],
    notStems,
  ],
  ...unclearPatterns,
];
