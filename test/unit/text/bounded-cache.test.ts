import assert from 'node:assert/strict';
import { createBoundedCache } from '../../../src/text/bounded-cache';

describe('a bounded cache', () => {
  it('makes an answer once, and again after it was forgotten', () => {
    const cache = createBoundedCache<number>(2, 100);
    let made = 0;
    const get = (key: string): number => cache.get(key, () => ++made);
    assert.equal(get('a'), 1);
    assert.equal(get('a'), 1);
    get('b');
    get('a');
    get('c');
    assert.equal(get('a'), 1, 'lately used, so kept');
    assert.equal(get('b'), 4, 'longest unused, so forgotten');
    cache.clear();
    assert.equal(get('a'), 5);
  });

  it('holds no more than so many characters of keys, and answers a longer key all the same', () => {
    const cache = createBoundedCache<number>(100, 10);
    let made = 0;
    const get = (key: string): number => cache.get(key, () => ++made);
    get('aaaaaa');
    get('bbbbbb');
    assert.equal(get('aaaaaa'), 3);
    assert.equal(get('x'.repeat(11)), 4);
    assert.equal(get('x'.repeat(11)), 5);
    assert.equal(get('aaaaaa'), 3);
  });

  it('keeps an answer that is undefined or false, and takes keys that objects own', () => {
    const cache = createBoundedCache<boolean | undefined>(10, 100);
    let made = 0;
    const make = (): undefined => {
      made++;
    };
    cache.get('__proto__', make);
    cache.get('__proto__', make);
    assert.equal(made, 1);
  });

  it('forgets nothing and keeps nothing when making an answer fails', () => {
    const cache = createBoundedCache<number>(10, 100);
    assert.throws(() =>
      cache.get('a', () => {
        throw new Error('no');
      }),
    );
    assert.equal(
      cache.get('a', () => 7),
      7,
    );
  });
});
