import assert from 'node:assert/strict';
import { wordListsPage } from '../../../scripts/lib/word-pages.mjs';

const page = wordListsPage([
  { name: 'zebra-words', text: '# Words of the zoo.\nstripe hoof\nmane\n' },
  {
    name: 'say',
    text: '# Verbs of speech.\n# One verb a line: plain form, then the others.\nsay says said saying\nmuse - mused musing\n',
  },
  {
    name: 'phrasal',
    text: '# Cues of several words: the verb’s forms, “+”, then what must follow.\npoint points pointed pointing + out\n',
  },
  { name: 'insiders', text: '# Insiders_ singular.\naide ally\n' },
  { name: 'motives', text: '# Why. Entries stand between commas.\nin a bid to, ~seek to,\nkeen to\n' },
]);

describe('the page of the word lists', () => {
  it('gives each list a heading, its own words about itself, and its words', () => {
    assert.match(page, /### Zebra words\n\nWords of the zoo\.\n\nstripe, hoof, mane\n/);
  });

  it('shows verbs in their plain form, with what belongs to them, and says which forms count where not all do', () => {
    assert.match(page, /### Say\n\nVerbs of speech\.\n\nsay, muse \(muse \/ mused \/ musing\)\n/);
    assert.match(page, /\n\npoint out\n/);
  });

  it('shows phrases between commas, verbs in their plain form', () => {
    assert.match(page, /### Motives\n\nWhy\.\n\nin a bid to, seek to, keen to\n/);
  });

  it('puts the lists in an order for readers, those it does not know last', () => {
    const order = ['### Say', '### Phrasal', '### Insiders', '### Zebra words'].map((each) =>
      page.indexOf(each),
    );
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.ok(order.every((at) => at > 0));
  });

  it('keeps signs that Markdown would take for its own', () => {
    assert.ok(page.includes('Insiders\\_ singular.'));
  });
});
