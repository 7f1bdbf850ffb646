import assert from 'node:assert/strict';
import { createLineIndex } from '../../../src/text/lines';

describe('lines', () => {
  it('are counted over LF, CRLF and lone CR', () => {
    const text = 'one\ntwo\r\nthree\rfour';
    const lines = createLineIndex(text);
    assert.equal(lines.count, 4);
    assert.deepEqual(lines.positionAt(text.indexOf('two')), { line: 1, column: 0 });
    assert.deepEqual(lines.positionAt(text.indexOf('ree')), { line: 2, column: 2 });
    assert.deepEqual(lines.positionAt(text.length), { line: 3, column: 4 });
  });

  it('give back the offset they were given', () => {
    const text = 'a\r\n\r\nbc\n\nd';
    const lines = createLineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const betweenCrAndLf = text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n';
      assert.equal(lines.offsetAt(lines.positionAt(offset)), betweenCrAndLf ? offset - 1 : offset);
    }
  });

  it('count an emoji as two columns, as the editor does', () => {
    assert.deepEqual(createLineIndex('😀x').positionAt(2), { line: 0, column: 2 });
  });

  it('do not end at the separators U+2028 and U+2029, which the editor keeps inside a line', () => {
    assert.equal(createLineIndex('a\u2028b\u2029c\u0085d').count, 1);
  });

  it('take places outside the text as its nearest end', () => {
    const lines = createLineIndex('ab\ncd');
    assert.deepEqual(lines.positionAt(-5), { line: 0, column: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, column: 2 });
    assert.deepEqual(lines.positionAt(Number.NaN), { line: 0, column: 0 });
    assert.equal(lines.offsetAt({ line: 0, column: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 9, column: 0 }), 5);
    assert.equal(lines.offsetAt({ line: -1, column: 3 }), 0);
  });

  it('of an empty text are one', () => {
    assert.equal(createLineIndex('').count, 1);
    assert.deepEqual(createLineIndex('').positionAt(0), { line: 0, column: 0 });
  });
});
