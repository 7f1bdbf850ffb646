import assert from 'node:assert/strict';
import type { Article } from '../../../src/text/article';
import { parseArticle } from '../../../src/text/parse-article';

const story =
  'The harbour authority has halted ferry traffic after a crack was found in the northern pier, officials said on Tuesday.';
const more =
  'Engineers told the council that repairs could take until spring, and that two boats would carry commuters.';

function kinds(article: Article): string {
  return article.paragraphs.map((paragraph) => paragraph.kind).join(' ');
}

function kindOf(line: string): string | undefined {
  return parseArticle(`Ferry traffic halted at Port Ellery\n\n${line}\n\n${story}\n\n${more}\n`).paragraphs[1]
    ?.kind;
}

describe('the head of an article', () => {
  it('is headline, deck, byline and captions', () => {
    const article = parseArticle(
      `Ferry traffic halted at Port Ellery\n\nCommuters face a spring of detours\n\nBy Ada Finch\n\nThe northern pier of Port Ellery, closed since Monday | AP\n\n${story}\n\n${more}\n`,
    );
    assert.equal(kinds(article), 'headline headline byline caption paragraph paragraph');
  });

  it('may be missing: a text that begins with a sentence has no headline', () => {
    assert.equal(kinds(parseArticle(`${story}\n\n${more}\n`)), 'paragraph paragraph');
    assert.equal(kinds(parseArticle('Ferry traffic halted')), 'paragraph');
  });

  it('may be a headline alone above one paragraph, also without a blank line', () => {
    assert.equal(
      kinds(parseArticle(`Ferry traffic halted at Port Ellery\n${story}\n`)),
      'headline paragraph',
    );
    assert.equal(kinds(parseArticle(`FERRY TRAFFIC HALTED.\n\n${story}\n`)), 'headline paragraph');
    assert.equal(
      kinds(parseArticle(`Who Will Pay for the Northern Pier?\n\n${story}\n`)),
      'headline paragraph',
    );
  });

  it('is all that stands above a dateline, whatever its punctuation', () => {
    const article = parseArticle(
      `Ferry traffic halted at the pier.\n\nCommuters are angry.\n\nPORT ELLERY — ${story}\n`,
    );
    assert.equal(kinds(article), 'headline headline paragraph');
    assert.equal(article.dateline?.place, 'PORT ELLERY');
  });

  it('ends with the first paragraph; later short lines are crossheads', () => {
    const article = parseArticle(
      `Ferry traffic halted\n\n${story}\n\nWhat comes next\n\n${more}\n\nThe end.\n`,
    );
    assert.equal(kinds(article), 'headline paragraph headline paragraph paragraph');
  });
});

describe('bylines', () => {
  for (const line of [
    'By Ada Finch',
    'By ADA FINCH, Staff Writer',
    'BY ADA FINCH AND TOM ORR',
    'By Ada Finch and Tom Orr in Port Ellery',
    'By Ada Finch | Ellery Evening Post',
    'By Ada van der Finch Jr.',
    'Special to the Ellery Evening Post correspondent',
    'Published: 4 March 2031',
    'Author: Ada Finch',
    'URL: https://post.example/pier',
  ]) {
    it(`are seen in "${line}"`, () => assert.equal(kindOf(line), 'byline'));
  }

  it('are seen below the story as credits', () => {
    const article = parseArticle(
      `Ferry traffic halted\n\n${story}\n\n(Reporting by Ada Finch; editing by Tom Orr)\n`,
    );
    assert.equal(article.paragraphs.at(-1)?.kind, 'byline');
  });

  for (const line of [
    'By April 15, half of the piles had been replaced by the harbour.',
    'By Monday the pier was closed to boats.',
  ]) {
    it(`are not seen in "${line}"`, () => assert.equal(kindOf(line), 'paragraph'));
  }
});

