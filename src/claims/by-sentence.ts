/** What belongs to each sentence, by its place in `article.sentences`; in the order given. */
export function bySentence<Mark extends { readonly sentence: number }>(
  marks: readonly Mark[],
): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>();
  for (const mark of marks) {
    const row = found.get(mark.sentence);
    if (row) row.push(mark);
    else found.set(mark.sentence, [mark]);
  }
  return found;
}
