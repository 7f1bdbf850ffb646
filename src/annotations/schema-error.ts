/** What a generated validator says is wrong with a file. */
export interface SchemaError {
  /** The kind of rule that was broken: `type`, `enum`, `required`, … */
  readonly keyword: string;
  /** Where, as a JSON Pointer. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
