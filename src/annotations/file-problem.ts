/** What is wrong with a file of the notes, in words for the person who opens it. */
export interface FileProblem {
  /** Relative to the folder that holds `.stet`. */
  readonly path: string;
  /** What happened, what is safe, what to do. */
  readonly message: string;
  /** Counted from 1, where it can be told. */
  readonly line?: number;
}

/** Why one file was set aside: a clause that can stand in brackets ("line 3 is not JSON"). */
export interface Flaw {
  readonly what: string;
  readonly line?: number;
}
