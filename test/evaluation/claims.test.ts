import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyseClaims } from '../../src/claims/analyse-claims';
import { claimsReport, type ReportedSentence } from '../../src/claims/report';
import { createLanguage } from '../../src/language/create-language';
import { createSourceAnalyser } from '../../src/sources/create-source-analyser';
import { parseArticle } from '../../src/text/parse-article';

const corpora = process.env.STET_CORPORA;
const analyseSources = createSourceAnalyser(createLanguage());

interface Read {
  readonly path: string;
  readonly text: string;
  readonly words: number;
  readonly sentences: readonly ReportedSentence[];
}

interface Labelled {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly flag: boolean;
  readonly strength: 'strong' | 'mild' | null;
}

function readFolder(folder: string): Read[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const article = parseArticle(text);
    const sources = analyseSources(article);
    const { sentences } = claimsReport(article, sources, analyseClaims(article, sources));
    return { path: name, text, words: article.words, sentences };
  });
}

/** What one would do without understanding: query a number or a grave word where no word of speech stands. */
function bareWords(files: readonly Read[]): Read[] {
  const grave =
    /\d|\b(?:accus|alleg|fraud|corrupt|crime|criminal|kill|murder|abus|illegal|scandal|attack|threat|died|dead)/i;
  const speech =
    /\b(?:said|says|say|told|according|announced|reported|claimed|added|asked|wrote|argued|warned|stated|called|tweeted|confirmed|denied|believes?|accused)\b/i;
  return files.map((file) => ({
    ...file,
    sentences: file.sentences.map((sentence) => {
      const words = file.text.slice(sentence.start, sentence.end);
      return { ...sentence, flag: grave.test(words) && !speech.test(words) };
    }),
  }));
}

/** Precision and recall of the sentences flagged, the share of strong ones found, flags per 1,000 words. */
function score(files: readonly Read[], gold: readonly Labelled[]) {
  const byName = new Map(files.map((file) => [file.path.replace(/\.txt$/, ''), file]));
  let flagged = 0;
  let right = 0;
  let words = 0;
  let strongFound = 0;
  for (const row of gold) {
    const found =
      byName
        .get(row.article)
        ?.sentences.some(({ flag, start, end }) => flag && start < row.end && row.start < end) ?? false;
    words += row.text.split(/\s+/).filter(Boolean).length;
    if (found) flagged++;
    if (found && row.flag) right++;
    if (found && row.strength === 'strong') strongFound++;
  }
  return {
    sentences: gold.length,
    precision: right / flagged,
    recall: right / gold.filter(({ flag }) => flag).length,
    strong: strongFound / gold.filter(({ strength }) => strength === 'strong').length,
    flagsPerThousand: (1000 * flagged) / words,
  };
}

function printRow(title: string, figures: ReturnType<typeof score>): void {
  const cells = [figures.precision, figures.recall, figures.strong, figures.flagsPerThousand];
  const shown = cells.map((cell, i) => cell.toFixed(i === 3 ? 1 : 3).padStart(10)).join('');
  console.log(`      ${title.padEnd(44)}${String(figures.sentences).padStart(9)}${shown}`);
}

describe('claims, measured', function () {
  this.timeout(240_000);

  before(function () {
    if (!corpora) {
      console.log('      STET_CORPORA names no folder with texts: skipped.');
      this.skip();
    }
  });

  it('hedges, disclosures, attribution states and queried sentences', () => {
    const root = corpora ?? '';
    const folder = mkdtempSync(path.join(tmpdir(), 'stet-claims-'));
    try {
      const files = readFolder(path.join(root, 'claims', 'texts'));
      const out = path.join(folder, 'claims.json');
      writeFileSync(out, JSON.stringify({ files }));
      const run = (...more: string[]) =>
        execFileSync(
          process.execPath,
          [
            path.join(root, 'scorers', 'claims.mjs'),
            '--gold',
            path.join(root, 'claims'),
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
      assert.ok(figure('attribution state', 'accuracy') >= 0.86);
      assert.ok(figure('flagged sentences', 'precision') >= 0.9);
      assert.ok(figure('flagged sentences', 'recall') >= 0.8);
      assert.ok(figure('flagged sentences', 'recall strong') >= 0.88);
      assert.ok(figure('flagged sentences', 'flags per 1,000 words') <= 10);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('beside bare words, on the articles whose mistakes were read and on the others', () => {
    const root = corpora ?? '';
    const files = readFolder(path.join(root, 'claims', 'texts'));
    const gold = readFileSync(path.join(root, 'claims', 'gold.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Labelled);
    const names = [...new Set(gold.map(({ article }) => article))].sort();
    const known = new Set([
      ...names.filter((name) => name.startsWith('seeds')),
      ...names.filter((name) => name.startsWith('polnear')).slice(0, 4),
    ]);
    const half = (isKnown: boolean) => gold.filter(({ article }) => known.has(article) === isKnown);
    const bare = bareWords(files);
    console.log(`      ${'flagged sentences'.padEnd(44)}sentences precision    recall    strong  per 1,000`);
    printRow('Stet, all', score(files, gold));
    printRow('Stet, half read from the first', score(files, half(true)));
    printRow('Stet, half read late', score(files, half(false)));
    printRow('number or grave word and no cue, all', score(bare, gold));
    printRow('number or grave word and no cue, read late', score(bare, half(false)));
    const all = score(files, gold);
    assert.ok(all.precision > score(bare, gold).precision && all.recall > score(bare, gold).recall);
    const unread = score(files, half(false));
    assert.ok(unread.precision >= 0.78 && unread.recall >= 0.6);
  });

  it('few marks on finished articles that nobody labelled', function () {
    const texts = path.join(corpora ?? '', 'siblings', 'basil', 'texts');
    if (!existsSync(texts)) this.skip();
    const files = readFolder(texts);
    const words = files.reduce((sum, file) => sum + file.words, 0);
    const flags = files.reduce((sum, file) => sum + file.sentences.filter(({ flag }) => flag).length, 0);
    const perThousand = (1000 * flags) / words;
    console.log(
      `      ${files.length} articles, ${words} words: ${perThousand.toFixed(2)} flags per 1,000 words`,
    );
    assert.ok(perThousand <= 6.5);
  });

  it('the real articles', function () {
    const folder = path.join(corpora ?? '', '..', 'articles');
    if (!existsSync(folder)) this.skip();
    const of = (digits: string) => {
      const file = readFolder(folder).find((each) => each.path.startsWith(digits));
      assert.ok(file);
      return file.sentences.map((sentence) => ({
        ...sentence,
        words: file.text.slice(sentence.start, sentence.end),
      }));
    };
    const strong = (digits: string, words: RegExp) =>
      assert.ok(
        of(digits).some((sentence) => words.test(sentence.words) && sentence.strength === 'strong'),
        String(words),
      );
    strong('003', /died due to lack of food/);
    strong('004', /regarded by many as/);
    for (const { words, flag } of of('000'))
      if (/condition of anonymity|request for comment|withholding|party to those talks/.test(words))
        assert.ok(!flag, words);
  });
});
