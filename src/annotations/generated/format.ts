// Made by scripts/generate-schemas.mjs from schemas/format.schema.json. Do not edit: edit the schema.

/**
 * The version of the layout of .stet: the file .stet/format.json.
 */
export interface FormatFile {
  /**
   * Always 1 so far.
   */
  format: number;
  [k: string]: unknown;
}
