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
    [k: string]: Level;
  };
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
}
