import assert from 'node:assert/strict';
import { read } from './support';

/** A case a line: the copy, then what is credited to whom. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the source before',
    'The mayor said that the bridge would close in June.',
    ['The mayor | said | that the bridge would close in June'],
  ],
  [
    'the source after a quotation, with a title added',
    '“The bridge is safe,” said Ada Lind, an engineer for the city of Norvik. “We checked it twice.”',
    ['Ada Lind, an engineer for the city of Norvik | said | “The bridge is safe,” … “We checked it twice.”'],
  ],
  [
    'around the content',
    'The bridge, the Harbour Board said, would close in June.',
    ['the Harbour Board | said | The bridge … would close in June'],
  ],
  [
    'according to, at the end',
    'Three people drowned when the ferry sank, according to the Coast Agency.',
    ['the Coast Agency | according to | Three people drowned when the ferry sank'],
  ],
  [
    'according to, at the head',
    'According to a report by the auditor, the ferry had no licence.',
    ['a report by the auditor | According to | the ferry had no licence'],
  ],
  [
    'a hearer between cue and content',
    'Ms. Lind told the Norvik Courier that the ferry had no licence.',
    ['Ms. Lind | told | that the ferry had no licence'],
  ],
  [
    'a passive with its agent',
    'The captain has been accused by port officials of sailing without a licence.',
    ['port officials | accused | The captain … of sailing without a licence'],
  ],
  [
    'a clause with who',
    'The ferry was owned by Olav Berg, who accused the port of neglect.',
    ['who | accused | the port of neglect'],
  ],
  [
    'words added between commas',
    'Olav Berg, the owner of the ferry, said the port was to blame.',
    ['Olav Berg, the owner of the ferry | said | the port was to blame'],
  ],
  [
    'a second cue that shares the source',
    'The aide rejected the report, saying that the ferry was sound.',
    ['The aide | rejected | the report', 'The aide | saying | that the ferry was sound'],
  ],
];

const silent: readonly string[] = [
  'The alleged owner of the ferry left the reported site of the accident.',
  'The captain declined to say whether the ferry was sound.',
  'The ferry did not respond to calls.',
  'The ferry is said to have sunk in minutes.',
  'The company files its report to the state each year.',
];

describe('who says what', () => {
  for (const [title, copy, expected] of cases) {
    it(title, () => assert.deepEqual(read(copy).said(), expected));
  }

  for (const copy of silent) {
    it(`nobody in: ${copy}`, () => assert.deepEqual(read(copy).said(), []));
  }

  it('tells direct, mixed and indirect speech apart', () => {
    const { analysis } = read(
      '“The bridge is safe,” Ada Lind said.\n\nShe said the work had been “slow and costly” so far.\n\nShe said the city would pay.',
    );
    assert.deepEqual(
      analysis.attributions.map((each) => each.kind),
      ['direct', 'mixed', 'indirect'],
    );
  });

  it('gives a quotation that runs over paragraphs to one speaker', () => {
    const { said, analysis } = read(
      '“The bridge is safe,” Ada Lind said. “We checked it twice.\n\n“The city will pay for it in June,” and nobody else will.”\n\nThe bridge opened in 1911.',
    );
    assert.equal(said().length, 1);
    assert.equal(analysis.states[analysis.states.length - 1], 'none');
    assert.ok(analysis.states.includes('carried'));
  });

  it('leaves what stands in quotation marks to its speaker', () => {
    assert.deepEqual(
      read('“Everybody said the bridge would fall and officials lied,” Ada Lind said.').said(),
      ['Ada Lind | said | “Everybody said the bridge would fall and officials lied,”'],
    );
  });

  it('keeps offsets with line ends, a byte order mark and emoji as given', () => {
    const copy = '\ufeffA headline\r\n\r\n\u{1F6A2} The mayor said the ferry sank.\r\n';
    assert.deepEqual(read(copy).said(), ['The mayor | said | the ferry sank']);
  });

  it('never throws, whatever the text', () => {
    for (const copy of [
      '',
      ' ',
      '“',
      'said',
      'said said said',
      '(',
      'according to',
      '\u0130\u0130 said ok',
      'a '.repeat(4000),
    ])
      read(copy);
  });

  it('gives the same answer for an edited article as for a new one', () => {
    const before = 'The mayor said the bridge is safe.\n\nAn aide said the city would pay.';
    const after = before.replace('would pay', 'would never pay');
    read(before);
    assert.deepEqual(read(after).analysis, read(after).analysis);
  });
});
