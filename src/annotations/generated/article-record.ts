// Made by scripts/generate-schemas.mjs from schemas/article-record.schema.json. Do not edit: edit the schema.

export type Path = string;

/**
 * Which article some notes belong to: a file of .stet/articles.
 */
export interface ArticleRecordFile {
  /**
   * The version of this format.
   */
  v: 1;
  /**
   * The article's id, and this file's name. It stays when the article is renamed.
   */
  id: string;
  /**
   * Where the article is, from the folder that holds .stet, with / between the parts.
   */
  path: string;
  /**
   * Where it was before, the latest first.
   *
   * @maxItems 1000
   */
  earlier: Path[];
  [k: string]: unknown;
}
