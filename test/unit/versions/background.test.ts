import assert from 'node:assert/strict';
import { backgroundCount } from '../../../src/versions/background';
import { backgroundLevels } from '../../../src/versions/background-words';

describe('how common words are', () => {
  it('is told for every word that was counted, and for no other', () => {
    const listed = new Set<string>();
    for (const [level, words] of backgroundLevels) {
      for (const word of words.split(' ')) {
        listed.add(word);
        assert.ok(Math.abs(backgroundCount(word) - 1626 / Math.exp(level / 4)) < 1e-9, word);
      }
    }
    for (const word of listed) if (!listed.has(`${word}q`)) assert.equal(backgroundCount(`${word}q`), 4);
    for (const word of ['', 'é', '(', 'quillfern']) assert.equal(backgroundCount(word), 4);
  });
});
