/** The words of a list that is written in one line. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
