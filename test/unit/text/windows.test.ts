import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/text/parse-article';
import { countWords, longestSentence, longestWindow, splitWindows } from '../../../src/text/windows';

const bare =
  'the harbour authority has halted ferry traffic after a crack was found in the northern pier officials said on tuesday ' +
  'engineers who examined the pier told the council that repairs could take until spring but two smaller boats will carry ' +
  'commuters meanwhile the mayor said she had known about the damage since last year it is not clear who will pay for it ' +
  'a person close to the talks said the owner did not want to speak before the vote however the vote is on friday ';

describe('copy without punctuation', () => {
  it('is cut into windows of whole words that leave none out', () => {
    const text = bare.repeat(20);
    const spans = splitWindows(text);
    assert.equal(spans.map((span) => text.slice(span.start, span.end)).join(' '), text.trim());
    for (const span of spans) {
      assert.ok(text.slice(span.start, span.end).split(' ').length <= longestWindow);
      assert.doesNotMatch(text.slice(span.start, span.end), /^\s|\s$/);
    }
  });

  it('is cut where sentences plausibly begin, not inside phrases', () => {
    const spans = splitWindows(bare);
    const heads = spans.map((span) => bare.slice(span.start, span.end).split(' ').slice(0, 3).join(' '));
    for (const head of ['but two smaller', 'it is not', 'however the vote'])
      assert.ok(heads.includes(head), heads.join(' | '));
    for (const span of spans) {
      assert.doesNotMatch(
        bare.slice(span.start, span.end),
        /(?:^|\s)(?:the|a|of|to|in|was|has|did|not|who)$/,
      );
    }
  });

  it('does not part a trailing "the official said" from what was said', () => {
    const text =
      'the pier will stay shut until spring the official said and nobody will be paid for the loss of trade this year';
    assert.ok(!splitWindows(text).some((span) => text.slice(span.start).startsWith('the official said')));
  });

  it('is told in its paragraph and its article', () => {
    const article = parseArticle(bare.repeat(3));
    assert.equal(article.punctuated, false);
    assert.equal(article.paragraphs[0]?.punctuated, false);
    assert.ok(article.sentences.length > 6);
    assert.equal(parseArticle(`${bare.slice(0, 120)}.`).punctuated, true);
  });

  it('in one paragraph leaves the sentences of the others alone', () => {
    const article = parseArticle(`The pier is shut. It rained.\n\n${bare.repeat(2)}\n\nNobody came.\n`);
    assert.deepEqual(
      article.paragraphs.map((paragraph) => paragraph.punctuated),
      [true, false, true],
    );
    assert.equal(article.paragraphs[0]?.sentences.length, 2);
  });

  it('keeps a sentence whole up to the longest a desk lets pass', () => {
    const words = 'pier '.repeat(longestSentence).trim();
    assert.equal(parseArticle(words).sentences.length, 1);
    assert.ok(parseArticle(`${words} again`).sentences.length > 1);
  });

  it('may be one endless word, or a word too few', () => {
    assert.deepEqual(splitWindows('a'.repeat(100_000)), [{ start: 0, end: 100_000 }]);
    assert.deepEqual(splitWindows('pier'), [{ start: 0, end: 4 }]);
    assert.deepEqual(splitWindows(' \n '), []);
  });
});

describe('counting words', () => {
  it('counts as an editor does', () => {
    assert.equal(countWords('The U.S. envoy’s well-made 3.5 percent — that’s it.'), 8);
    assert.equal(countWords(''), 0);
    assert.equal(countWords('— … 😀 *'), 0);
  });
});
