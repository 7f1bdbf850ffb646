import assert from 'node:assert/strict';
import { createLanguage } from '../../../src/language/create-language';

describe('several doors to one tagger', () => {
  it('say the same, however many there are', () => {
    const tags = () =>
      createLanguage()
        .tag('The ministry official said the pier would close.')
        .terms.map(({ text, tags: own }) => [text, ...own].join(' '));
    const first = tags();
    for (let door = 0; door < 12; door++) assert.deepEqual(tags(), first);
  });
});
