import type { HedgeKind } from './model';
import type { WordPattern } from './word-pattern';

/**
 * Words by which copy keeps its distance, as patterns over lower-case text with straight apostrophes. Plain modals and
 * quantifiers (would, can, about, some, many) are no hedges in news: they are left out on purpose.
 */
export const hedgePatterns: readonly WordPattern<HedgeKind>[] = [
  [
    'alleged',
    String.raw`\balleged(?:ly)?\b|\ballegations?\b|\baccus(?:es?|ed|ing)\b|\bpurported(?:ly)?\b|\bso-called evidence\b`,
    ['alleg', 'accus', 'purport', 'so-called evidence'],
  ],
  [
    'reported',
    String.raw`\breportedly\b|\brumou?red\b|\baccording to (?:the|a|media|news|local|press|multiple|several|some|unconfirmed) (?:media |news |press )?reports?\b`,
    ['report', 'rumo'],
  ],
  [
    'reported',
    String.raw`\b(?:is|are|was|were) (?:widely )?(?:said|reported|rumou?red|understood) to (?:be|have)\b`,
    ['said to', 'reported to', 'rumo', 'understood to'],
  ],
  [
    'reported',
    String.raw`(?<=\b(?:the|a|of|about|over|any|these|those|such) )reported(?= (?!by\b|in\b|on\b|that\b|to\b|at\b|from\b|the\b|a\b|an\b|earlier\b|last\b)\w)`,
    ['reported'],
  ],
  [
    'unclear',
    String.raw`\b(?:it(?:'s| is| was| s)|remains?|remained) (?:still |yet |also )?(?:not (?:immediately |yet |entirely |exactly )?(?:clear|known)|unclear|unknown|uncertain)(?: (?:whether|if|how|when|who|what|why|where|which|exactly))*\b|\b(?:is|was|are|were) (?:still |yet |also )?(?:not (?:immediately |yet |entirely |exactly )?(?:clear|known)|unclear|unknown)(?: (?:whether|if|how|when|who|what|why|where|which))+\b`,
    ['clear', 'known', 'uncertain'],
  ],
  ['unclear', String.raw`\bunclear (?:whether|if|how|when|who|what|why|where|which)\b`, ['unclear']],
  [
    'appearance',
    String.raw`\b(?:appear(?:s|ed|ing)?|seem(?:s|ed|ingly)?) to(?: be| have)?\b|\bseem(?:s|ed)? (?:like|as if|as though)\b|\bapparent(?:ly)?\b|\bseemingly\b|\bostensibly\b`,
    ['appear', 'seem', 'apparent', 'ostensib'],
  ],
  [
    'appearance',
    String.raw`\b(?:appear(?:s|ed)?|seem(?:s|ed)?)(?= (?!to\b|in\b|on\b|at\b|before\b|for\b|with\b|alongside\b|together\b|and\b|as\b|like\b|next\b|outside\b|inside\b|the\b|a\b|an\b|via\b|by\b|there\b|here\b|again\b|from\b|this\b|that\b|after\b|during\b|twice\b|live\b|onstage\b|under\b)\w)`,
    ['appear', 'seem'],
  ],
  [
    'belief',
    String.raw`\b(?:is|are|was|were|been|being|'s) (?:(?:now|once|also|still|long|widely|generally|often|sometimes|commonly|not|long been) ){0,2}(?:considered|regarded|deemed|believed|thought|presumed|perceived|dubbed|seen as|viewed as|blamed on|expected to|hoped|feared)(?: by (?:many|some|most))?(?: to(?: be| have)?)?\b`,
    [
      'considered',
      'regarded',
      'deemed',
      'believed',
      'thought',
      'presumed',
      'perceived',
      'dubbed',
      'seen as',
      'viewed as',
      'blamed on',
      'expected to',
      'hoped',
      'feared',
    ],
  ],
  [
    'belief',
    String.raw`\bit(?:'s| is| was) (?:widely )?(?:hoped|believed|thought|feared|understood)\b`,
    ['hoped', 'believed', 'thought', 'feared', 'understood'],
  ],
  [
    'belief',
    String.raw`\bwidely (?:regarded|considered|seen|viewed|believed|interpreted|perceived|expected|thought|understood)(?: as| to)?\b|\bregarded by (?:many|some|most)\b`,
    ['widely', 'regarded by'],
  ],
  [
    'belief',
    String.raw`\bbelieve[sd]\b|\bdeemed\b|(?<=\w )considered(?= (?:more|most|the most|one of|among|less|likely)\b)`,
    ['believe', 'deemed', 'considered'],
  ],
  [
    'loaded-verb',
    String.raw`\bclaims(?= (?:that|to|it|he|she|they|the|his|her|there|["“])|[.,]?$)|\bclaim(?:ed|ing)\b(?! (?:responsibility|victory|asylum|credit|lives))|\b(?:admit(?:s|ted|ting)|acknowledg(?:es|ed|ing)|conced(?:es|ed|ing)|confess(?:es|ed|ing)|boast(?:s|ed|ing)|not(?:ed|ing))\b`,
    ['claim', 'admit', 'acknowledg', 'conced', 'confess', 'boast', 'noted', 'noting'],
  ],
  [
    'loaded-verb',
    String.raw`(?<=\b(?:his|her|their|its|'s) (?:\w+ )?)(?:claims?|assertions?|boast|admission)(?= (?:that|in|to|of)\b)|\b(?:claim|assertion|assertions|admission) that\b`,
    ['claim', 'assertion', 'boast', 'admission'],
  ],
  [
    'conditional',
    String.raw`\bmight\b(?! of)|\bpotentially\b|\b(?:is|are|was|were) (?:un)?likely to\b|\bpossibly\b|\bperhaps\b|(?<=\b(?:the|a|any|of) )possible(?= \w)`,
    ['might', 'potentially', 'likely', 'possib', 'perhaps'],
  ],
  [
    'conditional',
    String.raw`\bcould(?= (?:be|have|also|bring|lead|cause|explain|face|affect|become|mean|help|hurt|put|cost|result|trigger|force|prove|make|come)\b)`,
    ['could'],
  ],
];
