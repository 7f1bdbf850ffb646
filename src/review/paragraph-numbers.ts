import type { Article } from '../text/article';

/**
 * Gives the number of the paragraph that a place stands in, as a reader counts: from 1, headlines, bylines and captions
 * left out. Null for a place in one of these. Places are UTF-16 code units into `article.text`.
 */
export function paragraphNumbers({ paragraphs }: Article): (offset: number) => number | null {
  const story = paragraphs.filter(({ kind }) => kind === 'paragraph');
  return (offset) => {
    let low = 0;
    let high = story.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((story[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = story[low];
    return found && found.start <= offset ? low + 1 : null;
  };
}
