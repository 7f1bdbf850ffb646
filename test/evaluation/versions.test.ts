import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyseClaims } from '../../src/claims/analyse-claims';
import { createLanguage } from '../../src/language/create-language';
import { createSourceAnalyser } from '../../src/sources/create-source-analyser';
import { parseArticle } from '../../src/text/parse-article';
import { createLibrary } from '../../src/versions/create-library';
import type { Witness } from '../../src/versions/model';
import { type ComparedPair, comparedPair, versionsReport } from '../../src/versions/report';

const corpora = process.env.STET_CORPORA;
const analyseSources = createSourceAnalyser(createLanguage());

function witness(id: string, text: string): Witness {
  const article = parseArticle(text);
  const sources = analyseSources(article);
  return { id, label: id, article, sources, claims: analyseClaims(article, sources) };
}

describe('versions on the corpora', function () {
  this.timeout(300_000);
  let out = '';

  before(function () {
    if (!corpora || !existsSync(corpora)) {
      console.log('    STET_CORPORA is not set: versions were not evaluated.');
      this.skip();
    }
    out = mkdtempSync(path.join(tmpdir(), 'stet-versions-'));
  });

  after(() => {
    if (out) rmSync(out, { recursive: true, force: true });
  });

  const inCorpora = (...names: string[]) => path.join(corpora ?? '', ...names);
  const read = (...names: string[]) => readFileSync(inCorpora(...names), 'utf8');
  const json = (...names: string[]) => JSON.parse(read(...names));
  const rows = (...names: string[]) =>
    read(...names)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));

  /** Runs a scorer on the tool's output, prints its table, and gives its figures. */
  function score(scorer: string, gold: string, output: unknown, ...more: string[]) {
    const file = path.join(out, 'tool.json');
    writeFileSync(file, JSON.stringify(output));
    const args = [inCorpora('scorers', scorer), '--gold', inCorpora(gold), '--out', file, ...more];
    console.log(execFileSync(process.execPath, args, { encoding: 'utf8' }).replace(/^/gm, '    '));
    return JSON.parse(execFileSync(process.execPath, [...args, '--json'], { encoding: 'utf8' }));
  }

  function libraryOf(folder: string, dates: ReadonlyMap<string, string> = new Map()) {
    const library = createLibrary();
    const ids = readdirSync(inCorpora(folder, 'texts')).sort();
    for (const id of ids) library.add(id, parseArticle(read(folder, 'texts', id)), dates.get(id));
    return { library, ids };
  }

  it('finds the articles that tell the same event', () => {
    const { library, ids } = libraryOf('siblings/basil');
    const report = score('siblings.mjs', 'siblings/basil', versionsReport(library, ids));
    const basil = report['same event (BASIL)'];
    assert.ok(basil['pairs listed'].precision >= 0.95, 'precision of pairs');
    assert.ok(basil['pairs listed'].recall >= 0.78, 'recall of pairs');
    assert.ok(basil['pairs in one cluster'].precision >= 0.96, 'precision of clusters');
  });

  it('finds revisions and leaves regular reports apart', () => {
    const dates = new Map<string, string>();
    for (const story of json('siblings/reuters', 'stories.json'))
      dates.set(path.basename(story.path), story.date);
    const { library, ids } = libraryOf('siblings/reuters', dates);
    const report = score('siblings.mjs', 'siblings/reuters', versionsReport(library, ids));
    assert.ok(report['recall by kind'].identical.recall >= 0.99, 'identical');
    assert.ok(report['recall by kind'].revision.recall >= 0.93, 'revisions');
    assert.ok(report['template trap']['taken for a version'].share <= 0.03, 'regular reports');
  });

  it('finds corrected facts and is silent on identical copies', () => {
    const pairs: ComparedPair[] = [];
    const add = (folder: string, a: string, b: string) => {
      pairs.push(comparedPair(witness(a, read(folder, 'texts', a)), witness(b, read(folder, 'texts', b))));
    };
    const corrected = new Set<string>();
    for (const { a, b } of json('differences/corrections', 'gold.json')) {
      if (!corrected.has(a + b)) add('differences/corrections', a, b);
      corrected.add(a + b);
    }
    for (const { a, b } of json('differences/identical', 'pairs.json')) add('differences/identical', a, b);
    const report = score('differences.mjs', 'differences', { pairs }, '--set', 'corrections,identical');
    assert.ok(report.corrections['recall, substantive'] >= 0.6, 'corrected facts');
    assert.equal(report['identical (false alarms)']['substantive per pair'], 0);
  });

  it('tells substance from style in single changes', () => {
    const pairs = [
      ...rows('differences/synthetic', 'substantive.jsonl'),
      ...rows('differences/synthetic', 'style.jsonl'),
    ].map(({ id, a, b }) => comparedPair(witness('a', a), witness('b', b), id));
    const report = score('differences.mjs', 'differences', { pairs }, '--set', 'synthetic');
    assert.ok(report['synthetic, substantive'].recall >= 0.98, 'single changes found');
    assert.ok(report['synthetic, substantive']['class agrees'] >= 0.97, 'their class');
    assert.ok(report['synthetic, style only']['false-alarm rate'] <= 0.005, 'style left alone');
  });

  it('compares paraphrases and edited summaries', () => {
    const pairs = [
      ...rows('differences/etpc', 'pairs.jsonl').map(({ id, a, b }) =>
        comparedPair(witness('a', a), witness('b', b), id),
      ),
      ...rows('differences/summedits', 'pairs.jsonl').map(({ id, original, edited }) =>
        comparedPair(witness('a', original), witness('b', edited), id),
      ),
    ];
    const report = score('differences.mjs', 'differences', { pairs }, '--set', 'etpc,summedits');
    assert.ok(report['SummEdits news']['balanced accuracy'] >= 0.63, 'edited summaries');
    assert.ok(report['ETPC, sense-changing spans'].substantive.precision >= 0.8, 'precision on paraphrases');
    assert.ok(report['ETPC, sense-preserving spans']['kept quiet'].share >= 0.78, 'paraphrases left alone');
  });

  it('finds what five real versions differ in', () => {
    const texts = readdirSync(inCorpora('differences/seeds/texts')).sort();
    const witnesses = texts.map((id) => witness(id, read('differences/seeds/texts', id)));
    const pairs: ComparedPair[] = [];
    for (const [at, a] of witnesses.entries()) {
      for (const b of witnesses.slice(at + 1)) pairs.push(comparedPair(a, b));
    }
    const report = score('differences.mjs', 'differences', { pairs }, '--set', 'seeds');
    assert.ok(report.seeds['precision (substantive or borderline row)'] >= 0.95, 'precision');
    assert.ok(report.seeds['recall of substantive rows'] >= 0.7, 'recall');
  });
});
