import assert from 'node:assert/strict';
import { type MarkTarget, markTargetsAt } from '../../../src/extension/mark-target';
import { spanIn } from './fake-desk';
import { fact, finding, note, review } from './support';

const text = 'Ruth Amberley shut the oldest mill. It had 40 workers.';
const claim = finding({ ...spanIn(text, 'Ruth Amberley shut the oldest mill'), rule: 'claims/unattributed' });
const given = review({
  facts: [
    fact({ id: 'f1', ...spanIn(text, 'Ruth Amberley'), kind: 'name', quote: 'Ruth Amberley' }),
    fact({ id: 'f2', ...spanIn(text, '40'), quote: '40', annotation: 'n1', status: 'checked' }),
  ],
  findings: [claim],
  notes: [note({ id: 'n1' }, spanIn(text, '40')), note({ id: 'n2' }, spanIn(text, 'It had 40 workers.'))],
  sentences: [spanIn(text, 'Ruth Amberley shut the oldest mill.'), spanIn(text, 'It had 40 workers.')],
});

const told = ({ type, span }: MarkTarget) => `${type}: ${text.slice(span.start, span.end)}`;
const at = (words: string, from = 0, to = from) => {
  const { start } = spanIn(text, words);
  return markTargetsAt(given, given.notes, { start: start + from, end: start + to }).map(told);
};

describe('what a mark at the caret is about', () => {
  it('is the finding that begins there, as after a step to it, then what is shorter', () => {
    assert.deepEqual(at('Ruth'), ['finding: Ruth Amberley shut the oldest mill', 'fact: Ruth Amberley']);
  });

  it('is the shortest thing within it', () => {
    assert.deepEqual(at('Amberley'), ['fact: Ruth Amberley', 'finding: Ruth Amberley shut the oldest mill']);
    assert.deepEqual(at('mill'), ['finding: Ruth Amberley shut the oldest mill']);
  });

  it('is a fact with its note once, and another note that stands there', () => {
    assert.deepEqual(at('40'), ['fact: 40', 'note: It had 40 workers.']);
  });

  it('is the sentence where nothing else stands', () => {
    const bare = review({ sentences: given.sentences });
    const { start } = spanIn(text, 'oldest');
    assert.deepEqual(markTargetsAt(bare, [], { start, end: start }).map(told), [
      'words: Ruth Amberley shut the oldest mill.',
    ]);
    assert.deepEqual(markTargetsAt(review(), [], { start, end: start }), []);
  });

  it('is what is selected: a fact on just these words, else the words', () => {
    assert.deepEqual(at('40', 0, 2), ['fact: 40']);
    assert.deepEqual(at('shut the oldest', 0, 4), ['words: shut']);
  });

  it('is the finding where that stands on the words of a fact: its mark goes with it', () => {
    const oldest = spanIn(text, 'the oldest');
    const both = review({ facts: [fact({ id: 'f1', ...oldest })], findings: [finding(oldest)] });
    assert.deepEqual(markTargetsAt(both, [], { start: oldest.start + 1, end: oldest.start + 1 }).map(told), [
      'finding: the oldest',
    ]);
  });
});
