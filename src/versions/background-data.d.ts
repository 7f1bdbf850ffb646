/** Made when a bundle is built: scripts/lib/background-data.mjs packs background-words.ts. */
declare module 'stet:background-data' {
  /** The words; their classes are places in `levels`. */
  export const packed: import('../text/packed-words').PackedWords;
  export const levels: readonly number[];
}
