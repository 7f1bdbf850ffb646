import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import {
  reportClaims,
  reportComparison,
  reportPairs,
  reportSources,
  reportVersions,
} from '../../../src/cli/reports';

const story =
  'The ministry has cancelled the harbour contract with the Norvald shipping company, a senior ministry official said on Tuesday. The official spoke on the condition of anonymity because she feared reprisals. The company paid 41 million crowns for it in March, and had planned to rebuild the northern pier by the end of next year. It is not clear whether the company will sue.\n';

describe('reports as JSON', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stet-reports-'));
    writeFileSync(at('a.txt'), story);
    writeFileSync(at('b.txt'), story.replace('41 million', '14 million'));
    writeFileSync(at('list.txt'), 'one\ntwo\nthree\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('tell who says what', async () => {
    const { report } = await reportSources([at('a.txt')]);
    const [file] = (
      report as {
        files: {
          path: string;
          sources: { kind: string; grant: { start: number; end: number } }[];
          attributions: unknown[];
        }[];
      }
    ).files;
    assert.equal(file?.path, at('a.txt'));
    const official = file?.sources.find(({ kind }) => kind === 'anonymous');
    assert.match(story.slice(official?.grant.start, official?.grant.end), /condition of anonymity/);
    assert.ok((file?.attributions.length ?? 0) >= 1);
  });

  it('tell what the copy is unsure of', async () => {
    const { report } = await reportClaims([at('a.txt')]);
    const [file] = (
      report as { files: { sentences: { attribution: string; hedges: { kind: string }[] }[] }[] }
    ).files;
    assert.equal(file?.sentences[0]?.attribution, 'explicit');
    assert.ok(file?.sentences.some(({ hedges }) => hedges.some(({ kind }) => kind === 'unclear')));
  });

  it('tell which articles of a folder are one story', async () => {
    const { report } = await reportVersions([folder]);
    assert.deepEqual((report as { clusters: string[][] }).clusters, [[at('a.txt'), at('b.txt')]]);
  });

  it('tell what differs, and only that', async () => {
    const { report } = await reportComparison([at('a.txt'), at('b.txt')]);
    const [pair] = (
      report as {
        pairs: { differences: { class: string; level: string; a: { start: number; end: number } }[] }[];
      }
    ).pairs;
    assert.deepEqual(
      pair?.differences.map(({ class: kind }) => kind),
      ['number'],
    );
    assert.match(story.slice(pair?.differences[0]?.a.start, pair?.differences[0]?.a.end), /41/);
  });

  it('compare many pairs, and tell which line is wrong', async () => {
    const rows = [
      JSON.stringify({ id: 'x', a: { text: story }, b: { path: 'b.txt' } }),
      'no pair',
      JSON.stringify({ id: 'y', a: { text: story }, b: { text: story } }),
    ];
    writeFileSync(at('pairs.jsonl'), rows.join('\n'));
    const { report, errors } = await reportPairs(at('pairs.jsonl'));
    const { pairs } = report as { pairs: { id: string; differences: unknown[] }[] };
    assert.deepEqual(
      pairs.map(({ id, differences }) => [id, differences.length]),
      [
        ['x', 1],
        ['y', 0],
      ],
    );
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /line 2/);
  });

  it('tell which file could not be read', async () => {
    const { errors } = await reportSources([at('a.txt'), at('gone.txt')]);
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /gone\.txt/);
  });
});
