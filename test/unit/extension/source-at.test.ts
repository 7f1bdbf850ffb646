import assert from 'node:assert/strict';
import { sourceAt, statementAt } from '../../../src/extension/source-at';
import { card, review, statement } from './support';

describe('the source at a place', () => {
  const minister = card({ id: 's1', kind: 'named', mentions: [{ start: 0, end: 30 }] });
  const aide = card({
    id: 's2',
    mentions: [
      { start: 10, end: 20 },
      { start: 50, end: 58 },
    ],
    grant: { start: 60, end: 80 },
  });
  const given = review({ sources: [minister, aide] });
  const idAt = (offset: number) => sourceAt(given, offset)?.card.id;

  it('is the one that the shortest mention there speaks of', () => {
    assert.equal(idAt(5), 's1');
    assert.equal(idAt(15), 's2');
    assert.equal(idAt(55), 's2');
    assert.equal(idAt(40), undefined);
  });

  it('is found at the words that grant its anonymity, and with the caret just behind its name', () => {
    assert.equal(idAt(70), 's2');
    assert.equal(idAt(58), 's2');
    assert.equal(idAt(30), 's1');
  });
});

describe('the statement at a place', () => {
  it('is the innermost of those that stand within each other', () => {
    const outer = statement({ id: 'a1', source: { start: 0, end: 5 }, content: [{ start: 10, end: 60 }] });
    const inner = statement({
      id: 'a2',
      source: { start: 20, end: 25 },
      cue: { start: 26, end: 30 },
      content: [{ start: 31, end: 50 }],
    });
    const given = review({ statements: [outer, inner] });
    assert.equal(statementAt(given, 35)?.id, 'a2');
    assert.equal(statementAt(given, 12)?.id, 'a1');
    assert.equal(statementAt(given, 3)?.id, 'a1');
    assert.equal(statementAt(given, 70), undefined);
  });
});
