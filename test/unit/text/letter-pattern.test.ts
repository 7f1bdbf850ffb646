import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letterPattern } from '../../../src/text/letter-pattern';

const patterns = [
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu,
  /\p{L}[\p{L}\p{M}\p{Cf}]*(?:['’]\p{Ll}+)?|\p{N}+(?![\p{L}\p{M}])/gu,
  /(?:\p{Lu}\.){2,4}|[^\s\p{L}\p{N}]/gu,
  /\b(?:by|of) [\p{L} .'’/-]{2,20}\)?\.?$/giu,
];

describe('patterns of letters', () => {
  const assertSame = (text: string): void => {
    for (const pattern of patterns) {
      const found = (own: RegExp) => [...text.matchAll(own)].map((match) => [match.index, match[0]]);
      assert.deepEqual(
        found(letterPattern(pattern.source, pattern.flags)(text)),
        found(pattern),
        `${pattern} in ${JSON.stringify(text)}`,
      );
    }
  };

  it('find the same in plain copy', () => {
    assertSame(
      '“The U.S. envoy won’t say,” a 56-year-old aide—Ms. Orr’s—said at 5.30 p.m. (file photo by Ada Finch).',
    );
    assertSame('');
  });

  it('find the same in copy with other letters', () => {
    assertSame('Nuñez and Ælfric of Þórshöfn paid ٣٤ rials; naïve co\u00adop, e\u0301lan, K and ſ.');
  });

  it('find the same in any text', () => {
    const unit = fc.constantFrom(..."aZ9.’'- \n“é\u0301\u00ad٣Я𝔸—");
    fc.assert(fc.property(fc.string({ unit, maxLength: 60 }), assertSame), { numRuns: 300 });
  });
});
