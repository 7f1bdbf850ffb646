import assert from 'node:assert/strict';
import { read } from './support';

/** A case a line: what is shown, the copy, then what is credited to whom. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a name after its verb, with one who was quoted elsewhere',
    '“It will sail,” said Ada Lind, a pilot quoted in a Harbour Union press release.',
    ['Ada Lind, a pilot quoted in a Harbour Union press release | said | “It will sail,”'],
  ],
  ['a paper that quotes somebody', 'The release quoted Ada Lind.', ['The release | quoted | Ada Lind']],
  [
    'a lawsuit, and not whom it was filed against',
    'A federal lawsuit filed against the Diocese of Norvik alleged that records were burnt.',
    ['A federal lawsuit filed against the Diocese of Norvik | alleged | that records were burnt'],
  ],
  [
    'the body itself, where nothing was filed',
    'The Diocese of Norvik alleged that records were burnt.',
    ['The Diocese of Norvik | alleged | that records were burnt'],
  ],
  [
    'a statement, and not to whom it was read',
    'The statement she read to Mr. Berg said that he was dismissed.',
    ['The statement she read to Mr. Berg | said | that he was dismissed'],
  ],
  [
    'a notice, and not to whom it was sent',
    'A notice that was sent to Ms. Holm said the lease was over.',
    ['A notice that was sent to Ms. Holm | said | the lease was over'],
  ],
  [
    'who described the officers',
    'The officers Lind described as lazy left.',
    ['Lind | described | as lazy left'],
  ],
  [
    'the subject of two verbs, with a thing between them',
    'Lind works in the housing/health field and volunteers at many clubs, but said that voting was the way.',
    ['Lind | said | that voting was the way'],
  ],
  [
    'the subject after what opens the sentence',
    'A child’s rod in hand, Ada Lind walked to the pier while reminding pupils that fish are shy.',
    ['Ada Lind | reminding | that fish are shy'],
  ],
  [
    'some of those spoken of',
    'Two of the pilots said that the mast was rotten.',
    ['Two of the pilots | said | that the mast was rotten'],
  ],
  [
    'a lawyer, and for whom',
    'A lawyer for Mr. Berg said that the mast was sound.',
    ['A lawyer for Mr. Berg | said | that the mast was sound'],
  ],
  [
    'whose ministry',
    'Norvik’s transport ministry said that the mast was sound.',
    ['Norvik’s transport ministry | said | that the mast was sound'],
  ],
  [
    'a senator, and not what stands beside her name',
    'Senator Ada Lind, D-N.Y., the former chair, said that the mast was sound.',
    ['Senator Ada Lind, D-N.Y., the former chair | said | that the mast was sound'],
  ],
  [
    'one of several, named',
    'One of the experts, Ada Lind of Harlow University, said that the mast was old.',
    ['One of the experts, Ada Lind of Harlow University | said | that the mast was old'],
  ],
  [
    'many of a group',
    'It troubled neighbours, many of whom warned that the mast was rotten.',
    ['many of whom | warned | that the mast was rotten'],
  ],
  [
    'those who lead, and not one of them',
    'The board’s leadership — including Ada Lind, its head, and Olav Berg — said that the pier was shut.',
    ['The board’s leadership — including Ada Lind, its head, and Olav Berg | said | that the pier was shut'],
  ],
  [
    'a release, and not whose office sent it',
    'A release from Mr. Berg’s office about the fire noted that the mast was sound.',
    ['A release from Mr. Berg’s office about the fire | noted | that the mast was sound'],
  ],
  [
    'supporters of two things',
    'Supporters of the mosque and cultural centre in lower Norvik, including Mayor Ada Lind, said that both would stand.',
    [
      'Supporters of the mosque and cultural centre in lower Norvik, including Mayor Ada Lind | said | that both would stand',
    ],
  ],
  [
    'who speaks after a clause about another',
    'After reporter Tom Falk finished his report, Berg stormed back, leaned into him and said, “Be clear.”',
    ['Berg | said | “Be clear.”'],
  ],
  [
    'who speaks in a clause of two verbs',
    'When Ada Lind came home and said that the mast was rotten, nobody heard.',
    ['Ada Lind | said | that the mast was rotten, nobody heard'],
  ],
  [
    'who it is, and not in what',
    'In a statement, the first lady, Ada Lind, questioned his report.',
    ['the first lady, Ada Lind | questioned | his report'],
  ],
  [
    'a role and its name, and not what stands before them',
    'After weeks of mixed views of Ada Holm, the party’s leader, Olav Berg of Norvik, announced that he would vote.',
    ['the party’s leader, Olav Berg of Norvik | announced | that he would vote'],
  ],
  [
    'who said it, and when',
    'Berg last year explained that the mast was old.',
    ['Berg | explained | that the mast was old'],
  ],
  ['an attack by its day', 'She took responsibility for the Sept. 11 attack in an interview.', []],
  ['what somebody kept up', 'She maintained regular contact with the club.', []],
  ['what somebody held to', 'She maintained her innocence.', ['She | maintained | her innocence']],
  [
    'what somebody went up to say',
    'Ms. Lind went on the radio to call the offer “a bribe with a bow on it”.',
    ['Ms. Lind | call | the offer “a bribe with a bow on it”'],
  ],
  ['what somebody has yet to say', 'Ms. Lind left to call the offer a bribe.', []],
  ['what somebody used to do', 'Olav Berg, who used to advise the ministry on ships, left on Monday.', []],
  [
    'advice that is given',
    'Olav Berg advised the ministry to sell the ships.',
    ['Olav Berg | advised | to sell the ships'],
  ],
];

describe('who the subject is', () => {
  for (const [what, copy, expected] of cases) {
    it(what, () => assert.deepEqual(read(copy).said(), expected));
  }
});
