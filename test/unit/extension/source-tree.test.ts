import assert from 'node:assert/strict';
import { childrenOf, type SourceNode, treeOf } from '../../../src/extension/source-tree';
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
    const { total, groups } = treeOf(given, text, 'file:///a.txt');
    assert.equal(total, '2 of 3 statements rest on anonymous sources: 40% of the story’s words.');
    assert.deepEqual(drawn(groups), [
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
    assert.equal(treeOf(named, text, 'file:///a.txt').total, 'No statement rests on an anonymous source.');
  });

  it('reads well aloud', () => {
    const spoken = (nodes: readonly SourceNode[]): string[] =>
      nodes.flatMap((node) => [node.spoken, ...spoken(childrenOf(node))]);
    assert.deepEqual(spoken(treeOf(given, text, 'file:///a.txt').groups).slice(0, 3), [
      'Anonymous, 1 source, 2 of 3 statements',
      'Anonymous source: an aide, 2 statements, no reason given',
      'Statement 1: the bridge is shut, said',
    ]);
  });

  it('warns no longer where a reason is given', () => {
    const because = { ...aide, reason: { text: 'for fear of reprisals', paragraph: 1 } };
    const lines = treeOf({ ...given, sources: [because] }, text, 'file:///a.txt').groups.flatMap(childrenOf);
    assert.deepEqual(
      lines.map((line) => line.type === 'source' && [line.lacksReason, line.detail]),
      [[false, '2 statements']],
    );
  });

  it('is empty where the copy credits nobody', () => {
    assert.deepEqual(treeOf(review(), text, 'file:///a.txt'), { total: '', groups: [] });
  });
});
