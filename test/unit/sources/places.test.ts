import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostPlaces, nearby, packedAt, packPlaces, realAt } from '../../../src/sources/places';

const spans = fc.array(
  fc.tuple(fc.nat(2000), fc.nat(60)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 40 },
);

describe('packed places of a sentence', () => {
  it('stand in the same order, and as near to each other where that is near', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const places = packPlaces(all);
        assert.ok(places);
        const offsets = all.flatMap(({ start, end }) => [start, end]);
        for (const a of offsets) {
          assert.equal(realAt(places, packedAt(places, a)), a);
          for (const b of offsets) {
            const real: number = b - a;
            const packed: number = packedAt(places, b) - packedAt(places, a);
            assert.equal(Math.sign(packed), Math.sign(real));
            if (Math.abs(real) < nearby || Math.abs(packed) < nearby) assert.equal(packed, real);
          }
        }
      }),
    );
  });

  it('do not move with words that grow where nothing else is near', () => {
    const before = packPlaces([
      { start: 0, end: 12 },
      { start: 40, end: 52 },
    ]);
    const after = packPlaces([
      { start: 0, end: 12 },
      { start: 61, end: 73 },
    ]);
    assert.deepEqual(after?.packed, before?.packed);
  });

  it('are not packed where there are too many', () => {
    const many = Array.from({ length: mostPlaces }, (_, at) => ({ start: 10 * at, end: 10 * at + 4 }));
    assert.equal(packPlaces(many), null);
    assert.ok(packPlaces(many.slice(0, 100)));
    assert.deepEqual(packPlaces([]), { real: [], packed: [] });
  });
});
