import assert from 'node:assert/strict';
import { bootFirst } from '../../../src/extension/worker-boot';

function stage(run: (place: string) => void) {
  const heard: unknown[] = [];
  const ran: string[] = [];
  const listener = bootFirst({
    run: (place) => {
      run(place);
      ran.push(place);
    },
    isThere: () => ran.length > 0 && ran[0] !== 'empty.js',
    listen: (message) => heard.push(message),
  });
  return { listener, heard, ran };
}

describe('the start of the worker', () => {
  it('runs what the first message names, and hears all that follow', () => {
    const { listener, heard, ran } = stage(() => {});
    listener({ language: '/stet/language.js' });
    listener({ call: 'open' });
    listener({ call: 'review' });
    assert.deepEqual(ran, ['/stet/language.js']);
    assert.deepEqual(heard, [{ call: 'open' }, { call: 'review' }]);
  });

  it('says what to do when that is missing or broken, and hears nothing then', () => {
    const { listener, heard } = stage(() => {
      throw new SyntaxError('Unexpected end of input');
    });
    assert.throws(
      () => listener({ language: '/stet/language.js' }),
      /no article can be reviewed: install Stet again.*\/stet\/language\.js.*Unexpected end of input/,
    );
    assert.deepEqual(heard, []);
    const { listener: other } = stage(() => {});
    assert.throws(() => other({ language: 'empty.js' }), /install Stet again/);
  });
});
