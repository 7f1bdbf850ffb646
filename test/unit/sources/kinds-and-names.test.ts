import assert from 'node:assert/strict';
import type { SourceKind } from '../../../src/sources/model';
import { sourcesReport } from '../../../src/sources/report';
import { read } from './support';

/** The last statement's source: its kind and what the report calls it. */
function last(copy: string): [SourceKind | null, string | null] {
  const { attributions } = sourcesReport(read(copy).analysis);
  const statement = attributions[attributions.length - 1];
  return [statement?.sourceType ?? null, statement?.sourceName ?? null];
}

const cases: readonly (readonly [string, string, SourceKind | null, string | null])[] = [
  ['officials of no body', 'College officials said the hall was shut.', 'unnamed-group', 'College officials'],
  [
    'officials of a body',
    'Norvik College officials said the hall was shut.',
    'institution',
    'Norvik College',
  ],
  [
    'investigators of no body',
    'Foreign investigators said the hall was shut.',
    'unnamed-group',
    'Foreign investigators',
  ],
  [
    'investigators of a body',
    'Harbour Board investigators said the hall was shut.',
    'institution',
    'Harbour Board',
  ],
  ['officials of a country', 'Mexican officials said the hall was shut.', 'institution', null],
  [
    'those who spoke somewhere',
    'Speakers at the rally said the hall was shut.',
    'unnamed-group',
    'Speakers at the rally',
  ],
  [
    'leaders of the only district the copy names',
    '“Norvik School District has failed us,” said Ada Lind.\n\nDistrict leaders said the hall was shut.',
    'institution',
    'Norvik School District',
  ],
  [
    'leaders of one of two districts',
    'Norvik School District met Harlow School District. Club leaders said the hall was shut.',
    'unnamed-group',
    'Club leaders',
  ],
  [
    'schools by name',
    'Norvik Christian Schools acknowledged the fault.',
    'institution',
    'Norvik Christian Schools',
  ],
  [
    'a coalition by name',
    'Norvik Health Services acknowledged the fault.',
    'institution',
    'Norvik Health Services',
  ],
  [
    'a couple by surname',
    'Ada Lind met Olav Lind. The Linds said the hall was shut.',
    'named',
    'Ada and Olav Lind',
  ],
  [
    'one of a couple',
    'Ada Lind met Olav Lind. The Linds said the hall was shut. Ada Lind said so twice.',
    'named',
    'Ada Lind',
  ],
  ['a body that ends in s', 'Ada Lind watched. The Rovers said the hall was shut.', 'institution', 'Rovers'],
  [
    'a ruling by the names of its parties',
    'They won in the Lind v. State of Norvik case that said the law could not hold.',
    'document',
    'Lind v. State of Norvik',
  ],
  ['a state by name', 'The State of Norvik said the law would hold.', 'institution', 'State of Norvik'],
  [
    'a survey of late July',
    'She led by 4 points in a late July Harlow Institute poll.',
    'institution',
    'Harlow Institute',
  ],
  [
    'a study by who made it',
    'A 2024 Harlow Center study found that hulls rust.',
    'document',
    'Harlow Center study',
  ],
  [
    'a paper by its words',
    'The district’s safe water policy states that pipes be clean.',
    'document',
    'district’s safe water policy',
  ],
  ['a paper of no name', 'The report said that pipes be clean.', 'document', null],
  ['some of nobody in particular', 'Several of them said the hall was shut.', 'unnamed-group', null],
  ['one person of no name', 'A judge said the hall was shut.', 'unnamed-person', 'judge'],
  [
    'an epithet for one just named',
    'Ada Lind threw twice. The quarterback said it was luck.',
    'named',
    'Ada Lind',
  ],
  [
    'an epithet with words that tell nobody apart',
    'Ada Lind threw twice. The new Democratic congresswoman said it was luck.',
    'named',
    'Ada Lind',
  ],
  [
    'a host called otherwise than before',
    'Talk show host Ada Lind said it was luck. The Harbour News host said so twice.',
    'named',
    'Ada Lind',
  ],
  [
    'one of two hosts',
    'Talk show host Ada Lind said it was luck. Talk show host Ruth Holm said it was not. The Harbour News host said so twice.',
    'unnamed-person',
    'Harbour News host',
  ],
  [
    'a name after a long title',
    'Former attorney for the District of Norvik Olav Berg said the hall was shut.',
    'named',
    'Olav Berg',
  ],
  [
    'a lawyer, and not the one he acts for',
    'An attorney for the singer Ada Lind said the hall was shut.',
    'institution',
    null,
  ],
  [
    'a man and a woman of one surname',
    'Susan Lind met Robert Lind. Susan Lind left. Susan Lind slept. Mr. Lind said the hall was shut.',
    'named',
    'Robert Lind',
  ],
  [
    'a woman and a man of one surname',
    'Susan Lind met Robert Lind. Robert Lind left. Robert Lind slept. Ms. Lind said the hall was shut.',
    'named',
    'Susan Lind',
  ],
  [
    'a statement, and not whose lawyer he is who made it',
    'The statement from Berg’s attorney, Olav Holm, said the hall was shut.',
    'document',
    'statement from Berg’s attorney',
  ],
  [
    'an attorney of the state',
    'A spokesman for the U.S. attorney in Norvik said it was shut.',
    'institution',
    'U.S. attorney',
  ],
  [
    'a group, with one of it named',
    'Supporters of the club, including Ada Dahl, said it was good. They say it would help.',
    'unnamed-group',
    'Supporters of the club',
  ],
  [
    'one whose name tells no gender',
    'To Quinn Dahl, a clerk at Open Norvik, the vote was a sign. But the law is another, they argued.',
    'named',
    'Quinn Dahl',
  ],
  [
    'several, where two are named',
    'To Quinn Dahl the vote was a sign. Robin Berg stayed out. But the law is another, they argued.',
    null,
    null,
  ],
  [
    'a minister after the people of his country',
    'Olav Berg fled.\n\nIn June the Veldish minister, Klaus Holm, named three towns. It was, he told them, “the last ferry”.',
    'named',
    'Klaus Holm',
  ],
  [
    'one whose name is misspelt between',
    'Susan Holm left the club of Ruth Lind. “It is over,” Susan Holm said. Holn thinks that the Lind plan failed. “It is,” she said.',
    'named',
    'Susan Holm',
  ],
  [
    'one who comes after another in time',
    'Following Lind on the stage, Susan Holm smiled. “It is over,” she said.',
    'named',
    'Susan Holm',
  ],
  [
    'the only man named, by what is his',
    'Olav Berg’s roof fell in. The two men agreed that he would wait, he said.',
    'named',
    'Olav Berg',
  ],
];

describe('what kind a source is and what it is called', () => {
  for (const [what, copy, kind, name] of cases) {
    it(what, () => assert.deepEqual(last(copy), [kind, name]));
  }

  it('gives nobody the second place in an island for a title', () => {
    const { sources } = read('Olav Berg, the second man on the island, said the hall was shut.');
    assert.equal(sources[0]?.title, null);
  });
});