describe('captions', () => {
  for (const line of [
    'The northern pier of Port Ellery, closed since Monday | AP',
    'The northern pier has been closed since Monday. (Photo: Ada Finch)',
    'FILE - In this March 2, 2031 file photo, boats lie at the northern pier in Port Ellery.',
    'Boats lie at the northern pier. Ada Finch/Getty Images',
    'Mayor Ruth Vance [File] speaks at the pier with Tom Orr, right - Reuters',
    'The deputy mayor is regarded by many as the real master of the town - TP',
    'Photo by Ada Finch',
    'Ruth Vance',
  ]) {
    it(`are seen in "${line}"`, () => assert.equal(kindOf(line), 'caption'));
  }

  it('are not seen in the first line, which may end in initials', () => {
    assert.equal(
      kinds(parseArticle(`Ministers back the northern pier plan - PM\n\n${story}\n`)),
      'headline paragraph',
    );
  });

  it('are not seen in a paragraph that names an agency', () => {
    assert.equal(
      kindOf('The mayor told the AP that the pier would stay closed until the end of the year.'),
      'paragraph',
    );
    assert.equal(kindOf('The photo shows nothing, she said.'), 'paragraph');
  });
});

describe('datelines', () => {
  const cases: [string, string | null, string | null, string | null][] = [
    ['WASHINGTON — ', 'WASHINGTON', null, null],
    ['WASHINGTON -- ', 'WASHINGTON', null, null],
    ['BOGOTA, Colombia (AP) — ', 'BOGOTA, Colombia', 'AP', null],
    ['ST. PAUL, Minn. - ', 'ST. PAUL, Minn.', null, null],
    ['LONDON, Aug 19 (Reuters) - ', 'LONDON', 'Reuters', null],
    ['LONDON, Aug. 19, 2031 (Reuters) – ', 'LONDON', 'Reuters', '2031-08-19'],
    ['MEXICO CITY/LIMA, 3 March 2031 — ', 'MEXICO CITY/LIMA', null, '2031-03-03'],
    ['PARIS (AFP) – ', 'PARIS', 'AFP', null],
    ['Port Ellery (AP) — ', 'Port Ellery', 'AP', null],
    ['(CNN) ', null, 'CNN', null],
    ['date 2019-08-19 ', null, null, '2019-08-19'],
    ['2031-03-04 — ', null, null, '2031-03-04'],
    ['Published: 2031-03-04T09:30:00Z ', null, null, '2031-03-04'],
    ['Updated: March 4, 2031. ', null, null, '2031-03-04'],
    ['date 2031-03-04 LIMA (AP) — ', 'LIMA', 'AP', '2031-03-04'],
  ];
  for (const [written, place, agency, date] of cases) {
    it(`are read from "${written}"`, () => {
      const text = `${written}${story}\n\n${more}\n`;
      const { dateline, sentences } = parseArticle(text);
      assert.deepEqual(dateline, { start: 0, end: written.length, place, agency, date });
      assert.equal(sentences[0]?.text, story);
      assert.equal(sentences[0]?.start, written.length);
    });
  }

  it('stand under a headline, a byline and a caption too', () => {
    const text = `Pier shut\n\nBy Ada Finch\n\nThe pier. (Photo: Tom Orr)\n\nLIMA (AP) — ${story}\n`;
    const { dateline } = parseArticle(text);
    assert.equal(text.slice(dateline?.start, dateline?.end), 'LIMA (AP) — ');
  });

  it('take their date from a line of its own above the story', () => {
    const { dateline, paragraphs } = parseArticle(`Pier shut\nDate: 2031-03-04\nLIMA (AP) — ${story}\n`);
    assert.deepEqual([dateline?.place, dateline?.date], ['LIMA', '2031-03-04']);
    assert.equal(paragraphs[1]?.kind, 'byline');
    assert.equal(parseArticle(`Pier shut\nDate: 2031-03-04\n${story}\n`).dateline?.date, '2031-03-04');
  });

  for (const head of [
    'UPDATE — ',
    'EXCLUSIVE - ',
    'HOW SAFE ARE THE PIERS? - ',
    'MARKET HIGHLIGHTS - PRICES FALL AGAIN IN ELLERY',
    'JANE DOE: ',
    'The mayor — ',
    'date 2031-13-45 ',
    'A - ',
  ]) {
    it(`are not read from "${head}"`, () => {
      const text = head.endsWith('ELLERY') ? `${head}\n\n${story}` : `${head}${story}\n\n${more}\n`;
      assert.equal(parseArticle(text).dateline, null);
    });
  }

  it('are not looked for in the middle of a story', () => {
    assert.equal(parseArticle(`${`${story} `.repeat(5)}\n\nLIMA (AP) — ${more}\n`).dateline, null);
  });
});
