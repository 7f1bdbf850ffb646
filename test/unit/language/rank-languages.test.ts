import assert from 'node:assert/strict';
import fc from 'fast-check';
import { francAll } from 'franc-min';
import { rankLanguages } from '../../../src/language/rank-languages';
import { languageSamples } from './language-samples';

/** The language that franc, with lists nearly twice as long, thinks likeliest; null where it cannot tell. */
const francsFirst = (text: string): string | null => {
  const [first] = francAll(text, { minLength: 1 });
  return first && first[0] !== 'und' ? first[0] : null;
};

describe('ranking languages by their letters', () => {
  it('puts the language first that franc puts first', () => {
    for (const [code, sentences] of Object.entries(languageSamples)) {
      const text = sentences.join('\n\n');
      assert.equal(rankLanguages(text)[0]?.[0], francsFirst(text), code);
    }
  });

  it('knows scripts that one language has, and nothing in signs', () => {
    for (const text of ['რიცხვი და პორტი', 'השר אמר כי הנמל יהיה סגור ביום שני']) {
      assert.equal(rankLanguages(text)[0]?.[0] ?? null, francsFirst(text));
    }
    assert.deepEqual(rankLanguages('1234 5678 ...'), []);
    assert.deepEqual(rankLanguages(''), []);
  });

  it('gives scores from 1 downwards for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const scores = rankLanguages(text).map(([, score]) => score);
        assert.ok(scores.every((score, i) => score <= (scores[i - 1] ?? 1)));
      }),
      { numRuns: 60 },
    );
  });
});
