import { createAnalyse } from '../../../src/review/analyse';

/** Stet's sourcing pass alone: the text parsed, its sentences tagged, who says what. No rules, no versions. */
export function start({ text }) {
  const analyse = createAnalyse();
  const read = (content) => analyse('article.txt', content).sources.attributions.length;
  return {
    first: async () => read(text),
    again: async (_edit, content) => read(content),
  };
}
