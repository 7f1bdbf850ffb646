import { words } from './words';

/** Nouns for those who speak in copy. Singular forms; plurals are worked out. */

/** Insiders: an unnamed one is somebody the reporter knows and does not name. */
export const insiderNouns: readonly string[] = words(`
  official aide adviser advisor source insider strategist staffer operative confidant confidante associate
  diplomat envoy appointee loyalist intermediary negotiator consultant executive veteran fundraiser bundler
  donor friend assistant politician whistleblower informant deputy surrogate commander banker trader
  contractor participant attendee ally
`);

/** Insider nouns so plain that they say nothing of who it is. */
export const bareNouns: readonly string[] = words(`
  official source person people someone somebody individual insider one those man woman politician
  participant attendee
`);

/** Insider nouns that stay an anonymous source in the plural ("aides say"); others give a group. */
export const insiderPlurals: readonly string[] = words(`
  aide adviser advisor source insider staffer operative confidant confidante associate diplomat envoy
  informant negotiator intermediary friend
`);

/** Those who give a body's own line. */
export const voiceNouns: readonly string[] = words(`
  spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative rep lawyer attorney
  prosecutor police
`);

/** Anybody: with words that grant anonymity an anonymous source, else an unnamed person. */
export const personNouns: readonly string[] = words(`
  person individual someone somebody man woman employee worker resident neighbor neighbour witness voter reporter journalist
  student teacher driver doctor nurse officer soldier judge lawmaker senator congressman congresswoman
  governor minister mayor member delegate owner manager cashier customer mother father wife husband brother
  sister son daughter relative parent victim survivor passenger protester activist supporter leader chief
  director president chairman chairwoman chair secretary ambassador general colonel captain sergeant
  professor analyst expert scientist researcher economist pollster historian author editor columnist host
  anchor candidate nominee businessman businesswoman billionaire mogul pastor priest bishop farmer fisherman
  investor investigator detective agent sheriff friend partner head coach player actor singer couple family
  democrat republican conservative liberal critic opponent organizer organiser advocate pediatrician
  physician immigrant migrant refugee muslim christian heckler caller user congregant volunteer intern clerk
  engineer pilot boy girl teenager shopkeeper vendor tourist settler villager monk imam legislator mp
  councillor councilman councilwoman premier chancellor king queen pope prince princess ceo founder
  co-founder moderator strategist newcomer incumbent challenger rival
`);

/** Plural groups nobody can be asked about: their members are anybody. */
export const groupNouns: readonly string[] = words(`
  critics experts analysts observers supporters opponents activists advocates scientists researchers
  economists historians lawmakers voters residents witnesses protesters demonstrators democrats republicans
  conservatives liberals investors allies rivals strategists pollsters scholars doctors organizers
  organisers backers leaders members many some others most several few people americans campaigners families
  relatives neighbors neighbours parents students workers employees users fans skeptics sceptics pundits
  commentators politicians senators donors delegates respondents participants attendees women men blacks
  whites latinos hispanics muslims jews christians evangelicals elites executives traders consultants
  operatives candidates conspirators rebels militants farmers crowd public establishment media outlets
  columnists editors guests headlines both everyone nobody none veterans insurgents
`);

/** Offices that one person holds: "the president", said of nobody else. */
export const officeNouns: readonly string[] = words(`
  president nominee candidate senator governor secretary minister premier chancellor mayor pope king queen prince
  princess speaker chairman chairwoman chair ceo director ambassador general congressman congresswoman incumbent
  businessman billionaire mogul frontrunner front-runner founder
`);

/** Party nouns: one unnamed member with a rank or knowledge is an anonymous source. */
export const partyNouns: readonly string[] = words(`
  democrat republican conservative liberal tory lawmaker senator
`);

/** Words before a noun that give rank or closeness. */
export const rankWords: readonly string[] = words(`
  senior top high-ranking high-level former ex longtime long-time leading ranking veteran current prominent
  well-connected close key chief deputy influential seasoned
`);

/** Words before a noun that give a field of work, but no body or side. */
export const fieldWords: readonly string[] = words(`
  intelligence military law enforcement security defense defence diplomatic industry inside political
  leadership legal financial government party medical police unnamed anonymous
`);

/** Before a plural insider noun, these make it several people who were spoken to. */
export const severalWords: readonly string[] = words(`
  two three four five six seven several multiple numerous dozen senior top former high-ranking unnamed
  anonymous
`);
