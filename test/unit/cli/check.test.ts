import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type CheckInput, check } from '../../../src/cli/check';
import { jsonReport } from '../../../src/cli/json';
import { nodeFiles } from '../../../src/cli/node-files';
import { checkOptions, UsageError } from '../../../src/cli/options';
import { prettyReport } from '../../../src/cli/pretty';
import { createReviewService } from '../../../src/review/create-review-service';
import { noSettings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const story = `Ministry cancels harbour contract

The ministry has cancelled the harbour contract with the Norvald shipping company, a senior ministry official said on Tuesday. The official spoke on the condition of anonymity.

The company paid 14 million crowns for it in March, and had planned to rebuild the northern pier by the end of next year. The director allegedly moved the money abroad 🚢.
`;
const fuller = story
  .replace('of anonymity.', 'of anonymity because she was not authorized to discuss it.')
  .replace('14 million', '41 million');

describe('stet check', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stet-check-'));
    mkdirSync(path.join(folder, 'desk'));
    writeFileSync(path.join(folder, 'desk', 'a.txt'), story.replaceAll('\n', '\r\n'));
    writeFileSync(path.join(folder, 'desk', 'b.txt'), fuller);
    writeFileSync(path.join(folder, 'desk', 'requirements.txt'), 'numpy==1.2\nscipy>=1.0\n');
    writeFileSync(
      path.join(folder, 'desk', 'broken.txt'),
      Buffer.from([0x54, 0x68, 0x65, 0x20, 0xff, 0xfe, 0xc3, 0x28]),
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const input = (more: Partial<CheckInput> = {}): CheckInput => ({
    cwd: folder,
    stdin: null,
    houseStyle: null,
    progress: () => {},
    ...more,
  });
  const options = (...args: string[]) => checkOptions(args, false, {});

  it('reports an article in the shape that other tools read', async () => {
    const result = await check(options('desk/a.txt', '--format', 'json'), input());
    const report = JSON.parse(jsonReport(result));
    assert.equal(report.version, 1);
    assert.deepEqual(
      report.files.map((file: { path: string }) => file.path),
      ['desk/a.txt'],
    );
    const text = story.replaceAll('\n', '\r\n');
    const noReason = report.files[0].findings.find(
      ({ rule }: { rule: string }) => rule === 'sourcing/no-reason',
    );
    assert.equal(text.slice(noReason.start, noReason.end), noReason.quote);
    assert.equal(noReason.line, 3);
    assert.equal(
      text.split('\r\n')[2]?.slice(noReason.column - 1, noReason.column - 1 + noReason.quote.length),
      noReason.quote,
    );
    assert.equal(noReason.related[0].path, 'desk/b.txt');
    assert.equal(noReason.annotation, null);
    assert.match(noReason.fingerprint, /\S/);
    assert.equal(report.summary.files, 1);
    assert.equal(report.summary.findings, report.files[0].findings.length);
  });

  it('finds what the review service of an editor finds', async () => {
    const root = path.join(folder, 'desk');
    const result = await check(options('desk'), input({ cwd: folder }));
    const service = createReviewService({ files: nodeFiles(root), rules, settings: noSettings });
    await service.ready;
    for (const { path: name, text, review } of result.files) {
      const own = name.slice('desk/'.length);
      service.open({ path: own, text, version: 1 });
      const inEditor = await service.review(own);
      assert.deepEqual(
        review.findings.map(({ rule, start, end, message, fingerprint }) => ({
          rule,
          start,
          end,
          message,
          fingerprint,
        })),
        inEditor.findings.map(({ rule, start, end, message, fingerprint }) => ({
          rule,
          start,
          end,
          message,
          fingerprint,
        })),
      );
    }
    assert.ok(result.files.some(({ review }) => review.findings.length > 0));
    service.dispose();
  });

  it('finds it with the words of a desk’s own house style too, nested ones included', async () => {
    const root = path.join(folder, 'court');
    const copy =
      'The king of Velmar is ill, a courtier said on Tuesday. He has not left the summer palace since Sunday, and the flags hang at half-mast.\n';
    for (const [name, sources] of [
      ['', { roles: ['courtier'] }],
      ['inner', { notRoles: ['courtier'] }],
    ] as const) {
      mkdirSync(path.join(root, name, '.stet'), { recursive: true });
      writeFileSync(path.join(root, name, '.stet/config.json'), JSON.stringify({ sources }));
      writeFileSync(path.join(root, name, 'a.txt'), copy);
    }
    const result = await check(options('court'), input());
    const service = createReviewService({ files: nodeFiles(root), rules, settings: noSettings });
    const found = new Map<string, number>();
    for (const { path: name, review } of result.files) {
      const inEditor = await service.ready.then(() => service.review(name.slice('court/'.length)));
      assert.deepEqual(review.findings, inEditor.findings);
      found.set(name, review.findings.filter(({ rule }) => rule.startsWith('sourcing/')).length);
    }
    service.dispose();
    assert.deepEqual([...found.keys()].sort(), ['court/a.txt', 'court/inner/a.txt']);
    assert.ok((found.get('court/a.txt') ?? 0) > 0);
    assert.ok(
      !result.files
        .find((file) => file.path === 'court/inner/a.txt')
        ?.review.sources.some(({ kind }) => kind === 'anonymous'),
    );
    rmSync(root, { recursive: true });
  });

  it('checks a whole folder, passes over what is no article, and tells what it could not read', async () => {
    const result = await check(options('desk'), input());
    const reviewed = result.files.filter(({ review }) => review.status.state === 'reviewed');
    assert.deepEqual(reviewed.map((file) => file.path).sort(), ['desk/a.txt', 'desk/b.txt']);
    assert.equal(result.errors.length, 1);
    assert.match(result.errors[0] ?? '', /^desk\/broken\.txt: .*UTF-8/);
  });

  it('tells which file it could not read, and does the others', async () => {
    const result = await check(options('desk/broken.txt', 'desk/gone.txt', 'desk/b.txt'), input());
    assert.ok(result.files.some((file) => file.path === 'desk/b.txt'));
    assert.equal(result.errors.length, 2);
    assert.match(result.errors.join('\n'), /desk\/broken\.txt/);
    assert.match(result.errors.join('\n'), /desk\/gone\.txt/);
  });

  it('says why a file that was named is not checked', async () => {
    const result = await check(options('desk/requirements.txt'), input());
    assert.match(result.notices.join(), /desk\/requirements\.txt was not checked\. \S/);
  });

  it('takes text from standard input for a file, also for one that is not there yet', async () => {
    for (const name of ['desk/a.txt', 'desk/new.txt']) {
      const result = await check(options('--stdin', '--stdin-path', name), input({ stdin: story }));
      assert.deepEqual(
        result.files.map((file) => file.path),
        [name],
      );
      assert.ok(
        result.files[0]?.review.findings.some(({ rule }) => rule === 'sourcing/no-reason'),
        name,
      );
    }
  });

  it('follows a house style given for once', async () => {
    const quiet = '{ "rules": { "sourcing/no-reason": "off" } }';
    const given = (text: string) => input({ houseStyle: { path: 'own.json', text } });
    const result = await check(options('desk/a.txt'), given(quiet));
    assert.ok(result.files[0]?.review.findings.every(({ rule }) => rule !== 'sourcing/no-reason'));
    // What is wrong in it is told by the name that was given.
    const { errors } = await check(options('desk/a.txt'), given('{\n "articels": {} }'));
    assert.match(errors.join('\n'), /^own\.json, line 2: .* the rest of own\.json still holds\.$/);
  });

  it('writes for people, with the place, what is wrong and what to do', async () => {
    const result = await check(options('desk/a.txt'), input());
    const report = prettyReport(result, { color: false, quiet: false });
    assert.match(report, /^desk\/a\.txt\n {2}\d+:\d+ +\w+ {2}“/);
    assert.match(report, /sourcing\/no-reason/);
    assert.match(report, /\d+ findings? to look at in 1 article\.\n$/);
    assert.ok(!report.includes('\u001b'), 'colour where none was wanted');
  });

  it('refuses a call that is wrong with a sentence that helps', () => {
    for (const args of [['--format', 'xml'], ['--fail-on', 'loud'], ['--stdin'], ['--colour']]) {
      assert.throws(() => options(...args), UsageError, args.join(' '));
    }
  });
});
