import assert from 'node:assert/strict';
import { analyseClaims } from '../../../src/claims/analyse-claims';
import type { OpenClaim } from '../../../src/claims/model';
import { parseArticle } from '../../../src/text/parse-article';
import { read } from '../sources/support';

function open(copy: string): string[] {
  const article = parseArticle(copy);
  const claims = analyseClaims(article, read(copy).analysis);
  return claims.open.map(
    ({ type, strength, credit, vague, start, end }: OpenClaim) =>
      `${type} ${strength} ${credit}: ${copy.slice(start, end)}${vague ? ` [${copy.slice(vague.start, vague.end)}]` : ''}`,
  );
}

function types(copy: string): readonly string[] {
  return analyseClaims(parseArticle(copy), read(copy).analysis).types[0] ?? [];
}

const queried: readonly (readonly [copy: string, claims: readonly string[]])[] = [
  [
    'Mr. Berg, who is considered the most powerful man on the coast, met the envoy in March, the port official told the Courier.',
    ['superlative strong vague: is considered the most powerful man on the coast [is considered]'],
  ],
  [
    'He was replaced by a friend of the mayor, an appointment widely seen as a sign of weakness.',
    ['characterisation strong vague: widely seen as a sign of weakness [widely seen as]'],
  ],
  [
    'It is hoped that the owners of the ferry will sell.',
    ['characterisation strong vague: It is hoped that the owners of the ferry will sell [It is hoped]'],
  ],
  [
    'Several people have died because of the shortage of clean water in Norvik.',
    ['statistic strong none: Several people have died'],
  ],
  [
    'To end the strike, some insiders are looking to Norvik for a plan.',
    ['motive strong vague: some insiders are looking to Norvik for a plan [some insiders]'],
  ],
  [
    'He has also been accused by Norvik officials of being behind the smuggling.',
    [
      'accusation mild vague: He has also been accused by Norvik officials of being behind the smuggling [Norvik officials]',
    ],
  ],
  [
    'The mayor has been accused of taking bribes.',
    ['accusation strong none: The mayor has been accused of taking bribes'],
  ],
  [
    'Last year the ferries carried 2.4 million passengers, the lowest number since 1988.',
    ['superlative strong none: Last year the ferries carried 2.4 million passengers'],
  ],
  ['The port of Norvik owes the banks $40 million for its cranes.', ['statistic mild none: $40 million']],
  [
    'The decline of the harbour was worsened by the new bridge.',
    ['causal mild none: The decline of the harbour was worsened by the new bridge'],
  ],
  [
    'The company sold its ships in a bid to please the bank.',
    ['motive mild none: The company sold its ships in a bid to please the bank'],
  ],
  [
    'Mr. Berg, whose plan has backfired, spoke in Norvik on Monday.',
    ['characterisation mild none: whose plan has backfired'],
  ],
  [
    'Critics say the bridge will ruin the harbour.',
    ['characterisation mild vague: Critics say the bridge will ruin the harbour [Critics say]'],
  ],
  [
    'Ada Lind said the mayor wanted to close the yard - a move that could embarrass the council.',
    ['characterisation mild none: a move that could embarrass the council'],
  ],
  [
    'The findings underscore the political risks for the mayor of Norvik.',
    ['characterisation mild none: The findings underscore the political risks for the mayor of Norvik'],
  ],
  [
    'For the first time in 30 years, the ferry to Norvik ran empty on Monday.',
    ['superlative mild none: For the first time in 30 years'],
  ],
  [
    'Many residents of the old town worry about the new bridge.',
    [
      'characterisation mild vague: Many residents of the old town worry about the new bridge [Many residents of the old town worry]',
    ],
  ],
  [
    'Ms. Lind leads the owner of the yard in recent polls.',
    ['statistic strong vague: Ms. Lind leads the owner of the yard in recent polls [recent polls]'],
  ],
  ['An estimated 200 divers were sent down to the wreck of the ferry.', ['statistic mild none: 200 divers']],
  [
    'Too many calls to the harbour office are lost at night.',
    ['accusation mild none: Too many calls to the harbour office are lost at night'],
  ],
  [
    'It is unlikely that the ferry will run again before the winter.',
    ['prediction mild none: It is unlikely that the ferry will run again before the winter'],
  ],
  [
    'A source said that Ms. Lind could lose the vote by ten points in March.',
    [
      'characterisation mild vague: A source said that Ms. Lind could lose the vote by ten points in March [A source]',
    ],
  ],
  [
    'Opponents of building a bridge over the sound cite the cost of the ferry.',
    [
      'characterisation mild vague: Opponents of building a bridge over the sound cite the cost of the ferry [Opponents of building a bridge over the sound cite]',
    ],
  ],
  [
    'The yard has been slow to mend the ferry that ran aground in Norvik.',
    ['accusation mild none: The yard has been slow to mend the ferry that ran aground in Norvik'],
  ],
  [
    'The owner spent more than a million dollars to win over the council in Norvik.',
    ['statistic mild none: a million dollars'],
  ],
  [
    'Twenty-nine people were injured in the harbour of Norvik on Monday.',
    ['statistic mild none: Twenty-nine people were injured'],
  ],
  [
    'The owner of the yard has an obsession with the bridge to Norvik.',
    ['characterisation mild none: The owner of the yard has an obsession with the bridge to Norvik'],
  ],
  [
    'The firm is deeply corrupt and nobody in the town of Norvik knew.',
    ['accusation strong none: The firm is deeply corrupt and nobody in the town of Norvik knew'],
  ],
  ['Mr. Berg stole the vote, and the yard paid for it.', ['accusation strong none: Mr. Berg stole the vote']],
  [
    'The port ignored warnings from its pilots for years.',
    ['accusation mild none: The port ignored warnings from its pilots for years'],
  ],
];

