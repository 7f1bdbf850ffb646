import assert from 'node:assert/strict';
import type { Mention } from '../../../src/sources/model';
import { type Reading, read } from './support';

/** The mentions of each source, as written. */
function mentionsOf(copy: string): (string | null)[][] {
  const { sources, words } = read(copy);
  return sources.map((source) => source.mentions.map((mention) => words(mention)));
}

/** The copy, and the mentions that belong to one source each. */
const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'a surname, a title and a pronoun join a name',
    'Transport Minister Ada Lind said the ferry sank. Ms. Lind said it was old. The minister blamed rust. She said so twice.',
    [['Transport Minister Ada Lind', 'Ms. Lind', 'The minister', 'She']],
  ],
  [
    'an age joins whom it is told of',
    'Ada Lind, 56, a welder, said the ferry was old. The 56-year-old said the owner knew.',
    [['Ada Lind', 'The 56-year-old']],
  ],
  [
    'a title told elsewhere joins its holder',
    'Ada Lind, the mayor of Norvik, opened the yard. “It is safe,” the mayor said.\n\nLind said it would stay.',
    [['the mayor', 'Lind']],
  ],
  [
    'he and she tell two people apart',
    'Olav Berg met Ada Lind on Monday. “It was rust,” she said. “It was salt,” he said.',
    [['she'], ['he']],
  ],
  [
    'a person named in between takes the pronoun',
    'Ada Lind said the yard was old.\n\nMaria Holm worked there for years. “We knew,” she said.',
    [['Ada Lind'], ['she']],
  ],
  [
    'a first name joins its full name',
    'Ada Lind said the yard was old. Ada said so twice.',
    [['Ada Lind', 'Ada']],
  ],
  [
    'a son is not his father',
    'Olav Berg Jr. said the yard was old. Mr. Berg owns it. Olav Berg said it was not.',
    [['Olav Berg Jr'], ['Olav Berg']],
  ],
  [
    'one official of three is not the three',
    'Three senior harbour officials said the yard was old. An aide said the official was wrong. The official said little.',
    [['Three senior harbour officials'], ['An aide'], ['The official']],
  ],
  [
    'both women are the two who were named',
    'Ada Lind and Ruth Holm lost their posts. Both women said the yard was old.',
    [['Both women'], ['Both women']],
  ],
  [
    'a place named in between takes no pronoun',
    'Ada Lind said the yard was old. Norvik East has two yards. “We knew,” she said.',
    [['Ada Lind', 'she']],
  ],
  [
    'two aides stay two',
    'One aide said the mayor knew. Another aide said he did not.',
    [['One aide'], ['Another aide']],
  ],
  [
    'a second official is another, and the first official is the first',
    'An official said the deal was close. A second official said it was dead. The first official said it was not.',
    [['An official', 'The first official'], ['A second official']],
  ],
  [
    'the two officials are each of the two',
    'An official said the deal was close. A second official said it was dead. The two officials said it was secret.',
    [
      ['An official', 'The two officials'],
      ['A second official', 'The two officials'],
    ],
  ],
  [
    'two of the people are of the four',
    'Four people familiar with the talks said the deal was close. Two of the people said it was signed. One of the people said it was not.',
    [['Four people familiar with the talks', 'Two of the people', 'One of the people']],
  ],
  [
    'another noun for the only anonymous source',
    'A Harbour Ministry adviser said the deal was close. The official said it was signed.',
    [['A Harbour Ministry adviser', 'The official']],
  ],
  [
    'not where two can be meant',
    'A Harbour Ministry adviser said the deal was close. A diplomat said it was not. The aide said it was signed.',
    [['A Harbour Ministry adviser'], ['A diplomat'], ['The aide']],
  ],
  [
    'a body by its initials and its noun',
    'The National Ferry Safety Board opened an inquiry. The NFSB said divers went down. The board said the hull was thin.',
    [['The NFSB', 'The board']],
  ],
  [
    'a ministry and its officials',
    'The Ministry of Transport said the ferry was sound. The ministry said divers went down. Ministry officials blamed rust.',
    [['The Ministry of Transport', 'The ministry', 'Ministry officials']],
  ],
  [
    'a spokesman and his body',
    'The Harbour Board said the yard was safe. A Harbour Board spokesman said it would stay. The spokesman said little else.',
    [['The Harbour Board', 'A Harbour Board spokesman', 'The spokesman']],
  ],
  [
    'the company, where the copy names one',
    'Norvik Shipping Co. owns the yard. The company said it was safe.',
    [['The company']],
  ],
  [
    'one paper by two nouns',
    'A Harlow Institute study found that hulls rust. The report said salt was to blame.',
    [['A Harlow Institute study', 'The report']],
  ],
  [
    'some of a group',
    'Several students said the food was cold. Some said it was raw.',
    [['Several students', 'Some']],
  ],
];

describe('who is meant', () => {
  for (const [title, copy, expected] of cases) {
    it(title, () => assert.deepEqual(mentionsOf(copy), expected));
  }

  it('does not take the union for the one who leads it', () => {
    const { sources } = read(
      '“We knew,” said Ada Lind, who leads the Harbour Union. The union said the yard was old.',
    );
    assert.deepEqual(
      sources.map(({ kind, name }) => [kind, name]),
      [
        ['named', 'Ada Lind'],
        ['institution', 'Harbour Union'],
      ],
    );
  });

  it('does not join two firms to one “company”', () => {
    const { sources } = read('Norvik Shipping Co. sued Bernt Motors. The company said the yard was safe.');
    assert.equal(sources[0]?.name, null);
  });
});

describe('how many are spoken of', () => {
  const numbers = (reading: Reading) =>
    reading.sources.map(({ mentions }) => mentions.map(({ plural, pronoun }: Mention) => [plural, pronoun]));

  it('sources, and later one source', () => {
    assert.deepEqual(numbers(read('Sources said the deal was close. The source said it was signed.')), [
      [
        [true, null],
        [false, null],
      ],
    ]);
  });

  it('one of several is one', () => {
    assert.deepEqual(
      numbers(read('Three sources said the deal was close. One of the sources said it was signed.')),
      [
        [
          [true, null],
          [false, null],
        ],
      ],
    );
  });

  it('one person who is “they” here and “he” there is one source', () => {
    const copy =
      'A person familiar with the talks said the deal was close. They said it was signed. He said so twice.';
    assert.deepEqual(numbers(read(copy)), [
      [
        [false, null],
        [false, 'they'],
        [false, 'he'],
      ],
    ]);
  });

  it('a surname that ends in s is one person', () => {
    assert.deepEqual(numbers(read('Ada Harris said the deal was close. Harris said it was signed.')), [
      [
        [false, null],
        [false, null],
      ],
    ]);
  });

  it('two people who speak as one are several', () => {
    const { sources } = read('“We are proud,” Ada Lind and Olav Berg said.');
    assert.deepEqual(
      sources.map(({ name, mentions }) => [name, mentions[0]?.plural]),
      [['Ada Lind and Olav Berg', true]],
    );
  });
});
