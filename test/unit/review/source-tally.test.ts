import assert from 'node:assert/strict';
import { tallySources } from '../../../src/review/source-tally';

const text = 'The mill will close by spring, two clerks said. “It is over,” the mayor said. Nobody agreed.';

/** The place of some words. */
function at(words: string) {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

const sources = [
  { id: 's1', kind: 'anonymous' },
  { id: 's2', kind: 'named' },
] as const;

const clerks = {
  sourceId: 's1',
  manner: 'speech',
  content: [at('The mill will close by spring')],
} as const;
const mayor = { sourceId: 's2', manner: 'speech', content: [at('It is over')] } as const;

describe('what rests on anonymous sources', () => {
  it('is counted in statements, in words, and as a share of the story', () => {
    assert.deepEqual(tallySources(text, 16, sources, [clerks, mayor]), {
      statements: 2,
      anonymous: 1,
      unclear: 0,
      anonymousWords: 6,
      share: 6 / 16,
    });
  });

  it('counts statements that the copy credits to nobody, apart from those of anonymous sources', () => {
    const nobody = { ...mayor, sourceId: null };
    const tally = tallySources(text, 16, sources, [clerks, nobody]);
    assert.deepEqual([tally.statements, tally.anonymous, tally.unclear], [2, 1, 1]);
  });

  it('counts no beliefs and plans: they are not said', () => {
    const believes = { ...clerks, manner: 'belief' } as const;
    assert.deepEqual(tallySources(text, 16, sources, [believes, mayor]), {
      statements: 1,
      anonymous: 0,
      unclear: 0,
      anonymousWords: 0,
      share: 0,
    });
  });

  it('counts words once that stand in two statements, or twice in one', () => {
    const within = { ...clerks, content: [at('will close by spring'), at('by spring, two clerks')] };
    assert.equal(tallySources(text, 16, sources, [clerks, within]).anonymousWords, 8);
  });

  it('is nothing in an empty story', () => {
    assert.equal(tallySources('', 0, [], []).share, 0);
  });
});
