/** A word while compromise's steps work on it; `pre`, `text` and `post` of all words together are the text. */
export interface WorkingWord {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  /** Lower case, without punctuation; empty for a word that stands behind a contraction. */
  normal: string;
  /** `normal` without a possessive ending or a hyphen, where that is another. */
  machine?: string;
  /** The word that stands behind a contraction. */
  implicit?: string;
  alias?: string[];
  tags: Set<string>;
  /** True where a later tag may not drive out another. */
  frozen?: boolean;
}

/** Sentences, each with its words. */
export type Sentences = WorkingWord[][];

/** What a tag brings: the tags it implies, and those it drives out. */
export interface TagRule {
  readonly parents: readonly string[];
  readonly not: ReadonlySet<string>;
}

/** A table as compromise reads it: by `table[key]` and `table.hasOwnProperty(key)`. */
export type Table<Value = unknown> = Readonly<Record<string, Value | undefined>>;

/** What compromise's steps look things up in, and call by way of it. */
export interface World {
  readonly model: {
    readonly one: Table & { readonly tagSet: Table<TagRule> };
    readonly two: Table;
  };
  readonly methods: { readonly one: Table; readonly two: Table };
}

/** What compromise's steps are handed. */
export interface View {
  document: Sentences;
  /** Where in `document` the work is to be done: sentence, first word, the word after the last. */
  ptrs: [[number, number, number]] | undefined;
  /** What they point to. */
  readonly docs: Sentences;
  readonly world: World;
  readonly model: World['model'];
  readonly methods: World['methods'];
  update(): View;
  fromText(text: string): View;
  compute(names: string | string[]): View;
}

/** One pass over the words, which changes them. */
export type Step = (view: View) => unknown;
