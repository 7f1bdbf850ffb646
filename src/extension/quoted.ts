import { shortened } from '../text/shortened';

/** The beginning of some words in quotation marks, for a title or a label; words that have marks of their own keep those. */
export function quoted(words: string, limit: number): string {
  const short = shortened(words, limit);
  return /^["“‘«„']/.test(short) ? short : `“${short}”`;
}
