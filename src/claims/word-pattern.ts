/**
 * What the words mean, the pattern that finds them in lower-case text, and lists of stems: a text must hold one of each
 * list for the pattern to find anything. Looking for stems is quick, while a pattern takes milliseconds to compile: it
 * pays to give stems so well that most patterns are never used, and to make two small patterns of a large one.
 */
export type WordPattern<Kind> = readonly [kind: Kind, pattern: string, ...stems: (readonly string[])[]];

/** Stems of which copy holds one wherever it says that something has not been done: for lists of stems. */
export const notStems: readonly string[] = [
  ' not',
  "n't",
  ' never',
  'cannot',
  'couldnot',
  'dn t',
  'sn t',
  'don t',
  'ren t',
  'ven t',
  'cann t',
  'willn t',
];
