import assert from 'node:assert/strict';
import { fingerprint } from '../../../src/annotations/fingerprint';
import { spanOf, story } from './desk';

const rule = 'sourcing/no-reason';

function print(text: string, words: string, nth = 0, name = rule): string {
  return fingerprint(name, text, spanOf(text, words, nth));
}

describe('What a finding is known by', () => {
  const known = print(story, 'a senior port official');

  it('is short, and stays the same from one version of Stet to the next', () => {
    assert.equal(known, 'baa9c9ddf482b5b2');
  });

  it('survives edits elsewhere, and other line ends', () => {
    assert.equal(
      print(`CORRECTED\n\n${story.replace('PORT ELSINORE', 'ELSINORE')}`, 'a senior port official'),
      known,
    );
    assert.equal(print(story.replaceAll('\n', '\r\n'), 'a senior port official'), known);
  });

  it('survives another case, other quotation marks, other blanks and punctuation', () => {
    const quoted = "He said: \"It's 'all' over\" and went.";
    const curly = 'HE SAID “It’s ‘all’\u00A0 over”, and went.';
    assert.equal(print(quoted, "It's 'all' over"), print(curly, 'It’s ‘all’\u00A0 over'));
    assert.equal(print(story.toUpperCase(), 'A SENIOR PORT OFFICIAL'), known);
  });

  it('tells the same words in two places apart', () => {
    assert.notEqual(print(story, 'official said', 0), print(story, 'official said', 1));
    assert.notEqual(print(story, 'official said', 1), print(story, 'official said', 2));
  });

  it('is another for another rule, and for other words', () => {
    assert.notEqual(print(story, 'a senior port official', 0, 'sourcing/anonymous'), known);
    assert.notEqual(print(story.replace('senior', 'junior'), 'a junior port official'), known);
    assert.notEqual(print(story, 'senior port official'), known);
  });
});
