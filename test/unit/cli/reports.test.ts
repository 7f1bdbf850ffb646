import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { claimsList } from '../../../src/cli/claims-list';
import { nodeFiles } from '../../../src/cli/node-files';
import { claimsHelp, help, reportOptions, UsageError } from '../../../src/cli/options';
import { registerReport } from '../../../src/cli/register';
import {
  reportClaims,
  reportComparison,
  reportPairs,
  reportSources,
  reportVersions,
} from '../../../src/cli/reports';
import { createReviewService } from '../../../src/review/create-review-service';
import { noSettings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const story =
  'The ministry has cancelled the harbour contract with the Norvald shipping company, a senior ministry official said on Tuesday. The official spoke on the condition of anonymity because she feared reprisals. The company paid 41 million crowns for it in March, and had planned to rebuild the northern pier by the end of next year. It is not clear whether the company will sue.\n';

const german =
  'Die Ministerin hat den Vertrag über den Hafen gekündigt, sagte ein Sprecher am Dienstag. Die Arbeiten am nördlichen Pier sollen im Mai enden, und die meisten Beschäftigten wohnen in den Dörfern südlich der Hauptstadt.\n';
const register = `The ferry was never inspected, a senior harbour ministry official said.

The official spoke on condition of anonymity because she feared reprisals. The ministry knew of it, the official said.

A person close to the owner said the ferry was sound.

“We have nothing to hide,” said Edda Lindqvist, the owner of the ferry.
`;

describe('reports as JSON', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  const input = (text: string | null = null) => ({
    cwd: folder,
    houseStyle: text === null ? null : { path: 'own.json', text },
  });
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stet-reports-'));
    writeFileSync(at('a.txt'), story);
    writeFileSync(at('b.txt'), story.replace('41 million', '14 million'));
    writeFileSync(at('list.txt'), 'one\ntwo\nthree\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('tell who says what', async () => {
    const { report } = await reportSources([at('a.txt')], input());
    const [file] = (
      report as {
        files: {
          path: string;
          sources: { kind: string; grant: { start: number; end: number } }[];
          attributions: unknown[];
        }[];
      }
    ).files;
    assert.equal(file?.path, at('a.txt'));
    const official = file?.sources.find(({ kind }) => kind === 'anonymous');
    assert.match(story.slice(official?.grant.start, official?.grant.end), /condition of anonymity/);
    assert.ok((file?.attributions.length ?? 0) >= 1);
  });

  it('tell what the copy is unsure of', async () => {
    const { report } = await reportClaims([at('a.txt')], input());
    const [file] = (
      report as { files: { sentences: { attribution: string; hedges: { kind: string }[] }[] }[] }
    ).files;
    assert.equal(file?.sentences[0]?.attribution, 'explicit');
    assert.ok(file?.sentences.some(({ hedges }) => hedges.some(({ kind }) => kind === 'unclear')));
  });

  it('tell of each sentence just what a script expects, and the facts beside', async () => {
    const { report } = await reportClaims([at('a.txt')], input());
    const [file] = (
      report as {
        files: {
          sentences: Record<string, unknown>[];
          facts: { start: number; end: number; kind: string }[];
        }[];
      }
    ).files;
    assert.deepEqual(Object.keys(file ?? {}), ['path', 'sentences', 'facts']);
    assert.deepEqual(
      file?.sentences.map((sentence) => Object.keys(sentence).join(' ')),
      [...new Array(4).fill('start end attribution claimTypes flag strength hedges disclosures')],
    );
    for (const { flag, strength } of file?.sentences ?? []) assert.equal(strength === null, flag === false);
    assert.deepEqual(
      file?.facts.map(({ kind, start, end }) => `${kind}: ${story.slice(start, end)}`),
      ['name: Norvald', 'date: Tuesday', 'number: 41 million crowns', 'date: March', 'date: next year'],
    );
  });

  it('tell which articles of a folder are one story', async () => {
    const { report } = await reportVersions([folder], input());
    assert.deepEqual((report as { clusters: string[][] }).clusters, [[at('a.txt'), at('b.txt')]]);
  });

  it('tell what differs, and only that', async () => {
    const { report } = await reportComparison([at('a.txt'), at('b.txt')], input());
    const [pair] = (
      report as {
        pairs: { differences: { class: string; level: string; a: { start: number; end: number } }[] }[];
      }
    ).pairs;
    assert.deepEqual(
      pair?.differences.map(({ class: kind }) => kind),
      ['number'],
    );
    assert.match(story.slice(pair?.differences[0]?.a.start, pair?.differences[0]?.a.end), /41/);
  });

  it('compare many pairs, and tell which line is wrong', async () => {
    const rows = [
      JSON.stringify({ id: 'x', a: { text: story }, b: { path: 'b.txt' } }),
      'no pair',
      JSON.stringify({ id: 'y', a: { text: story }, b: { text: story } }),
    ];
    writeFileSync(at('pairs.jsonl'), rows.join('\n'));
    const { report, errors } = await reportPairs(at('pairs.jsonl'), input());
    const { pairs } = report as { pairs: { id: string; differences: unknown[] }[] };
    assert.deepEqual(
      pairs.map(({ id, differences }) => [id, differences.length]),
      [
        ['x', 1],
        ['y', 0],
      ],
    );
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /line 2/);
  });

  it('tell which file could not be read', async () => {
    const { errors } = await reportSources([at('a.txt'), at('gone.txt')], input());
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /gone\.txt/);
  });

  it('read a file that is named whatever it looks like, and of a folder only articles', async () => {
    const paths = async (given: string) => {
      const { report } = await reportSources([given], input());
      return (report as { files: { path: string }[] }).files.map((file) => file.path);
    };
    assert.deepEqual(await paths('list.txt'), ['list.txt']);
    assert.deepEqual(await paths('.'), ['a.txt', 'b.txt']);
  });

  it('say of a file in another language that it was not read, in the same shape', async () => {
    writeFileSync(at('bild.txt'), german);
    const { report, errors, notices } = await reportSources(['bild.txt', 'a.txt'], input());
    const [file, other] = (
      report as { files: { path: string; skipped?: string; sources: unknown[]; attributions: unknown[] }[] }
    ).files;
    assert.deepEqual([file?.path, file?.sources, file?.attributions], ['bild.txt', [], []]);
    assert.match(file?.skipped ?? '', /German/);
    assert.match(notices.join(), /^bild\.txt was not read\. .*German/);
    assert.deepEqual(errors, []);
    assert.equal(other?.skipped, undefined);
    assert.deepEqual(
      ((await reportSources(['.'], input())).report as { files: { path: string }[] }).files.map(
        (each) => each.path,
      ),
      ['a.txt', 'b.txt'],
    );
    rmSync(at('bild.txt'));
  });

  describe('with a house style', () => {
    const court =
      'The king is ill, a courtier said. The courtier harrumphed that nobody had told the towns by the sea about it.\n';
    const own = JSON.stringify({
      sources: { roles: ['courtier'], cues: ['harrumph'] },
      articles: { exclude: ['old/**'] },
    });
    before(() => {
      for (const name of ['court/.stet', 'court/old', 'court/desk/.stet', 'plain'])
        mkdirSync(at(name), { recursive: true });
      writeFileSync(at('court/.stet/config.json'), own);
      writeFileSync(at('court/desk/.stet/config.json'), '{}');
      for (const name of ['court/a.txt', 'court/old/a.txt', 'court/desk/a.txt', 'plain/a.txt'])
        writeFileSync(at(name), court);
    });
    after(() => {
      for (const name of ['court', 'plain']) rmSync(at(name), { recursive: true });
    });

    const kinds = async (given: string, houseStyle: string | null = null) => {
      const { report, errors } = await reportSources([given], input(houseStyle));
      const { files } = report as {
        files: { path: string; sources: { kind: string }[]; attributions: unknown[] }[];
      };
      return {
        errors,
        files: files.map((file) => [file.path, file.sources[0]?.kind, file.attributions.length]),
      };
    };

    it('read a file and a folder with the style of the folder they lie in', async () => {
      assert.deepEqual((await kinds('court/a.txt')).files, [['court/a.txt', 'anonymous', 2]]);
      assert.deepEqual((await kinds('plain/a.txt')).files, [['plain/a.txt', 'unnamed-person', 1]]);
      assert.deepEqual((await kinds('court')).files, [
        ['court/a.txt', 'anonymous', 2],
        ['court/desk/a.txt', 'unnamed-person', 1],
      ]);
    });

    it('read what the style leaves out of a folder when it is named', async () => {
      assert.deepEqual((await kinds('court/old/a.txt')).files, [['court/old/a.txt', 'anonymous', 2]]);
    });

    it('follow a style given for once', async () => {
      assert.deepEqual((await kinds('plain/a.txt', own)).files, [['plain/a.txt', 'anonymous', 2]]);
    });

    it('tell what is wrong in it, and go on', async () => {
      const { files, errors } = await kinds(
        'plain/a.txt',
        '{ "sources": { "roles": ["courtiers", "courtier"] } }',
      );
      assert.deepEqual(files, [['plain/a.txt', 'anonymous', 1]]);
      assert.deepEqual(errors.length, 1);
      assert.match(errors[0] ?? '', /^own\.json, line 1: “courtiers” looks like a plural/);
    });

    it('see the same sources as the check of the editor', async () => {
      const service = createReviewService({ files: nodeFiles(at('court')), rules, settings: noSettings });
      const { sources } = await service.ready.then(() => service.review('a.txt'));
      service.dispose();
      assert.deepEqual(
        sources.map(({ kind }) => kind),
        ['anonymous'],
      );
      const [file] = (
        (await reportSources(['court/a.txt'], input())).report as {
          files: { sources: { id: string; kind: string; description: string }[] }[];
        }
      ).files;
      assert.deepEqual(
        file?.sources.map(({ id, kind, description }) => ({ id, kind, description })),
        sources.map(({ id, kind, description }) => ({ id, kind, description })),
      );
    });

    it('compare with it', async () => {
      const { errors } = await reportComparison(['plain/a.txt', 'court/a.txt'], input());
      assert.deepEqual(errors, []);
    });
  });
});

