import type { DisclosureKind } from './model';
import { notStems, type WordPattern } from './word-pattern';

/** What is denied: the words for a charge against somebody. */
const charge =
  '(?:claims?|allegations?|accusations?|charges?|reports?|assertions?|suggestions?|rumou?rs?|insinuations?|story|stories|complaint|lawsuit|suit|notion|idea|characteri[sz]ations?)';
/** One of these is in each of `charge`. */
const chargeStems =
  'claim allegation accusation charge report assertion suggestion rumo insinuation stor complaint suit notion idea characteri'.split(
    ' ',
  );
const untrue =
  '(?:unfounded|baseless|groundless|meritless|untrue|false|fabricated|fictitious|a fabrication|fabrications|lies|a lie|nonsense|fake news|a hoax|a smear|without (?:any )?(?:merit|foundation|basis)|politically motivated|defamatory|ridiculous|absurd|not true)';
/** One of these is in each of `untrue`. */
const untrueStems = [
  ...'unfounded baseless groundless meritless untrue fabricat fictitious nonsense hoax defamatory ridiculous absurd'.split(
    ' ',
  ),
  ...[
    'false',
    ' lies',
    '"lies',
    '“lies',
    "'lies",
    'a lie',
    'fake news',
    'a smear',
    'politically motivated',
    'not true',
  ],
  ...['without merit', 'without any', 'without foundation', 'without basis'],
];
const very = '(?:\\w+ly |completely |simply |just |all )?';
const through =
  '(?:,? (?:through|via) (?:an?|his|her|their|its|the) (?:[\\w-]+ ){0,2}(?:spokes\\w+|lawyers?|attorneys?|office|representatives?|publicists?|agents?),?)?';
const told =
  "(?:[\\w'-]+ ){0,3}?(?:details?|specifics|information|comments?|reasons?|explanations?|names?|statements?|documents?|documentation|cop(?:y|ies)|answers?|lists?|figures?|numbers?|estimates?|timelines?|timetables?|evidence|returns|records|interviews?|dates?|particulars|identit(?:y|ies)|footage|video|reports?)";
const speak =
  'comment|say|discuss|answer|elaborate|specify|speak|respond|confirm(?= (?:or|whether|that|if|any|details|reports|it|the (?:reports?|details|number|identit|names?|existence))\\b|[.,;]|$)|(?:name|identify|disclose|detail) |talk|address|explain|be (?:interviewed|drawn|quoted|identified|named)|reveal|make (?:a|any) (?:statement|comment)|take questions|expand on|characteri[sz]e|describe';
const give = `(?:provide|give|release|disclose|detail|offer|share|name|identify)(?= ${told}\\b)`;
const giveStems = ' provide, give, release, disclose, detail, offer, share, name, identify'.split(',');
const further = String.raw`(?: (?:further|on the record|questions|details|publicly|on (?:the )?\w+))?`;
const publicly = '(?:publicly |further |immediately |directly |even )?';
const declined = String.raw`\b(?:declin|refus)(?:ed|es|ing|e)`;
const declinedStems = ['declin', 'refus'];
const throughStems = ['through ', 'via '];

