import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/text/parse-article';
import { findQuotations } from '../../../src/text/quotations';

/** The words of each quotation with its marks, and how it stands. */
function quoted(paragraph: string): string[] {
  return findQuotations(paragraph).map((found) => paragraph.slice(found.start, found.end));
}

describe('quotations', () => {
  it('are found in curly, straight, double-apostrophe and guillemet marks', () => {
    assert.deepEqual(quoted('He said “no way” twice.'), ['“no way”']);
    assert.deepEqual(quoted('He said "no way" twice.'), ['"no way"']);
    assert.deepEqual(quoted("He said ''no way'' twice."), ["''no way''"]);
    assert.deepEqual(quoted('He said «no way» twice.'), ['«no way»']);
    assert.deepEqual(quoted('He said „no way“ twice.'), ['„no way“']);
  });

  it('have their content without the marks', () => {
    for (const text of ['“no way”', '"no way"', "''no way''", '‘no way’', "'no way'"]) {
      const [found] = findQuotations(text);
      assert.ok(found, text);
      assert.equal(text.slice(found.content.start, found.content.end), 'no way');
      assert.equal(found.end, text.length);
    }
  });

  it('are told from apostrophes', () => {
    assert.deepEqual(quoted("Don't touch the officials' plan, it's theirs."), []);
    assert.deepEqual(quoted('Don’t touch the officials’ plan, it’s theirs.'), []);
    assert.deepEqual(quoted("The '90s were 'til then rock 'n' roll."), []);
    assert.deepEqual(quoted("A 'done deal', the mayor's aide said."), ["'done deal'"]);
    assert.deepEqual(quoted('It’s a ‘done deal,’ the mayor’s aide said.'), ['‘done deal,’']);
  });

  it('may hold a plural’s apostrophe', () => {
    assert.deepEqual(quoted("'I saw the guards' keys,' she said."), ["'I saw the guards' keys,'"]);
    assert.deepEqual(quoted('‘I saw the guards’ keys,’ she said.'), ['‘I saw the guards’ keys,’']);
  });

  it('stand inside each other', () => {
    const text = '“She told me, ‘Never again,’ and hung up,” he said.';
    const [outer, inner] = findQuotations(text);
    assert.equal(text.slice(outer?.start, outer?.end), '“She told me, ‘Never again,’ and hung up,”');
    assert.equal(outer?.depth, 0);
    assert.equal(text.slice(inner?.start, inner?.end), '‘Never again,’');
    assert.equal(inner?.depth, 1);
    assert.deepEqual(quoted(`"She said 'never.'" Then she left.`), [`"She said 'never.'"`, "'never.'"]);
  });

  it('close where a desk mixed straight and curly marks', () => {
    assert.deepEqual(quoted('“We will rebuild," she said. "It is ours,” he said.'), [
      '“We will rebuild,"',
      '"It is ours,”',
    ]);
  });

  it('are told from inches and minutes', () => {
    assert.deepEqual(quoted('The plank was 6\'2" long and 5" wide.'), []);
    assert.deepEqual(quoted('"He is 6\'2" tall," she said.'), ['"He is 6\'2" tall,"']);
  });

  it('left open run to the end of the paragraph', () => {
    const [found] = findQuotations('He went on: “It will take years. Nobody knows.');
    assert.equal(found?.closed, false);
    assert.equal(found?.end, 'He went on: “It will take years. Nobody knows.'.length);
  });

  it('without a partner or without words are none', () => {
    assert.deepEqual(quoted('An open ’ and a close ” alone.'), []);
    assert.deepEqual(quoted('“” and "" are empty.'), []);
    assert.deepEqual(quoted("A stray ' in the middle of nothing."), []);
  });
});

describe('quotations over paragraphs', () => {
  it('go on where the next paragraph opens again', () => {
    const article = parseArticle(
      'The mayor spoke for an hour.\n\n“The pier is ours. We built it.\n\n“We shall build it again,” she said.\n\nNobody clapped.\n',
    );
    assert.deepEqual(
      article.quotations.map(({ closed, continues }) => ({ closed, continues })),
      [
        { closed: false, continues: false },
        { closed: true, continues: true },
      ],
    );
  });

  it('in single marks go on too, British style', () => {
    const article = parseArticle('‘The pier is ours. We built it.\n\n‘We shall build it again,’ she said.\n');
    assert.deepEqual(
      article.quotations.map(({ glyph, closed, continues }) => [glyph, closed, continues]),
      [
        ['single', false, false],
        ['single', true, true],
      ],
    );
  });

  it('end before the next quotation where the closing mark was forgotten', () => {
    const text =
      '"The outlook is poor, said Edda Lorne of Halden. "Nobody is buying," she added.\n\nShares fell.\n';
    const article = parseArticle(text);
    assert.deepEqual(
      article.quotations.map((found) => [text.slice(found.start, found.end), found.closed, found.depth]),
      [
        ['"The outlook is poor, said Edda Lorne of Halden.', false, 0],
        ['"Nobody is buying,"', true, 0],
      ],
    );
  });

  it('keep a quotation inside when the next paragraph goes on', () => {
    const text = '"They call it “the long pier” here. It is not.\n\n"It never was," he said.\n';
    const article = parseArticle(text);
    assert.deepEqual(
      article.quotations.map((found) => [found.depth, found.closed, found.continues]),
      [
        [0, false, false],
        [1, true, false],
        [0, true, true],
      ],
    );
  });

  it('drop a single mark that opens a paragraph and is taken up by none', () => {
    assert.deepEqual(parseArticle("'Tis the season of reports.\n\nThe council met.\n").quotations, []);
    assert.deepEqual(parseArticle("'Ello to all that.\n\nThe council met.\n").quotations, []);
  });

  it('go on past a caption', () => {
    const article = parseArticle(
      'The mayor spoke for an hour to a hall.\n\n“The pier is ours.\n\n(Photo: Ada Finch)\n\n“It stays,” she said to them.\n',
    );
    assert.equal(article.quotations[1]?.continues, true);
  });
});
