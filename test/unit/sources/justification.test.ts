import assert from 'node:assert/strict';
import { read } from './support';

/** The copy, of whom, their title, and why to believe them. */
type Case = readonly [copy: string, who: string, title: string | null, why: string | null];

const beside: readonly Case[] = [
  [
    "The dyke was sound, said Maud Ellerby, chairwoman of the growers' association.",
    'Maud Ellerby',
    "chairwoman of the growers' association",
    "chairwoman of the growers' association",
  ],
  [
    '“It was full,” said Ilse Brandt, a 42-year-old nurse who has worked there since 2009.',
    'Ilse Brandt',
    '42-year-old nurse',
    '42-year-old nurse who has worked there since 2009',
  ],
  [
    'Harbour Commissioner Ilse Brandt said the quay was sound.',
    'Ilse Brandt',
    'Harbour Commissioner',
    'Harbour Commissioner',
  ],
  [
    '“It rose,” said Tom Hale, who farms 18 hectares below the dyke.',
    'Tom Hale',
    null,
    'who farms 18 hectares below the dyke',
  ],
  [
    '“It fell,” said Berit Moe, who was on the quay when the crane fell.',
    'Berit Moe',
    null,
    'who was on the quay when the crane fell',
  ],
  ['Ada Lind of the Harlow Institute said hulls rust.', 'Ada Lind', null, 'of the Harlow Institute'],
  ['Senator Ada Lind of Norvik said hulls rust.', 'Ada Lind', 'Senator', 'Senator, of Norvik'],
  ['President Ada Lind of Norland said hulls rust.', 'Ada Lind', 'President', 'President of Norland'],
  ["The boat sank, the Courier's Ada Lind said.", 'Ada Lind', null, 'of the Courier'],
  ['Rep. Ada Lind, R-Norv., said it would pass.', 'Ada Lind', 'Rep.', 'Rep., R-Norv.'],
  [
    'Ada Lind, with 20 years of experience at the yard, said hulls rust.',
    'Ada Lind',
    null,
    'with 20 years of experience at the yard',
  ],
  [
    'As head of the Harlow Institute, Ada Lind said she had seen worse.',
    'Ada Lind',
    'head of the Harlow Institute',
    'head of the Harlow Institute',
  ],
  [
    "The bill's author, Senator Ada Lind, said it would pass.",
    'Ada Lind',
    "bill's author",
    "bill's author; Senator",
  ],
  [
    "The letter came from Lind's lawyer, Olav Berg. “It is clear,” Berg said.",
    'Olav Berg',
    "Lind's lawyer",
    "Lind's lawyer",
  ],
  [
    'Mary Quill, who works as a nurse at Norvik General, said it rusts.',
    'Mary Quill',
    'nurse at Norvik General',
    'nurse at Norvik General',
  ],
  [
    '“It rusts,” said Tom Hale, MD, director of the clinic.',
    'Tom Hale',
    'director of the clinic',
    'director of the clinic',
  ],
];

const around: readonly Case[] = [
  [
    'Ada Lind has run the shelter since 2011. “We are full,” she said.',
    'Ada Lind',
    null,
    'has run the shelter since 2011',
  ],
  [
    'Lind, a mother of three, lost her home in the flood. “Nobody came,” said Ada Lind.',
    'Ada Lind',
    'mother of three',
    'mother of three',
  ],
  [
    '“We were never asked,” said Joan Amberley.\n\nAmberley founded the station in 1998.',
    'Joan Amberley',
    null,
    'founded the station in 1998',
  ],
  [
    '“We were never asked,” said Joan Amberley. She has led the station since 1998.',
    'Joan Amberley',
    null,
    'has led the station since 1998',
  ],
  [
    'Mary Quill was mayor of Norvik from 2001 to 2009. “It rusts,” Quill said.',
    'Mary Quill',
    'mayor of Norvik from 2001 to 2009',
    'mayor of Norvik from 2001 to 2009',
  ],
  [
    'Ada Lind, head of the Norvik Trust, said it rusts. The Norvik Trust, a charity that keeps old ferries, is poor.',
    'Ada Lind',
    'head of the Norvik Trust',
    'head of the Norvik Trust, a charity that keeps old ferries',
  ],
];

