/** House style for sources. All parts may be left out. An entry that cannot be read as what it should be does nothing. */
export interface SourceOptions {
  /**
   * What "a senior State Department official" is: a person whose name is withheld (`anonymous`, the default),
   * or the body speaking (`institution`). With words that grant anonymity it is always `anonymous`.
   */
  readonly unnamedOfficial?: 'anonymous' | 'institution';
  /** Further verbs that introduce what was said, as `readCue` reads them: "opine", "sound off". */
  readonly cues?: readonly string[];
  /** Verbs that never do. */
  readonly notCues?: readonly string[];
  /** Further nouns, singular, for people whose name is withheld: "courtier", "palace hand". */
  readonly roles?: readonly string[];
  /** Nouns, singular, for people who are nobody in particular even without a name: "friend". */
  readonly notRoles?: readonly string[];
  /**
   * Further nouns for bodies that speak for themselves ("secretariat", "press office"), and names of such bodies.
   * With a capital letter they are looked for exactly as written; else capitals do not matter.
   */
  readonly bodies?: readonly string[];
  /** Further nouns or names of news outlets. */
  readonly outlets?: readonly string[];
  /** Further nouns for documents: "dossier". */
  readonly documents?: readonly string[];
}
