import { shortened } from '../../text/shortened';

/** The words as a message shows them: one line, at most `limit` UTF-16 code units, cut at a word. */
export function quoteWords(words: string, limit = 80): string {
  return shortened(words, limit);
}

/** "1 statement", "2 statements". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
