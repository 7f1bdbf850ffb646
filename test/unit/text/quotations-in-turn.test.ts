import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/text/parse-article';
import { quotationsInTurn } from '../../../src/text/quotations-in-turn';

describe('quotations in turn', () => {
  it('gives those that meet each sentence, also one that runs over several', () => {
    const text = '“The ferry sank. “It sank,” she cried. Nobody came,” Ada Lind said. Then “quiet” fell.';
    const article = parseArticle(text);
    const of = quotationsInTurn(article.quotations);
    for (const { start, end } of article.sentences) {
      assert.deepEqual(
        of(start, end),
        article.quotations.filter((quotation) => quotation.start < end && start < quotation.end),
      );
    }
  });

  it('looks at each of very many a few times only, in one that never closes', () => {
    const article = parseArticle(`“${'“No” '.repeat(40_000)}`);
    const of = quotationsInTurn(article.quotations);
    const met = article.sentences.map(({ start, end }) => of(start, end).length);
    assert.ok(met.reduce((sum, count) => sum + count, 0) <= 3 * article.quotations.length + met.length);
  });
});
