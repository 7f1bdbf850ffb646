import assert from 'node:assert/strict';
import { read } from './support';

/** A case a line: what is shown, the copy, then what is credited to whom. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a noun and its owner',
    'The mayor rejected Ms. Lind’s claim that the ferry had no licence.',
    [
      'The mayor | rejected | Ms. Lind’s claim that the ferry had no licence',
      'Ms. Lind’s | claim | that the ferry had no licence',
    ],
  ],
  [
    'a noun with words of time before what was said',
    'Nobody forgot her remark last week that the port was asleep.',
    ['her | remark | that the port was asleep'],
  ],
  [
    'a noun and its agent',
    'An accusation by port officials that he lied ended his career.',
    ['port officials | accusation | that he lied ended his career'],
  ],
  [
    'a noun with nobody',
    'The board looked into allegations that the captain drank.',
    ['- | allegations | that the captain drank'],
  ],
  [
    'a passive with nobody',
    'The captain was accused of sailing without a licence.',
    ['- | accused | The captain … of sailing without a licence'],
  ],
  [
    'an announcement by nobody',
    'It was announced that the ferry would sail.',
    ['- | announced | that the ferry would sail'],
  ],
  [
    'a belief of nobody',
    'The owners, who live in Norvik, said buyers are expected to stay away.',
    [
      'The owners, who live in Norvik | said | buyers are expected to stay away',
      '- | expected | buyers … to stay away',
    ],
  ],
  [
    'an announcement by nobody, after what was announced',
    'The ferry will sail in June, it was announced.',
    ['- | announced | The ferry will sail in June'],
  ],
  [
    'quoted as saying',
    'Olav Berg, the owner, was quoted as saying that the ferry was sound.',
    ['Olav Berg, the owner | quoted as saying | that the ferry was sound'],
  ],
  [
    'somebody quoted as saying by somebody else',
    'The Courier quoted the owner as saying that the ferry was sound.',
    ['the owner | saying | that the ferry was sound'],
  ],
  [
    'a verb before its source at the head of a sentence',
    'Said the owner of the ferry: “It was sound.”',
    ['the owner of the ferry | Said | “It was sound.”'],
  ],
  [
    'a clause of its own with as',
    'The ferry was never sound, as Olav Berg, an engineer, explained.',
    ['Olav Berg, an engineer | explained | The ferry was never sound'],
  ],
  [
    'a participle before its source',
    'Promising that the ferry would sail again, the owner said he was sorry.',
    ['the owner | Promising | that the ferry would sail again', 'the owner | said | he was sorry'],
  ],
  [
    'a participle with its own source',
    'Others were quick to follow, with the owner tweeting that “all is well.”',
    ['the owner | tweeting | that “all is well.”'],
  ],
  [
    'a word of time between quotation and hearer',
    '“It was sound,” Olav Berg, R-Norvik, told the Courier on Monday.',
    ['Olav Berg, R-Norvik | told | “It was sound,”'],
  ],
  [
    'a hearer with words added',
    '“It was sound,” he told the lawyer of the port, Ada Lind.',
    ['he | told | “It was sound,”'],
  ],
  [
    'a whole quotation after words of time',
    'Later in the hearing, the owner said, “It was sound.”',
    ['the owner | said | “It was sound.”'],
  ],
  [
    'two in one who say different things',
    'Olav Berg said Ada Lind and her staff had failed.',
    ['Olav Berg | said | Ada Lind and her staff had failed'],
  ],
  [
    'a place added after a comma',
    'Olav Berg, at a meeting in Norvik, Ohio, said the port had failed.',
    ['Olav Berg, at a meeting in Norvik, Ohio | said | the port had failed'],
  ],
  [
    'a document',
    'The new survey, which was taken in May, showed the port losing trade.',
    ['The new survey, which was taken in May | showed | the port losing trade'],
  ],
  [
    'a document that reads',
    'A letter to the council read: “We object.”',
    ['A letter to the council | read | “We object.”'],
  ],
  [
    'figures in a poll',
    'The mayor led by 4 percent in a new Norvik Courier poll.',
    ['a new Norvik Courier poll | in | The mayor led by 4 percent'],
  ],
  [
    'a colon and a quotation',
    'The hall was Ada Lind’s. Lind: “It was sound.”',
    ['Lind | : | “It was sound.”'],
  ],
  [
    'a quotation and a dash',
    '“It was as sound as a bell, and we knew it.” — Ada Lind',
    ['Ada Lind | — | “It was as sound as a bell, and we knew it.”'],
  ],
  ['a headline in capitals', 'Olav Berg Says Ferry Was Sound', ['Olav Berg | Says | Ferry Was Sound']],
  [
    'a source after a full stop that should be a comma',
    '“It was sound.” Lind said.',
    ['Lind | said | “It was sound.”'],
  ],
  [
    'a noun that could be a verb in the source',
    '“Do not expect it to be solved,” said a senior U.S. trade official.',
    ['a senior U.S. trade official | said | “Do not expect it to be solved,”'],
  ],
  [
    'any verb right after a quotation',
    '“Go back to your office,” the owner barked and left.',
    ['the owner | barked | “Go back to your office,”'],
  ],
  [
    'any verb right before a quotation',
    'Ms. Lind interjected, “We will never pay for it.”',
    ['Ms. Lind | interjected | “We will never pay for it.”'],
  ],
  [
    'a verb without an object before a quotation',
    'Ada Lind agreed. “We are out of time.”',
    ['Ada Lind | agreed | “We are out of time.”'],
  ],
  [
    'a participle between a source and its verb',
    'Protesters marching through the streets chanted “What now?”',
    ['Protesters marching through the streets | chanted | “What now?”'],
  ],
  [
    'a subject that has another verb first',
    'While it rained, the mayor, Ada Lind, went to the hall and announced that it would hold.',
    ['the mayor, Ada Lind | announced | that it would hold'],
  ],
  [
    'words added between commas, and a verb that could stand before its source',
    'Republicans, by contrast, praised Ms. Lind.',
    ['Republicans | praised | Ms. Lind'],
  ],
  [
    'what one promises to do',
    'The debate was loud - Olav Berg has vowed to bring back the ferry.',
    ['Olav Berg | vowed | to bring back the ferry'],
  ],
  [
    'a title in quotation marks before the source',
    'Wednesday on Channel 4’s “Morning,” Olav Berg said if it sank he would pay.',
    ['Olav Berg | said | if it sank he would pay'],
  ],
  [
    'the one who says the whole sentence',
    'Olav Berg said he did not think so, arguing that the ferry was sound.',
    ['Olav Berg | said | he did not think so', 'Olav Berg | arguing | that the ferry was sound'],
  ],
  [
    'writing on a page of one’s own',
    'She posted on her own page that the ferry was sound.',
    ['She | posted | that the ferry was sound'],
  ],
];

/** Words that look like cues and credit nobody. */
const silent: readonly string[] = [
  'He stands accused in the popular mind.',
  'A ferry said to be sound sank in minutes.',
  'In 17 states the ferries are free.',
  'A handful of island states are likely to join.',
  'The ferry crossed a creek called Miracle Run.',
  'The plan, called Phase Two, begins in May.',
  'The company reports its quarterly earnings in May.',
  'The storm adds to the cost of the work.',
  'The port admitted 40 ships last year.',
  'The council called an emergency meeting.',
  'If you think the ferry is slow, take the bus.',
  'A liberal think tank owns the pier.',
  'The storm is threatening the coast.',
  'He made claims that appear to be false.',
  'Call the harbour office at 555-0100.',
  'Update: the ferry is back in port.',
  'The company has no plans to sell the ferry.',
  'The ferry was named by a child.',
  'The book “A Long Night,” published in May, sold well.',
  'A letter written in May was found.',
  'It was the first of the laws referred to in the appendix.',
  'The council met to widen and clarify the law.',
  '<tweet id="7" author="lind">The ferry is back.</tweet>',
];

