import assert from 'node:assert/strict';
import { checkableFacts } from '../../../src/claims/checkable-facts';
import { parseArticle } from '../../../src/text/parse-article';
import { read } from '../sources/support';
import { stories } from './facts-stories';

function factsIn(text: string) {
  return checkableFacts(parseArticle(text), read(text).analysis);
}

/** "number: three ferries" of each fact, in order. */
function told(text: string): string[] {
  return factsIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('the checkable facts of a story about', () => {
  for (const { about, text, facts } of stories) {
    it(about, () => {
      assert.deepEqual(
        factsIn(text).map(({ kind, start, end }) => `${kind} at ${start}: ${text.slice(start, end)}`),
        facts.map(({ kind, start, end }) => `${kind} at ${start}: ${text.slice(start, end)}`),
      );
    });
  }
});

const cases: readonly (readonly [about: string, copy: string, facts: readonly string[]])[] = [
  [
    'a number has its currency, its unit and what it counts',
    'It cost US$4m, or 3.5 to 4 per cent of the 1,200 new boats, and two hundred and fifty crowns.',
    [
      'number: US$4m',
      'number: 3.5',
      'number: 4 per cent',
      'number: 1,200 new boats',
      'number: two hundred and fifty crowns',
    ],
  ],
  [
    'shares, crowds, halves and multiples',
    'About one in five ferries, twelve of 15 boats, tens of thousands of people and half the crew came twice.',
    [
      'number: one in five ferries',
      'number: twelve of 15 boats',
      'number: tens of thousands of people',
      'number: half',
      'number: twice',
    ],
  ],
  ['one is no number, and “the two” no count', 'The two met one of the men, high-five and all.', []],
  [
    'dates whole, with their time of day',
    'It opened at 10 a.m. on Monday, Sept. 3, 2001, closed in the mid-1980s and sank two weeks ago.',
    ['date: 10 a.m.', 'date: Monday, Sept. 3, 2001', 'date: mid-1980s', 'date: two weeks ago'],
  ],
  [
    'months that are words, and a name',
    'They may march in May, and Theresa May may march on 4 March.',
    ['date: May', 'name: Theresa May', 'date: 4 March'],
  ],
  [
    'years are no counts and counts no years',
    'In 2019 some 2000 people saw the 2015 film between 1998 and 2003.',
    ['date: 2019', 'number: 2000 people', 'date: 2015', 'date: 1998', 'date: 2003'],
  ],
  [
    'names of bodies, laws and things whole',
    'She left the University of Norvik, St. Olav’s Hospital and Smith & Dahl under Article 50 of the Harbour Act 1988 on Flight 302.',
    [
      'name: University of Norvik',
      'name: St. Olav’s Hospital',
      'name: Smith & Dahl',
      'name: Article 50',
      'name: Harbour Act 1988',
      'name: Flight 302',
    ],
  ],
  [
    'a name once, and again where it is spelled otherwise',
    'Edda Lindqvist and Olav Berg spoke. Mr. Berg left with Lindqvist. Ms. Lindquist stayed, as did Berg.',
    ['name: Edda Lindqvist', 'name: Olav Berg', 'name: Lindquist'],
  ],
  [
    'a capital that only opens a sentence is no name',
    'Residents left. Harbours closed. “Nothing works,” they said. Police came; Norvik was dark. They like Norvik.',
    ['quote: “Nothing works,”', 'name: Norvik'],
  ],
  [
    'a number that opens a sentence counts too',
    'Dozens of boats sank. Half of the pier is gone. Twelve people died.',
    ['number: Dozens of boats', 'number: Half', 'number: Twelve people'],
  ],
  [
    'offices of several words with capitals',
    'Secretary of State Ada Lind met Chief Justice Olav Berg and Queen Maud.',
    [
      'title: Secretary of State',
      'name: Ada Lind',
      'title: Chief Justice',
      'name: Olav Berg',
      'title: Queen',
      'name: Maud',
    ],
  ],
  [
    'offices before a name and behind it',
    'Norvik mayor Edda Lind met Sen. Olav Berg, the port’s chief engineer, Jo Hale, and Ida Strand, 41, a mother of two.',
    [
      'title: Norvik mayor',
      'name: Edda Lind',
      'title: Sen.',
      'name: Olav Berg',
      'title: the port’s chief engineer',
      'name: Jo Hale',
      'name: Ida Strand',
      'number: 41',
      'title: mother of two',
    ],
  ],
  [
    'the same office of another person, and not twice of one',
    'President Jonas Weil met President Maud Tan. President Weil left.',
    ['title: President', 'name: Jonas Weil', 'title: President', 'name: Maud Tan'],
  ],
  [
    'an office nobody is named with is none',
    'The mayor, who is 41, said the Prime Minister would come.',
    ['number: 41'],
  ],
  ['who speaks is not who somebody is', 'She had met Edda Lind, the mayor said.', ['name: Edda Lind']],
  [
    'what has no like',
    'It is the second-largest port, the first to close, a record high and the most expensive ever built in history.',
    [
      'superlative: the second-largest',
      'superlative: the first',
      'superlative: a record high',
      'superlative: the most expensive',
      'superlative: in history',
    ],
  ],
  [
    'words that only look so',
    'At first the latest forest interest had a criminal record, off the record, and at least most of them rest.',
    [],
  ],
  [
    'numbers, names and dates in a quotation follow it; its superlatives are the speaker’s',
    '“It is the worst of 12 fires in Soraval since May,” Edda Lind said.',
    [
      'quote: “It is the worst of 12 fires in Soraval since May,”',
      'number: 12 fires',
      'name: Soraval',
      'date: May',
      'name: Edda Lind',
    ],
  ],
  ['scare quotes are nobody’s words', 'The so-called “bird tax” and the “free” ferry are gone.', []],
  ['the title of a work is a name', 'Her novel “The Patient Sea” was filmed.', ['name: The Patient Sea']],
  [
    'a quotation over two paragraphs is one',
    '“We lost the pier,” Edda Lind said. “We waited.\n\n“And we lost the boats.”\n\nNobody came to the harbour after that.',
    ['quote: “We lost the pier,”', 'name: Edda Lind', 'quote: “We waited.\n\n“And we lost the boats.”'],
  ],
  [
    'copy without capitals and marks has its numbers and dates',
    'the board closed the pier for six months on monday and 41 million crowns will be needed in july to repair the oldest of two ferries',
    [
      'number: six months',
      'date: monday',
      'number: 41 million crowns',
      'date: july',
      'superlative: the oldest',
      'number: two ferries',
    ],
  ],
  [
    'a headline of capitals has only names that the story has too',
    'Norvik Mayor Quits After Third Vote\n\nBy Ines Okafor\n\nThe mayor of Norvik, Edda Lind, resigned.\n',
    ['name: Norvik', 'title: mayor of Norvik', 'name: Edda Lind'],
  ],
];

describe('checkable facts', () => {
  for (const [about, copy, facts] of cases) it(about, () => assert.deepEqual(told(copy), facts));

  it('do not overlap but for those in quotations, and are in order', () => {
    for (const { text } of stories) {
      const facts = factsIn(text);
      for (const [at, fact] of facts.entries()) {
        assert.ok(fact.start < fact.end);
        const next = facts[at + 1];
        if (!next) continue;
        assert.ok(fact.start <= next.start, text.slice(fact.start, next.end));
        if (fact.kind !== 'quote') assert.ok(fact.end <= next.start, text.slice(fact.start, next.end));
      }
    }
  });

  it('know their sentence', () => {
    for (const { text } of stories) {
      const article = parseArticle(text);
      for (const { start, sentence } of factsIn(text)) {
        const own = article.sentences[sentence];
        assert.ok(own && own.start <= start && start < own.end, text.slice(start, start + 20));
      }
    }
  });

  it('are found whatever stands in the text', () => {
    for (const text of [
      '',
      ' ',
      '“',
      '$',
      '12',
      'A',
      '’s',
      '“”',
      '-',
      '1-',
      'The',
      'Mr.',
      '\ud83d\ude00 12',
      'of the',
    ])
      assert.doesNotThrow(() => factsIn(text), JSON.stringify(text));
  });
});
