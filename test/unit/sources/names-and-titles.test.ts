import assert from 'node:assert/strict';
import { read } from './support';

/** The sources of a text: kind, name and title of each. */
function who(copy: string): string[] {
  return read(copy).sources.map(({ kind, name, title }) => `${kind}: ${name ?? '-'} (${title ?? '-'})`);
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a dame called by her first name',
    'The pier is unsafe, Dame Mara Tarrow said. Dame Mara added that it would close.',
    ['named: Mara Tarrow (Dame)'],
  ],
  [
    'a knight called by his first name',
    '“We will win,” said Sir Olav Rusk. Sir Olav said he was ready.',
    ['named: Olav Rusk (Sir)'],
  ],
  ['a peer, with the style', 'Lord Ransby said the vote was lost.', ['named: Lord Ransby (Lord)']],
  [
    'a peer whose first name comes later',
    'Lord Ransby said no. Lord Tor Ransby told the Courier that it was late.',
    ['named: Tor Ransby (Lord)'],
  ],
  [
    'a judge, and her office',
    'Mrs Justice Thorne said the case was thin. “It was thin,” the judge said.',
    ['named: Mrs Justice Thorne (Mrs Justice)'],
  ],
  [
    'a barrister',
    'Ruth Adeyo KC said the road was wet. Ms Adeyo said it would flood.',
    ['named: Ruth Adeyo (KC)'],
  ],
  ['a member of parliament', 'The Rt Hon Owen Marsh MP said it would fail.', ['named: Owen Marsh (MP)']],
  ['a detective', 'Det Sgt Rennow said the car was stolen.', ['named: Rennow (Det Sgt)']],
  [
    'a soldier with an order',
    'Brig Tom Searle OBE said the men were tired. Brig Searle said more would come.',
    ['named: Tom Searle (Brig)'],
  ],
  [
    'a trade that opens a sentence',
    'Welder Tom Hale said the hull was cracked. Hale said it was old.',
    ['named: Tom Hale (Welder)'],
  ],
  ['a first name that ends like a trade', 'Oliver Tom Hale said no.', ['named: Oliver Tom Hale (-)']],
  ['an office with the name of a country', 'The Mexican President said it was shut.', ['named: - (-)']],
  [
    'an office of two words',
    'Assistant Secretary Mara Holm said no. The Assistant Secretary said it would stay.',
    ['named: Mara Holm (Assistant Secretary)'],
  ],
  [
    'a title that goes on over “of”',
    'Former Secretary of State Ada Lind said no. The Deputy Minister of Transport said it would stay.',
    ['named: Ada Lind (Former Secretary of State)', 'named: - (-)'],
  ],
  [
    'an office by its holder',
    'Prime Minister Ada Lind met Vice President Tor Rusk. The Vice President said it was wet.',
    ['named: Tor Rusk (Vice President)'],
  ],
  ['the leader of a named body', 'The Harbour Commission Chairman said it was wet.', ['named: - (-)']],
  [
    'an outlet that ends like an office',
    'The Harbour Reporter said it was wet.',
    ['institution: Harbour Reporter (-)'],
  ],
  ['an office that is on no list of people', 'The Harbour Commissioner said it was wet.', ['named: - (-)']],
  ['an office with a style', 'The Lord Mayor said it was wet.', ['named: Lord Mayor (Lord)']],
  ['a surname that is an office', 'Tom Bishop said the hull was cracked.', ['named: Tom Bishop (-)']],
  [
    'somebody of a people',
    '“I fled,” the Frenchman said. The Frenchman added that he was tired.',
    ['unnamed-person: - (-)'],
  ],
  ['a body behind an article', 'The Harbour Board said it was shut.', ['institution: Harbour Board (-)']],
  ['nobody in “I’m told”', 'I’m told that the owner has sold the yard.', []],
  [
    'a ship named like a lady',
    'A crew member on the Lady Isla was hurt. The 34-year-old said the rope broke.',
    ['unnamed-person: - (-)'],
  ],
  [
    'a ship',
    'Divers searched the MV Carrow. “It is gone,” Carrow harbourmaster Ada Lind said.',
    ['named: Ada Lind (Carrow harbourmaster)'],
  ],
  ['a lady', 'Lady Isla said the rope broke.', ['named: Lady Isla (Lady)']],
  [
    'what somebody else said beside a name',
    'The driver, Tor Pinnow, the witness accepted, had been drinking. “He was drunk,” Pinnow said.',
    ['named: Tor Pinnow (driver)'],
  ],
];

describe('names and titles', () => {
  for (const [what, copy, expected] of cases)
    it(`knows ${what}`, () => {
      assert.deepEqual(who(copy), expected);
    });

  it('gives no style for a reason to believe somebody', () => {
    assert.equal(read('Dame Mara Tarrow said it was cold.').sources[0]?.justification, null);
    const [judge] = read('Mrs Justice Thorne, the judge, said the case was sad.').sources;
    assert.equal(judge?.justification, 'judge');
  });

  it('takes letters for a withheld name', () => {
    const { sources } = read(
      'Witness B said the car was fast. Witness C said it was slow. Witness B wept, she said.',
    );
    assert.deepEqual(sources.map(({ kind, name }) => [kind, name]).slice(0, 2), [
      ['anonymous', 'Witness B'],
      ['anonymous', 'Witness C'],
    ]);
    const nurse = read('The pier is shut, said a nurse known only as Witness B.');
    assert.equal(nurse.sources[0]?.kind, 'anonymous');
    assert.equal(nurse.words(nurse.sources[0]?.grant ?? null), 'known only as Witness B');
  });
});
