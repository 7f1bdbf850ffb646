import assert from 'node:assert/strict';
import { createLanguage } from '../../../src/language/create-language';
import { createSourceAnalyser } from '../../../src/sources/create-source-analyser';
import { parseArticle } from '../../../src/text/parse-article';

const story = `Ada Lind, the mayor of Norvik, said on Monday that the bridge was safe.

A senior harbour official, who spoke on condition of anonymity because she feared for her job, said it was not. "Nobody has looked at it," she told the Norvik Courier.

Ms. Lind said the official was wrong. Olav Berg, a fisherman, said he crossed it every day.`;

const loose =
  'the harbour board closed the old bridge in norvik on monday and a senior official said it would not open again this year the official asked not to be named because he was not authorized to speak and the mayor said she had not been told of it';

const edits: readonly (readonly [string, string])[] = [
  ['Ada Lind, the mayor', 'Ada Marrow, the mayor'],
  ['feared for her job', 'feared reprisals'],
  ['Olav Berg, a fisherman, ', 'Olav Lind, a fisherman, '],
  [' who spoke on condition of anonymity because she feared for her job,', ' as so often,'],
  ['the bridge was safe', 'the old bridge was quite safe'],
  ['Ms. Lind said', 'Mr. Lind said'],
  ['a senior official said', 'a senior official and an aide said'],
  ['closed the old bridge', 'has closed the bridge'],
  // Only places change.
  ['on Monday', 'late on Monday evening'],
  ['for her job, said', 'for her job in the harbour, said'],
  ['wrong. Olav', 'wrong.\n\nOlav'],
  ['he crossed it every day', 'he crossed it “every day”, an aide to Ms. Lind said'],
];

describe('sources after an edit', () => {
  const language = createLanguage();
  for (const [name, text] of [
    ['a story', story],
    ['copy without punctuation', loose],
  ] as const) {
    it(`${name} is read as if it were read for the first time`, () => {
      const kept = createSourceAnalyser(language);
      kept(parseArticle(text));
      for (const [from, to] of edits) {
        const edited = text.replace(from, to);
        for (const each of [edited, `${to}.\n\n${edited}`, text]) {
          const article = parseArticle(each);
          assert.deepEqual(kept(article), createSourceAnalyser(createLanguage())(article), each);
        }
      }
    });
  }

  it('two groups that spoke together are told apart from two that only stand in one sentence', () => {
    const grant = ' They asked not to be named because they feared for their jobs.';
    const near = `Two harbour officials and three aides said on Monday that the bridge was not safe.${grant}`;
    const kept = createSourceAnalyser(language);
    const granted = (text: string) =>
      kept(parseArticle(text)).sources.filter((source) => source.grant !== null).length;
    const far = near.replace(' and three', ' who had seen the bridge and three');
    const fresh = (text: string) =>
      createSourceAnalyser(createLanguage())(parseArticle(text)).sources.filter(
        ({ grant: own }) => own !== null,
      ).length;
    for (const text of [near, far, near, far]) assert.equal(granted(text), fresh(text), text);
    assert.notEqual(granted(near), 0);
  });

  it('of a text that is edited again and again, each reading is that of a first reading', () => {
    const kept = createSourceAnalyser(language);
    const words = story.split(/(?<= )/);
    for (let at = 0; at < words.length; at++) {
      const edited = [...words.slice(0, at), at % 2 === 0 ? 'quite ' : '', ...words.slice(at + 1)].join('');
      const article = parseArticle(edited);
      assert.deepEqual(kept(article), createSourceAnalyser(language)(article), edited);
    }
  });
});
