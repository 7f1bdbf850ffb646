import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveSpan } from '../../../src/annotations/move-span';
import { diffTexts } from '../../../src/annotations/text-diff';
import { spanOf, story } from './desk';

/** The words a note on `words` stands on after `from` was replaced by `to`. */
function left(text: string, words: string, from: string, to: string, nth = 0): string {
  const { start, end } = spanOf(text, from, nth);
  return afterChange(text, words, { offset: start, length: end - start, text: to });
}

function afterChange(
  text: string,
  words: string,
  change: { offset: number; length: number; text: string },
): string {
  const moved = moveSpan(spanOf(text, words), change, text);
  const now = text.slice(0, change.offset) + change.text + text.slice(change.offset + change.length);
  assert.ok(moved.start >= 0 && moved.start <= moved.end && moved.end <= now.length);
  return now.slice(moved.start, moved.end);
}

const words = 'a senior port official';

describe('A note while the text is edited', () => {
  it('moves with its words', () => {
    assert.equal(left(story, words, 'PORT ELSINORE', 'ELSINORE'), words);
    assert.equal(left(story, words, 'Mayor Ines', 'Mayor'), words);
  });

  it('takes in what is written within', () => {
    assert.equal(
      left(story, words, 'port official', 'port authority official'),
      'a senior port authority official',
    );
    assert.equal(left(story, words, 'senior', ''), 'a  port official');
  });

  it('leaves out what is written at its borders, but for the rest of a word', () => {
    const { start, end } = spanOf(story, words);
    assert.equal(afterChange(story, words, { offset: start, length: 0, text: 'even ' }), words);
    assert.equal(afterChange(story, words, { offset: end, length: 0, text: ', who had no name,' }), words);
    assert.equal(afterChange(story, words, { offset: end, length: 0, text: 's' }), `${words}s`);
  });

  it('goes over to the words typed in place of it', () => {
    assert.equal(left(story, words, words, 'one aide'), 'one aide');
    let text = story.replace(words, 'o');
    let span = moveSpan(
      spanOf(story, words),
      { offset: spanOf(story, words).start, length: words.length, text: 'o' },
      story,
    );
    for (const letter of 'ne') {
      const change = { offset: span.end, length: 0, text: letter };
      span = moveSpan(span, change, text);
      text = text.slice(0, change.offset) + letter + text.slice(change.offset);
    }
    assert.equal(text.slice(span.start, span.end), 'one');
  });

  it('keeps what is left when a part of it goes', () => {
    assert.equal(left(story, words, 'than planned, a senior', ''), ' port official');
    assert.equal(left(story, words, 'official said on Tuesday', ''), 'a senior port ');
    assert.equal(left(story, words, 'port official said', 'aide wrote'), 'a senior ');
  });

  it('is empty when all of it goes, and stands where it was', () => {
    assert.equal(left(story, words, ', a senior port official said', ''), '');
  });

  it('survives when the whole document is replaced by nearly the same', () => {
    const whole = (text: string) => ({ offset: 0, length: story.length, text });
    assert.equal(afterChange(story, words, whole(story)), words);
    assert.equal(afterChange(story, words, whole(story.replaceAll('\n', '\r\n'))), words);
    assert.equal(
      afterChange(story, words, whole(`CORRECTED\n${story.replace('Tuesday', 'Wednesday')}`)),
      words,
    );
    assert.equal(
      afterChange(story, words, whole(story.replace('port official', 'harbour official'))),
      'a senior harbour official',
    );
    const wrapped = story.replace(/ /g, (blank, at: number) => (at % 7 === 0 ? '\n' : blank));
    assert.equal(afterChange(story, words, whole(wrapped)).replace(/\s+/g, ' '), words);
    const curly = 'He said "no" and then "never" again.';
    assert.equal(
      afterChange(curly, '"never"', {
        offset: 0,
        length: curly.length,
        text: 'He said “no” and then “never” again.',
      }),
      '“never”',
    );
  });

  it('is empty when the document becomes another', () => {
    const other =
      'SNOW CLOSES PASS\n\nA lorry driver said the road was white. The official weather office had no comment.\n';
    assert.equal(afterChange(story, words, { offset: 0, length: story.length, text: other }), '');
  });

  it('is not laid on other words by an edit beside it', () => {
    // The sentence before it is taken out and put in elsewhere: a cut and a paste in one change.
    const from =
      'The official said the receipts were lost in a flood. Mayor Ines Calloway said she had seen no flood.';
    const to =
      'Mayor Ines Calloway said she had seen no flood. The official said the receipts were lost in a flood.';
    const { start } = spanOf(story, from);
    const change = { offset: start, length: from.length, text: to };
    for (const some of ['lost in a flood', 'Ines Calloway']) {
      assert.match(afterChange(story, some, change), new RegExp(`^(${some})?$`));
    }
  });

  it('takes half a million characters in its stride', () => {
    const line = 'He said it was so, and so it was, and the harbour lay there. ';
    const long = `${line.repeat(4000)}${story}${line.repeat(4000)}`;
    const changed = long.replace('PORT ELSINORE', 'ELSINORE').replaceAll('it was, and', 'it was; and');
    assert.equal(afterChange(long, words, { offset: 0, length: long.length, text: changed }), words);
  });
});

describe('What differs between two texts', () => {
  const apply = (before: string, edits: readonly { start: number; end: number; text: string }[]) =>
    [...edits]
      .reverse()
      .reduce((text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end), before);

  it('makes the one out of the other', () => {
    const unit = fc.constantFrom(
      'the ',
      'a ',
      'flood ',
      'said',
      ' ',
      '\n',
      '\r\n',
      '“',
      '"',
      ', ',
      '—',
      '-',
      '🙂',
      "it's ",
      '1,000 ',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.string({ unit, maxLength: 40 }), (before, now) => {
        const edits = diffTexts(before, now);
        assert.equal(apply(before, edits), now);
        edits.forEach((edit, index) => {
          assert.ok(edit.start >= (edits[index - 1]?.end ?? 0) && edit.end >= edit.start);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('is told in whole words', () => {
    const edits = diffTexts('The official said 40 tonnes.', 'The officials said 41 tonnes.');
    assert.deepEqual(edits, [
      { start: 4, end: 12, text: 'officials' },
      { start: 18, end: 20, text: '41' },
    ]);
  });
});
