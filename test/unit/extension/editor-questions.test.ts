import assert from 'node:assert/strict';
import { answersNote } from '../../../src/extension/editor-questions';

describe('the note of a checklist', () => {
  const questions = ['Identity known to', 'Who approved it?', 'Other way to get it:'];

  it('has a line for each question that was answered', () => {
    assert.equal(
      answersNote(questions, ['M. Okafor', 'the night editor ', 'none']),
      'Identity known to: M. Okafor\nWho approved it? the night editor\nOther way to get it: none',
    );
    assert.equal(answersNote(questions, ['', '  ', 'none']), 'Other way to get it: none');
  });

  it('takes what is to be confirmed without its full stop', () => {
    assert.equal(
      answersNote(['An editor approved the words.'], ['T. Brandt']),
      'An editor approved the words: T. Brandt',
    );
  });

  it('is empty where all were skipped', () => {
    assert.equal(answersNote(questions, ['', '', '']), '');
    assert.equal(answersNote(questions, []), '');
  });
});
