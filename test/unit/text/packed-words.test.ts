import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packWords } from '../../../scripts/lib/pack-words.mjs';
import { openWords } from '../../../src/text/packed-words';

describe('packed words', () => {
  const few = new Map([
    ['harbour', 0],
    ['harbours', 1],
    ['harbour master', 2],
    ['ferry', 0],
    ['ferries', 1],
    ['give way to', 3],
  ]);

  it('are found with their class', () => {
    const find = openWords(packWords(few));
    for (const [word, type] of few) assert.equal(find(word).type, type, word);
  });

  it('tell whether an expression begins with a word', () => {
    const find = openWords(packWords(few));
    const begins = ['harbour', 'harbours', 'give', 'give way', 'giv', 'ferry', 'pier'].filter(
      (word) => find(word).goesOn,
    );
    assert.deepEqual(begins, ['harbour', 'give', 'give way']);
  });

  it('hold nothing else', () => {
    const find = openWords(packWords(few));
    const others = [
      '',
      'h',
      'harbourmaster',
      'ferr',
      'ferrys',
      'give',
      'give way',
      'Ferry',
      'ferry ',
      '(',
      ')',
      '~',
      'é',
    ];
    for (const word of others) assert.equal(find(word).type, -1, word);
  });

  it('come out as they went in, whatever they are', () => {
    const letters = fc.constantFrom(...'abcdef12 ');
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.nat(120)), { minLength: 1, maxLength: 300 }),
        fc.array(word),
        (entries, strangers) => {
          // Classes are numbered without gaps.
          const types = [...new Set(entries.map(([, type]) => type))];
          const words = new Map(entries.map(([own, type]) => [own, types.indexOf(type)]));
          const used = new Set(words.values());
          if (used.size !== types.length) return;
          const find = openWords(packWords(words));
          for (const own of [...words.keys(), ...strangers]) {
            const goesOn = [...words.keys()].some((other) => other.startsWith(`${own} `));
            assert.deepEqual(find(own), { type: words.get(own) ?? -1, goesOn });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
