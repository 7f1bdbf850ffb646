import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/text/parse-article';
import { createLibrary } from '../../../src/versions/create-library';
import { versionsReport } from '../../../src/versions/report';

const ferry = `A ferry carrying livestock ran aground off Skelby early on Monday, and all nine of the crew were brought ashore by fishing boats.

The vessel, the Ardent Mary, had left Port Calder with sixty sheep. Its master, Olaf Renning, told the coastguard that the steering had failed in heavy swell.

Salvage crews hope to refloat the ferry at high water. The sheep were led off along the sandbank by farmers with torches.`;
const shorter = ferry.split('\n\n').slice(0, 2).join('\n\n').replace('early on Monday', 'before dawn');
const rewritten = `Farmers with torches walked dozens of sheep to safety after the livestock ferry Ardent Mary struck a sandbank near Skelby.

Skipper Olaf Renning lost his steering in the swell soon after leaving Port Calder; fishing boats took off the crew, and a coastguard inquiry has begun while salvage teams wait for the tide to refloat the ferry.`;
const other = `The orchestra of Tarnow will lose half of its string players next season, its director said, blaming a cut in the city's culture budget.

Musicians gathered in front of the opera house and played without conductors until midnight.`;
const figures = (month: string, a: number, b: number, c: number) =>
  `Exports of timber from the province rose to ${a},${b} tonnes in ${month} from ${c},${a} tonnes in the month before, the ministry of trade said in its monthly report. Stocks at the end of the month stood at ${b},${c} tonnes, and prices averaged ${c} crowns a tonne.`;

function libraryOf(texts: Readonly<Record<string, string>>) {
  const library = createLibrary();
  for (const [id, text] of Object.entries(texts)) library.add(id, parseArticle(text));
  return library;
}

describe('the library of versions', () => {
  it('finds versions by shared wording and the same story by its words', () => {
    const library = libraryOf({ ferry, shorter, rewritten, other });
    assert.deepEqual(
      library.nearest('ferry').map(({ id, kind }) => [id, kind]),
      [
        ['shorter', 'version'],
        ['rewritten', 'same-story'],
      ],
    );
    assert.deepEqual(library.nearest('other'), []);
    assert.deepEqual(library.nearest('unknown'), []);
  });

  it('reads copy without capitals and punctuation', () => {
    const library = libraryOf({ ferry, lower: shorter.toLowerCase().replace(/[^a-z]+/g, ' ') });
    assert.equal(library.nearest('ferry')[0]?.kind, 'version');
  });

  it('keeps regular reports of different months apart', () => {
    const library = libraryOf({ may: figures('May', 412, 655, 387), june: figures('June', 298, 471, 533) });
    assert.deepEqual(library.nearest('may'), []);
  });

  it('replaces and removes articles', () => {
    const library = libraryOf({ ferry, shorter, other });
    library.add('shorter', parseArticle(other));
    assert.deepEqual(library.nearest('ferry'), []);
    assert.deepEqual(
      library.nearest('other').map(({ id }) => id),
      ['shorter'],
    );
    library.remove('shorter');
    library.remove('never there');
    assert.deepEqual(library.nearest('other'), []);
    library.add('back', parseArticle(ferry));
    assert.deepEqual(
      library.nearest('ferry').map(({ id }) => id),
      ['back'],
    );
  });

  it('knows an article that was alone for a time once another is there', () => {
    const library = libraryOf({ ferry: other });
    assert.deepEqual(library.nearest('ferry'), []);
    library.add('ferry', parseArticle(ferry));
    library.add('shorter', parseArticle(shorter));
    assert.equal(library.nearest('ferry')[0]?.id, 'shorter');
    assert.equal(library.nearest('shorter')[0]?.id, 'ferry');
    library.remove('ferry');
    assert.deepEqual(library.nearest('shorter'), []);
    const gone = libraryOf({ ferry });
    gone.remove('ferry');
    gone.add('shorter', parseArticle(shorter));
    assert.deepEqual(gone.nearest('shorter'), []);
    assert.deepEqual(gone.nearest('ferry'), []);
  });

  it('does not join briefs that share only the set phrases of all news copy', () => {
    const library = createLibrary();
    const phrase =
      'The official spoke on the condition of anonymity because he was not authorized to discuss the matter. The ministry did not immediately respond to a request for comment.';
    library.add('a', parseArticle(`A ministry official said no. ${phrase}`));
    library.add(
      'b',
      parseArticle(`The ferry will sail from the old quay on Monday, a director said. ${phrase}`),
    );
    assert.deepEqual(library.nearest('a'), []);
  });

  it('takes empty articles', () => {
    const library = libraryOf({ empty: '', blank: ' \n ', ferry });
    assert.deepEqual(library.nearest('empty'), []);
  });

  it('reports stories once, each pair in the order given', () => {
    const report = versionsReport(libraryOf({ other, rewritten, shorter, ferry }), [
      'other',
      'rewritten',
      'shorter',
      'ferry',
    ]);
    assert.deepEqual(report.clusters, [['rewritten', 'shorter', 'ferry']]);
    assert.ok(report.pairs.every(({ a, b }) => a !== b));
    assert.deepEqual(report.pairs.find(({ b }) => b === 'ferry' && report.pairs)?.kind, 'same-story');
  });
});
