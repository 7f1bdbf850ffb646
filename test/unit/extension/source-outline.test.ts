import assert from 'node:assert/strict';
import { type OutlineSource, outlineOf } from '../../../src/extension/source-outline';
import type { Statement } from '../../../src/review/model';
import type { Span } from '../../../src/text/span';
import { card, review, statement } from './support';

/** The path that the editor shows above the text: it looks no further than the first entry that holds the caret. */
function pathAt(outline: readonly OutlineSource[], offset: number): string {
  const holds = ({ passage }: { passage: Span }) => passage.start <= offset && offset <= passage.end;
  const source = outline.find(holds);
  const said = source?.statements.find(holds);
  return [source?.card.id, said?.statement.id].filter(Boolean).join(' > ');
}

/** Statements of ten code units each, said by the sources of these numbers, one after the other. */
function said(...by: number[]): Statement[] {
  return by.map((source, index) =>
    statement({
      id: `a${index + 1}`,
      sourceId: `s${source}`,
      source: { start: index * 10, end: index * 10 + 2 },
      cue: { start: index * 10 + 3, end: index * 10 + 5 },
      content: [{ start: index * 10 + 6, end: index * 10 + 9 }],
    }),
  );
}

function outline(...by: number[]): OutlineSource[] {
  const statements = said(...by);
  const sources = [...new Set(by)].map((number) => {
    const id = `s${number}`;
    const own = statements.filter(({ sourceId }) => sourceId === id);
    return card({ id, statements: own.length, mentions: own.flatMap(({ source }) => source ?? []) });
  });
  return outlineOf(review({ sources, statements }));
}

describe('the outline of an article', () => {
  it('has every source with its statements in order of the text', () => {
    const found = outline(1, 2, 1);
    const listed = found
      .map(({ card, statements }) => [card.id, ...statements.map(({ statement }) => statement.id)].join(' '))
      .sort();
    assert.deepEqual(listed, ['s1 a1 a3', 's2 a2']);
  });

  it('leads from a place in a statement to its source, over somebody else’s too', () => {
    const found = outline(1, 2, 1, 1, 3);
    assert.deepEqual(
      [4, 14, 24, 34, 44].map((offset) => pathAt(found, offset)),
      ['s1 > a1', 's2 > a2', 's1 > a3', 's1 > a4', 's3 > a5'],
    );
  });

  it('never leads from a statement to another source, however they alternate', () => {
    const found = outline(1, 2, 1, 3, 2, 1, 2, 3, 1, 2);
    for (const { card, statements } of found) {
      for (const { passage } of statements) {
        assert.match(pathAt(found, passage.start + 4), new RegExp(`^(${card.id} > .*)?$`));
      }
    }
  });

  it('of a very long article is as right as that of a short one', () => {
    const found = outline(...Array.from({ length: 5000 }, (_, index) => (index % 500) + 1));
    assert.equal(found.length, 500);
    assert.ok(found.every(({ statements }) => statements.length === 10));
    assert.equal(pathAt(found, 4), 's1 > a1');
    const one = outline(...Array.from({ length: 5000 }, () => 1));
    assert.deepEqual(
      [4, 25_004, 49_994].map((offset) => pathAt(one, offset)),
      ['s1 > a1', 's1 > a2501', 's1 > a5000'],
    );
  });

  it('leaves out whom the copy does not let speak, and the first mention lies in the passage', () => {
    const silent = card({ id: 's1', kind: 'named', statements: 0 });
    const hidden = card({ id: 's2', statements: 0, mentions: [{ start: 4, end: 8 }] });
    const found = outlineOf(review({ sources: [silent, hidden] }));
    assert.deepEqual(
      found.map(({ card, first, passage }) => [card.id, first, passage]),
      [['s2', { start: 4, end: 8 }, { start: 4, end: 8 }]],
    );
  });
});
