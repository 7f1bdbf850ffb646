// Made by scripts/generate-schemas.mjs from schemas/config.schema.json. Do not edit: edit the schema.

export type Level = 'off' | 'hint' | 'information' | 'warning' | 'error';
/**
 * Always articles, e.g. "stories/** /*.txt".
 *
 * @maxItems 200
 */
export type Globs = string[];
/**
 * Never articles, e.g. "archive/**".
 *
 * @maxItems 200
 */
export type Globs1 = string[];
/**
 * Further verbs that say who said something, in their plain form (“blog”; Stet works out “blogs”, “blogged” and “blogging”) or with the words that belong to them (“sound off”). For an irregular verb write all its forms in one entry: “broadcast broadcasts broadcast broadcasting”.
 *
 * @maxItems 500
 */
export type Words = string[];
/**
 * Verbs of Stet's lists that your desk does not want to count, in their plain form: “joke”, “point to”.
 *
 * @maxItems 500
 */
export type Words1 = string[];
/**
 * Further nouns, in the singular, for people whose name is withheld: “courtier”, “palace hand”. “A courtier said” is then an anonymous source.
 *
 * @maxItems 500
 */
export type Words2 = string[];
/**
 * Nouns, in the singular, for people who are not to count as anonymous sources: “ally”. With words that tell how they know, or that grant anonymity, they still do.
 *
 * @maxItems 500
 */
export type Words3 = string[];
/**
 * Further bodies that speak for themselves, by noun (“secretariat”, “press office”) or by name (“Harbour Board”). A name is looked for exactly as you write it.
 *
 * @maxItems 500
 */
export type Words4 = string[];
/**
 * Further news outlets, by noun (“podcast”) or by name (“Coast Wire”).
 *
 * @maxItems 500
 */
export type Words5 = string[];
/**
 * Further nouns for documents that can be a source: “dossier”, “white paper”.
 *
 * @maxItems 500
 */
export type Words6 = string[];

/**
 * A desk's house style for Stet: .stet/config.json
 */
export interface HouseStyle {
  /**
   * Where this description is; Stet does not read it.
   */
  $schema?: string;
  /**
   * How strongly each rule speaks: off, hint (three grey dots), information, warning or error.
   */
  rules?: {
    /**
     * Hedged claim. Readers weigh a claim by who stands behind it.
     */
    'claims/hedged'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Loaded verb for “said”. Such a verb tells readers what to think of the speaker.
     */
    'claims/loaded-verb'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Accused, and not heard. Whoever is accused has a right to answer.
     */
    'claims/no-reply-sought'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Not verified. Readers should learn what could be checked.
     */
    'claims/not-verified'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * The same hedge again and again. A hedge in every other paragraph tells readers that nothing is sure, and soon they read over it.
     */
    'claims/overused-hedge'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Quotation without a speaker. A reader should know at once whose words these are.
     */
    'claims/quote-without-speaker'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Unattributed claim. Readers weigh a claim by who stands behind it.
     */
    'claims/unattributed'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Credited to nobody in particular. Nobody can ask “many” or “critics”.
     */
    'claims/weasel'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Anonymous source. Readers cannot weigh a source they do not know, so every one is counted.
     */
    'sourcing/anonymous'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Anonymous opinion or attack. Anonymity is for facts: nobody has to stand behind a judgement that has no name to it.
     */
    'sourcing/anonymous-opinion'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Anonymous source quoted word for word. Nobody a reader knows answers for words in quotation marks without a name.
     */
    'sourcing/anonymous-quote'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Source without any description. A reader who learns neither role nor side has nothing to judge the source by.
     */
    'sourcing/bare'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Stock reason for anonymity. A reason that would fit any source tells readers nothing of this one.
     */
    'sourcing/boilerplate-reason'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Declined to comment, and quoted without a name. A reader is told that somebody would not speak who may be speaking further up.
     */
    'sourcing/declined-and-quoted'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Words that narrow an anonymous source down. Whoever looks for the source reads every version and puts the pieces together.
     */
    'sourcing/identity-leak'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Anonymity without a reason. Readers are owed the reason a name is withheld.
     */
    'sourcing/no-reason'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * One source or several. A plural lends one voice the weight of many.
     */
    'sourcing/plural-for-one'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Known through another outlet. What another outlet got wrong is wrong here too, and nobody here has spoken to the source.
     */
    'sourcing/secondhand'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Lead on one anonymous source. One person who is not named is thin ground for the main point of a story.
     */
    'sourcing/single-source'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Anonymous source described too thinly. Readers weigh a source by what they are told of its side and of how it knows.
     */
    'sourcing/vague'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Attribution differs between versions. Who says so must not depend on which version a reader gets.
     */
    'versions/attribution'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Certainty differs between versions. A doubt that is lost turns a belief into a fact.
     */
    'versions/hedge'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * A passage that other versions have. A passage lost on the way can take a denial, a reason or a credit with it.
     */
    'versions/missing-here'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Name differs between versions. One name may be wrong, or two different ones may be meant.
     */
    'versions/name'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    /**
     * Number differs between versions. Two figures for one fact cannot both be right.
     */
    'versions/number'?: 'off' | 'hint' | 'information' | 'warning' | 'error';
    [k: string]: Level | 'off' | 'hint' | 'information' | 'warning' | 'error' | undefined;
  };
  /**
   * When an article is reviewed: while it is typed, when it is saved, or only when asked. A person's own setting comes first.
   */
  run?: 'onType' | 'onSave' | 'manual';
  /**
   * Which text files are articles. Without an entry Stet decides by name and shape.
   */
  articles?: {
    include?: Globs;
    exclude?: Globs1;
  };
  /**
   * How versions of the same story are compared.
   */
  versions?: {
    /**
     * Compare an article with other versions in the folder.
     */
    compare?: boolean;
  };
  /**
   * Your desk's own words for sources: they come on top of Stet's lists, and before them.
   */
  sources?: {
    /**
     * What “a senior ministry official” is: a person whose name is withheld (anonymous), or the ministry speaking (institution). An official who speaks on condition of anonymity is always anonymous.
     */
    unnamedOfficial?: 'anonymous' | 'institution';
    cues?: Words;
    notCues?: Words1;
    roles?: Words2;
    notRoles?: Words3;
    bodies?: Words4;
    outlets?: Words5;
    documents?: Words6;
  };
}
