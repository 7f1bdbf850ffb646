import assert from 'node:assert/strict';
import { read } from './support';

/** The copy, and who was told in it. */
const hearers: readonly (readonly [string, string | null])[] = [
  ['Ms. Lind told the AP that the ferry sank.', 'the AP'],
  ['“It sank,” Ms. Lind told reporters on Monday.', 'reporters'],
  ['She told him the ferry sank.', 'him'],
  ['Ms. Lind asked the council to pay.', 'the council'],
  ['“It sank,” she said to the crowd.', 'the crowd'],
  ['In an interview with the Daily Ledger, Ms. Lind said the ferry sank.', 'the Daily Ledger'],
  ['Ms. Lind said in a telephone interview with the Ledger that the ferry sank.', 'the Ledger'],
  ['Ms. Lind wrote in a letter to the council that the ferry sank.', 'the council'],
  ['A spokesman confirmed to the Ledger that the ferry sank.', 'the Ledger'],
  ['“It sank,” he told the lawyer of the port, Ada Lind.', 'the lawyer of the port, Ada Lind'],
  ['They were told that the ferry sank.', 'They'],
  ['Ms. Lind said that the ferry sank.', null],
  ['Ms. Lind pledged to repay the council.', null],
  ['“It sank,” she said after a meeting with the council.', null],
];

const manners: readonly (readonly [string, string])[] = [
  ['Ms. Lind said the ferry sank.', 'speech'],
  ['Ms. Lind believes the ferry sank.', 'belief'],
  ['Ms. Lind hopes the ferry will sail.', 'belief'],
  ['Ms. Lind hopes to sail in June.', 'intention'],
  ['Ms. Lind plans to sail in June.', 'intention'],
  ['She wants to sail in June.', 'intention'],
  ['She is planning to sail in June.', 'intention'],
  ['Ms. Lind intends to sail in June.', 'intention'],
];

describe('who is told, and what is only meant', () => {
  for (const [copy, hearer] of hearers) {
    it(`${hearer ?? 'nobody'} is told: ${copy}`, () => {
      const { analysis, words } = read(copy);
      assert.deepEqual(
        analysis.attributions.slice(0, 1).map((each) => words(each.hearer)),
        [hearer],
      );
    });
  }

  for (const [copy, manner] of manners) {
    it(`${manner}: ${copy}`, () => {
      assert.deepEqual(
        read(copy).analysis.attributions.map((each) => each.manner),
        [manner],
      );
    });
  }

  it('takes nobody who only plans a thing for a source', () => {
    assert.deepEqual(read('The owner of the ferry plans to sail in June.').sources, []);
  });

  it('leaves a sentence of belief and intention without an attribution state', () => {
    assert.deepEqual(read('Ms. Lind plans to sail in June.').analysis.states, ['none']);
  });
});
