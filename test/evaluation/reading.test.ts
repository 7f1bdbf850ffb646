import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnglish } from '../../src/language/english';
import { articleKind } from '../../src/text/article-kind';
import { parseArticle } from '../../src/text/parse-article';
import { words } from '../../src/text/words';

const corpora = process.env.STET_CORPORA ?? '';

const textFolders = [
  'anonymity/texts',
  'attribution/texts',
  'claims/texts',
  'sourced-statements/texts',
  'siblings/basil/texts',
  'siblings/reuters/texts',
  'differences/corrections/texts',
  'differences/identical/texts',
  'differences/seeds/texts',
  'differences/summedits/docs',
  '../articles',
];

function textsOf(folder: string): [string, string][] {
  const path = join(corpora, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(path, name), 'utf8')]);
}

function rowsOf<Row>(path: string): Row[] {
  return readFileSync(join(corpora, path), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row);
}

/** How whole files are read: whether they count as articles, in which language, and in which words. */
describe('reading real files', function () {
  this.timeout(120_000);

  before(function () {
    if (corpora) return;
    console.log('STET_CORPORA is not set: the reading of real files is not measured.');
    this.skip();
  });

  it('takes every article for an English article', () => {
    let count = 0;
    const refused: string[] = [];
    const foreign: string[] = [];
    for (const folder of textFolders) {
      for (const [name, text] of textsOf(folder)) {
        count++;
        const kind = articleKind(name, text);
        if (!kind.article) refused.push(`${folder}/${name}: ${kind.why}`);
        if (!isEnglish(text).english) foreign.push(`${folder}/${name}`);
      }
    }
    console.log(`\n${count} files: ${refused.length} refused, ${foreign.length} called foreign`);
    assert.deepEqual(refused, []);
    assert.deepEqual(foreign, []);
  });

  it('finds the same sentences in wire layout as in one paragraph a line', () => {
    const folder = join(corpora, 'differences', 'identical');
    const pairs = JSON.parse(readFileSync(join(folder, 'pairs.json'), 'utf8')) as { a: string; b: string }[];
    const sentencesOf = (name: string): string => {
      const article = parseArticle(readFileSync(join(folder, 'texts', name), 'utf8'));
      return article.sentences.map((sentence) => sentence.text.replace(/\s+/g, ' ')).join('\n');
    };
    const same = pairs.filter(({ a, b }) => sentencesOf(a) === sentencesOf(b)).length;
    console.log(`\nwire layout: the same sentences in ${same} of ${pairs.length} pairs`);
    assert.ok(same >= pairs.length * 0.98);
  });

  it('compares words without their style, and loses no difference of substance', () => {
    const normals = (text: string): string =>
      words(text)
        .filter((word) => !word.droppable)
        .map((word) => word.normal)
        .join(' ');
    for (const [set, expected] of [
      ['style', true],
      ['substantive', false],
    ] as const) {
      const rows = rowsOf<{ class: string; a: string; b: string }>(`differences/synthetic/${set}.jsonl`);
      const wrong = rows.filter(({ a, b }) => (normals(a) === normals(b)) !== expected);
      console.log(`\n${set}: ${rows.length - wrong.length} of ${rows.length} as expected`);
      assert.ok(wrong.length <= rows.length * 0.02, wrong.map((row) => row.class).join(' '));
    }
  });

  it('closes nearly every quotation', () => {
    let all = 0;
    let closed = 0;
    let continued = 0;
    for (const folder of textFolders.slice(0, 6)) {
      for (const [, text] of textsOf(folder)) {
        const { quotations } = parseArticle(text);
        all += quotations.length;
        closed += quotations.filter((quotation) => quotation.closed).length;
        continued += quotations.filter((quotation) => quotation.continues).length;
      }
    }
    console.log(`\n${all} quotations: ${closed} closed, ${continued} go on from the paragraph before`);
    assert.ok(closed >= all * 0.97);
  });
});
