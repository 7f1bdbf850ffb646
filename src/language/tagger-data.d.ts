/** Made when a bundle is built: scripts/lib/tagger-data.mjs. */
declare module 'stet:tagger-data' {
  /** Words of a-z, 0-9 and spaces, packed by scripts/lib/pack-words.mjs. Its classes are places in `types`. */
  export const packed: import('../text/packed-words').PackedWords;
  /** Kinds of words: "Tag Tag", and "/Tag|Tag" after them where neighbours decide between two. */
  export const types: readonly string[];
  /** Words of other letters, each with its place in `types`. */
  export const others: Readonly<Record<string, number>>;
  /** Of words that begin an expression, how many words the longest has, where that is not two in `packed`. */
  export const longest: Readonly<Record<string, number>>;
  /** All tags, with spaces between. */
  export const tagNames: string;
  /** The sign of each tag. */
  export const tagSigns: string;
  /** Of each tag the signs of "the tags it implies|the tags it drives out", with "~" between tags. */
  export const tagRules: string;
}
