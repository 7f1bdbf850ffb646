import assert from 'node:assert/strict';
import { isInnerPath, isLeftOut } from '../../../src/extension/places';

describe('paths in a folder', () => {
  it('never lead out of it', () => {
    for (const path of ['a.txt', 'a/b.txt', '.stet/events/x/y/z.json', 'a..b/c'])
      assert.ok(isInnerPath(path), path);
    for (const path of [
      '',
      '/etc/x',
      '../x',
      'a/../../x',
      'a//b',
      './a',
      'a\\..\\b',
      'a/\0',
      'x'.repeat(2000),
    ]) {
      assert.ok(!isInnerPath(path), path);
    }
  });

  it('leave out hidden folders and packages, but not the notes', () => {
    for (const path of ['.git/x.txt', 'a/.cache/x.txt', 'node_modules/a/readme.txt'])
      assert.ok(isLeftOut(path), path);
    for (const path of ['.stet/config.json', '.gitattributes', 'a/b.txt']) assert.ok(!isLeftOut(path), path);
  });
});
