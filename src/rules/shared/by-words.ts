import { tokensOf } from '../../versions/tokens';

/** Wordings that differ in spelling and short forms alone, as one: the first wording, and all who have it. */
export interface Wording<T> {
  readonly words: string;
  readonly holders: readonly T[];
}

/** Puts together what says the same: "aren't authorised" with "are not authorized". In the order given. */
export function byWords<T>(items: readonly T[], wordsOf: (item: T) => string): Wording<T>[] {
  const found = new Map<string, { words: string; holders: T[] }>();
  for (const item of items) {
    const words = wordsOf(item);
    const key = tokensOf(words)
      .map(({ normal }) => normal)
      .join(' ');
    const known = found.get(key);
    if (known) known.holders.push(item);
    else found.set(key, { words, holders: [item] });
  }
  return [...found.values()];
}
