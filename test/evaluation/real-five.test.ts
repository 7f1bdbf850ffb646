import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { MemoryFiles } from '../../src/files/memory-files';
import { createReviewService } from '../../src/review/create-review-service';
import type { Finding, Review } from '../../src/review/model';
import { noSettings } from '../../src/review/settings';
import { rules } from '../../src/rules/generated/registry';

const corpora = process.env.STET_CORPORA;

/** Texts of a folder, as files below a name of our own. */
function texts(folder: string, below: string): Record<string, Uint8Array> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return Object.fromEntries(names.map((name) => [`${below}/${name}`, readFileSync(path.join(folder, name))]));
}

describe('the five real articles, reviewed', () => {
  const reviews = new Map<string, Review>();
  const source = new Map<string, string>();
  /** The review of the article whose file name begins with these three digits. */
  const of = (digits: string) => {
    const review = reviews.get(digits);
    assert.ok(review, `no article ${digits}`);
    return review;
  };
  const found = (digits: string, rule: string) =>
    of(digits).findings.filter((finding) => finding.rule === rule);
  const readings = ({ apparatus }: Finding) =>
    apparatus.filter(({ here }) => !here).map(({ reading }) => reading);

  before(async function () {
    this.timeout(120_000);
    if (!corpora) {
      console.log('      STET_CORPORA names no folder: skipped.');
      this.skip();
    }
    const five = texts(path.join(corpora, '..', 'articles'), 'five');
    if (Object.keys(five).length === 0) {
      console.log('      There is no folder of real articles beside the corpora: skipped.');
      this.skip();
    }
    const files = {
      ...five,
      ...texts(path.join(corpora, 'siblings/basil/texts'), 'others'),
      ...texts(path.join(corpora, 'anonymity/texts'), 'more'),
    };
    const service = createReviewService({ files: new MemoryFiles(files), rules, settings: noSettings });
    await service.ready;
    for (const [name, bytes] of Object.entries(five)) {
      const digits = name.slice('five/'.length, 'five/'.length + 3);
      reviews.set(digits, await service.review(name));
      source.set(digits, new TextDecoder().decode(bytes));
    }
    service.dispose();
  });

  it('prints what it marks', () => {
    for (const [digits, review] of [...reviews].sort()) {
      const open = review.findings.filter(({ state }) => state === 'open');
      const soft = open.filter(({ severity }) => severity === 'hint').length;
      console.log(`      ${digits}: ${review.words} words, ${open.length - soft} findings and ${soft} hints`);
      for (const { start, severity, rule, quote, message } of open) {
        const words = quote.replace(/\s+/g, ' ').slice(0, 90);
        console.log(
          `        ${String(start).padStart(5)} ${severity.slice(0, 4)} ${rule} “${words}” ${message.slice(0, 150)}`,
        );
      }
    }
  });

  it('takes the five for one story, and nothing else', () => {
    for (const [digits, review] of reviews) {
      const siblings = review.versions.map(({ path: sibling }) => sibling).sort();
      assert.equal(siblings.length, 4, `${digits}: ${siblings.join(', ')}`);
      assert.ok(
        siblings.every((sibling) => sibling.startsWith('five/')),
        `${digits}: ${siblings.join(', ')}`,
      );
    }
  });

  it('finds three anonymous sources in 000, each with its back-references and its reason', () => {
    const text = source.get('000') ?? '';
    const cards = of('000').sources.filter(({ kind }) => kind === 'anonymous');
    const heads = [/administration official/, /\baide\b/, /person familiar with the July encounter/i];
    assert.equal(cards.length, heads.length, cards.map(({ description }) => description).join(' | '));
    for (const head of heads) {
      const card = cards.find(({ description }) => head.test(description));
      assert.ok(card, String(head));
      assert.ok(card.mentions.length >= 2, `${card.description}: ${card.mentions.length} mentions`);
      assert.match(card.reason?.text ?? '', /authori[sz]ed/, card.description);
    }
    const official = cards.find(({ description }) => /official/.test(description));
    const words = official?.mentions.map(({ start, end }) => text.slice(start, end).toLowerCase());
    assert.ok(
      words?.some((mention) => mention === 'the administration official'),
      words?.join(' | '),
    );
  });

  for (const digits of ['003', '004']) {
    it(`misses the official's reason in ${digits}, and shows the one that siblings give`, () => {
      const finding = found(digits, 'sourcing/no-reason').find(({ message }) => /official/.test(message));
      assert.ok(finding);
      assert.match(finding.notes.join(' '), /authori[sz]ed to discuss the talks/);
    });
  }

  it('takes “It’s not clear whether …” for a disclosure', () => {
    for (const digits of ['000', '001', '003']) {
      const quotes = found(digits, 'claims/not-verified').map(({ quote }) => quote);
      assert.ok(
        quotes.some((quote) => /not clear whether/i.test(quote)),
        `${digits}: ${quotes.join(' | ')}`,
      );
    }
  });

  it('finds that 002 could not verify, though it has no punctuation', () => {
    const quotes = found('002', 'claims/not-verified').map(({ quote }) => quote);
    assert.ok(
      quotes.some((quote) => /unable to verify/.test(quote)),
      quotes.join(' | '),
    );
  });

  it('sets “not yet looking” in 003 against “under no circumstances”', () => {
    const finding = of('003').findings.find(
      ({ rule, quote }) => rule.startsWith('versions/') && /not yet looking/.test(quote),
    );
    assert.ok(finding);
    assert.match(readings(finding).join(' '), /under no circumstances/);
  });

  it('marks the opening of 003 that nobody is credited for, with the sibling’s credit', () => {
    const finding = found('003', 'versions/attribution').find(({ quote }) => /has made contact/.test(quote));
    assert.ok(finding);
    assert.match(readings(finding).join(' '), /official/);
  });

  it('marks Constituent / Constitutional Assembly in all four articles that name it', () => {
    for (const digits of ['001', '002', '003', '004']) {
      const quotes = found(digits, 'versions/name').map(({ quote }) => quote);
      assert.ok(
        quotes.some((quote) => /constitu\w+/i.test(quote)),
        `${digits}: ${quotes.join(' | ')}`,
      );
    }
  });

  it('never marks a difference that is only style', () => {
    for (const [digits, review] of reviews) {
      for (const finding of review.findings) {
        if (!/^versions\/(?:name|number)$/.test(finding.rule)) continue;
        const plain = (words: string) =>
          words
            .toLowerCase()
            .normalize('NFD')
            .replace(/\p{M}/gu, '')
            .replace(/\b(?:mr|mrs|ms|gen|general)\b\.?/g, '')
            .replace(/\bu\.?\s?s\.?(?=\W|$)/g, 'us')
            .replace(/is(?=e|ed|ing)/g, 'iz')
            .replace(/[^a-z0-9]/g, '');
        for (const reading of readings(finding)) {
          assert.notEqual(plain(reading), plain(finding.quote), `${digits}: ${finding.quote} / ${reading}`);
        }
      }
    }
  });
});
