import assert from 'node:assert/strict';
import { createLanguage } from '../../../src/language/create-language';
import { createSourceAnalyser } from '../../../src/sources/create-source-analyser';
import { parseArticle } from '../../../src/text/parse-article';

const analyse = createSourceAnalyser(createLanguage());

/** The anonymous sources of a text: how described, and how fully. */
function hidden(text: string): string[] {
  return analyse(parseArticle(text))
    .sources.filter(({ kind }) => kind === 'anonymous')
    .map(({ description, specificity }) => `${specificity} ${description}`);
}

/** What the first source of a text says. */
function said(text: string): string[] {
  const [first] = analyse(parseArticle(text)).attributions;
  return (first?.content ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('words on both sides of the source', () => {
  it('are both what was said, also where it says when', () => {
    assert.deepEqual(said('The pier, a harbour official said Monday, would close.'), [
      'The pier',
      'would close',
    ]);
    assert.deepEqual(said('The pier, Ada Lind said on Monday, would close next year.'), [
      'The pier',
      'would close next year',
    ]);
  });
});

describe('parts of several, and two who speak together', () => {
  it('are seen after the verb as well as before it', () => {
    assert.deepEqual(hidden('“It was over,” said one of the aides.'), ['1 one of the aides']);
    assert.deepEqual(hidden('“They had no plan,” said two of the officials.'), ['0 two of the officials']);
    assert.deepEqual(hidden('“He is tired,” said one of the mayor’s advisers.').length, 1);
  });

  it('are both kept', () => {
    assert.deepEqual(hidden('A senior official and two aides said the mayor knew.'), [
      '1 A senior official',
      '1 two aides',
    ]);
    assert.deepEqual(hidden('The talks between the ministry and an aide failed, a driver said.'), []);
  });

  it('tell a field that stands before the noun', () => {
    assert.deepEqual(hidden('A harbour official said the pier would close.'), ['1 A harbour official']);
    assert.deepEqual(hidden('An unnamed official said the pier would close.'), ['0 An unnamed official']);
  });
});
