import assert from 'node:assert/strict';
import { MemoryFiles } from '../../../src/files/memory-files';
import { createReviewService } from '../../../src/review/create-review-service';
import { defaultHouseStyle, parseHouseStyle } from '../../../src/review/house-style';
import { noSettings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const parse = (text: string) => parseHouseStyle('.stet/config.json', text, ['claims/hedged']);
const messages = (text: string) => parse(text).problems.map(({ message }) => message);

describe('a house style that is no sound JSON', () => {
  it('says what is missing in words for people who write copy', () => {
    for (const [text, words] of [
      ['{ "rules": { "claims/hedged": "off" }', /^A closing } is missing/],
      ['{ "articles": { "include": ["a.txt"', /^A closing \] is missing/],
      ['{ "run" "onSave" }', /^A colon \(:\) is missing/],
      ['{ "run": "onSave" "rules": {} }', /^A comma is missing/],
      ['{ "run": onSave }', /^This word needs quotation marks/],
      ['{ "run": "onSave', /^A closing quotation mark is missing/],
    ] as const) {
      const [first, ...others] = messages(text);
      assert.match(first ?? '', words);
      assert.deepEqual(others, [], 'one mistake, one message');
      assert.doesNotMatch(first ?? '', /brace|bracket|symbol|token|expected|JSON/);
    }
  });

  it('keeps what stands before the mistake', () => {
    assert.equal(parse('{ "rules": { "claims/hedged": "off"').style.rules['claims/hedged'], 'off');
  });

  it('says where brackets run wild, and never fails', () => {
    for (const sign of ['[', '{"rules":', '{"a":[']) {
      const { style, problems } = parse(`{\n"rules": ${sign.repeat(Math.floor(100_000 / sign.length))}`);
      assert.deepEqual(style, defaultHouseStyle);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.line, 2);
      assert.match(problems[0]?.message ?? '', /^So many brackets are open here/);
    }
  });

  it('tells it through the service too, which could read the file well', async () => {
    const files = new MemoryFiles({ '.stet/config.json': '['.repeat(100_000) });
    const service = createReviewService({ files, rules, settings: noSettings });
    const told: string[] = [];
    service.onEvent(({ problems }) => told.push(...problems.map(({ message }) => message)));
    await service.ready;
    assert.ok(told.length > 0);
    for (const message of told) assert.match(message, /^So many brackets/);
    service.dispose();
  });
});
