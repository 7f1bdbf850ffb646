import assert from 'node:assert/strict';
import {
  beginsWithCapital,
  beginsWithSmallLetter,
  endsInLetterOrDigit,
  hasCapital,
  hasLetter,
  hasLetterOrDigit,
  hasSmallLetter,
  isAllCapitals,
} from '../../../src/text/letters';

describe('letters', () => {
  it('are told in any script', () => {
    for (const word of ['Norvik', 'Ålund', 'Žižek', 'Москва']) {
      assert.ok(beginsWithCapital(word) && hasCapital(word) && hasSmallLetter(word), word);
      assert.ok(!beginsWithSmallLetter(word) && !isAllCapitals(word), word);
      assert.ok(endsInLetterOrDigit(word), word);
    }
    assert.ok(hasLetter('港') && !hasCapital('港') && !hasSmallLetter('港'));
    assert.ok(isAllCapitals('ÅLUND') && isAllCapitals('NCW') && !isAllCapitals('N.C.W.'));
    assert.ok(beginsWithSmallLetter('éclair'));
  });

  it('are not marks, and digits are no letters', () => {
    assert.ok(!hasLetterOrDigit('“ … — ’') && !hasLetter('“40”') && hasLetterOrDigit('“40”'));
    assert.ok(!endsInLetterOrDigit('40%') && !hasLetter(''));
  });
});
