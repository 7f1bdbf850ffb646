import type { Article } from '../../text/article';

/** Words of another version with the apostrophes and quotation marks that this one uses. */
export function likeOurs({ copy }: Article, words: string): string {
  const curly = /[’‘“”]/.test(copy);
  const straight = /['"]/.test(copy);
  if (straight && !curly) return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  if (curly && !straight) return words.replace(/(?<=\p{L})'/gu, '’');
  return words;
}
