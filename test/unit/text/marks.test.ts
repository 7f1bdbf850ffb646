import assert from 'node:assert/strict';
import { findMarks, withoutMarks } from '../../../src/text/marks';
import { parseArticle } from '../../../src/text/parse-article';

function copyOf(text: string): string {
  return withoutMarks(text, findMarks(text));
}

describe('CriticMarkup marks', () => {
  it('are found in all five kinds', () => {
    const text = '{++a++}{--b--}{~~c~>d~~}{>>e<<}{==f==}';
    assert.deepEqual(
      findMarks(text).map(({ kind, stays, goes }) => [
        kind,
        stays && text.slice(stays.start, stays.end),
        goes && text.slice(goes.start, goes.end),
      ]),
      [
        ['addition', 'a', null],
        ['deletion', null, 'b'],
        ['substitution', 'd', 'c'],
        ['comment', null, null],
        ['highlight', 'f', null],
      ],
    );
  });

  it('leave a text of the same length with only what a reader gets', () => {
    const text = 'The {--old --}pier {++is ++}{~~shut~>closed~~}.{>>Says who?<<} It {==rained==}.';
    const copy = copyOf(text);
    assert.equal(copy.length, text.length);
    assert.equal(copy.replace(/ +/g, ' ').replace(' .', '.'), 'The pier is closed. It rained .');
    assert.equal(copy.indexOf('closed'), text.indexOf('closed'));
  });

  it('leave a text without marks as it is', () => {
    const text = 'A {brace}, a -- dash and {>> an unclosed comment';
    assert.deepEqual(findMarks(text), []);
    assert.equal(copyOf(text), text);
  });

  it('may be empty, or lack their arrow', () => {
    assert.equal(copyOf('a{++++}b').length, 'a{++++}b'.length);
    assert.match(copyOf('a {~~b~~} c'), /a {4}b {4}c/);
    assert.match(copyOf('a {~~~>b~~} c'), /a {6}b {4}c/);
  });

  it('keep their comments and deletions out of sentences, quotations and word counts', () => {
    const article = parseArticle(
      'The pier is shut.{>>Is it? “Ask the mayor.” She knows.<<} Boats carry {--all--}{++most++} commuters.\n',
    );
    assert.deepEqual(
      article.sentences.map((sentence) => sentence.text.replace(/ +/g, ' ')),
      ['The pier is shut.', 'Boats carry most commuters.'],
    );
    assert.deepEqual(article.quotations, []);
    assert.equal(article.words, 8);
    assert.equal(article.marks.length, 3);
    for (const sentence of article.sentences) {
      assert.equal(sentence.text, article.copy.slice(sentence.start, sentence.end));
    }
  });

  it('part no paragraph when a comment holds a blank line, and join two when one is deleted', () => {
    assert.equal(parseArticle('The pier {>>why?\n\nsay so<<} is shut.\n').paragraphs.length, 1);
    assert.equal(parseArticle('The pier is {--old.\n\nIt is --}shut.\n').paragraphs.length, 1);
    assert.equal(parseArticle('One here.\n\n{>>a note on its own<<}\n\nTwo here.\n').paragraphs.length, 2);
  });

  it('that are opened a hundred thousand times and never closed are no marks', () => {
    assert.deepEqual(findMarks('{>>{++{--{~~{=='.repeat(100_000)), []);
  });
});
