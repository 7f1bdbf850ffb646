/** Words that make a sentence a kind of claim. Over lower-case text with straight apostrophes, quoted words left out. */

export const accusationWords =
  /\b(?:corrupt(?:ion)?|fraud(?:ulent)?|embezzl\w+|brib\w+|traffick\w+|launder\w*|smuggl\w+|abus(?:e|es|ed|ive)|crimes?|criminal|murder\w*|kill(?:ed|ing|s)?|assault\w*|rap(?:e|ed|ing)|tortur\w+|violat\w+|illegal(?:ly)?|unlawful(?:ly)?|misconduct|wrongdoing|conspir\w+|death threats?|harass\w+|discriminat\w+|retaliat\w+|negligen\w+|hack(?:ed|ing)|spying|racis[tm]|sexis[tm]|cover-?up|extort\w+|accus\w+|alleg\w+|lied|lying|cheat\w*|stole|stolen|theft|plot(?:ted|ting)?|betray\w*|massacre\w*|genocide|doping)\b/;

export const statisticWords =
  /\b(?:\d[\d,.]*\s?(?:%|percent|per cent|percentage points?|million|billion|trillion)|[$£€]\s?\d[\d,.]*|\d{1,3}(?:,\d{3})+|(?:dozens|hundreds|thousands|millions|scores) of (?!other|miles|years|times|countries|pages)|two-thirds|three-quarters|a (?:third|quarter|majority) of|(?:half|most) of (?:all|the)|one in (?:\d+|three|four|five|six|ten)|\d+ people (?:died|were killed))\b/;

export const superlativeWords =
  /\b(?:the (?:most|least|best|worst|biggest|largest|highest|lowest|deadliest|fastest|richest|poorest|strongest|youngest|oldest|longest|greatest|hottest|coldest|first ever)(?!-? ?(?:recent|part|likely|of all)\b)|(?:most|more)-? ?powerful|hottest|deadliest|record(?:-breaking|-high|-low)|a record|on record|in (?:recorded )?history|unprecedented|largest [\w ]{1,30} ever|a record \d)\b/;

export const characterisationWords =
  /\b(?:staggering|power ?brokers?|shadowy|machiavellian|ruthless|brutal(?:ly)?|notorious|infamous|disgraced|controversial|embattled|beleaguered|aggressive(?:ly)?|chaotic|disastrous|scandal-plagued|hard-?line|far-(?:left|right)|influence [\w ]{1,60} (?:expand|grow|wane|weaken)|grip on power|deceptive|corrupt regime)\b/;

export const motiveWords =
  /\b(?:the (?:goal|aim|purpose|idea|intention)(?: of [\w ]{1,40})? (?:is|was)|in an? (?:bid|attempt|effort|ploy|move) to|desperate(?:ly)?|hoping to|seeking to|in hopes of|intent on|aimed at|looking (?:to|for)|bent on|wants? to|designed to)\b/;

export const weaselWords =
  /\b(?:(?:is|are|was|were) (?:(?:now|once|widely|often|generally|long|sometimes|commonly|still) ){0,2}(?:considered|regarded|seen as|viewed as|thought to be|believed to be|dubbed)|(?:regarded|seen|considered|viewed) by (?:many|some|most)|widely (?:seen|regarded|considered|believed|viewed|interpreted|expected)|by all accounts|it is (?:widely )?(?:believed|thought)|many (?:say|believe|think)|(?:critics|experts|observers|some) (?:say|charge|argue)|polls show|studies show)\b/;

export const causalWords =
  /\b(?:due to|because of|owing to|as a result of|caus(?:es|ed|ing)|led to|triggered|sparked|blamed on|resulted in|prompted|worsened by|fueled|fuelled|drove)\b/;

/** A court, a charge or the police: then it is the public record that speaks. */
export const courtWords =
  /\b(?:courts?|prosecut\w+|charg(?:ed|es)|indict\w+|convict\w+|trial|judges?|police|lawsuits?|su(?:ed|ing|es)|order(?:ed|s)|ruled|ruling|settle(?:d|ment)|jury|sentenced|arrest\w*)\b/;

export const vagueActors =
  /\b(?:some (?:conspirators|insiders|officials|people|critics|experts|observers|analysts|sources|members)|many (?:people|observers|experts|insiders)|several people|certain people|those close)\b/;