describe('the register for people', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stet-register-'));
    writeFileSync(path.join(folder, 'a.txt'), register);
    writeFileSync(
      path.join(folder, 'none.txt'),
      'The ferry sank on Sunday. Nobody was on board, and the pier was empty.\n',
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const show = async (name: string, color = false) =>
    registerReport((await reportSources([name], { cwd: folder, houseStyle: null })).articles, { color });

  it('tells of each source what the reader learns, and where', async () => {
    const lines = (await show('a.txt')).split('\n');
    assert.equal(lines[0], 'a.txt');
    assert.match(
      lines[1] ?? '',
      /^ {2}3 of 4 statements rest on anonymous sources: \d+% of the story’s words\.$/,
    );
    const entry = lines.findIndex((line) => line.includes('a senior harbour ministry official'));
    assert.match(lines[entry - 1] ?? '', /^ {2}Anonymous \(2\)$/);
    assert.match(lines[entry] ?? '', /2 statements · lines 1, 3$/);
    assert.match(lines[entry + 1] ?? '', /anonymity: “.*condition of anonymity.*” \(line 3\)/);
    assert.match(lines[entry + 2] ?? '', /reason: “.*reprisals.*” \(line 3\)/);
    assert.ok(lines.some((line) => /no reason is given/.test(line)));
    const named = lines.findIndex((line) => line.includes('Edda Lindqvist'));
    assert.match(lines[named - 1] ?? '', /^ {2}Named \(1\)$/);
    assert.match(lines[named] ?? '', /1 statement · line 7$/);
  });

  it('says so where there is nobody', async () => {
    assert.equal(await show('none.txt'), 'none.txt\n  No sources.\n');
  });

  it('has colour only where it is wanted', async () => {
    assert.ok((await show('a.txt', true)).includes('\u001b['));
    assert.ok(!(await show('a.txt')).includes('\u001b['));
  });
});

