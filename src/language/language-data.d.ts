/** Made when a bundle is built: scripts/lib/language-data.mjs. */
declare module 'stet:language-data' {
  /** How many triples of a language there are at most. */
  export const mostTriples: number;
  /** The signs that stand for letters. */
  export const signs: string;
  /** Of each script that several languages use: the letters that `signs` stand for, and of each language (ISO 639-3)
   *  its most frequent letter triples, the most frequent first. */
  export const scripts: Readonly<
    Record<
      string,
      { readonly letters: string; readonly languages: Readonly<Record<string, string>> } | undefined
    >
  >;
}
