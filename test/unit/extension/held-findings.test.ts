import assert from 'node:assert/strict';
import { holdBack, sentenceAt } from '../../../src/extension/held-findings';
import { finding } from './support';

describe('findings on the sentence being written', () => {
  const sentence = { start: 10, end: 30 };
  const before = finding({ start: 0, end: 5 });
  const inside = finding({ start: 12, end: 16 });

  it('wait when they are new', () => {
    const { show, wait } = holdBack([before, inside], [], sentence);
    assert.deepEqual(show, [before]);
    assert.deepEqual(wait, [inside]);
  });

  it('stay when they were shown before, also with a letter more', () => {
    const grown = finding({ start: 12, end: 18, fingerprint: 'another' });
    assert.deepEqual(holdBack([grown], [inside], sentence).show, [grown]);
    const otherRule = finding({ start: 12, end: 18, rule: 'claims/hedged' });
    assert.deepEqual(holdBack([otherRule], [inside], sentence).wait, [otherRule]);
  });

  it('do not wait when a person has answered them, or when nobody writes', () => {
    const answered = finding({ start: 12, end: 16, state: 'annotated' });
    assert.deepEqual(holdBack([answered], [], sentence).show, [answered]);
    assert.deepEqual(holdBack([inside], [], null).show, [inside]);
  });

  it('belong to the sentence that the caret is in or at the end of', () => {
    assert.deepEqual(sentenceAt([{ start: 0, end: 9 }, sentence], 30), sentence);
    assert.equal(sentenceAt([sentence], 31), null);
  });
});
