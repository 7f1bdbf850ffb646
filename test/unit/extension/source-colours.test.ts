import assert from 'node:assert/strict';
import { type ColouredKind, coloursOf } from '../../../src/extension/source-colours';
import type { Review } from '../../../src/review/model';
import { card, review, statement } from './support';

/** A line of letters, one for each code unit: what it is coloured as. */
function painted(given: Review, length: number): string {
  const letters = [...'.'.repeat(length)];
  const colours = coloursOf(given);
  for (const kind of Object.keys(colours) as ColouredKind[]) {
    for (const { start, end } of colours[kind]) {
      for (let i = start; i < end; i++) {
        assert.equal(letters[i], '.', `${i} is coloured twice`);
        letters[i] = kind === 'anonymous' ? 'A' : (kind[0] ?? '');
      }
    }
  }
  return letters.join('');
}

describe('the colours of sources', () => {
  it('set a source, its cue and what it says apart, and anonymous sources from all others', () => {
    const given = review({
      sources: [card({ id: 's1' }), card({ id: 's2', kind: 'named' })],
      statements: [
        statement({
          sourceId: 's1',
          source: { start: 0, end: 3 },
          cue: { start: 4, end: 6 },
          content: [{ start: 7, end: 10 }],
        }),
        statement({
          sourceId: 's2',
          source: { start: 11, end: 12 },
          cue: { start: 13, end: 14 },
          content: [],
        }),
      ],
    });
    assert.equal(painted(given, 15), 'AAA.cc.ccc.s.c.');
  });

  it('lie flat where a statement stands in another', () => {
    const given = review({
      statements: [
        statement({
          source: { start: 0, end: 2 },
          cue: { start: 2, end: 4 },
          content: [{ start: 4, end: 14 }],
        }),
        statement({
          source: { start: 6, end: 8 },
          cue: { start: 8, end: 9 },
          content: [{ start: 9, end: 16 }],
        }),
      ],
    });
    // Cue and content begin with one letter; their places are told below.
    assert.equal(painted(given, 17), 'ssccccsscccccccc.');
    assert.deepEqual(coloursOf(given).content, [
      { start: 4, end: 6 },
      { start: 9, end: 16 },
    ]);
    assert.deepEqual(coloursOf(given).cue, [
      { start: 2, end: 4 },
      { start: 8, end: 9 },
    ]);
  });
});
