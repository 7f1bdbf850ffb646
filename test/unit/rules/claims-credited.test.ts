import assert from 'node:assert/strict';
import type { RuledFinding } from '../../../src/review/run-rules';
import { runOver } from '../../support/run-over';

const of = (findings: readonly RuledFinding[], rule: string) =>
  findings.filter((each) => each.rule.id === rule);
const hedged = (text: string) => of(runOver(text), 'claims/hedged').map(({ message }) => message);

const asked = (text: string) =>
  runOver(text)
    .filter(({ rule, span }) => rule.id.startsWith('claims/') && span.start < text.indexOf('\n'))
    .map(({ message }) => message)
    .join('\n');

describe('an allegation whose maker the article names', () => {
  const lead =
    'The head of the harbour board was accused on Monday of handing the pier contract to his brother.';

  it('is not asked about in the headline or the first paragraph', () => {
    for (const story of [
      `Harbour chief accused over pier contract\n\n${lead}\n\nMayor Ilse Brandt said the harbour board had handed the contract to the brother of its head without a vote.`,
      `${lead}\n\nIlse Brandt, the mayor, told the council that Jonas Reyl had “rigged the whole sale from the first day.”\n\nReyl rejected the allegation. “I left the room for the vote,” he said.`,
    ]) {
      assert.deepEqual(hedged(story), [], story);
      assert.doesNotMatch(asked(story), /who says so/, story);
    }
  });

  it('is not asked about where the same people are accused beside it', () => {
    assert.deepEqual(
      hedged(
        'The council met on Monday.\n\nThe auditor accused Jonas Reyl of forging the pier contract.\n\nReyl is alleged to have forged the contract for the northern pier in March.',
      ),
      [],
    );
  });

  it('is asked about where nobody who can be asked makes it', () => {
    for (const rest of [
      'The pier was built in 1903.',
      'Critics said the harbour board had handed the contract to the brother.',
      'Mayor Ilse Brandt said the market would open in May.',
    ])
      assert.match(asked(`${lead}\n\n${rest}`), /who (?:alleges this|says so)\?/, rest);
  });

  it('is not asked about where the next sentence tells of the charge', () => {
    assert.deepEqual(
      hedged('Jonas Reyl is also alleged to have forged four letters. That charge was left to lie on file.'),
      [],
    );
  });
});

describe('an accusation by an anonymous source', () => {
  it('is one mark, which asks whether it was verified', () => {
    const text =
      'The council met on Monday. The head of the harbour board, Jonas Reyl, bullied pilots who asked about the money, a former employee said.';
    const marks = runOver(text).filter(
      ({ rule, span }) =>
        rule.id.startsWith('claims/') && text.slice(span.start, span.end).includes('bullied'),
    );
    assert.deepEqual(
      marks.map(({ rule }) => rule.id),
      ['claims/not-verified'],
    );
    assert.match(marks[0]?.message ?? '', /“a former employee”\) alleges this: was it verified\?$/);
  });
});
