import type { Article } from '../../text/article';

/** Which glyphs an article uses for apostrophes and quotation marks. */
interface Glyphs {
  readonly curly: boolean;
  readonly straight: boolean;
}

const known = new WeakMap<Article, Glyphs>();

function glyphsOf(article: Article): Glyphs {
  const glyphs = known.get(article) ?? {
    curly: /[’‘“”]/.test(article.copy),
    straight: /['"]/.test(article.copy),
  };
  known.set(article, glyphs);
  return glyphs;
}

/** Words of another version with the apostrophes and quotation marks that this one uses. */
export function likeOurs(article: Article, words: string): string {
  const { curly, straight } = glyphsOf(article);
  if (straight && !curly) return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  if (curly && !straight) return words.replace(/(?<=\p{L})'/gu, '’');
  return words;
}
