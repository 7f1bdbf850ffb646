import type { OpenClaim } from '../../claims/model';
import type { Article } from '../../text/article';
import { quoteWords } from './quote-words';

/** In UTF-16 code units: a message quotes no more of a claim. */
const longest = 60;
/** Up to so many words a figure says little by itself: "twice", "86 million crowns". */
const fewWords = 4;

/** The words of a claim as a message quotes them: whole words; a bare figure with what it counts. */
export function claimWords({ copy, sentences }: Article, { type, start, end, sentence }: OpenClaim): string {
  const words = copy.slice(start, end);
  const within = sentences[sentence];
  if (type !== 'statistic' || !within || words.split(/\s+/).length > fewWords)
    return quoteWords(words, longest);
  const rest = copy.slice(end, Math.min(within.end, end + longest));
  const tail = /^(?:[ -][\p{L}\p{N}£$€%][^\s,;:.–—()”"]*){0,14}/u.exec(rest)?.[0] ?? '';
  return quoteWords(words + tail, longest);
}