/** What stands near a name and tells nothing of why to believe it. */
const nothing: readonly Case[] = [
  ['Ada Lind, standing beside a doctor, said the road was open.', 'Ada Lind', null, null],
  ['Ada Lind, who declined to give figures, said the road was open.', 'Ada Lind', null, null],
  ['Ada Lind, whose visit had been put off, said the road was open.', 'Ada Lind', null, null],
  ['Ada Lind, whose speech in parliament had been put off, said the road was open.', 'Ada Lind', null, null],
  ['Ada Lind, along with other leaders, said the road was open.', 'Ada Lind', null, null],
  ['Ada Lind, insistent she is no candidate, said the road was open.', 'Ada Lind', null, null],
  ['Ada Lind, the mayor said, will go. Lind said the road was open.', 'Ada Lind', null, null],
  [
    'Mayor Ada Lind, council leader Olav Berg, and clerk Tom Hale met. Lind said it rusts.',
    'Ada Lind',
    'Mayor',
    'Mayor',
  ],
  ['But Justice Ada Lind said the road was open.', 'Ada Lind', 'Justice', 'Justice'],
  [
    'Mary Quill met Tom Hale on Friday. He has run the shelter since 2001. “It is full,” Quill said.',
    'Mary Quill',
    null,
    null,
  ],
  [
    'Berit Moe, a pilot who spoke on condition that her ship not be named, said the quay was closed.',
    'Berit Moe',
    'pilot',
    'pilot',
  ],
];

describe('why to believe somebody with a name', () => {
  for (const [about, cases] of [
    ['beside the name', beside],
    ['elsewhere', around],
    ['not told', nothing],
  ] as const) {
    describe(about, () => {
      for (const [copy, who, title, why] of cases) {
        it(copy, () => {
          const source = read(copy).sources.find(({ name }) => name === who);
          assert.deepEqual([source?.title, source?.justification], [title, why]);
        });
      }
    });
  }

  it('keeps to a few words, cut where a part of the sentence ends', () => {
    const copy =
      'Ada Lind, founder of the Norvik Trust, a charity that keeps old ferries afloat for the children of the town and of all the villages around it in order to teach them how their grandparents once crossed the fjord in winter when the ice was thin, said it rusts.';
    const why = read(copy).sources[0]?.justification ?? '';
    assert.ok(why.length <= 200, `${why.length}`);
    assert.match(why, /^founder of the Norvik Trust, a charity that keeps old ferries/);
    assert.doesNotMatch(why, /(?:\s(?:and|of|the|in|to|when)|,)$/);
  });
});

describe('why to believe bodies, documents and those without a name', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    [
      'The Harlow Institute, which represents 400 farms, said the dyke was sound.',
      'Harlow Institute, which represents 400 farms',
    ],
    ['The Harlow Institute, a move that few expected, said the dyke was sound.', null],
    ['The Harlow Institute, which had been asked to wait, said the dyke was sound.', null],
    ['Few knew of the plan, according to a survey of 1,200 adults.', 'survey of 1,200 adults'],
    [
      'The dyke was known to leak, according to court records reviewed by the Gazette.',
      'court records reviewed by the Gazette',
    ],
    [
      'A Courier poll found that most oppose the plan. The poll was conducted by phone from May 2 to 5 among 1,004 voters.',
      'conducted by phone from May 2 to 5 among 1,004 voters',
    ],
    ['The report said hulls rust.', null],
    ['Residents of the street said no one warned them.', 'Residents of the street'],
    ['Parents said the school was cold.', null],
    [
      'A person familiar with the talks, who asked not to be named, said the deal was close.',
      'person familiar with the talks',
    ],
    ['A source said the deal was close.', null],
  ];
  for (const [copy, why] of cases) {
    it(copy, () => assert.equal(read(copy).sources[0]?.justification ?? null, why));
  }
});
