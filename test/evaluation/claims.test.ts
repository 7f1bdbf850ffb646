import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyseClaims } from '../../src/claims/analyse-claims';
import { claimsReport } from '../../src/claims/report';
import { createLanguage } from '../../src/language/create-language';
import { createSourceAnalyser } from '../../src/sources/create-source-analyser';
import { parseArticle } from '../../src/text/parse-article';

const corpora = process.env.STET_CORPORA;

describe('claims, measured', function () {
  this.timeout(120_000);

  it('hedges, disclosures, attribution states and queried sentences', function () {
    if (!corpora) {
      console.log('      STET_CORPORA names no folder with texts: skipped.');
      this.skip();
      return;
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'stet-claims-'));
    try {
      const analyse = createSourceAnalyser(createLanguage());
      const texts = path.join(corpora, 'claims', 'texts');
      const files = readdirSync(texts)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => {
          const article = parseArticle(readFileSync(path.join(texts, name), 'utf8'));
          const sources = analyse(article);
          return { path: name, ...claimsReport(article, sources, analyseClaims(article, sources)) };
        });
      const out = path.join(folder, 'claims.json');
      writeFileSync(out, JSON.stringify({ files }));
      const run = (...more: string[]) =>
        execFileSync(
          process.execPath,
          [
            path.join(corpora, 'scorers', 'claims.mjs'),
            '--gold',
            path.join(corpora, 'claims'),
            '--out',
            out,
            ...more,
          ],
          { encoding: 'utf8' },
        );
      console.log(run());
      const figures = JSON.parse(run('--json')) as Record<string, Record<string, number>>;
      const figure = (section: string, row: string) => figures[section]?.[row] ?? Number.NaN;
      assert.ok(figure('hedges, span and kind', 'f1') >= 0.9);
      assert.ok(figure('disclosures, span and kind', 'f1') >= 0.9);
      assert.ok(figure('attribution state', 'accuracy') >= 0.83);
      assert.ok(figure('flagged sentences', 'precision') >= 0.72);
      assert.ok(figure('flagged sentences', 'recall') >= 0.5);
      assert.ok(figure('flagged sentences', 'recall strong') >= 0.7);
      assert.ok(figure('flagged sentences', 'flags per 1,000 words') <= 10);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
