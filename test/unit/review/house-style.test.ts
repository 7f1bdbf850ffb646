import assert from 'node:assert/strict';
import { defaultHouseStyle, parseHouseStyle } from '../../../src/review/house-style';

const ids = ['sourcing/anonymous', 'claims/hedged'];
const parse = (text: string) => parseHouseStyle('.stet/config.json', text, ids);

describe('a desk’s house style', () => {
  it('is the standard one where the file is empty of decisions', () => {
    assert.deepEqual(parse('{}'), { style: defaultHouseStyle, problems: [] });
  });

  it('may hold comments and a comma too many', () => {
    const { style, problems } = parse('{\n  // quieter\n  "rules": { "claims/hedged": "hint", },\n}');
    assert.equal(style.rules['claims/hedged'], 'hint');
    assert.deepEqual(problems, []);
  });

  it('keeps all that is right when one entry is wrong, and says which and where', () => {
    const { style, problems } = parse(
      '{\n  "rules": {\n    "claims/hedged": "warn",\n    "sourcing/anonymous": "off"\n  },\n  "articels": {}\n}',
    );
    assert.deepEqual({ ...style.rules }, { 'sourcing/anonymous': 'off' });
    assert.deepEqual(
      problems
        .map(({ line, severity }) => ({ line, severity }))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      [
        { line: 3, severity: 'error' },
        { line: 6, severity: 'error' },
      ],
    );
    const messages = problems.map(({ message }) => message).join('\n');
    assert.match(
      messages,
      /“rules › claims\/hedged” must be one of off, hint, information, warning, error\./,
    );
    assert.match(messages, /“articels” is not a part of the house style\./);
  });

  it('says of a wrong entry where in its line it stands', () => {
    const text =
      '{\n  "rules": { "claims/hedged": "warn", "claims/hegded": "off" },\n  "articels": {},\n  "versions": [\n  ]\n}';
    const lines = text.split('\n');
    const wrong = parse(text).problems.map(({ line, column = 1, length }) =>
      (lines[(line ?? 1) - 1] ?? '').slice(column - 1).slice(0, length),
    );
    assert.deepEqual(wrong, ['"warn"', '"claims/hegded"', '"articels"', '[']);
    assert.equal(parse('{ "rules": { "claims/hedged": off } }').problems[0]?.column, 31);
  });

  it('says when articles are reviewed, or leaves that to each person', () => {
    assert.equal(parse('{}').style.run, null);
    assert.equal(parse('{ "run": "onSave" }').style.run, 'onSave');
    const { style, problems } = parse('{ "run": "sometimes" }');
    assert.equal(style.run, null);
    assert.match(problems[0]?.message ?? '', /“run” must be one of onType, onSave, manual/);
  });

  it('warns of a rule that does not exist', () => {
    const { problems } = parse('{ "rules": { "claims/hegded": "off" } }');
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.severity, 'warning');
    assert.match(problems[0]?.message ?? '', /There is no rule “claims\/hegded”/);
  });

  it('drops only the entries of a list that are wrong', () => {
    const { style, problems } = parse('{ "articles": { "include": ["a/*.txt", 7, "b.txt"] } }');
    assert.deepEqual(style.articles.include, ['a/*.txt', 'b.txt']);
    assert.equal(problems.length, 1);
  });

  it('numbers the entries of a list as a reader does', () => {
    const { problems } = parse('{ "articles": { "include": ["a/*.txt", "", "b.txt", 7] } }');
    assert.deepEqual(
      problems.map(({ message }) => message.replace(/ This entry.*/, '')),
      [
        'Entry 2 of “articles › include” is empty.',
        'Entry 4 of “articles › include” must be text in quotation marks.',
      ],
    );
  });

  for (const [name, text] of [
    ['half a file', '{ "rules": { "claims/hedged": "off"'],
    ['no object', '[1, 2]'],
    ['no JSON at all', '<<<<<<< HEAD\n{}\n=======\n'],
    ['an empty file', ''],
  ] as const) {
    it(`survives ${name}, with a message`, () => {
      const { problems } = parse(text);
      assert.ok(problems.length > 0 || text === '', 'nothing was said');
      for (const { message, path } of problems) {
        assert.equal(path, '.stet/config.json');
        assert.match(message, /\.stet\/config\.json/);
      }
    });
  }

  it('cannot reach into objects through their prototype', () => {
    const { style, problems } = parse(
      '{ "__proto__": { "compare": false }, "rules": { "__proto__": "off" } }',
    );
    assert.equal(({} as { compare?: boolean }).compare, undefined);
    assert.equal(style.versions.compare, true);
    assert.ok(problems.length > 0);
  });

  it('refuses a file of a size that no house style has', () => {
    const { style, problems } = parse(`{ "rules": {} }${' '.repeat(300_000)}`);
    assert.deepEqual(style, defaultHouseStyle);
    assert.equal(problems.length, 1);
  });
});
