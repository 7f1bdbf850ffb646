import assert from 'node:assert/strict';
import { analyseClaims } from '../../../src/claims/analyse-claims';
import { claimsReport } from '../../../src/claims/report';
import { parseArticle } from '../../../src/text/parse-article';
import { read } from '../sources/support';

function claimsIn(text: string) {
  return analyseClaims(parseArticle(text), read(text).analysis);
}

function marks(text: string): string[] {
  const { hedges, disclosures } = claimsIn(text);
  return [
    ...hedges.map((mark) => `${mark.kind}: ${text.slice(mark.start, mark.end)}`),
    ...disclosures.map((mark) => `(${mark.kind}) ${text.slice(mark.start, mark.end)}`),
  ];
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['The alleged fraud was reportedly found in May.', ['alleged: alleged', 'reported: reportedly']],
  [
    'It’s not clear whether the mayor knew.',
    ['unclear: It’s not clear whether', '(unclear) It’s not clear whether'],
  ],
  ['The ferry appears to have sunk at once.', ['appearance: appears to have']],
  ['She is regarded by many as the true owner.', ['belief: is regarded by many']],
  ['The owner claimed that the ferry was sound.', ['loaded-verb: claimed']],
  ['The Courier was unable to verify the account.', ['(not-verified) was unable to verify the account']],
  [
    'The footage could not be independently verified.',
    ['(not-verified) could not be independently verified'],
  ],
  [
    'Mr. Berg did not immediately respond to a request for comment.',
    ['(no-response) did not immediately respond to a request for comment'],
  ],
  ['The port declined to comment on the inquiry.', ['(declined) declined to comment on the inquiry']],
  ['Mr. Berg denies all such claims.', ['(denied) denies all such claims']],
  ['The Courier is withholding the diver’s name.', ['(withheld) is withholding the diver’s name']],
];

const plain: readonly string[] = [
  'Some people would say that many ferries can sink and about ten did.',
  'The captain appeared in court on Monday before a judge.',
  'The driver was denied bail and denied entry to the port.',
  'The board did not return the ferry to the island.',
  'The owner responded that the ferry was sound.',
];

describe('what the copy is unsure of', () => {
  for (const [copy, expected] of cases) it(copy, () => assert.deepEqual(marks(copy), expected));
  for (const copy of plain) it(`nothing in: ${copy}`, () => assert.deepEqual(marks(copy), []));

  it('knows what is the speaker’s', () => {
    const { hedges } = claimsIn(
      '“It might be an alleged fraud,” Ada Lind said, but it was reportedly legal.',
    );
    assert.deepEqual(
      hedges.map((hedge) => hedge.quoted),
      [true, true, false],
    );
  });

  it('reads copy without capitals and punctuation', () => {
    const filler =
      'the ferry sank off the coast in march and the harbour was closed for a week while divers searched for the wreck ';
    const copy = `${filler.repeat(8)}the courier was unable to verify the diver s account it s not clear whether the mayor knew ${filler.repeat(2)}`;
    const found = marks(copy);
    assert.ok(found.some((mark) => mark.startsWith('(not-verified) was unable to verify')));
    assert.ok(found.includes('(unclear) it s not clear whether'));
  });

  it('never throws, whatever the text', () => {
    for (const copy of ['', '\u0130 alleged', '“', 'did not '.repeat(3000)]) marks(copy);
  });
});

describe('the claims of an article', () => {
  const queried: readonly (readonly [string, 'strong' | 'mild' | null])[] = [
    ['Port officials have accused the captain of smuggling.', 'mild'],
    ['Ada Lind, the mayor, accused the captain of smuggling.', null],
    ['The collapse of the ferry trade was caused by the new bridge.', 'mild'],
    ['The ferry is thought to be worth $40 million.', 'strong'],
    ['The fare is $40 million, according to the Coast Agency.', null],
    ['The captain was convicted of smuggling $4,000,000 in gold, a court heard.', null],
    ['The poll of 1,000 voters has a margin of error of 3 points.', null],
    ['“It is the worst ferry on the coast,” Ada Lind said.', null],
  ];
  for (const [copy, strength] of queried) {
    it(`${strength ?? 'quiet'}: ${copy}`, () => {
      const article = parseArticle(copy);
      const { analysis } = read(copy);
      const report = claimsReport(article, analysis, analyseClaims(article, analysis));
      assert.equal(report.sentences[0]?.strength, strength);
    });
  }

  it('queries a weasel with a superlative, and leaves routine and credited copy alone', () => {
    const copy =
      'The ferry sailed from Norvik on Monday.\n\nIts owner is considered the most powerful man on the coast.\n\nThe ferry had 40 passengers, the Coast Agency said.';
    const { analysis } = read(copy);
    const article = parseArticle(copy);
    const report = claimsReport(article, analysis, analyseClaims(article, analysis));
    assert.deepEqual(
      report.sentences.map((sentence) => sentence.flag),
      [false, true, false],
    );
    assert.deepEqual(
      report.sentences.map((sentence) => sentence.attribution),
      ['none', 'none', 'explicit'],
    );
  });
});
