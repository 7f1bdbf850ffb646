import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/text/parse-article';

const pieces = [
  'The pier is shut.',
  'It is not clear, the official said.',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '{>>',
  '<<}',
  '{++',
  '++}',
  '{~~',
  '~>',
  '~~}',
  'LIMA (AP) — ',
  'date 2031-03-04 ',
  'By Ada Finch',
  'U.S.',
  'Mr. Orr',
  '...',
  '😀',
  '\ud83d',
  '\ude00',
  '\u0000',
  'word '.repeat(130),
];

/** What must hold of any text whatever. */
function check(text: string): void {
  const article = parseArticle(text);
  assert.equal(article.text, text);
  assert.equal(article.copy.length, text.length);
  let paragraphEnd = 0;
  let sentenceCount = 0;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    assert.equal(paragraph.index, index);
    assert.ok(
      paragraph.start >= paragraphEnd && paragraph.start < paragraph.end && paragraph.end <= text.length,
    );
    paragraphEnd = paragraph.end;
    let sentenceEnd = paragraph.start;
    for (const sentence of paragraph.sentences) {
      assert.equal(sentence.paragraph, index);
      assert.equal(sentence.index, sentenceCount);
      assert.equal(article.sentences[sentenceCount], sentence);
      assert.ok(
        sentence.start >= sentenceEnd && sentence.start < sentence.end && sentence.end <= paragraph.end,
      );
      assert.equal(sentence.text, article.copy.slice(sentence.start, sentence.end));
      sentenceEnd = sentence.end;
      sentenceCount++;
    }
  }
  assert.equal(article.sentences.length, sentenceCount);
  let quotationStart = -1;
  for (const quotation of article.quotations) {
    assert.ok(quotation.start > quotationStart);
    quotationStart = quotation.start;
    assert.ok(quotation.start < quotation.content.start && quotation.content.start < quotation.content.end);
    assert.ok(quotation.content.end <= quotation.end && quotation.end <= text.length);
    assert.equal(quotation.closed, quotation.content.end < quotation.end);
    const paragraph = article.paragraphs.find(
      (block) => block.start <= quotation.start && quotation.end <= block.end,
    );
    assert.ok(paragraph, 'a quotation stands in one paragraph');
  }
  if (article.dateline)
    assert.ok(article.dateline.start < article.dateline.end && article.dateline.end <= text.length);
}

describe('an article', () => {
  it('has its parts in order and in place, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => check(parts.join(''))),
      { numRuns: 400 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { numRuns: 200 });
  });

  it('is the same parsed afresh and after an edit', () => {
    const before =
      'Pier shut\n\nLIMA (AP) — The pier is shut. “It is old.\n\n“It leaks,” she said.\n\nNobody came.\n';
    for (const [old, fresh] of [
      ['old', 'very old'],
      ['Nobody', 'A boat'],
      ['“It leaks', 'It leaks'],
      ['LIMA (AP) — ', ''],
    ] as const) {
      parseArticle(before);
      const after = before.replace(old, fresh);
      const edited = parseArticle(after);
      // Parsed with something before it, no paragraph but the first can come from what was kept of `after` itself.
      const moved = parseArticle(`\n\n\n${after}`);
      assert.deepEqual(
        edited.sentences.map((sentence) => [sentence.start, sentence.text]),
        moved.sentences.map((sentence) => [sentence.start - 3, sentence.text]),
      );
      assert.deepEqual(
        edited.quotations.map((quotation) => [quotation.start, quotation.end, quotation.continues]),
        moved.quotations.map((quotation) => [quotation.start - 3, quotation.end - 3, quotation.continues]),
      );
    }
  });

  it('has the same sentences on LF, CRLF and lone CR', () => {
    const text = 'Pier shut\n\nThe pier is shut. Boats\nwait.\n\n“It leaks.\n\n“It is old,” she said.\n';
    const expected = parseArticle(text);
    for (const end of ['\r\n', '\r']) {
      const found = parseArticle(text.replaceAll('\n', end));
      assert.deepEqual(
        found.sentences.map((sentence) => sentence.text),
        expected.sentences.map((sentence) => sentence.text),
      );
      assert.deepEqual(
        found.paragraphs.map((paragraph) => paragraph.kind),
        expected.paragraphs.map((paragraph) => paragraph.kind),
      );
      assert.equal(found.quotations.length, expected.quotations.length);
    }
  });

  it('keeps a byte order mark and no-break spaces out of its first word', () => {
    const article = parseArticle('\ufeff\u00a0The pier is shut.\u00a0\u00a0It leaks.\u00a0\n');
    assert.deepEqual(
      article.sentences.map((sentence) => [sentence.start, sentence.text]),
      [
        [2, 'The pier is shut.'],
        [21, 'It leaks.'],
      ],
    );
  });

  it('of nothing has nothing', () => {
    for (const text of ['', ' ', '\n\n', '\ufeff', '***', '{>>a note<<}']) {
      const article = parseArticle(text);
      assert.deepEqual(
        [article.paragraphs, article.sentences, article.quotations, article.dateline],
        [[], [], [], null],
      );
      assert.equal(article.words, 0);
      assert.equal(article.punctuated, true);
    }
  });

  it('may be a million characters in one line, with or without punctuation, or nothing but marks', () => {
    for (const unit of [
      'the pier is shut ',
      'The pier is shut. ',
      '"',
      '“a ',
      "' ",
      '{++',
      '. ',
      'a',
      '\n',
      '😀 ',
    ]) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      assert.equal(parseArticle(text).text.length, text.length);
    }
  }).timeout(60_000);
});
