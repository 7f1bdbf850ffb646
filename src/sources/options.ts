/** House style for sources. All parts may be left out. */
export interface SourceOptions {
  /**
   * What "a senior State Department official" is: a person whose name is withheld (`anonymous`, the default),
   * or the body speaking (`institution`). With words that grant anonymity it is always `anonymous`.
   */
  readonly unnamedOfficial?: 'anonymous' | 'institution';
  /** Further verb forms that introduce what was said: "opined". */
  readonly cues?: readonly string[];
  /** Further nouns, singular, for people whose name is withheld: "courtier". */
  readonly roles?: readonly string[];
  /** Further nouns for bodies that speak for themselves: "secretariat". */
  readonly bodies?: readonly string[];
}
