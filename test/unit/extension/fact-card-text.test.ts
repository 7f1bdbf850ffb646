import assert from 'node:assert/strict';
import { factCardText } from '../../../src/extension/fact-card-text';
import { factListOf } from '../../../src/extension/fact-list';
import type { FactCheck } from '../../../src/review/model';
import { fact, note, review } from './support';

function cardOf(over: Partial<FactCheck>, ...notes: ReturnType<typeof note>[]): string {
  const given = review({ facts: [fact({ id: 'f1', start: 0, end: 5, ...over })], notes });
  const init = { onlyOpen: false, byKind: false, lineOf: () => 9 };
  const [line] = factListOf(given, 'file:///desk/a.txt', init).roots;
  assert.ok(line?.type === 'fact');
  return factCardText(line, () => '14 Nov, 09:30');
}

describe('what the list tells of a fact under the pointer', () => {
  it('is its words in full, what it is, and where', () => {
    const quote = `${'the very long name of the harbor board '.repeat(5)}of Tarnow`;
    const card = cardOf({ kind: 'date', quote, paragraph: 3 });
    assert.ok(card.startsWith(quote));
    assert.match(card, /Date · paragraph 3 · line 9/);
    assert.match(card, /\*\*Not looked at\*\*/);
  });

  it('is who marked it when, the words of the note and its answers, and the evidence', () => {
    const reply = { id: 'r1', actor: 'Tom Brandt', at: '2025-11-14T10:00:00Z', note: 'The mayor.' };
    const evidence = [{ type: 'document', reference: 'Payroll', page: '7' }];
    const placed = note(
      { id: 'n1', status: 'query', note: 'Who counted?', replies: [reply], evidence },
      null,
    );
    const card = cardOf({ status: 'query', annotation: 'n1', evidence: 1 }, placed);
    assert.match(card, /\*\*Query to the author\*\* · Ines Okafor · 14 Nov, 09:30/);
    assert.match(card, /Who counted\?\n\nTom Brandt: The mayor\.\n\nEvidence: Document/);
  });
});
