import assert from 'node:assert/strict';
import type { RuledFinding } from '../../../src/review/run-rules';
import { mended, runOver } from '../../support/run-over';

const of = (findings: readonly RuledFinding[], rule: string) =>
  findings.find((each) => each.rule.id === rule);
const titles = (finding: RuledFinding | undefined) => (finding?.fixes ?? []).map(({ title }) => title);

const rest = 'The northern pier was built in 1911, and 300 people work on it.';
const described = `The northern pier of Velmar harbour will be shut in May, a ministry official said on Monday. The official asked not to be named because she feared for her post. ${rest}`;
const fuller = described.replace('a ministry official', 'a ministry official briefed on the Norvald talks');

describe('a fuller description from another version', () => {
  it('is written over the first mention and nothing else', () => {
    const finding = of(runOver(described, { 'desk-b': fuller }), 'sourcing/vague');
    assert.deepEqual(titles(finding), [
      'Use the fuller description from version desk-b: “a ministry official briefed on the Norvald talks”',
    ]);
    const fix = finding?.fixes?.[0];
    assert.ok(finding && fix);
    assert.equal(mended(described, fix), fuller);
    assert.match(
      finding.notes?.join(' ') ?? '',
      /Version desk-b says “a ministry official briefed on the Norvald talks”\./,
    );
    assert.deepEqual(
      finding.related?.map(({ path, quote }) => ({ path, quote })),
      [{ path: 'desk-b.txt', quote: 'a ministry official briefed on the Norvald talks' }],
    );
  });

  it('gets the capital of a sentence’s beginning', () => {
    const text = `A ministry official said on Monday that the northern pier of Velmar harbour will be shut in May. The official asked not to be named because she feared for her post. ${rest}`;
    const finding = of(runOver(text, { 'desk-b': fuller }), 'sourcing/vague');
    assert.ok(finding?.fixes?.[0]);
    assert.match(
      mended(text, finding.fixes[0]),
      /^A ministry official briefed on the Norvald talks said on Monday/,
    );
  });

  it('is written right into copy with Windows line ends', () => {
    const windows = `Pier to be shut\r\n\r\n${described.replace('. The official', '.\r\n\r\nThe official')}\r\n`;
    const fix = of(runOver(windows, { 'desk-b': fuller }), 'sourcing/vague')?.fixes?.[0];
    assert.ok(fix);
    assert.equal(
      mended(windows, fix),
      windows.replace('a ministry official', 'a ministry official briefed on the Norvald talks'),
    );
  });

  it('is told and not written where more words about the source follow', () => {
    const text = described.replace('a ministry official said', 'a ministry official with three others said');
    const finding = runOver(text, { 'desk-b': fuller }).find(({ notes }) =>
      /briefed/.test(notes?.join(' ') ?? ''),
    );
    assert.ok(!titles(finding).some((title) => /description/.test(title)), titles(finding).join());
  });

  it('is not taken from copy without punctuation', () => {
    const lower = fuller.toLowerCase().replace(/[.,]/g, '').repeat(3);
    const findings = runOver(described, { 'desk-b': lower }).filter(({ rule }) =>
      rule.id.startsWith('sourcing/'),
    );
    assert.match(
      findings.flatMap(({ notes }) => notes ?? []).join(' '),
      /Version desk-b says “a ministry official briefed/,
    );
    assert.deepEqual(findings.flatMap(titles), []);
  });

  it('is not taken from another official of the same story', () => {
    const two = `${fuller} The pier at Solna is not in danger, said a ministry official of the southern office.`;
    const text = `The pier at Solna is not in danger, a ministry official said on Monday. The official asked not to be named because she feared for her post. ${rest}`;
    const offered = runOver(text, { 'desk-b': two }).flatMap(titles);
    assert.ok(!offered.some((title) => /Norvald/.test(title)), offered.join());
  });
});

const granted = `The northern pier of Velmar harbour will be shut in May, a senior ministry official said on Monday. The official spoke on the condition of anonymity. ${rest}`;
const reasoned = granted.replace('anonymity.', 'anonymity because she feared for her post.');

