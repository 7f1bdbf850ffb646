import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseClaims } from '../../src/claims/analyse-claims';
import { createLanguage } from '../../src/language/create-language';
import { createSourceAnalyser } from '../../src/sources/create-source-analyser';
import type { Source } from '../../src/sources/model';
import { parseArticle } from '../../src/text/parse-article';

const folder = path.join(process.env.STET_CORPORA ?? '', '..', 'articles');

/** What a reader of the five real versions of one story sees, by the number their file names begin with. */
describe('the sources of the real articles', function () {
  this.timeout(60_000);
  const names = process.env.STET_CORPORA && existsSync(folder) ? readdirSync(folder) : [];
  const analyse = createSourceAnalyser(createLanguage());

  before(function () {
    if (names.length > 0) return;
    console.log('      No articles beside the folder that STET_CORPORA names: skipped.');
    this.skip();
  });

  function open(number: string) {
    const text = readFileSync(path.join(folder, names.find((name) => name.startsWith(number)) ?? ''), 'utf8');
    const article = parseArticle(text);
    const analysis = analyse(article);
    const { sources } = analysis;
    const anonymous = sources.filter((source) => source.kind === 'anonymous');
    const about = (pattern: RegExp): Source => {
      const found = anonymous.filter((source) => pattern.test(source.description));
      assert.equal(found.length, 1, `${pattern} in ${number}`);
      return found[0] as Source;
    };
    const words = (span: { start: number; end: number } | null) =>
      span ? text.slice(span.start, span.end) : '';
    return { text, anonymous, about, words, disclosures: analyseClaims(article, analysis).disclosures };
  }

  it('000: three anonymous sources, each with its back-references and its reason', () => {
    const { anonymous, about, words } = open('000');
    assert.equal(anonymous.length, 3);
    const official = about(/administration official/i);
    const aide = about(/aide/i);
    const person = about(/person familiar/i);
    assert.equal(official.mentions.length, 5);
    assert.equal(aide.mentions.length, 3);
    assert.equal(person.mentions.length, 2);
    for (const source of [official, aide, person]) {
      assert.match(words(source.grant), /anonymity/);
      assert.match(words(source.reason), /^because \w+ (?:aren|isn)/);
      assert.ok(source.mentions.slice(1).every((mention) => mention.definite));
    }
  });

  it('003 and 004: the official was granted anonymity, and no reason is given', () => {
    for (const number of ['003', '004']) {
      const { about, words } = open(number);
      const official = about(/administration official/i);
      assert.match(words(official.grant), /anonymity/);
      assert.equal(official.reason, null);
    }
  });

  it('003: the official, and nobody invented', () => {
    assert.equal(open('003').anonymous.length, 1);
  });

  it('000, 001 and 002: how the person knows', () => {
    for (const number of ['000', '001', '002']) {
      const { about, words } = open(number);
      assert.match(words(about(/person familiar/i).basis), /^familiar with the july encounter$/i);
    }
  });

  it('004: the aide and the opposition politician, and nobody invented', () => {
    const { anonymous, about } = open('004');
    about(/aide/i);
    about(/opposition politician/i);
    assert.equal(anonymous.length, 3);
  });

  it('001: three anonymous sources, the last without a grant', () => {
    const { anonymous, about } = open('001');
    assert.equal(anonymous.length, 3);
    assert.equal(about(/person familiar/i).grant, null);
  });

  it('002, without capitals and punctuation: four anonymous sources, joined to their back-references', () => {
    const { anonymous, about } = open('002');
    assert.equal(anonymous.length, 4);
    assert.ok(about(/administration official/).mentions.length >= 4);
    assert.equal(about(/opposition politician/).mentions.length, 2);
  });

  it('what the copy could not find out is a disclosure', () => {
    for (const number of ['000', '001', '002', '003']) {
      const { disclosures, text } = open(number);
      const unclear = disclosures.filter((mark) => mark.kind === 'unclear');
      assert.ok(
        unclear.some((mark) =>
          /^it.s not clear whether|^it is not clear whether/i.test(text.slice(mark.start, mark.end)),
        ),
        number,
      );
    }
    const { disclosures, text } = open('002');
    const unverified = disclosures.find((mark) => mark.kind === 'not-verified');
    assert.match(
      unverified ? text.slice(unverified.start - 7, unverified.end) : '',
      /^the ap was unable to verify/,
    );
  });
});