const quiet: readonly (readonly [why: string, copy: string])[] = [
  ['what somebody said', 'The mayor is a ruthless crook who stole $4 million, Ada Lind said.'],
  ['what stands in quotation marks', '“It is the worst, most corrupt port on the coast,” Ada Lind said.'],
  ['what has just been said', 'Ada Lind said the yard lost money. It closed in March.'],
  ['a court', 'Mr. Berg was convicted of smuggling $4,000,000 in gold by a court in Norvik.'],
  ['a vote', 'The council voted 12-3 on Monday for the $40 million budget.'],
  ['a result', 'Ms. Lind won the election with 58 percent of the vote.'],
  ['a thing known by its figure', 'The mayor signed the $90 million rescue package on Monday.'],
  ['how a poll was taken', 'The poll of 1,000 adults has a margin of error of 3 percentage points.'],
  ['what a poll found', 'Most voters in the poll, 54 percent, are against the bridge.'],
  ['a market', 'Shares in the ferry company fell 3.5 percent to $12.40 in Norvik.'],
  ['the outlet’s own reporting', 'The Courier is withholding the diver’s name.'],
  ['who would not answer', 'Mr. Berg did not respond to a request for comment.'],
  ['a measure', 'The new quay is 12,000 feet long and faces the old town.'],
  ['a date, an age, an office', 'Ada Lind, 56, has been mayor of Norvik since 2011.'],
  ['a name', 'The museum of the Great Depression in Norvik opened on Monday.'],
  ['what was not done', 'The city has not accused the owner of fraud.'],
  ['what has been announced', 'The mayor is expected to speak on Monday.'],
  ['what anybody could see', 'Ms. Lind appeared tired when she left the hall.'],
  ['plain in its place', 'The police found an explosive device and toxic waste in the yard.'],
  ['the next of kin', 'His oldest son and best friend were on the ferry.'],
  ['due, not caused', 'The ferry is due to leave Norvik on Monday.'],
  ['a question', 'Is the mayor of Norvik a ruthless crook?'],
  ['what somebody writes of themselves', 'I think that the mayor of Norvik is a ruthless crook.'],
  ['what followed in public', 'The leak at the yard led to an investigation by the council of Norvik.'],
  ['who told of it beside a name', 'Some residents, such as Ada Lind, worry about the bridge.'],
  ['a poll that somebody took', 'Ms. Lind is ahead in polls taken by the Norvik Courier.'],
  ['found, not wanted', 'Mr. Berg was determined to be fit for the ferry on Monday.'],
  ['how many live there', 'Norvik is a town of about 13,000 residents on the coast.'],
  ['what an engineer learns', 'Ada Lind engineered bridges, doctored at home and funnelled water.'],
  ['a match', 'Norvik beat Vardo 3-1 and tackled hard on Monday.'],
  ['whom somebody denounces', 'Ada Lind denounced the owner as a ruthless crook.'],
];