describe('a reason from another version', () => {
  it('is written after the words that grant anonymity', () => {
    const finding = of(runOver(granted, { 'desk-b': reasoned }), 'sourcing/no-reason');
    assert.deepEqual(titles(finding), [
      'Add the reason from version desk-b: “because she feared for her post”',
    ]);
    assert.ok(finding?.fixes?.[0]);
    assert.equal(mended(granted, finding.fixes[0]), reasoned);
    assert.equal(finding.severity, 'warning');
  });

  it('is offered once where versions differ only in spelling', () => {
    const british = granted.replace('anonymity.', "anonymity because she isn't authorised to discuss it.");
    const american = granted.replace('anonymity.', 'anonymity because she is not authorized to discuss it.');
    const finding = of(runOver(granted, { 'desk-b': british, 'desk-c': american }), 'sourcing/no-reason');
    assert.equal(finding?.fixes?.length, 1, titles(finding).join());
    assert.match(titles(finding)[0] ?? '', /^Add the reason from versions desk-b and desk-c: /);
    assert.match(finding?.notes?.join(' ') ?? '', /Versions desk-b and desk-c give the reason: “/);
  });

  it('is not written where the sentence goes on', () => {
    const text = granted.replace('of anonymity.', 'of anonymity to two reporters of the Harbour Gazette.');
    assert.deepEqual(titles(of(runOver(text, { 'desk-b': reasoned }), 'sourcing/no-reason')), []);
  });

  it('comes with its whole sentence where nothing of it stands here', () => {
    const text = `The northern pier of Velmar harbour will be shut in May, a senior ministry official said on Monday. ${rest}`;
    const finding = of(runOver(text, { 'desk-b': reasoned }), 'sourcing/no-reason');
    assert.equal(finding?.severity, 'information');
    assert.ok(finding.fixes?.[0]);
    assert.equal(mended(text, finding.fixes[0]), reasoned);
  });

  it('becomes a clause of the sentence that the source opens', () => {
    const text = `A senior ministry official said on Monday that the northern pier of Velmar harbour will be shut in May. ${rest}`;
    const sibling = `A senior ministry official, who spoke on condition of anonymity because she feared for her post, said on Monday that the northern pier of Velmar harbour will be shut in May. ${rest}`;
    const finding = of(runOver(text, { 'desk-b': sibling }), 'sourcing/no-reason');
    assert.ok(finding?.fixes?.[0]);
    assert.equal(mended(text, finding.fixes[0]), sibling);
  });

  it('is written with the apostrophes of this version', () => {
    const curly = granted.replace('anonymity.', 'anonymity because she isn’t safe.');
    const text = `${granted} Brandt's office didn't answer.`;
    const finding = of(runOver(text, { 'desk-b': curly }), 'sourcing/no-reason');
    assert.match(finding?.fixes?.[0]?.text ?? '', /isn't safe/);
  });

  it('tells no more of the source than this version does: “he” there and “she” here', () => {
    const text =
      'A senior ministry official said work on the northern pier would stop. She said it was late. The official spoke on the condition of anonymity.';
    const he =
      'A senior ministry official said work on the northern pier would stop. The official spoke on the condition of anonymity because he feared for his post.';
    const finding = of(runOver(text, { 'desk-b': he }), 'sourcing/no-reason');
    assert.deepEqual(titles(finding), []);
    assert.match(finding?.notes?.join(' ') ?? '', /Version desk-b gives the reason/);
  });
});

describe('a lead cut down to “sources said”', () => {
  const full =
    'The northern pier of Velmar harbour will be sold to the Norvald company before the summer, three people familiar with the matter said on Monday. The people spoke on condition of anonymity because they feared for their posts. Work on the pier began in March. Mayor Ilse Brandt said the town would not be hurried.';
  const cut =
    'The northern pier of Velmar harbour will be sold to the Norvald company before the summer, sources said on Monday. Work on the pier began in March. Mayor Ilse Brandt said the town would not be hurried.';
  const finding = of(runOver(cut, { wire: full }), 'sourcing/bare');

  it('is offered the description and the reason of the version it was cut from', () => {
    assert.deepEqual(titles(finding), [
      'Use the fuller description from version wire: “three people familiar with the matter”',
      'Add the reason from version wire: “The sources spoke on condition of anonymity because they feared for their posts.”',
    ]);
    assert.match(finding?.notes?.join(' ') ?? '', /Version wire gives the reason: “because they feared/);
    const both = (finding?.fixes ?? []).reduceRight((text, fix) => mended(text, fix), cut);
    assert.match(
      both,
      /, three people familiar with the matter said on Monday\. The sources spoke on condition of anonymity because they feared for their posts\. Work/,
    );
  });

  it('is offered nothing where the version credits one person, or another stands beside', () => {
    for (const other of [
      full.replace('three people familiar', 'a person familiar'),
      full.replace('said on Monday.', 'said on Monday, and an aide said the price was high.'),
    ])
      assert.deepEqual(titles(of(runOver(cut, { wire: other }), 'sourcing/bare')), [], other);
  });
});

describe('what a message says of other versions', () => {
  it('calls them versions, so that a name like “a” does not read as a word', () => {
    const finding = of(runOver(granted, { a: reasoned }), 'sourcing/no-reason');
    assert.match(finding?.help ?? '', /^Add the reason that version a gives,/);
    const named = of(runOver(granted, { 'final cut': reasoned }), 'sourcing/no-reason');
    assert.match(named?.help ?? '', /^Add the reason that version “final cut” gives,/);
  });

  it('promises a reason only where it can be written', () => {
    const text = granted.replace('of anonymity.', 'of anonymity in a telephone call.');
    const finding = of(runOver(text, { wire: reasoned }), 'sourcing/no-reason');
    assert.equal(finding?.help, 'Add the reason, or note that an editor approved it.');
    assert.match(finding?.notes?.join(' ') ?? '', /Version wire gives the reason: “because she feared/);
  });

  it('quotes no reason with an “and” that leads nowhere', () => {
    const open = granted.replace(
      'of anonymity.',
      'of anonymity because she was not authorized to discuss an open case and — like others — said little.',
    );
    for (const { message, notes, fixes } of runOver(granted, { wire: open }))
      assert.doesNotMatch(
        [message, ...(notes ?? []), ...(fixes ?? []).map(({ title }) => title)].join('\n'),
        / and”/,
      );
  });
});
