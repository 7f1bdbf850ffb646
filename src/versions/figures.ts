const words = new Map<string, number>();
for (const [
  value,
  word,
] of 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
  .split(' ')
  .entries()) {
  words.set(word, value);
}
for (const [at, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  words.set(word, 30 + 10 * at);
}
words.set('hundred', 100).set('dozen', 12);

/** The value of a number word (lower case): "twelve" is 12. Null for any other word; "one" is 1 also as a pronoun. */
export function numberWordValue(word: string): number | null {
  return words.get(word) ?? null;
}

/** The value of a figure: "1,300" is 1300, "3.50" is 3.5, "20th" is 20, "1980s" is 1980. Null for anything else. */
export function parseFigure(text: string): number | null {
  const match = /^(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|s)?$/.exec(text);
  if (!match?.[1]) return null;
  const value = Number(match[1].replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}
