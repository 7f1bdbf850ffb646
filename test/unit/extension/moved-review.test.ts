import assert from 'node:assert/strict';
import { followSpan, moveReview, untouchedSpan } from '../../../src/extension/moved-review';
import { fact, finding, note, review } from './support';

const text = 'One two three four.';
const three = { start: 8, end: 13 };

describe('a place after an edit', () => {
  it('moves with what happens before it and stays for what happens after', () => {
    assert.deepEqual(untouchedSpan(three, { offset: 0, length: 3, text: 'Thirty' }), { start: 11, end: 16 });
    assert.deepEqual(untouchedSpan(three, { offset: 8, length: 0, text: 'x ' }), { start: 10, end: 15 });
    assert.deepEqual(untouchedSpan(three, { offset: 13, length: 5, text: '' }), three);
    assert.deepEqual(untouchedSpan(three, { offset: 13, length: 0, text: 's' }), three);
  });

  it('is gone when its words are touched', () => {
    assert.equal(untouchedSpan(three, { offset: 9, length: 1, text: '' }), null);
    assert.equal(untouchedSpan(three, { offset: 7, length: 2, text: '' }), null);
    assert.equal(untouchedSpan(three, { offset: 0, length: 19, text }), null);
  });

  it('of a note or sentence grows and shrinks instead', () => {
    assert.deepEqual(followSpan(three, { offset: 10, length: 0, text: 'xx' }), { start: 8, end: 15 });
    assert.deepEqual(followSpan(three, { offset: 13, length: 0, text: 's' }), { start: 8, end: 14 });
    assert.deepEqual(followSpan(three, { offset: 6, length: 4, text: '' }), { start: 6, end: 9 });
    assert.deepEqual(followSpan(three, { offset: 11, length: 4, text: '' }), { start: 8, end: 11 });
    assert.deepEqual(followSpan(three, { offset: 4, length: 12, text: 'x' }), { start: 4, end: 5 });
    assert.deepEqual(followSpan(three, { offset: 0, length: 4, text: '' }), { start: 4, end: 9 });
    assert.deepEqual(followSpan(three, { offset: 14, length: 1, text: '' }), three);
  });
});

describe('a review while the text is edited', () => {
  const fix = { title: 'Use “3”', span: three, text: '3', safe: true };
  const before = review({
    findings: [finding({ start: 0, end: 3, fixes: [fix] }), finding({ ...three, fixes: [fix] })],
    notes: [note({}, three)],
    sentences: [{ start: 0, end: 19 }],
  });

  it('keeps the other findings and their fixes right after one is mended', () => {
    const after = moveReview(before, [{ offset: 0, length: 3, text: 'Eleven' }]);
    assert.deepEqual(
      after.findings.map(({ start, end }) => [start, end]),
      [[11, 16]],
    );
    assert.deepEqual(after.findings[0]?.fixes[0]?.span, { start: 11, end: 16 });
    assert.deepEqual(after.notes[0]?.span, { start: 11, end: 16 });
    assert.deepEqual(after.sentences, [{ start: 0, end: 22 }]);
  });

  it('keeps the facts to check on their words, and leaves out one whose words were touched', () => {
    const facts = [fact({ id: 'f1', start: 0, end: 3 }), fact({ id: 'f2', ...three })];
    const after = moveReview({ ...before, facts }, [{ offset: 0, length: 3, text: 'Eleven' }]);
    assert.deepEqual(
      after.facts.map(({ id, start, end }) => [id, start, end]),
      [['f2', 11, 16]],
    );
  });

  it('leaves out a fix whose words were touched', () => {
    const after = moveReview(before, [{ offset: 9, length: 1, text: 'H' }]);
    assert.equal(after.findings.length, 1);
    assert.deepEqual(after.findings[0]?.fixes, []);
  });

  it('takes several changes one after the other', () => {
    const after = moveReview(before, [
      { offset: 14, length: 4, text: 'five' },
      { offset: 4, length: 3, text: '' },
    ]);
    assert.deepEqual(after.findings[1] && [after.findings[1].start, after.findings[1].end], [5, 10]);
  });
});