describe('the claims for people', () => {
  let folder: string;
  const pier = `The harbour board embezzled the widows’ money and lied about it for years, and is the most corrupt in Norvik.

The pier reportedly cost 41 million crowns. It is not clear who paid for it. The board declined to comment.

“It might be cheaper,” said Edda Lindqvist, the mayor of Norvik.
`;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stet-claims-'));
    writeFileSync(path.join(folder, 'a.txt'), pier);
    writeFileSync(
      path.join(folder, 'none.txt'),
      'The ferry sank. Nobody was on board, and the pier was empty.\n',
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const show = async (name: string, color = false) =>
    claimsList((await reportClaims([name], { cwd: folder, houseStyle: null })).articles, { color });

  it('tell where each stands, how surely an editor would ask, and who is credited', async () => {
    const lines = (await show('a.txt')).split('\n');
    assert.equal(lines[0], 'a.txt');
    assert.match(lines[1] ?? '', /^ {2}\d+ claims? that nobody answers? for: \d+ strong, \d+ mild\.$/);
    assert.match(lines[2] ?? '', /^ {2}1:\d+ +(?:strong|mild {2}) {2}[a-z]+ +“.*”$/);
    assert.match(lines[3] ?? '', /^ +Nobody is credited\.$/);
  });

  it('tell the hedges and disclosures that are the copy’s own, with their lines', async () => {
    const output = await show('a.txt');
    assert.match(output, /\n {2}Hedges \(2\)\n/);
    assert.match(output, /\n {4}reported: “reportedly” \(line 3\)\n/);
    assert.match(output, /\n {4}unclear: “.*not clear.*” \(line 3\)\n/);
    assert.match(output, /\n {4}declined: “declined to comment” \(line 3\)\n/);
    assert.ok(!output.includes('might'));
  });

  it('count what there is to check', async () => {
    assert.match(
      await show('a.txt'),
      /\n {2}To check: 1 number, 2 names, 1 title, 1 quotation, 1 superlative\.\n$/,
    );
    assert.equal(
      await show('none.txt'),
      'none.txt\n  Nothing is claimed that nobody answers for.\n\n  No facts to check.\n',
    );
  });

  it('have colour only where it is wanted', async () => {
    assert.ok((await show('a.txt', true)).includes('\u001b['));
    assert.ok(!(await show('a.txt')).includes('\u001b['));
  });
});

describe('the words after a report command', () => {
  const options = (command: string, ...args: string[]) => reportOptions(command, args, true, {});

  it('ask for the register, or for JSON', () => {
    assert.deepEqual([options('sources', 'a.txt').json, options('sources', 'a.txt').color], [false, true]);
    assert.deepEqual([options('sources', '--json').json, options('sources', '--json').color], [true, false]);
    assert.deepEqual([options('claims').json, options('claims').color], [false, true]);
    assert.deepEqual([options('claims', '--json').json, options('claims', '--json').color], [true, false]);
    for (const command of ['versions', 'compare']) assert.equal(options(command).json, true, command);
  });

  it('name a house style, and ask for less', () => {
    const { config, quiet, color } = options('sources', '--config', 'own.json', '--quiet', '--no-color');
    assert.deepEqual([config, quiet, color], ['own.json', true, false]);
    assert.throws(() => options('sources', '--colour'), UsageError);
  });

  it('are all in the help', () => {
    for (const word of [
      'sources',
      'claims',
      'versions',
      'compare',
      '--json',
      '--config',
      '--pairs',
      '--quiet',
    ])
      assert.ok(help.includes(word), word);
    for (const word of ['--json', '--config', '--quiet', '--no-color', 'facts'])
      assert.ok(claimsHelp.includes(word), word);
  });
});
