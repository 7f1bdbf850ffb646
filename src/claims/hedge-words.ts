import type { HedgeKind } from './model';
import { unclearPatterns } from './unclear-words';
import type { WordPattern } from './word-pattern';

/** After "the accused": the person in the dock, and no word that casts doubt on anybody. */
const afterThePerson =
  '(?=[^ ]|$| (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|who|and|or|in|at|on|to|for|from|with|by|also|not|said|says|told|then|be|being|as|under|during|after|before|when|faces|went|gave|stood|sat|(?!alleged)\\w+(?:ed|ies|es)\\b))';
/** What a company, an agency or the police report as a matter of course: "reported revenue". */
const reportedAsFact =
  '(?:revenues?|earnings|profits?|loss(?:es)?|results?|sales|income|figures?|data|numbers?|totals?|rates?|net|gross|annual|quarterly|cases?|incidents?|crimes?|offen[cs]es|deaths?|infections?|complaints?|operating|pre-tax|speech|by|in|on|that|to|at|from|the|a|an|earlier|last|and)';
const widely =
  '(?:(?:now|once|also|still|long|widely|generally|often|sometimes|commonly|not|long been) ){0,2}';
/** What is claimed, admitted and conceded without anybody's doubting it. */
const claimedAsFact =
  '(?:responsibility|victory|asylum|credit|(?:\\w+ )?benefits|damages|compensation|expenses|insurance|territory|ownership|custody|gold|silver|bronze|first|second|third|back|lives|the (?:li(?:fe|ves)|title|titles|crown|throne|trophy|cup|win|prize|seat|top|first|second|third|gold|silver|bronze|championship|scalps?|wickets?|points?|nomination|lead|mantle|award)\\b|(?:his|her|their|its|an?) (?:\\w+ )?(?:titles?|crown|wins?|victory|victories|seats?|medals?|prize|trophy|place|lives?|scalps?|wickets?|bags?|baggage|luggage|winnings|share|stake|refund|pension|spot)\\b|(?:[\\d,]+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many|several|countless|more than|nearly|almost|at least|about|some) )';
const admittedAsFact =
  "(?: (?:to|into) (?:(?:an?|the|his|her|local|intensive|any|nearby) )?(?:[\\w']+ ){0,3}?(?:hospitals?|hospice|clinics?|wards?|care|bar|union|club|country|universit(?:y|ies)|colleges?|schools?|programs?|programmes?|academy|unit|icu|facility|evidence|eu|nato)\\b| (?:patients|students|refugees|women|men|migrants|members|visitors|pupils|as (?:an? (?:new )?(?:member|student|patient|partner)|evidence))\\b)";
const concededAsFact =
  '(?: (?:defeat|goals?|possession|territory|ground|power|twice|early|late|penalt(?:y|ies)|runs|points|a (?:\\w+ )?(?:goal|penalty|corner|free[ -]kick|try|run|point)|the (?:race|election|contest|goal|penalty|opener|game|match|seat|vote|nomination)|(?:[\\d]+|two|three|four|five|six|just|only|fewer) \\w+|to (?!\\w+ing\\b)(?:his|her|their|mr|ms|mrs|sen|rep|gov|the)\\b))';

/**
 * Words by which copy keeps its distance, as patterns over lower-case text with straight apostrophes. Plain modals and
 * quantifiers (would, can, about, some, many) are no hedges in news: they are left out on purpose.
 */