describe('the ways to say who says what', () => {
  for (const [title, copy, expected] of cases) {
    it(title, () => assert.deepEqual(read(copy).said(), expected));
  }

  for (const copy of silent) {
    it(`nobody in: ${copy}`, () => assert.deepEqual(read(copy).said(), []));
  }

  it('finds what was said in the paragraph after a colon', () => {
    const copy = 'The ferry sank on Monday.\n\nOn Tuesday the owner wrote to the council:\n\n“It was sound.”';
    assert.deepEqual(read(copy).said(), ['the owner | wrote | “It was sound.”']);
  });

  it('credits a headline to a person the story names, and to no other word', () => {
    const story = '\n\nThe mayor, Ada Lind, opened the bridge on Monday after a year of work.';
    assert.deepEqual(read(`Lind: bridge is safe${story}`).said(), ['Lind | : | bridge is safe']);
    assert.deepEqual(read(`Bridge: works at last${story}`).said(), []);
    assert.deepEqual(read(`Mayor: no new taxes${story}`).said(), ['Mayor | : | no new taxes']);
  });

  it('leaves a sentence that credits nobody by name without an attribution state', () => {
    const { states } = read(
      'The captain was accused of neglect. It was announced that the ferry sank.',
    ).analysis;
    assert.deepEqual(states, ['none', 'none']);
  });
});
