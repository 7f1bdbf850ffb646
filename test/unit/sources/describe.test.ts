import assert from 'node:assert/strict';
import type { SourceKind } from '../../../src/sources/model';
import { read } from './support';

/** The copy, the kind of its first source, and its name. */
const named: readonly (readonly [string, SourceKind, string | null])[] = [
  ['A spokeswoman for the Harbour Board said the ferry sank.', 'institution', 'Harbour Board'],
  ['Harbour Board officials said the ferry sank.', 'institution', 'Harbour Board'],
  ['Officials at the Harbour Ministry said the ferry sank.', 'institution', 'Harbour Ministry'],
  ['Mexican officials said the ferry sank.', 'institution', null],
  ['A lawyer for Mr. Berg said the ferry was sound.', 'institution', null],
  ['A report by the Harlow Institute said hulls rust.', 'document', 'Harlow Institute'],
  ['Hulls rust, according to estimates from Bernt Research.', 'institution', 'Bernt Research'],
  ['A Norvik Post poll showed that few knew.', 'institution', 'Norvik Post'],
  ['A memo by prosecutors in Norvik said hulls rust.', 'document', null],
  ['A spokesman for the mayor, Ada Lind, said hulls rust.', 'institution', null],
  ['The report said hulls rust.', 'document', null],
  ['Meeting minutes show the board knew.', 'document', null],
  [
    'According to the Office of the Auditor of Norvik, hulls rust.',
    'institution',
    'Office of the Auditor of Norvik',
  ],
  ['Historian Ada Lind said hulls rust.', 'named', 'Ada Lind'],
  ["The Harbour Union's Ada Lind said hulls rust.", 'named', 'Ada Lind'],
  ['Critics of the plan, including Ada Lind, said hulls rust.', 'unnamed-group', null],
];

describe('what a source is called', () => {
  for (const [copy, kind, name] of named) {
    it(copy, () => {
      const [source] = read(copy).sources;
      assert.deepEqual([source?.kind, source?.name], [kind, name]);
    });
  }

  it('an email is the source, and not who wrote or saw it', () => {
    const { analysis, sources } = read(
      'The owner knew, according to an email that Mr. Berg wrote to colleagues and that was viewed by the Courier.',
    );
    assert.deepEqual(
      analysis.attributions.map(({ sourceId }) => sources.find(({ id }) => id === sourceId)?.kind),
      ['document'],
    );
    assert.equal(
      read('The owner knew, according to a memo Mr. Berg sent to staff.').sources[0]?.kind,
      'document',
    );
  });

  it('a party beside a name is no source', () => {
    const { sources } = read(
      '“It is rust,” Rep. Ada Lind, D-Norvik, the former chairwoman of the Harbour Committee, told the Courier.',
    );
    assert.equal(sources[0]?.name, 'Ada Lind');
  });
});

describe('one who is kept unnamed, and one who is only not named', () => {
  const kinds: readonly (readonly [string, SourceKind])[] = [
    ['A former employee told the Courier that the ferry was never inspected.', 'anonymous'],
    ['Two former executives said the ferry was never inspected.', 'anonymous'],
    ['An engineer told the Norvik Times that the ferry was never inspected.', 'anonymous'],
    ['An engineer told the court that the ferry was never inspected.', 'unnamed-person'],
    ['A police officer said the crowd was calm.', 'anonymous'],
    ['A police officer testified that the crowd was calm.', 'unnamed-person'],
    ['A minister said privately that the deal was dead.', 'anonymous'],
    ['A minister said in parliament that the deal was dead.', 'unnamed-person'],
    ['A harbour official said last year that the yard was full.', 'unnamed-person'],
    ['A harbour official said the yard was full.', 'anonymous'],
    ['A former harbour aide announced plans to sue.', 'unnamed-person'],
    ['The former employee, Ada Lind, said the ferry was never inspected.', 'named'],
    ['A shopper said the queue was long.', 'unnamed-person'],
    ['Employees said the queue was long.', 'unnamed-group'],
  ];
  for (const [copy, kind] of kinds) {
    it(`${kind}: ${copy}`, () => assert.equal(read(copy).sources[0]?.kind, kind));
  }
});

describe('how they know', () => {
  const cases: readonly (readonly [string, string | null, number])[] = [
    ['A person familiar with the talks said the deal was close.', 'familiar with the talks', 2],
    ['A ministry official briefed on the call said the deal was close.', 'briefed on the call', 3],
    ['One official, who attended the meeting, said the deal was close.', 'who attended the meeting', 2],
    [
      'An aide close to the mayor who asked not to be named said the deal was close.',
      'close to the mayor',
      3,
    ],
    ['An aide who asked not to be named said the deal was close.', null, 1],
    ['A source said the deal was close.', null, 0],
  ];
  for (const [copy, basis, specificity] of cases) {
    it(copy, () => {
      const { sources, words } = read(copy);
      assert.equal(words(sources[0]?.basis ?? null), basis);
      assert.equal(sources[0]?.specificity, specificity);
    });
  }

  it('leaves what is said of the grant out of the description', () => {
    const { sources } = read(
      'One official who attended the talks and spoke on condition of anonymity said little.',
    );
    assert.equal(sources[0]?.description, 'One official who attended the talks');
  });
});

describe('why to believe them', () => {
  const cases: readonly (readonly [string, RegExp | null])[] = [
    ['“It was rust,” said Olav Berg, whose son was on the ferry.', /^whose son was on the ferry$/],
    [
      'Olav Berg worked at the yard for 20 years. “It was rust,” he said.',
      /^worked at the yard for 20 years$/,
    ],
    [
      'Ada Lind, a professor of law at Norvik University, said it was rust.',
      /^professor of law at Norvik University$/,
    ],
    [
      'Ada Lind, 51, the firm’s former auditor, said it was rust. Lind has studied hulls for years.',
      /^firm’s former auditor; has studied hulls for years$/,
    ],
    [
      '“It was rust,” said Ada Lind of the Harlow Institute.\n\nThe Harlow Institute, which studies ships, is old. Ada Lind, a chemist at the Harlow Institute, wrote a book.',
      /chemist at the Harlow Institute.*which studies ships/,
    ],
    [
      'A senior Harbour Ministry official briefed on the call said it was rust.',
      /^senior Harbour Ministry official briefed on the call$/,
    ],
    ['Glenn Berg, armed with a torch, said it was rust.', null],
    ['Ms. Lind said it was rust.', null],
    ['A source said it was rust.', null],
  ];
  for (const [copy, expected] of cases) {
    it(copy, () => {
      const justification = read(copy).sources[0]?.justification ?? null;
      if (expected === null) assert.equal(justification, null);
      else assert.match(justification ?? '', expected);
    });
  }
});
