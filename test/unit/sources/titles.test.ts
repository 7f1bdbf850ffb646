import assert from 'node:assert/strict';
import { createLanguage } from '../../../src/language/create-language';
import { createSourceAnalyser } from '../../../src/sources/create-source-analyser';
import { parseArticle } from '../../../src/text/parse-article';

const analyse = createSourceAnalyser(createLanguage());

describe('titles of people', () => {
  it('are no words that only link', () => {
    const { sources } = analyse(
      parseArticle(
        'Olav Berg said the pier would close. Neither Mr. Berg nor the council has a plan. Both Mr. Berg and the owner blame the tide.',
      ),
    );
    assert.equal(sources.find(({ name }) => name === 'Olav Berg')?.title, null);
  });
});
