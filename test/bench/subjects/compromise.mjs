import nlp from 'compromise/three';

/** Everything compromise does with a text: sentences, tags, chunks. Asking for the tags is not counted. */
export function start({ text }) {
  const parse = (content) => nlp(content).found;
  return {
    first: async () => Number(parse(text)),
    again: async (_edit, content) => Number(parse(content)),
  };
}
