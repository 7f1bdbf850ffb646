import assert from 'node:assert/strict';
import { defaultHouseStyle } from '../../../src/review/house-style';
import { createScope } from '../../../src/review/scope';
import { noSettings } from '../../../src/review/settings';

const prose =
  'The harbour will close in May, the mayor said on Tuesday. Work on the pier has stopped, and the ferries go from the old quay.\n';

function verdict(
  path: string,
  house: Partial<Record<'include' | 'exclude', string[]>>,
  own: typeof house = {},
  base = '',
) {
  const style = { ...defaultHouseStyle, articles: { include: [], exclude: [], ...house } };
  const settings = { ...noSettings, articles: { include: [], exclude: [], ...own } };
  return createScope(style, settings, base).skip(path, prose, false)?.reason ?? 'reviewed';
}

describe('which files are articles', () => {
  it('goes by name and shape where nobody has decided', () => {
    assert.equal(verdict('story.txt', {}), 'reviewed');
    assert.equal(verdict('LICENSE.txt', {}), 'not-article');
  });

  it('follows the house style', () => {
    assert.equal(verdict('LICENSE.txt', { include: ['LICENSE.txt'] }), 'reviewed');
    assert.equal(verdict('old/2019/story.txt', { exclude: ['old/**'] }), 'excluded');
    assert.equal(verdict('old/story.txt', { exclude: ['old/'] }), 'excluded');
    assert.equal(verdict('a/b/draft-1.txt', { exclude: ['draft-*.txt'] }), 'excluded');
    assert.equal(verdict('story.txt', { exclude: ['*.{log,md}'] }), 'reviewed');
    assert.equal(verdict('a/story.txt', { exclude: ['*/story.{log,txt}'] }), 'excluded');
    assert.equal(verdict('a/b/story.txt', { exclude: ['*/story.txt'] }), 'reviewed');
    assert.equal(verdict('a/b/c/story.txt', { exclude: ['a/**/st?ry.txt'] }), 'excluded');
    assert.equal(verdict('a/story.txt', { exclude: ['a/**/story.txt'] }), 'excluded');
  });

  it('puts a person before the desk', () => {
    assert.equal(
      verdict('old/story.txt', { exclude: ['old/**'] }, { include: ['old/story.txt'] }),
      'reviewed',
    );
    assert.equal(verdict('story.txt', { include: ['**/*.txt'] }, { exclude: ['story.txt'] }), 'excluded');
  });

  it('counts a desk’s globs from where its house style lies', () => {
    assert.equal(verdict('sport/old/story.txt', { exclude: ['old/**'] }, {}, 'sport/'), 'excluded');
  });

  it('is not slowed or broken by a hostile glob', () => {
    for (const glob of [
      '{1..99999999}.txt',
      '(((((',
      '[',
      '**/'.repeat(60),
      `${'*a'.repeat(60)}b`,
      '\\',
      '{a,b}'.repeat(80),
    ]) {
      assert.match(verdict(`${'a'.repeat(200)}.txt`, { exclude: [glob] }), /reviewed|excluded/, glob);
    }
  });
});
