import { retext } from 'retext';
import english from 'retext-english';
import equality from 'retext-equality';
import indefiniteArticle from 'retext-indefinite-article';
import intensify from 'retext-intensify';
import passive from 'retext-passive';
import readability from 'retext-readability';
import repeatedWords from 'retext-repeated-words';
import simplify from 'retext-simplify';

/** retext with the checks that people usually put together. */
export function start({ text }) {
  let processor;
  const lint = async (content) => (await processor.process(content)).messages.length;
  return {
    first() {
      processor = retext()
        .use(english)
        .use(equality)
        .use(intensify)
        .use(repeatedWords)
        .use(indefiniteArticle)
        .use(passive)
        .use(readability)
        .use(simplify)
        .freeze();
      return lint(text);
    },
    again: (_edit, content) => lint(content),
  };
}
