import assert from 'node:assert/strict';
import { factListOf, factNamed, factsAt, goOnFrom, refOf, stepFrom } from '../../../src/extension/fact-list';
import type { FactCheck } from '../../../src/review/model';
import { spanIn } from './fake-desk';
import { fact, review } from './support';

const text =
  'Crews of Lake Tarnow walked out on Monday. “All 40 of us,” said Ruth Amberley. It was the longest strike.';

const on = (id: string, words: string, over: Partial<FactCheck> = {}) =>
  fact({ id, ...spanIn(text, words), quote: words, paragraph: 1, ...over });

const facts = [
  on('f1', 'Lake Tarnow', { kind: 'name' }),
  on('f2', 'Monday', { kind: 'date', status: 'checked', annotation: 'n1', evidence: 2 }),
  on('f3', '“All 40 of us,”', { kind: 'quote', status: 'disputed', annotation: 'n2' }),
  on('f4', '40'),
  on('f5', 'Ruth Amberley', { kind: 'name', status: 'checked', annotation: 'n3', recheck: true }),
  on('f6', 'the longest', { kind: 'superlative', status: 'opinion', annotation: 'n4' }),
];
const uri = 'file:///desk/a.txt';
const init = { onlyOpen: false, byKind: false, lineOf: () => 7 };
const listOf = (given: readonly FactCheck[], onlyOpen = false) =>
  factListOf(review({ facts: given }), uri, { ...init, onlyOpen });
const drawn = (given: readonly FactCheck[], onlyOpen = false) =>
  listOf(given, onlyOpen).roots.map(({ label, detail }) => `${label} | ${detail}`);

describe('the checklist of an article', () => {
  it('lists its facts in order of the text, with kind and line, and the state in words once somebody has looked', () => {
    assert.deepEqual(drawn(facts), [
      'Lake Tarnow | name · line 7',
      'Monday | CQ · date · line 7 · 2 pieces of evidence',
      '“All 40 of us,” | disputed · quotation · line 7',
      '40 | number · line 7',
      'Ruth Amberley | check again · name · line 7',
      'the longest | opinion · superlative · line 7',
    ]);
  });

  it('says on top how far it has got', () => {
    const { message, description } = listOf(facts);
    assert.match(message, /^1 of 6 facts checked, 1 disputed, 1 to check again, 1 opinion\. C checked/);
    assert.equal(description, '1 of 6');
    const asked = [on('f1', 'Monday', { status: 'query' }), on('f2', '40', { status: 'needs-source' })];
    assert.match(listOf(asked).message, /^0 of 2 facts checked, 1 needs a source, 1 query\. /);
  });

  it('says always what the keys do', () => {
    for (const status of [null, 'checked', 'disputed'] as const)
      assert.match(
        listOf([on('f1', 'Monday', { status })]).message,
        / C checked · S needs source · .*Z undo/,
      );
  });

  it('says of every line what a screen reader needs, its state too', () => {
    const spoken = listOf(facts).roots.map(({ spoken }) => spoken);
    assert.equal(spoken[0], 'Lake Tarnow, name, not looked at, line 7');
    assert.equal(spoken[1], 'Monday, date, checked (CQ), line 7, 2 pieces of evidence');
  });

  it('greys what is done and leaves it in its place, unless only what is open is asked for', () => {
    const done = listOf(facts).roots.map((line) => line.type === 'fact' && line.isDone);
    assert.deepEqual(done, [false, true, false, false, false, true]);
    assert.deepEqual(
      drawn(facts, true).map((line) => line.split(' | ')[0]),
      ['Lake Tarnow', '“All 40 of us,”', '40', 'Ruth Amberley'],
    );
    const all = [on('f1', 'Monday', { status: 'checked' })];
    assert.equal(listOf(all, true).message, '1 of 1 fact checked. Nothing is left to look at.');
  });

  it('puts names with names and numbers with numbers when asked, each in order of the text', () => {
    const { roots } = factListOf(review({ facts }), uri, { ...init, byKind: true });
    assert.deepEqual(
      roots.map(({ label }) => label),
      ['Lake Tarnow', 'Ruth Amberley', '40', 'Monday', '“All 40 of us,”', 'the longest'],
    );
  });

  it('says why a file is not reviewed', () => {
    const skipped = { state: 'skipped', reason: 'not-article', why: 'This is a list.' } as const;
    const { message, roots } = factListOf(review({ status: skipped }), uri, init);
    assert.equal(message, 'This is a list. If it is news copy, say so, and its facts are listed here.');
    assert.deepEqual(
      roots.map(({ label }) => label),
      ['Review This File Anyway'],
    );
  });
});

describe('the fact at a place', () => {
  const given = review({ facts });
  const idsAt = (start: number, end = start) => factsAt(given, { start, end }).map(({ id }) => id);

  it('is the shortest that holds it', () => {
    const { start } = spanIn(text, '40');
    assert.deepEqual(idsAt(start), ['f4', 'f3']);
    assert.deepEqual(idsAt(spanIn(text, 'of us').start), ['f3']);
    assert.deepEqual(idsAt(spanIn(text, 'walked').start + 2), []);
  });

  it('is the one on the selected words', () => {
    const { start, end } = spanIn(text, '“All 40 of us,”');
    assert.equal(idsAt(start, end)[0], 'f3');
  });

  it('rather begins there than ends there', () => {
    const close = review({
      facts: [fact({ id: 'f1', start: 0, end: 3 }), fact({ id: 'f2', start: 3, end: 20 })],
    });
    assert.deepEqual(
      factsAt(close, { start: 3, end: 3 }).map(({ id }) => id),
      ['f2', 'f1'],
    );
  });

  it('named by a command is found again, but not where its number stands for other words now', () => {
    const [first] = facts;
    assert.ok(first);
    const ref = refOf(first, uri);
    assert.equal(factNamed(given, ref), first);
    assert.equal(factNamed(review({ facts: [on('f1', 'Monday')] }), ref), undefined);
  });
});

describe('going through the checklist', () => {
  const lines = listOf(facts).roots.filter((line) => line.type === 'fact');

  it('goes on and back by a line, and round again', () => {
    assert.equal(stepFrom(lines, 'f1', 1)?.id, 'f2');
    assert.equal(stepFrom(lines, 'f6', 1)?.id, 'f1');
    assert.equal(stepFrom(lines, 'f1', -1)?.id, 'f6');
    assert.equal(stepFrom(lines, undefined, 1)?.id, 'f1');
    assert.equal(stepFrom([], 'f1', 1), undefined);
  });

  it('goes on after a mark to the next line, and from the last one to what still waits', () => {
    assert.equal(goOnFrom(lines, 'f1')?.id, 'f2');
    assert.equal(goOnFrom(lines, 'f6')?.id, 'f1');
    const last = lines.slice(-1);
    assert.equal(goOnFrom(last, 'f6'), undefined);
  });
});
