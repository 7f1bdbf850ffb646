import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Profile, stretchesOf } from '../../bench/editor/profile.mjs';
import { edited, oneWordEdits, takenBack } from '../../bench/edits.mjs';
import { median, quantile } from '../../bench/statistics.mjs';
import { siblingsOf } from '../../bench/versions.mjs';

const article = readFileSync('test/bench/article.txt', 'utf8');

describe('the bench', () => {
  it('edits one word at a time, everywhere in the article, and always the same', () => {
    const edits = oneWordEdits(article, 400);
    assert.deepEqual(oneWordEdits(article, 400), edits);
    assert.ok(new Set(edits.map(({ offset }) => offset)).size > 380);
    for (const quarter of [0, 1, 2, 3]) {
      const within = edits.filter(({ offset }) => Math.floor((4 * offset) / article.length) === quarter);
      assert.ok(within.length > 60, `only ${within.length} edits in quarter ${quarter + 1}`);
    }
    for (const edit of edits) {
      const after = edited(article, edit);
      assert.notEqual(after, article);
      const words = (text: string) => text.split(/\s+/).length;
      assert.ok(Math.abs(words(after) - words(article)) <= 1);
      assert.equal(edited(after, takenBack(article, edit)), article);
    }
  });

  it('makes four siblings that differ in what versions of a story differ in', () => {
    const {
      'other-style.txt': style,
      'shortened.txt': short,
      'scraped.txt': scraped,
      ...rest
    } = siblingsOf(article);
    assert.match(style ?? '', /\$212m/);
    assert.doesNotMatch(style ?? '', /Mr\./);
    assert.ok((short ?? article).length < 0.8 * article.length);
    assert.doesNotMatch(short ?? '', /not authorized to discuss/);
    assert.doesNotMatch(scraped ?? '.', /[.,“\nA-Z]/);
    assert.match(rest['reordered.txt'] ?? '', /Forty-four people/);
  });

  it('takes medians and the values that a share lies below', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([1, 2, 3, 4]), 2.5);
    assert.equal(quantile([0, 10], 0.95), 9.5);
  });

  it('tells how long our code held the thread, and where', () => {
    const frame = (functionName: string, url = '') => ({ functionName, url, lineNumber: 0, columnNumber: 0 });
    const nodes = [
      { id: 1, callFrame: frame('(root)'), children: [2, 5, 6] },
      { id: 2, callFrame: frame('editor', 'file:///editor.js'), children: [3] },
      { id: 3, callFrame: frame('ours', 'file:///bench/dist/extension.js'), children: [4] },
      { id: 4, callFrame: frame('called by us', 'node:fs') },
      { id: 5, callFrame: frame('(idle)') },
      { id: 6, callFrame: frame('(garbage collector)') },
    ];
    // One stretch from 2 to 7 ms, with a pause of the collector in it, and one that a single sample saw.
    const samples = [5, 2, 3, 4, 6, 4, 4, 5, 3, 5];
    const profile: Profile = { nodes, samples, timeDeltas: samples.map(() => 1000) };
    const [longest, other, ...more] = stretchesOf(profile, 'bench/dist/extension.js');
    assert.deepEqual(more, []);
    assert.equal(longest?.outer.functionName, 'ours');
    assert.equal(longest?.ms, 5);
    assert.equal(longest?.seenMs, 5);
    assert.equal(other?.ms, 1);
    // Stopped for 30 ms in the middle: a clock counts that, and nobody saw the thread run.
    const stopped = { ...profile, timeDeltas: samples.map((_, index) => (index === 5 ? 31_000 : 1000)) };
    const [held] = stretchesOf(stopped, 'bench/dist/extension.js');
    assert.deepEqual([held?.ms, held?.seenMs], [35, 5]);
    assert.deepEqual(stretchesOf(profile, 'other/dist/extension.js'), []);
  });
});
