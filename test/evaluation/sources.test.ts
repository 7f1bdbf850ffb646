import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLanguage } from '../../src/language/create-language';
import { createSourceAnalyser } from '../../src/sources/create-source-analyser';
import { sourcesReport } from '../../src/sources/report';
import { parseArticle } from '../../src/text/parse-article';

const corpora = process.env.STET_CORPORA;

/** The figures of a scorer, by section and row. */
type Figures = Record<string, Record<string, number | Record<string, number | string | null> | null>>;

describe('sources, measured', function () {
  this.timeout(120_000);
  const folder = corpora ? mkdtempSync(path.join(tmpdir(), 'stet-sources-')) : '';
  const analyse = createSourceAnalyser(createLanguage());

  before(function () {
    if (corpora) return;
    console.log('      STET_CORPORA names no folder with texts: skipped.');
    this.skip();
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the engine over a set, prints the scorer's report and gives its figures. */
  function score(set: string, scorer: string): Figures {
    const root = corpora ?? '';
    const texts = path.join(root, set, 'texts');
    const files = readdirSync(texts)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => {
        const article = parseArticle(readFileSync(path.join(texts, name), 'utf8'));
        return { path: name, ...sourcesReport(analyse(article)) };
      });
    const out = path.join(folder, `${set}.json`);
    writeFileSync(out, JSON.stringify({ files }));
    const run = (...more: string[]) =>
      execFileSync(
        process.execPath,
        [path.join(root, 'scorers', `${scorer}.mjs`), '--gold', path.join(root, set), '--out', out, ...more],
        { encoding: 'utf8' },
      );
    console.log(run());
    return JSON.parse(run('--json')) as Figures;
  }

  function figure(figures: Figures, section: string, row: string, column?: string): number {
    const value = figures[section]?.[row];
    const found = column && value && typeof value === 'object' ? value[column] : value;
    return typeof found === 'number' ? found : Number.NaN;
  }

  it('anonymous sources, grants and reasons', () => {
    const figures = score('anonymity', 'anonymity');
    assert.ok(figure(figures, 'anonymous mentions, core', 'precision') >= 0.97);
    assert.ok(figure(figures, 'anonymous mentions, core', 'recall') >= 0.97);
    assert.ok(figure(figures, 'grants', 'precision') >= 0.95);
    assert.ok(figure(figures, 'grants', 'recall') >= 0.92);
    assert.ok(figure(figures, 'reasons', 'found, of those stated') >= 0.96);
    assert.ok(figure(figures, 'hard negatives', 'flagged') <= 0.03);
  });

  it('attributions', () => {
    const figures = score('attribution', 'attributions');
    assert.ok(figure(figures, 'speech verbs only', 'cue/overlap', 'f1') >= 0.87);
    assert.ok(figure(figures, 'speech verbs only', 'source/overlap', 'f1') >= 0.865);
    assert.ok(figure(figures, 'speech verbs only', 'content/overlap', 'f1') >= 0.87);
    assert.ok(figure(figures, 'speech verbs only', 'all three/overlap', 'f1') >= 0.865);
    assert.ok(figure(figures, 'all', 'all three/overlap', 'precision') >= 0.8);
  });

  it('sourced statements', () => {
    const figures = score('sourced-statements', 'statements');
    assert.ok(figure(figures, 'statements (50 % overlap of the shorter text)', 'all', 'precision') >= 0.83);
    assert.ok(figure(figures, 'statements (50 % overlap of the shorter text)', 'all', 'recall') >= 0.9);
    assert.ok(figure(figures, 'on matched statements', 'type accuracy') >= 0.91);
    assert.ok(figure(figures, 'on matched statements', 'name accuracy (lenient)') >= 0.87);
  });
});
