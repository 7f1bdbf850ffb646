import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLanguage } from '../../../src/language/create-language';
import type { Term } from '../../../src/language/language';
import { longestSentence } from '../../../src/text/windows';

const language = createLanguage();

function termOf(sentence: string, text: string): Term {
  const term = language.tag(sentence).terms.find((each) => each.text === text);
  assert.ok(
    term,
    `${text} in ${language
      .tag(sentence)
      .terms.map((each) => each.text)
      .join('|')}`,
  );
  return term;
}

/** What must hold of any sentence whatever. */
function check(sentence: string): void {
  let end = 0;
  for (const term of language.tag(sentence).terms) {
    assert.ok(term.start >= end && term.end > term.start && term.end <= sentence.length);
    assert.equal(term.text, sentence.slice(term.start, term.end));
    assert.doesNotMatch(term.text, /^\s|\s$/);
    end = term.end;
  }
}

describe('tagging a sentence', () => {
  it('tells verbs, names and nouns', () => {
    const sentence = 'A senior official told Ada Finch on Tuesday that the pier was closed.';
    assert.ok(termOf(sentence, 'told').tags.has('PastTense'));
    assert.ok(termOf(sentence, 'Finch').tags.has('ProperNoun'));
    assert.ok(termOf(sentence, 'official').tags.has('Noun'));
    assert.ok(termOf(sentence, 'A').tags.has('Determiner'));
  });

  it('leaves punctuation and quotation marks outside, and gives places in the sentence', () => {
    const sentence = '“Mr. Orr,” she said, “left (early) …”';
    assert.deepEqual(
      language.tag(sentence).terms.map((term) => [term.start, term.text]),
      [
        [1, 'Mr'],
        [5, 'Orr'],
        [11, 'she'],
        [15, 'said'],
        [22, 'left'],
        [28, 'early'],
      ],
    );
  });

  it('gives contractions as one term, which is negative where it says not', () => {
    const sentence = 'They won’t say it’s safe.';
    assert.equal(termOf(sentence, 'won’t').normal, "won't");
    assert.ok(termOf(sentence, 'won’t').tags.has('Negative'));
    assert.ok(!termOf(sentence, 'it’s').tags.has('Negative'));
  });

  it('takes a line break, a no-break space and a tab as a space', () => {
    const spaced = language.tag('The official said the pier was closed.').terms;
    for (const space of ['\n', '\r', '\u00a0', '\t', '\u2028']) {
      const terms = language.tag(`The official said${space}the pier was closed.`).terms;
      assert.deepEqual(
        terms.map((term) => [term.start, [...term.tags]]),
        spaced.map((term) => [term.start, [...term.tags]]),
      );
    }
    check('The official\r\nsaid the pier\r\nwas closed.');
  });

  it('gives the same answer again', () => {
    const sentence = 'The official said nothing.';
    assert.equal(language.tag(sentence), language.tag(sentence));
    assert.deepEqual(createLanguage().tag(sentence), language.tag(sentence));
  });

  it('tags a sentence without end in windows', () => {
    const sentence = 'the official said the pier was closed and '.repeat(60).trim();
    assert.ok(sentence.split(' ').length > longestSentence * 3);
    const { terms } = language.tag(sentence);
    assert.equal(terms.length, sentence.split(' ').length);
    check(sentence);
  }).timeout(20_000);

  it('has nothing to say of nothing', () => {
    for (const sentence of ['', ' ', '\n', '…', '“”', '😀', '\ud83d']) {
      check(sentence);
      assert.ok(language.tag(sentence).terms.length <= 1);
    }
  });

  it('keeps its places whatever the text', () => {
    const parts = fc.constantFrom(
      'The',
      'official',
      'said',
      'Mr.',
      'Orr',
      "isn't",
      'won’t',
      'U.S.-backed',
      'AP/Reuters',
      '3,000',
      '$5bn',
      '9.5%',
      'a.m.',
      'Jan. 4',
      "o'clock",
      'it’s',
      '“',
      '”',
      '"',
      '(',
      ')',
      ',',
      '.',
      '...',
      '—',
      '-',
      '–',
      '/',
      '&',
      '@ada',
      '#pier',
      '😀',
      '\ud83d',
      '\ude00',
      '\u00a0',
      '\ufeff',
      '\u200b',
      '\n',
      '\r\n',
      ' ',
      '  ',
      'Guelzó',
      'https://a.example/b?c=d',
      'ada@post.example',
      "'90s",
      'two-thirds',
      'and/or',
      '1st',
      '2031-03-04',
      '…',
      '\u0000',
      'gonna',
      'dunno',
      'I’d’ve',
      "y'all",
      'ca n’t',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(parts, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 }), (list) =>
        check(list.map((pair) => pair.join('')).join('')),
      ),
      { numRuns: 400 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 150 });
  }).timeout(60_000);
});
