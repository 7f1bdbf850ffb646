import assert from 'node:assert/strict';
import { parseHouseStyle } from '../../../src/review/house-style';

const parse = (text: string) => parseHouseStyle('.stet/config.json', text, ['claims/hedged']);
const withSources = (sources: unknown, more: object = {}) =>
  parse(JSON.stringify({ rules: { 'claims/hedged': 'off' }, sources, ...more }, null, 1));

describe('a desk’s own words for sources', () => {
  it('are taken as they are where they are right', () => {
    const sources = {
      unnamedOfficial: 'institution',
      cues: ['opine', 'sound off', 'beseech beseeches besought beseeching'],
      notCues: ['joke', 'point to'],
      roles: ['courtier', 'palace hand'],
      notRoles: ['ally'],
      bodies: ['secretariat', 'press office', 'Harbour Board'],
      outlets: ['podcast', 'Coast Wire'],
      documents: ['dossier'],
    };
    const { style, problems } = withSources(sources);
    assert.deepEqual(problems, []);
    assert.deepEqual(style.sources, sources);
  });

  it('are none where the desk has written none', () => {
    assert.deepEqual(parse('{}').style.sources, {});
    assert.deepEqual(withSources({ cues: [] }).style.sources, {});
  });

  it('that are wrong are told at their lines, and only they are left out', () => {
    const { style, problems } = parse(`{
  "sources": {
    "unnamedOfficial": "sometimes",
    "cues": [
      "opine",
      7,
      "Harrumph",
      "opined",
      "opine"
    ],
    "roles": ["courtier",
      "courtiers",
      "lord [of] (the) .*"
    ],
    "rolls": ["page"]
  },
  "rules": { "claims/hedged": "hint" }
}`);
    assert.deepEqual(style.sources, { cues: ['opine'], roles: ['courtier'] });
    assert.equal(style.rules['claims/hedged'], 'hint');
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message.split('.')[0]]),
      [
        [3, '“sources › unnamedOfficial” must be one of anonymous, institution'],
        [6, 'Entry 2 of “sources › cues” must be text in quotation marks'],
        [7, '“Harrumph” has a capital letter'],
        [8, '“opined” does not look like the plain form of a verb'],
        [9, '“opine” stands here twice'],
        [12, '“courtiers” looks like a plural'],
        [13, '“lord [of] (the) '],
        [15, '“sources › rolls” is not a part of the house style'],
      ],
    );
    for (const { message } of problems) {
      assert.match(message, /This entry is not used; the rest of \.stet\/config\.json still holds\.$/);
    }
  });

  it('cannot say two things of one word', () => {
    const { style, problems } = withSources({
      roles: ['page'],
      documents: ['page', 'dossier'],
      cues: ['joke'],
      notCues: ['joke'],
    });
    assert.deepEqual(style.sources, { roles: ['page'], documents: ['dossier'], cues: ['joke'] });
    assert.equal(problems.length, 2);
    assert.match(problems.map(({ message }) => message).join(), /“page” already stands in “roles”/);
  });

  it('are warned of where they have nothing to do', () => {
    const { problems } = withSources({ notCues: ['opine', 'harrumph'] });
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
    assert.match(problems[0]?.message ?? '', /“harrumph” stands on none of Stet’s lists/);
  });

  for (const [name, sources] of [
    ['a list for a group', ['opine']],
    ['text for a group', 'opine'],
    ['text for a list', { cues: 'opine' }],
    ['a group for a list', { cues: { 0: 'opine' } }],
    ['null', null],
    ['entries of all types', { roles: [1, true, null, {}, [], ['courtier'], 'courtier'] }],
    ['names of every object’s own', { constructor: ['a'], toString: 'b', hasOwnProperty: {} }],
  ] as const) {
    it(`survive ${name}, with a message, and lose nothing else`, () => {
      const { style, problems } = withSources(sources);
      assert.ok(problems.length > 0);
      assert.equal(style.rules['claims/hedged'], 'off');
      for (const list of Object.values(style.sources)) assert.deepEqual(list, ['courtier']);
    });
  }

  it('cannot reach into objects through their prototype', () => {
    const { problems } = parse(
      '{ "sources": { "__proto__": { "roles": ["page"] }, "roles": ["__proto__"] } }',
    );
    assert.equal(problems.length, 2);
    assert.equal(({} as { roles?: unknown }).roles, undefined);
  });

  it('of which there are thousands are cut, and told once', () => {
    const roles = Array.from(
      { length: 5000 },
      (_, i) => `page${'abcdefghij'[i % 10]}${'x'.repeat(((i / 10) % 30) | 0)}`,
    );
    const { style, problems } = withSources({
      roles: [...new Set(roles)].slice(0, 300).concat(Array(4000).fill('courtier')),
    });
    assert.ok((style.sources.roles ?? []).includes('courtier'));
    assert.ok((style.sources.roles ?? []).length <= 500);
    assert.ok(problems.some(({ message }) => /“sources › roles” may hold 500 entries/.test(message)));
    assert.ok(problems.length <= 51);
    assert.match(problems.at(-1)?.message ?? '', /more entries of \.stet\/config\.json cannot be used/);
  });

  it('are not lost among thousands of entries of the wrong type', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => i);
    const { style, problems } = withSources({ cues: [...numbers, 'opine'], roles: ['courtier'] });
    assert.deepEqual(style.sources.roles, ['courtier']);
    assert.equal(style.rules['claims/hedged'], 'off');
    assert.ok(problems.length <= 51);
  });

  it('are not lost among thousands of names that nobody knows', () => {
    const strangers = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x${i}`, 1]));
    const { style, problems } = withSources({ roles: ['courtier'] }, strangers);
    assert.deepEqual(style.sources.roles, ['courtier']);
    assert.ok(problems.length <= 51);
  });

  it('hold where a name stands twice, and the last one counts', () => {
    const { style, problems } = parse(
      '{ "sources": { "roles": ["page"] },\n "sources": { "roles": ["courtier", 7] } }',
    );
    assert.deepEqual(style.sources.roles, ['courtier']);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [2],
    );
  });
});
