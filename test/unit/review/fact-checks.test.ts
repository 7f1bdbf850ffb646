import assert from 'node:assert/strict';
import type { Annotation, PlacedAnnotation } from '../../../src/annotations/model';
import { createAnalyse } from '../../../src/review/analyse';
import { factChecks } from '../../../src/review/fact-checks';

const text = `Ferry sinks off Carrow

By Ines Okafor

At least 17 people were killed on Sunday, officials said.

Pia Lund, 34, a nurse from Dunmore, said she clung to a drum for four hours.
`;
const witness = createAnalyse()('ferry.txt', text);

function note(
  words: string,
  details: Partial<Annotation> & { readonly id: string },
  recheck = false,
): PlacedAnnotation {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  const annotation: Annotation = {
    article: 'ferry',
    kind: 'number',
    status: 'checked',
    note: '',
    anchor: { exact: words, prefix: '', suffix: '', start, end: start + words.length },
    finding: null,
    actor: 'Ana Ruiz',
    at: '2026-03-02T10:00:00.000Z',
    changedBy: 'Ana Ruiz',
    changedAt: '2026-03-02T10:00:00.000Z',
    replies: [],
    deleted: false,
    flags: [],
    other: {},
    ...details,
  };
  return { annotation, span: { start, end: start + words.length }, recheck };
}

/** What becomes of a fact, by its words. */
function stateOf(words: string, notes: readonly PlacedAnnotation[]) {
  const fact = factChecks(witness, notes).find(({ quote }) => quote === words);
  assert.ok(fact, words);
  const { status, annotation, recheck, evidence } = fact;
  return { status, annotation, recheck, evidence };
}

const untouched = { status: null, annotation: null, recheck: false, evidence: 0 };

describe('the checklist of an article', () => {
  it('has the facts in order, numbered, with the paragraph a reader counts', () => {
    assert.deepEqual(
      factChecks(witness, []).map(({ id, kind, quote, paragraph }) => [id, kind, quote, paragraph]),
      [
        ['f1', 'name', 'Carrow', null],
        ['f2', 'number', '17 people', 1],
        ['f3', 'date', 'Sunday', 1],
        ['f4', 'name', 'Pia Lund', 2],
        ['f5', 'number', '34', 2],
        ['f6', 'title', 'nurse from Dunmore', 2],
        ['f7', 'number', 'four hours', 2],
      ],
    );
  });

  it('knows nothing of a fact without a note', () => {
    assert.deepEqual(stateOf('17 people', []), untouched);
    assert.deepEqual(stateOf('17 people', [note('Sunday', { id: 'n1' })]), untouched);
  });

  it('takes its state from the note on its very words, with the evidence', () => {
    const evidence = [
      { type: 'document', reference: 'coast guard log' },
      { type: 'interview', reference: 'harbour master' },
    ];
    assert.deepEqual(stateOf('17 people', [note('17 people', { id: 'n1', status: 'disputed', evidence })]), {
      status: 'disputed',
      annotation: 'n1',
      recheck: false,
      evidence: 2,
    });
  });

  it('counts a note that answers a finding on the same words', () => {
    const finding = { rule: 'versions/number', fingerprint: 'f' };
    assert.equal(
      stateOf('17 people', [note('17 people', { id: 'n1', status: 'query', finding })]).status,
      'query',
    );
  });

  it('takes the newest of several notes, and none that was deleted', () => {
    const older = note('17 people', { id: 'n1', status: 'query' });
    const newer = note('17 people', { id: 'n2', changedAt: '2026-03-02T11:00:00.000Z' });
    const deleted = note('17 people', { id: 'n3', changedAt: '2026-03-02T12:00:00.000Z', deleted: true });
    for (const notes of [
      [older, newer, deleted],
      [deleted, newer, older],
    ])
      assert.equal(stateOf('17 people', notes).annotation, 'n2');
  });

  it('is checked where a checked note holds its words; no other note tells of what it holds', () => {
    const line = 'At least 17 people were killed on Sunday';
    assert.equal(stateOf('17 people', [note(line, { id: 'n1' })]).annotation, 'n1');
    assert.deepEqual(stateOf('17 people', [note(line, { id: 'n1', status: 'query' })]), untouched);
    const own = note('17 people', { id: 'n2', status: 'needs-source' });
    assert.equal(stateOf('17 people', [note(line, { id: 'n1' }), own]).annotation, 'n2');
  });

  it('asks for another look where checked words have changed', () => {
    assert.deepEqual(stateOf('17 people', [note('17 people', { id: 'n1' }, true)]), {
      status: 'checked',
      annotation: 'n1',
      recheck: true,
      evidence: 0,
    });
  });

  it('leaves a note alone whose words are gone', () => {
    assert.deepEqual(stateOf('17 people', [{ ...note('17 people', { id: 'n1' }), span: null }]), untouched);
  });
});
