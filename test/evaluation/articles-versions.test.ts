import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseClaims } from '../../src/claims/analyse-claims';
import { createLanguage } from '../../src/language/create-language';
import { createSourceAnalyser } from '../../src/sources/create-source-analyser';
import { parseArticle } from '../../src/text/parse-article';
import { textOf } from '../../src/text/span';
import { collate } from '../../src/versions/collate';
import { createLibrary } from '../../src/versions/create-library';
import type { Collation, VariationPoint, Witness } from '../../src/versions/model';
import { versionsReport } from '../../src/versions/report';

const corpora = process.env.STET_CORPORA;
const folder = path.join(corpora ?? '', '..', 'articles');

describe('five real versions of one story', function () {
  this.timeout(60_000);
  const witnesses = new Map<string, Witness>();
  const library = createLibrary();

  before(function () {
    if (!corpora || !existsSync(folder)) {
      console.log('    STET_CORPORA is not set: the real versions were not looked at.');
      this.skip();
    }
    const analyseSources = createSourceAnalyser(createLanguage());
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const article = parseArticle(readFileSync(path.join(folder, name), 'utf8'));
      const id = name.slice(0, 3);
      const sources = analyseSources(article);
      witnesses.set(id, { id, label: id, article, sources, claims: analyseClaims(article, sources) });
      library.add(id, article);
    }
  });

  function witness(id: string): Witness {
    const found = witnesses.get(id);
    assert.ok(found, id);
    return found;
  }

  function collationOf(id: string): Collation {
    const siblings = library.nearest(id).map((neighbour) => ({ neighbour, witness: witness(neighbour.id) }));
    return collate(witness(id), siblings);
  }

  const substantive = (id: string, kind: VariationPoint['class']) =>
    collationOf(id).variants.filter((variant) => variant.class === kind && variant.level === 'substantive');

  it('are one story, and nothing else in a folder of other articles joins them', () => {
    const full = createLibrary();
    for (const [id, { article }] of witnesses) full.add(id, article);
    const others = ['siblings/basil/texts', 'claims/texts'].flatMap((name) => {
      const texts = path.join(corpora ?? '', name);
      // One of the folders holds copies of the five themselves.
      const copies = readdirSync(folder);
      const files = readdirSync(texts).filter((file) => !copies.some((copy) => file.endsWith(copy)));
      return files.map((file) => path.join(texts, file));
    });
    for (const file of others) full.add(file, parseArticle(readFileSync(file, 'utf8')));
    const { clusters } = versionsReport(full, [...witnesses.keys(), ...others]);
    const ours = clusters.find((cluster) => cluster.includes('000')) ?? [];
    assert.deepEqual(ours, [...witnesses.keys()]);
  });

  it('shows the two names of the assembly in each of the four that name it', () => {
    for (const id of ['001', '002', '003', '004']) {
      const [point, ...more] = substantive(id, 'name').filter(({ readings }) =>
        readings.some(({ text }) => /constitu\w+ assembly/i.test(text)),
      );
      assert.ok(point, id);
      assert.deepEqual(more, [], id);
      assert.equal(point.readings.length, 2, id);
      const holders = point.readings.flatMap((reading) => reading.witnesses.map((one) => one.id)).sort();
      assert.deepEqual(holders, ['001', '002', '003', '004'], id);
      assert.ok(
        point.readings[0]?.witnesses.some((one) => one.id === id),
        'its own reading first',
      );
      assert.match(textOf(witness(id).article.text, point.span), /^constitu\w+ assembly$/i);
    }
    assert.deepEqual(substantive('000', 'name'), []);
  });

  it('marks what 003 says in its own voice, with the reading that credits it', () => {
    const { text } = witness('003').article;
    const points = substantive('003', 'attribution');
    const opening = points.find(({ span }) => textOf(text, span).startsWith('US has made contact'));
    assert.ok(opening, 'the opening');
    assert.ok(
      opening.readings.some((reading) =>
        /according to a senior Trump administration official/.test(reading.text),
      ),
    );
    const notYet = points.find(({ span }) => textOf(text, span).includes('not yet looking'));
    assert.ok(notYet, 'not yet looking');
    assert.ok(
      notYet.readings.some((reading) =>
        /official said that under no circumstances is the/.test(reading.text),
      ),
      'the reading that credits it',
    );
    assert.ok(points.length <= 4, `${points.length} attributions`);
  });

  it('marks "not yet" against "under no circumstances"', () => {
    const readings = substantive('003', 'modality').flatMap((point) =>
      point.readings.map(({ text }) => text),
    );
    assert.ok(
      readings.includes('not yet') && readings.includes('under no circumstances'),
      readings.join(' | '),
    );
  });

  it('marks that 004 lets the official claim what others let him say', () => {
    const readings = substantive('004', 'attribution').flatMap((point) =>
      point.readings.map(({ text }) => text),
    );
    assert.ok(
      readings.some((reading) => /claim/.test(reading)),
      readings.join(' | '),
    );
  });

  it('tells missing passages by runs, and the rewritten version none', () => {
    const missing = substantive('003', 'omission');
    assert.ok(missing.length >= 2 && missing.length <= 6, `${missing.length} runs`);
    assert.ok(missing.some(({ why }) => why.startsWith('This version is shorter')));
    const all = collationOf('004');
    assert.ok(all.siblings.every(({ rewritten }) => rewritten));
    assert.deepEqual(
      all.variants.filter((variant) => variant.class === 'omission' || variant.class === 'addition'),
      [],
    );
  });

  it('says nothing of navigation text and cut words', () => {
    for (const id of witnesses.keys()) {
      for (const point of collationOf(id).variants) {
        if (point.level === 'style') continue;
        const words = point.readings.map(({ text }) => text).join(' ');
        assert.doesNotMatch(words, /hydroxychloroquine|apitalism/, `${id}: ${point.why}`);
      }
    }
  });

  it('never calls style a difference', () => {
    const style = [
      /^(?:the )?u\.?s\.?$/i,
      /^mr\.?$/i,
      /^authori[sz]ed$/i,
      /^recogni[sz]e$/i,
      /^guaid[oó]?$/i,
      /^chávez$/i,
    ];
    for (const id of witnesses.keys()) {
      for (const point of collationOf(id).variants) {
        if (point.level !== 'substantive') continue;
        const texts = point.readings.map(({ text }) => text).filter((text) => text !== '');
        const silent = texts.length > 0 && texts.every((text) => style.some((form) => form.test(text)));
        assert.ok(!silent, `${id}: ${point.why}`);
      }
    }
  });

  it('keeps to a number of findings that a desk can look through', () => {
    const shown = new Set(['attribution', 'name', 'number', 'omission']);
    for (const id of witnesses.keys()) {
      const count = collationOf(id).variants.filter(
        (variant) => variant.level === 'substantive' && shown.has(variant.class),
      ).length;
      assert.ok(count <= 9, `${id}: ${count}`);
    }
  });
});
