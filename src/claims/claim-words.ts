/** Words that make a sentence a kind of claim. Over lower-case text with straight apostrophes, quoted words left out. */

export const accusationWords =
  /\b(?:corrupt(?:ion)?|fraud(?:ulent)?|embezzl\w+|brib\w+|traffick\w+|launder\w*|smuggl\w+|abus(?:e|es|ed|ive)|crimes?|criminal|murder\w*|kill(?:ed|ing|s)?|assault\w*|rap(?:e|ed|ing)|tortur\w+|violat\w+|illegal(?:ly)?|unlawful(?:ly)?|misconduct|wrongdoing|conspir\w+|death threats?|harass\w+|discriminat\w+|retaliat\w+|negligen\w+|hack(?:ed|ing)|spying|racis[tm]|sexis[tm]|cover-?up|extort\w+|accus\w+|alleg\w+|lied|lying|cheat\w*|stole|stolen|theft|plot(?:ted|ting)?|betray\w*|massacre\w*|genocide|doping)\b/;

export const statisticWords =
  /\b(?:\d[\d,.]*\s?(?:%|percent|per cent|percentage points?|million|billion|trillion)|[$£€]\s?\d[\d,.]*|\d{1,3}(?:,\d{3})+|(?:dozens|hundreds|thousands|millions|scores|tens of thousands) of|two-thirds|three-quarters|a (?:third|quarter|majority) of|(?:half|most) of (?:all|the)|one in (?:\d+|three|four|five|six|ten)|\d+ people (?:died|were killed))\b/;

export const superlativeWords =
  /\b(?:the (?:most|least|best|worst|biggest|largest|highest|lowest|deadliest|fastest|richest|poorest|strongest|youngest|oldest|longest|greatest|hottest|coldest|first ever|only)(?!-? ?(?:recent|part|likely|of all)\b)|(?:most|more)-? ?powerful|hottest|deadliest|record(?:-breaking|-high|-low)|on record|in (?:recorded )?history|unprecedented|largest [\w ]{1,30} ever|a record \d)\b/;

export const characterisationWords =
  /\b(?:staggering|power ?brokers?|shadowy|machiavellian|ruthless|brutal(?:ly)?|notorious|infamous|disgraced|controversial|embattled|beleaguered|aggressive(?:ly)?|chaotic|disastrous|scandal-plagued|hard-?line|far-(?:left|right)|influence [\w ]{1,60} (?:expand|grow|wane|weaken)|grip on power|deceptive|corrupt regime)\b/;

export const motiveWords =
  /\b(?:the (?:goal|aim|purpose|idea|intention)(?: of [\w ]{1,40})? (?:is|was)|in an? (?:bid|attempt|effort|ploy|move) to|desperate(?:ly)?|hoping to|seeking to|intent on|aimed at|looking (?:to|for)|bent on|wants? to|designed to)\b/;

export const weaselWords =
  /\b(?:(?:is|are|was|were|now|been) (?:now |widely |often |generally |long |long been )?(?:considered|regarded|seen as|viewed as|thought of as|known as the)|(?:regarded|seen|considered|viewed) by (?:many|some|most)|widely (?:seen|regarded|considered|believed|viewed)|by all accounts|it is (?:believed|thought|hoped)|many (?:say|believe|think)|critics (?:say|charge|argue)|some say|experts say|observers say)\b/;

export const vagueActors =
  /\b(?:some (?:conspirators|insiders|officials|people|critics|experts|observers|analysts|sources|members)|many (?:people|observers|experts|insiders)|several people|certain people|those close)\b/;