export const hedgePatterns: readonly WordPattern<HedgeKind>[] = [
  ['alleged', String.raw`\balleged(?:ly)?\b|\ballegations?\b`, ['alleg']],
  [
    'alleged',
    String.raw`(?<!\b(?:the|each|every|any|both|all|other|co-) ?)\baccused\b|\baccused\b(?!${afterThePerson})`,
    ['accused'],
  ],
  ['alleged', String.raw`\baccus(?:es?|ing)\b`, ['accuse', 'accusi']],
  ['alleged', String.raw`\bpurported(?:ly)?\b|\bso-called evidence\b`, ['purported', 'so-called evidence']],
  ['alleged', String.raw`\b(?:is|are|was|were|been) suspected (?:of|to)\b`, ['suspected']],
  [
    'reported',
    String.raw`\bit (?:has|had) been (?:widely )?(?:claimed|suggested|reported|rumou?red|said)(?= that\b)`,
    ['it has been', 'it had been'],
  ],
  ['reported', String.raw`\breportedly\b|\breputedly\b|\brumou?red\b`, ['reportedly', 'reputedly', 'rumo']],
  [
    'reported',
    String.raw`\baccording to (?:the|a|media|news|local|press|multiple|several|some|unconfirmed) (?:media |news |press )?reports?\b|\baccording to reports\b`,
    ['according to'],
    ['report'],
  ],
  [
    'reported',
    String.raw`\b(?:is|are|was|were) (?:widely )?(?:said|reported|rumou?red|understood|reputed) to (?:be|have)\b`,
    ['said to', 'reported to', 'rumo', 'understood to', 'reputed'],
  ],
  [
    'reported',
    String.raw`\bunconfirmed (?:media |press |news |local )?(?:reports?|rumou?rs?|accounts?|claims?)\b`,
    ['unconfirmed'],
  ],
  [
    'reported',
    String.raw`\brumou?rs? (?:that|of|about|(?:have|had|has) (?:\w+ )?(?:swirled|circulated|spread|persisted|emerged)|swirled|circulated|spread|persist|swirl|circulate)\b`,
    ['rumo'],
  ],
  [
    'reported',
    String.raw`\bthere (?:are|were|have been|had been) (?:reports|rumou?rs|suggestions)\b`,
    ['there '],
    ['reports', 'rumo', 'suggestions'],
  ],
  [
    'reported',
    String.raw`(?<=\b(?:the|a|of|about|over|any|these|those|such) )reported(?= (?!${reportedAsFact}\b)\w)`,
    'the a of about over any these those such'.split(' ').map((word) => `${word} reported `),
  ],
  ...unclearPatterns,
  [
    'appearance',
    String.raw`\b(?:appear(?:s|ed|ing)?|seem(?:s|ed|ingly)?) to(?: be| have)?\b|\bseem(?:s|ed)? (?:like|as if|as though)\b`,
    ['appear', 'seem'],
  ],
  [
    'appearance',
    String.raw`\blooks? (?:as if|as though|set to|likely to)\b`,
    ['look as', 'look set', 'look likely', 'looks as', 'looks set', 'looks likely'],
  ],
  [
    'appearance',
    String.raw`(?<!heir )\bapparent(?:ly)?\b|\bseemingly\b|\bostensibly\b|\bby all appearances\b`,
    ['apparent', 'seemingly', 'ostensib', 'all appearances'],
  ],
  [
    'appearance',
    String.raw`\b(?:appear(?:s|ed)?|seem(?:s|ed)?)(?= (?!to\b|in\b|on\b|at\b|before\b|for\b|with\b|alongside\b|together\b|and\b|as\b|like\b|next\b|outside\b|inside\b|the\b|a\b|an\b|via\b|by\b|there\b|here\b|again\b|from\b|this\b|that\b|after\b|during\b|twice\b|live\b|onstage\b|under\b|beside\b|near\b|over\b|virtually\b|remotely\b|briefly\b|regularly\b|first\b|out\b|alone\b|publicly\b|only\b|last\b|monday\b|tuesday\b|wednesday\b|thursday\b|friday\b|saturday\b|sunday\b|between\b|across\b|throughout\b|more than\b|when\b|where\b|because\b)\w)`,
    ['appear', 'seem'],
  ],
  [
    'appearance',
    String.raw`\bit (?:now |also )?(?:appears|seems|appeared|seemed)(?= that\b)`,
    ['appears that', 'seems that', 'appeared that', 'seemed that'],
  ],
  [
    'belief',
    String.raw`\b(?:is|are|was|were|been|being|'s) {1,2}${widely}(?:considered|regarded|deemed|believed|thought|presumed|perceived|dubbed|seen as|viewed as|blamed on|expected to|hoped|feared)(?: by (?:many|some|most))?(?: to(?: be| have)?)?\b`,
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
    ["it's ", 'it is ', 'it was '],
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
    String.raw`\bclaims(?= (?:that|to|it|he|she|they|the|his|her|there|["“])|[.,]?$)`,
    ['claims'],
  ],
  ['loaded-verb', String.raw`\bclaim(?:ed|ing)\b(?! ${claimedAsFact})`, ['claimed', 'claiming']],
  ['loaded-verb', String.raw`\badmit(?:s|ted|ting)\b(?!${admittedAsFact})`, ['admit']],
  [
    'loaded-verb',
    String.raw`\b(?:acknowledg(?:es|ed|ing)|confess(?:es|ed|ing))\b(?! (?:receipt|the (?:applause|crowd|cheers|fans)|their fans|them\b))`,
    ['acknowledg', 'confess'],
  ],
  ['loaded-verb', String.raw`\bconced(?:es|ed|ing)\b(?!${concededAsFact})`, ['conced']],
  [
    'loaded-verb',
    String.raw`\bboast(?:s|ed|ing)\b(?! (?:an?|the|its|some|over|more|nearly|almost|one|two|three|four|five|six|\d[\d,.]*|\w+ \w+(?:s|ies))\b)`,
    ['boast'],
  ],
  [
    'loaded-verb',
    String.raw`\bnoted\b(?! (?:for|as|by|with|an?|\w+ist|\w+ian|author|scholar|writer|critic|chef|lawyer|expert|actor|attorney|architect)\b)(?<!\b(?:a|the|was|were|is|are|also be|be|as|most) noted)|\bnoting\b`,
    ['noted', 'noting'],
  ],
  [
    'loaded-verb',
    String.raw`(?<=\b(?:his|her|their|its|'s) (?:\w+ )?)(?:claims?|assertions?|boast|admission)(?= (?:that|in|to|of)\b)(?! (?:in|to|of) (?:court|asylum|benefits|land|the throne|fame|hospital|\w+ land))`,
    ['his ', 'her ', 'their ', 'its ', "'s "],
    'claim claims assertion assertions boast admission'
      .split(' ')
      .flatMap((word) => [`${word} that`, `${word} in`, `${word} to`, `${word} of`]),
  ],
  [
    'loaded-verb',
    String.raw`(?<!\b(?:his|her|their|its|'s) (?:\w+ )?)\b(?:claim|assertion|assertions|admission) that\b`,
    ['claim that', 'assertion that', 'assertions that', 'admission that'],
  ],
  [
    'conditional',
    String.raw`\bmight\b(?! of)|\bpotentially\b|\bpossibly\b|\bperhaps\b`,
    ['might', 'potentially', 'possibly', 'perhaps'],
  ],
  ['conditional', String.raw`\b(?:is|are|was|were) (?:un)?likely to\b`, ['likely to']],
  ['conditional', String.raw`(?<=\b(?:the|a|any|of) )possible(?= \w)`, [' possible ']],
  [
    'conditional',
    String.raw`\bcould(?= (?:be|have|also|bring|lead|cause|explain|face|affect|become|mean|help|hurt|put|cost|result|trigger|force|prove|make|come)\b)`,
    ['could'],
  ],
];
