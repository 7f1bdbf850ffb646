import assert from 'node:assert/strict';
import { childrenOf, type SourceNode, treeOf } from '../../../src/extension/source-tree';
import type { SkipReason } from '../../../src/review/model';
import { card, review, statement } from './support';

const text =
  'An aide said the bridge is shut. Ruth Amberley, an engineer, said it is safe. The aide said it will open soon.';

function at(words: string, from = 0) {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

const aide = card({
  id: 's1',
  description: 'an aide',
  statements: 2,
  mentions: [at('An aide'), at('The aide')],
});
const ruth = card({
  id: 's2',
  kind: 'named',
  name: 'Ruth Amberley',
  title: 'an engineer',
  description: 'Ruth Amberley',
  statements: 1,
  mentions: [at('Ruth Amberley')],
});
const given = review({
  words: 20,
  sources: [ruth, aide],
  statements: [
    statement({
      id: 'a1',
      sourceId: 's1',
      source: at('An aide'),
      cue: at('said'),
      content: [at('the bridge is shut')],
    }),
    statement({
      id: 'a2',
      sourceId: 's2',
      source: at('Ruth Amberley'),
      cue: at('said', 50),
      content: [at('it is safe')],
    }),
    statement({
      id: 'a3',
      sourceId: 's1',
      source: at('The aide'),
      cue: at('said', 80),
      content: [at('it will open soon')],
    }),
  ],
});

/** The lines as they stand on the screen, indented. */
function drawn(nodes: readonly SourceNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [
    `${indent}${node.label}${node.detail ? ` | ${node.detail}` : ''}`,
    ...drawn(childrenOf(node), `${indent}  `),
  ]);
}

describe('the list of sources', () => {
  it('says first how much rests on anonymous sources, then lists all by kind with what they said', () => {
    const { message, roots } = treeOf(given, text, 'file:///a.txt');
    assert.equal(message, '2 of 3 statements rest on anonymous sources: 40% of the story’s words.');
    assert.deepEqual(drawn(roots), [
      'Anonymous | 1 · 2 of 3 statements',
      '  an aide | 2 statements · no reason given',
      '    the bridge is shut | said',
      '    it will open soon | said',
      'Named | 1',
      '  Ruth Amberley | 1 statement',
      '    it is safe | said',
    ]);
  });

  it('says where nothing rests on an anonymous source', () => {
    const named = review({ words: 20, sources: [ruth], statements: given.statements.slice(1, 2) });
    assert.equal(treeOf(named, text, 'file:///a.txt').message, 'No statement rests on an anonymous source.');
  });

  it('reads well aloud', () => {
    const spoken = (nodes: readonly SourceNode[]): string[] =>
      nodes.flatMap((node) => [node.spoken, ...spoken(childrenOf(node))]);
    assert.deepEqual(spoken(treeOf(given, text, 'file:///a.txt').roots).slice(0, 3), [
      'Anonymous, 1 source, 2 of 3 statements',
      'Anonymous source: an aide, 2 statements, no reason given',
      'Statement 1: the bridge is shut, said',
    ]);
  });

  it('warns no longer where a reason is given', () => {
    const because = { ...aide, reason: { text: 'for fear of reprisals', paragraph: 1 } };
    const lines = treeOf({ ...given, sources: [because] }, text, 'file:///a.txt').roots.flatMap(childrenOf);
    assert.deepEqual(
      lines.map((line) => line.type === 'source' && [line.lacksReason, line.detail]),
      [[false, '2 statements']],
    );
  });

  it('counts and shows what somebody said of whom it is unclear who that is, last, one by one', () => {
    const logs = statement({
      id: 'a4',
      source: at('Ruth Amberley'),
      cue: at('said', 50),
      content: [at('it is safe')],
    });
    const unclear = { ...given, sources: [aide], statements: given.statements.with(1, logs) };
    const { message, roots } = treeOf(unclear, text, 'file:///a.txt');
    assert.equal(
      message,
      '2 of 3 statements rest on anonymous sources: 40% of the story’s words. The source of 1 statement is unclear.',
    );
    assert.deepEqual(drawn(roots.slice(-1)), [
      'Source unclear | 1 of 3 statements',
      '  it is safe | “Ruth Amberley” · said',
    ]);
    const alone = treeOf({ ...given, sources: [], statements: [logs] }, text, 'file:///a.txt');
    assert.equal(
      alone.message,
      'No statement rests on an anonymous source. The source of the only statement is unclear.',
    );
  });

  it('says of a source that is only told to believe or to plan something just that', () => {
    const thinks = given.statements.slice(0, 1).map((each) => ({ ...each, manner: 'belief' as const }));
    const { roots } = treeOf(
      { ...given, sources: [{ ...aide, statements: 0 }], statements: thinks },
      text,
      'file:///a.txt',
    );
    assert.deepEqual(drawn(roots), [
      'Anonymous | 1',
      '  an aide | 1 belief · no reason given',
      '    the bridge is shut | said',
    ]);
  });

  it('says why a file is not reviewed, and offers to review it only where that helps', () => {
    const skipped = (reason: SkipReason, why: string) =>
      treeOf(review({ status: { state: 'skipped', reason, why } }), text, 'file:///a.txt');
    assert.deepEqual(skipped('too-long', 'This file has 900,000 characters.'), {
      message: 'This file has 900,000 characters.',
      roots: [],
    });
    assert.deepEqual(drawn(skipped('empty', 'There is nothing to review in this file yet.').roots), []);
    const list = skipped('not-article', 'This looks like a list, not an article.');
    assert.match(list.message, /^This looks like a list, not an article\. If it is news copy, say so/);
    assert.deepEqual(drawn(list.roots), ['Review This File Anyway']);
  });

  it('is empty where the copy credits nobody', () => {
    assert.deepEqual(treeOf(review(), text, 'file:///a.txt'), { message: '', roots: [] });
  });
});
