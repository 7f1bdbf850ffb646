import { words } from './read-words';

/** Small closed classes of English words that hold a clause together. */

export const determiners: readonly string[] = words(`
  a an the this that these those his her their its our my your one another each every any some several many
  most both few no two three four five six multiple numerous all other such
`);

export const definiteWords: readonly string[] = words(`
  the this that these those same
`);
export const possessiveWords: readonly string[] = words(`
  his her their its our my your whose
`);

export const subjectPronouns: readonly string[] = words(`
  he she they i we it you who which
`);

export const prepositions: readonly string[] = words(`
  of for at in from with on to about inside near by within over under after before during against among
  between into through since until despite as like behind around across without outside amid via per than
  out up off upon toward towards
`);

export const conjunctions: readonly string[] = words(`
  and but or nor yet so because while although though if when whether where as unless after before since
  until that what how why whereas than once
`);

export const auxiliaries: readonly string[] = words(`
  has have had having is are was were be been being am will would can could may might shall should must do
  does did won won't wouldn't hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't can't
  couldn't shouldn't cannot 's 've 'd 're 'll continued went used began kept appeared seemed got
`);

export const beForms: readonly string[] = words(`
  is are was were be been being isn't aren't wasn't weren't
`);

/** Adverbs without -ly that stand between subject and cue. */
export const midAdverbs: readonly string[] = words(`
  also later then even never ever often still again now already just long since once too further instead not
  always sometimes soon thus first both all there meanwhile together therefore yesterday today tonight
  earlier ago twice nevertheless nonetheless however likely
`);

/** Participles and adjectives that may follow the noun of a source: "officials briefed on". */
export const postnominals: readonly string[] = words(`
  familiar briefed close involved present based named called led authorized authorised interviewed surveyed polled questioned reached
  contacted working speaking running representing tracking affiliated attending aligned allied knowledgeable
  privy aware released published conducted obtained filed seen taken commissioned written provided issued
  reviewed cited known identified overseeing handling supporting opposed loyal quoted leaked connected
  employed appointed
`);

export const honorifics: readonly string[] = words(`
  mr mrs ms miss dr mx sir dame lord lady prof rev
`);

/** Words that say when; they are no part of who. */
export const timeWords: readonly string[] = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december yesterday today tonight week month year morning afternoon evening
  night jan feb aug sept oct nov dec days weeks months years ago weekend tomorrow spring summer autumn
  winter
`);