describe('claims for which nobody is credited', () => {
  for (const [copy, claims] of queried) it(copy, () => assert.deepEqual(open(copy), claims));
  for (const [why, copy] of quiet) it(`quiet, ${why}: ${copy}`, () => assert.deepEqual(open(copy), []));

  it('queries a motive that goes on after somebody was credited, and no fact', () => {
    assert.deepEqual(
      open(
        'An aide said the ferry would sail. The goal is to embarrass the bridge company. It has two decks.',
      ),
      ['motive mild carried: The goal is to embarrass the bridge company'],
    );
  });

  it('queries headline and opening of a story that rests on one unnamed source', () => {
    const copy =
      'Norvik port boss in secret talks with bridge company\n\nThe port boss of Norvik has held secret talks with the bridge company.\n\nThe two sides met in March, a senior port official told the Courier. The official spoke on the condition of anonymity because the talks are private.';
    assert.deepEqual(open(copy), [
      'event mild none: Norvik port boss in secret talks with bridge company',
      'event mild none: The port boss of Norvik has held secret talks with the bridge company',
    ]);
  });

  it('leaves a headline alone for which somebody answers in the story', () => {
    const copy =
      'Norvik port boss in secret talks with bridge company\n\nThe port boss of Norvik has held secret talks with the bridge company, Ada Lind, the mayor, said on Monday.';
    assert.deepEqual(open(copy), []);
  });

  it('does not ask in a report from court who alleges it', () => {
    const copy =
      'Jan Berg was charged with fraud on Monday. Prosecutors said he took $4 million.\n\nCourt documents list 40 payments. Mr. Berg allegedly bought a boat with the money.';
    assert.deepEqual(open(copy), []);
  });

  it('keeps every span within its sentence and out of quotation marks', () => {
    const copy =
      'The embattled mayor, “a fine man” in his own words, is widely seen as “doomed” by now. His brutal “reforms” were an attempt to “save” a failing yard.';
    const article = parseArticle(copy);
    for (const { start, end, sentence } of analyseClaims(article, read(copy).analysis).open) {
      const whole = article.sentences[sentence];
      assert.ok(whole && whole.start <= start && start < end && end <= whole.end);
      assert.ok(!/[“”]/.test(copy.slice(start, end)), copy.slice(start, end));
    }
  });

  it('never throws, whatever the text', () => {
    for (const copy of [
      '',
      '$',
      '“',
      'İ corrupt regime is seen as',
      'most',
      'a record',
      '- an',
      'the 3 '.repeat(4000),
    ])
      open(copy);
  });
});

describe('the types of claim in a sentence', () => {
  const cases: readonly (readonly [copy: string, expected: readonly string[]])[] = [
    ['The mayor stole from the poor, Ada Lind said.', ['accusation']],
    ['“It is the biggest ferry on the coast,” Ada Lind said.', ['superlative']],
    ['Fares rose 3.5 percent because of the new bridge.', ['statistic', 'causal']],
    ['The ferries could sink.', ['prediction']],
    ['Mr. Berg did not respond to a request for comment.', ['routine']],
    ['The council met on Monday in the town hall of Norvik.', ['event']],
  ];
  for (const [copy, expected] of cases)
    it(copy, () => {
      for (const type of expected) assert.ok(types(copy).includes(type), types(copy).join(', '));
    });
});