/** Words by which somebody answers with a denial, or will not answer. Over lower-case text. */
export const denialPatterns: readonly WordPattern<DisclosureKind>[] = [
  ['declined', String.raw`${declined} to ${publicly}(?:${speak})\b${further}`, declinedStems, [' to ']],
  [
    'declined',
    String.raw`${declined}${through} to ${publicly}(?:${speak})\b${further}`,
    declinedStems,
    throughStems,
  ],
  ['declined', String.raw`${declined} to ${publicly}${give}\b${further}`, declinedStems, [' to '], giveStems],
  [
    'declined',
    String.raw`${declined}${through} to ${publicly}${give}\b${further}`,
    declinedStems,
    throughStems,
    giveStems,
  ],
  [
    'declined',
    String.raw`\bdeclin(?:ed|es|ing)${through} (?:(?:any )?(?:further )?comment|(?:an|any|several|multiple|repeated|through|a|all|our|the)? ?(?:\w+ )?(?:interview )?requests?|an interview|(?:an|the) (?:opportunity|invitation) to (?:comment|respond|speak|discuss)|interviews)\b`,
    ['declin'],
    [
      'ed comment',
      'es comment',
      'ing comment',
      ', comment',
      'any comment',
      'further comment',
      'request',
      'interview',
      'opportunity to',
      'invitation to',
      'through',
      'via ',
    ],
  ],
  [
    'declined',
    String.raw`\bturned down (?:an? |several |multiple |repeated )?(?:interview )?requests? for (?:an interview|comment)\b`,
    ['turned down'],
  ],
  [
    'declined',
    String.raw`\b(?:had|have|has|offered|gave|made) no (?:immediate |further |public |official |other )?comments?\b(?: (?:on|about) the \w+)?`,
    [' no comment', ' no immediate', ' no further', ' no public', ' no official', ' no other'],
    ['comment'],
  ],
  [
    'declined',
    String.raw`\brefus(?:ed|es|ing) (?:all |any |further )?(?:comment|interviews)\b`,
    ['refus'],
    ['comment', 'interviews'],
  ],
  [
    'declined',
    String.raw`\b(?:does|do|did)(?: not|n't) (?:publicly )?comment on\b(?: (?:\w+ ){0,2}(?:cases?|matters?|litigation|investigations?|reports?|rumou?rs?|speculation|legal proceedings))?`,
    [' comment on'],
    notStems,
  ],
  [
    'declined',
    String.raw`\bwould(?: not|n't) (?:publicly |immediately |further )?(?:comment|say|elaborate|specify|disclose|discuss|confirm|provide|answer|identify|reveal|be drawn|give details|go into)\b`,
    ['would not ', "wouldn't "],
  ],
  [
    'declined',
    String.raw`\b(?:would )?neither confirm(?:ed)? n?or den(?:y|ied)\b|\b(?:was|were) not prepared to comment\b`,
    ['neither confirm', 'prepared to comment'],
  ],
  [
    'denied',
    String.raw`\b(?<!(?:was|were|been|be|being|is|are|not|n't|never|nobody|no one|no) |not (?:directly|explicitly|immediately|outright) |\b(?:was|were|been|be|being|is|are) (?:\w+ly|otherwise|also|never|not|since|once|all|both) )(?:den(?:ies|ied|ying)\b(?! (?:them|him|her|us|people|women|men|voters|patients|prisoners|permission|service|admission|parole|certiorari|victory)\b)|deny(?= (?:any|all|those|such|these|that|it|this|having|being|wrongdoing|involvement|the (?:${charge}))\b))(?! (?:[\w'.-]+ ){0,5}(?:an?|the|any|their|his|her) (?:\w+ ){0,2}(?:spot|place|seat|chance|win|goal|penalty|victory|opportunity|licen[cs]e|permit|winner|equali[sz]er|title)\b)(?! (?:[\w']+ ){0,3}(?:status|benefits|funding|coverage|access|rights?|entry|relief|bail|requests?|appeal|visas?|petition|motion|asylum|parole|care|treatment|permits?|licen[cs]es?|bid|loans?|shelter)\b)(?: (?:any|all|the|such|those|these|knowing|having|being|${charge}|wrongdoing|involvement|that|it|this)\b){0,4}`,
    ['deni', 'deny'],
  ],
  [
    'denied',
    String.raw`\b(?:reject|dismiss|disput|refut|rebuff|rubbish)(?:s|es|ed|ing) (?:the |any |all |those |these |such |that |his |her |their |as (?:false|baseless) )?(?:[\w-]+ ){0,2}?${charge}(?! (?:bid|deal|plan)\b)\b`,
    ['reject', 'dismiss', 'disput', 'refut', 'rebuff', 'rubbish'],
    chargeStems,
  ],
  [
    'denied',
    String.raw`\b(?:reject|dismiss|denounc|deni|disput|brand|label|labell|describ|condemn|deride|call)(?:s|es|ed|d|ing) (?!for )(?:it|them|that|this|[\w' ’-]{0,50}?\b${charge}(?: [\w' ’-]{1,30}?)?)(?: as|,)? (?:being )?["“]?${very}${untrue}\b`,
    ['reject', 'dismiss', 'denounc', 'brand', 'label', 'describ', 'condemn', 'deride', 'call'],
    untrueStems,
  ],
  [
    'denied',
    String.raw`\b(?<=\b(?:it|this|they|these|those|(?<=(?:^|[.,:;“\"'] ?))that|${charge}(?: [\w'’-]+){0,5}) )(?:is|are|was|were|as) ["“']?${very}${untrue}\b`,
    untrueStems,
  ],
  [
    'denied',
    String.raw`\b(?:is|are|was|were|as) ["“']?${very}(?:unfounded|baseless|groundless|meritless|without (?:any )?(?:merit|foundation|basis))\b`,
    [
      'unfounded',
      'baseless',
      'groundless',
      'meritless',
      'without merit',
      'without any',
      'without foundation',
      'without basis',
    ],
  ],
  [
    'denied',
    String.raw`\b(?:plead(?:s|ed|ing)?|pled) not guilty\b|\b(?:entered|enters|entering) (?:a )?(?:pleas? of not guilty|not guilty pleas?|not-guilty pleas?)\b`,
    ['not guilty', 'not-guilty'],
  ],
  [
    'denied',
    String.raw`\b(?:maintain|protest|profess|proclaim|assert|insist on)(?:s|ed|ing)? (?:his|her|their|its) innocence\b|\b(?:has|have) (?:always |consistently |repeatedly )?maintained (?:that )?(?:he|she|they|it) (?:is|are|was|were) innocent\b`,
    ['innocen'],
  ],
  [
    'denied',
    String.raw`\b(?:insist|maintain|sa(?:y|id)|argu|contend|stress)(?:s|ed|es|ing)? (?:that )?(?:he|she|they|it|we|the \w+)(?: had| has| have|'d|'s|'ve)? (?:did|done|committed) (?:nothing (?:wrong|illegal|improper|inappropriate)|no wrong)\b|\b(?:insist|maintain|sa(?:y|id)|argu|contend)(?:s|ed|es|ing)? (?:that )?(?:he|she|they) (?:is|was|are|were) innocent\b`,
    ['nothing wrong', 'nothing i', 'no wrong', 'innocent'],
  ],
  [
    'denied',
    String.raw`\b(?<=\b${charge}(?: [\w'’-]+){0,5}(?: (?:that|which))? )(?:is|are|was|were|has been|have been) (?:\w+ly )?(?:denied|rejected|dismissed|disputed) by\b`,
    ['denied by', 'rejected by', 'dismissed by', 'disputed by'],
    chargeStems,
  ],
];
