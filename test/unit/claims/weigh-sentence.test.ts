import assert from 'node:assert/strict';
import { analyseClaims } from '../../../src/claims/analyse-claims';
import { readSentence } from '../../../src/claims/find-signals';
import type { SignalKind } from '../../../src/claims/signals';
import { parseArticle } from '../../../src/text/parse-article';
import { read } from '../sources/support';

function open(copy: string): string[] {
  const article = parseArticle(copy);
  return analyseClaims(article, read(copy).analysis).open.map(
    ({ type, strength, credit, start, end }) => `${type} ${strength} ${credit}: ${copy.slice(start, end)}`,
  );
}

const judging = [
  'But the mayor is once again being forced to carefully navigate between the uncompromising wing of her council and the boatmen she badly needs.',
  'The ferry line is still trying hard to make sure that its aging fleet projects an image which visitors will find appealing.',
  'Nobody is more acutely aware of the yard’s tarnished standing than its owner, who has never been known for quiet diplomacy.',
  'Still, his remarks have not always been so subdued, and the harbour board is visibly weary of his flamboyant tirades.',
];
const plain = [
  'The mayor met the boatmen in the town hall on Monday and signed the lease for the pier.',
  'The ferry leaves Norvik at nine and reaches the islands before noon.',
  'Ada Lind said on Tuesday that the old pier would be closed for two weeks in May.',
  'The council has 19 members, and 12 of them voted in March for the lease.',
];

describe('words that judge a little', () => {
  for (const copy of judging)
    it(`weigh enough together: ${copy}`, () => {
      const claims = open(copy);
      assert.equal(claims.length, 1);
      assert.match(claims[0] ?? '', /^(?:characterisation|motive) mild none: /);
    });
  for (const copy of plain) it(`are missed in: ${copy}`, () => assert.deepEqual(open(copy), []));

  it('are whose they are: quoted or credited they weigh nothing', () => {
    for (const copy of judging) {
      const said = copy.replace(/^But the|^Still, |^The|^Nobody/, (word) => word.toLowerCase());
      assert.deepEqual(open(`Ada Lind, the harbour master, said ${said}`), [], said);
    }
  });

  it('are asked for where a poll is no source of them, and not where it is', () => {
    assert.deepEqual(
      open(
        'Voters are deeply divided and visibly weary of the bridge, which is backed by 46 percent of registered voters.',
      ),
      [],
    );
  });

  const kinds: readonly (readonly [copy: string, kind: SignalKind, words: string])[] = [
    ['The speech shocked the council.', 'effect', 'shocked'],
    ['Her supporters were legion, a chorus of them.', 'sweeping', 'a chorus of'],
    ['He is acutely aware that it leaks.', 'mind', 'acutely aware'],
    ['They met to placate the owner.', 'purpose', 'to placate'],
    ['She implicitly agreed to it.', 'manner', 'implicitly'],
    ['He is something of an outlier here.', 'likening', 'something of an'],
    ['The two sides locked horns over it.', 'picture', 'locked horns'],
    ['She is the archrivals of both firms.', 'epithet', 'archrivals'],
    ['It was a gruff and haphazardly made answer.', 'verdict', 'gruff'],
  ];
  for (const [copy, kind, words] of kinds)
    it(`${kind}: ${copy}`, () => {
      const found = readSentence(copy).tones.filter((tone) => tone.kind === kind);
      assert.deepEqual(
        found.slice(0, 1).map(({ start, end }) => copy.slice(start, end)),
        [words],
      );
    });
});

describe('a group nobody of which is told apart', () => {
  const asked: readonly (readonly [copy: string, claim: string])[] = [
    [
      'Bridge advocates have expressed deep concern about the new toll.',
      'characterisation mild vague: Bridge advocates have expressed deep concern about the new toll',
    ],
    [
      'Fellow councillors are urging the mayor to sell the yard before the winter.',
      'characterisation mild vague: Fellow councillors are urging the mayor to sell the yard before the winter',
    ],
  ];
  for (const [copy, claim] of asked) it(copy, () => assert.deepEqual(open(copy), [claim]));

  const left = [
    'Port officials said the pier would open in May.',
    'Police officers said the man had left the yard.',
    'Fellow councillors, including Ada Lind, are urging Mr. Berg to sell the yard.',
    'Hundreds of boatmen chanted outside the hall.',
    'Fellow councillors denied that the yard was for sale.',
    'They said the yard was for sale.',
    'Nurses at the clinic said the ward had been shut since Monday.',
  ];
  for (const copy of left) it(`is none in: ${copy}`, () => assert.deepEqual(open(copy), []));
});

describe('what copy adds to a credited clause', () => {
  it('is its own: “comments that have been …”, “which makes …”', () => {
    const ada = 'Ada Lind said on Monday that the pier was unsafe, ';
    for (const added of [
      'comments that have embarrassed the council',
      'which makes her a lightning rod in the council',
    ])
      assert.match(open(`${ada}${added}.`)[0] ?? '', /^characterisation mild none: /, added);
    assert.deepEqual(open(`${ada}which nobody in the council had told her.`), []);
  });

  it('is no claim where it only doubts: “an apparent leak”', () => {
    assert.deepEqual(open('Divers went down on Monday after an apparent leak in the old hull.'), []);
  });

  it('is not taken for the writer’s own “I” in a numeral', () => {
    assert.equal(
      open('The embattled yard was built in World War I and its crooked owner is a laughingstock.').length,
      1,
    );
  });
});
