import assert from 'node:assert/strict';
import fc from 'fast-check';
import { francAll } from 'franc-min';
import { rankLanguages } from '../../../src/language/rank-languages';
import * as samples from './language-samples';

const asFranc = (text: string): readonly (readonly [string, number])[] => {
  const guesses = francAll(text, { minLength: 1 });
  return guesses[0]?.[0] === 'und' ? [] : guesses;
};

describe('ranking languages by their letters', () => {
  it('says what franc says', () => {
    const texts = Object.values(samples)
      .flatMap((sample) => Object.values(sample as object))
      .map(String);
    assert.ok(texts.length > 10);
    for (const text of texts) assert.deepEqual(rankLanguages(text), asFranc(text), text);
  });

  it('says what franc says of other scripts and of nonsense', () => {
    const texts = [
      'मंत्री ने कहा कि बंदरगाह सोमवार को बंद रहेगा',
      'وزیر نے کہا کہ بندرگاہ پیر کو بند رہے گی',
      'Міністр сказав, що порт буде закрито в понеділок',
      'Министр заяви, че пристанището ще бъде затворено',
      'השר אמר כי הנמל יהיה סגור ביום שני',
      'რიცხვი და პორტი',
      '1234 5678 ...',
      '',
    ];
    for (const text of texts) assert.deepEqual(rankLanguages(text), asFranc(text), text);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        assert.deepEqual(rankLanguages(text), asFranc(text));
      }),
      { numRuns: 60 },
    );
  });
});
