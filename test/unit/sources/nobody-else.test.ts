import assert from 'node:assert/strict';
import { read } from './support';

/** "speaker: what was said" of each attribution; the name or first mention of the speaker, "-" where it is nobody. */
function credits(copy: string): string[] {
  const { analysis, sources, words } = read(copy);
  return analysis.attributions.map(({ sourceId, content }) => {
    const source = sources.find(({ id }) => id === sourceId);
    const who = source ? (source.name ?? words(source.mentions[0] ?? null)) : '-';
    return `${who}: ${content.map(words).join(' … ')}`;
  });
}

/** The copy, and who said what in the order of the text. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an age is not the judge’s who was named before',
    'Mrs Justice Holm jailed Olav Berg for six years. A widow from Norvik lost her house. “I trusted him,” said the 79-year-old.',
    ['A widow: “I trusted him,”'],
  ],
  [
    'an age joins whom it is told of, also where somebody is named since',
    'Edda Vik, 79, lost her house. Mrs Justice Holm jailed Olav Berg. “I trusted him,” said the 79-year-old.',
    ['Edda Vik: “I trusted him,”'],
  ],
  [
    'an age joins nobody of another age',
    'Olav Berg, 34, lost his boat. “I trusted him,” said the 79-year-old.',
    ['the 79-year-old: “I trusted him,”'],
  ],
  [
    'an age joins who was just spoken of, where no age is told',
    'Olav Berg lost his boat. “I trusted them,” said the 34-year-old.',
    ['Olav Berg: “I trusted them,”'],
  ],
  [
    'a witness who answers is not counsel',
    'Ada Lind KC told the jury it was spite. Questioned by Olav Berg KC, the witness denied taking the keys. “That is untrue,” she replied.',
    ['Ada Lind: it was spite', 'the witness: taking the keys', 'the witness: “That is untrue,”'],
  ],
  [
    'a court does not speak where somebody gives evidence in it',
    'Giving evidence at Norvik Crown Court, the woman, who cannot be named for legal reasons, said she ran. “I hid,” she said.',
    ['the woman: she ran', 'the woman: “I hid,”'],
  ],
  [
    'a man known by a letter alone is not the officer named before',
    'Det Sgt Olav Berg said the yard was empty. The jury then heard a statement from a man identified only as Witness K. He said a van stopped twice.',
    ['Olav Berg: the yard was empty', 'a man: a van stopped twice'],
  ],
  [
    'one of several, of whom something is told, is who speaks next',
    'Gov. Ada Lind said the ward was safe. One of the nurses, a midwife with 12 years at the clinic, recalled a night without masks. “I cried at work,” she said.',
    [
      'Ada Lind: the ward was safe',
      'One of the nurses: a night without masks',
      'One of the nurses: “I cried at work,”',
    ],
  ],
  [
    'a lawyer speaks for her, and not she',
    'Maria Holm said the yard was shut. On Friday, Ada Lind was arrested. Her lawyer, Olav Berg, said she “stands by” her letter.',
    ['Maria Holm: the yard was shut', 'Olav Berg: she “stands by” her letter'],
  ],
  [
    'whose father died is nearer than who was named before',
    'Maria Holm said the yard was shut. Ada Lind’s father, Olav, 71, died in May. She said nobody rang.',
    ['Maria Holm: the yard was shut', 'Ada Lind: nobody rang'],
  ],
  [
    'those close to a lord are not the lord',
    'People close to Lord Lind say that he knew nothing.',
    ['People close to Lord Lind: that he knew nothing'],
  ],
  [
    'a sister who agreed goes on',
    'Maria Holm said the flat was damp. Her sister, Edda, agreed. “Nobody warned us of the cold in there,” she said.',
    [
      'Maria Holm: the flat was damp',
      'Her sister: “Nobody warned us of the cold in there,”',
      'Her sister: “Nobody warned us of the cold in there,”',
    ],
  ],
  [
    'she is no man',
    'Gary Holm scored twice. The former winger, who won 54 caps, was in tears. “I was lost,” she confessed.',
    ['-: “I was lost,”'],
  ],
  [
    'an executive is not an adviser who is brought in since',
    'A senior executive at Norvik Steel said the mill would stay. The chairman has met one of his advisers. “He is tired,” the adviser said.',
    ['A senior executive at Norvik Steel: the mill would stay', 'the adviser: “He is tired,”'],
  ],
  [
    'all who speak are read before what they say ends',
    'The town will shut the mill, two hospital employees and a town official told The Courier.\n\nThe official said it would be in May.',
    ['a town official: The town will shut the mill', 'a town official: it would be in May'],
  ],
  [
    'one of them is of the people just heard',
    'The boards of both firms have agreed the price, said two of the people, who declined to be identified. The price could fall, one of them added.',
    [
      'two of the people: The boards of both firms have agreed the price',
      'two of the people: The price could fall',
    ],
  ],
  [
    'two who have each been heard make no third',
    'Ada Lind said the pier was safe. Bo Berg said it was not. Lind and Berg said they would meet.',
    ['Ada Lind: the pier was safe', 'Bo Berg: it was not', 'Ada Lind: they would meet'],
  ],
  [
    'somebody met in passing does not answer',
    'Ada Lind met a doctor on Friday. “I will rest,” she said.',
    ['Ada Lind: “I will rest,”'],
  ],
  [
    'somebody of the other gender does not answer',
    'Ada Lind sat on the porch. Her son slept. “He never knew of it,” she said.',
    ['Ada Lind: “He never knew of it,”'],
  ],
];

describe('words are given to nobody else', () => {
  for (const [title, copy, expected] of cases) {
    it(title, () => assert.deepEqual(credits(copy), expected));
  }

  it('what is granted to a spokeswoman makes no official anonymous', () => {
    const { sources } = read(
      'A spokeswoman for the Harbour Board said the pier was safe. Board officials said so too. The spokeswoman, who declined to be named, citing board policy, said it would open.',
    );
    for (const { description, kind, mentions } of sources)
      if (/officials/.test(description) && mentions.length === 1) assert.notEqual(kind, 'anonymous');
  });

  it('two of one group who ask together are two, each with the reason', () => {
    const { anonymous, words } = read(
      'One of the nurses, a midwife, said the masks ran out. The other nurse, who works nights, said the bills were late. Both asked that their names be withheld because they feared for their jobs.',
    );
    assert.deepEqual(
      anonymous().map(({ mentions, reason }) => [words(mentions[0] ?? null), words(reason)]),
      [
        ['One of the nurses', 'because they feared for their jobs'],
        ['The other nurse', 'because they feared for their jobs'],
      ],
    );
  });

  it('a woman who cannot be named is kept unnamed', () => {
    const { anonymous } = read(
      'Giving evidence at Norvik Crown Court, the woman, who cannot be named for legal reasons, said she ran.',
    );
    assert.equal(anonymous().length, 1);
    assert.ok(anonymous()[0]?.grant);
  });
});
