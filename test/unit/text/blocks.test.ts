import assert from 'node:assert/strict';
import { findBlocks } from '../../../src/text/blocks';

function blocksOf(text: string): string[] {
  return findBlocks(text).map((block) => text.slice(block.start, block.end));
}

const wrapped = `HARBOUR TO CLOSE ITS NORTHERN PIER

    PORT ELLERY, April 2 - The harbour authority of Port Ellery
said it will close its northern pier from Monday until the end
of the year, after engineers found cracks in eleven of its piles.
    Two smaller boats will carry commuters meanwhile.
    The authority, which also runs the fish market, put the cost
of the repair at 14 mln crowns, of which the town pays half.
`;

describe('blocks', () => {
  it('are parted by blank lines', () => {
    assert.deepEqual(blocksOf('One line.\n\nTwo lines\n \nThree lines'), [
      'One line.',
      'Two lines',
      'Three lines',
    ]);
  });

  it('are a line each where no blank lines part them', () => {
    const first =
      'The harbour authority has halted ferry traffic after a crack was found in the pier, officials said.';
    const second =
      'Engineers who examined the pier told the council that repairs could take until the next spring.';
    assert.deepEqual(blocksOf(`${first}\n${second}\nIt rained.`), [first, second, 'It rained.']);
  });

  it('join the lines of hard-wrapped wire copy, and begin at an indent', () => {
    const [headline, first, second, third, ...rest] = blocksOf(wrapped);
    assert.equal(headline, 'HARBOUR TO CLOSE ITS NORTHERN PIER');
    assert.match(first ?? '', /^PORT ELLERY[\s\S]*eleven of its piles\.$/);
    assert.equal(second, 'Two smaller boats will carry commuters meanwhile.');
    assert.match(third ?? '', /^The authority[\s\S]*pays half\.$/);
    assert.deepEqual(rest, []);
  });

  it('join wrapped lines that are all indented, and wrapped lines between blank lines', () => {
    const flat = wrapped.replace(/^ {4}/gm, '').replace(/\.\n(?=[A-Z])/g, '.\n\n');
    assert.equal(blocksOf(flat).length, 4);
    assert.equal(blocksOf(flat.replace(/^(?=.)/gm, '  ')).length, 4);
  });

  it('are the same on LF, CRLF, lone CR and the separators of other programs', () => {
    const expected = blocksOf(wrapped).map((block) => block.replace(/\n/g, ' '));
    for (const end of ['\r\n', '\r', '\u2028', '\u0085']) {
      const found = blocksOf(wrapped.replaceAll('\n', end)).map((block) => block.replaceAll(end, ' '));
      assert.deepEqual(found, expected, JSON.stringify(end));
    }
  });

  it('do not join two short lines above unwrapped paragraphs', () => {
    const body = 'The harbour authority of Port Ellery said it will close its northern pier from Monday on. '
      .repeat(3)
      .trim();
    const text = `Authority will close the northern pier;\nCommuters are angry with the council\n\n${body}\n`;
    assert.equal(blocksOf(text).length, 3);
  });

  it('leave out white space of every kind around them, and lines of signs', () => {
    assert.deepEqual(blocksOf('\ufeff\u00a0 One \u200b\n* * *\n========\n\u3000Two\u00a0'), ['One', 'Two']);
    assert.deepEqual(blocksOf(' \n\t\r\n\u00a0'), []);
    assert.deepEqual(blocksOf(''), []);
  });

  it('keep the items of a wrapped list apart', () => {
    const list = `The council of Port Ellery will vote this week on the following
motions, which the mayor has put on the table for the public:
- closing the northern pier for the rest of the year, with
  boats that carry the commuters of the town meanwhile
- selling the fish market to its tenants for a price that
  is to be set by a judge`;
    assert.equal(blocksOf(list).length, 3);
  });
});
