import assert from 'node:assert/strict';
import { read } from './support';

/** The copy, the words that grant, the words that say why. */
const cases: readonly (readonly [string, string | null, string | null])[] = [
  [
    'An aide said the mayor knew. The aide spoke on the condition of anonymity because he feared reprisals.',
    'spoke on the condition of anonymity',
    'because he feared reprisals',
  ],
  [
    'An aide, who spoke on condition of anonymity, said the mayor knew.',
    'spoke on condition of anonymity',
    null,
  ],
  [
    'An aide said the mayor knew, speaking on condition of anonymity to discuss private talks.',
    'speaking on condition of anonymity',
    'to discuss private talks',
  ],
  [
    '“The mayor knew,” said an aide who asked not to be named, citing fear of dismissal.',
    'asked not to be named',
    'citing fear of dismissal',
  ],
  [
    'A diver said the ferry was unsafe. She declined to be identified for fear of losing her job.',
    'declined to be identified',
    'for fear of losing her job',
  ],
  [
    'An aide who requested anonymity to share private worries said the mayor knew.',
    'requested anonymity',
    'to share private worries',
  ],
  [
    'Speaking on condition of anonymity because the inquiry is secret, a port official said the mayor knew.',
    'Speaking on condition of anonymity',
    'because the inquiry is secret',
  ],
];

describe('anonymity granted, and why', () => {
  for (const [copy, grant, reason] of cases) {
    it(copy, () => {
      const { anonymous, words } = read(copy);
      assert.equal(anonymous().length, 1);
      assert.equal(words(anonymous()[0]?.grant ?? null), grant);
      assert.equal(words(anonymous()[0]?.reason ?? null), reason);
    });
  }

  it('takes "not authorized" for the grant and the reason at once', () => {
    const { anonymous, words } = read(
      'A port official who was not authorised to speak publicly said the mayor knew.',
    );
    assert.equal(words(anonymous()[0]?.grant ?? null), 'was not authorised to speak publicly');
    assert.equal(words(anonymous()[0]?.reason ?? null), 'was not authorised to speak publicly');
  });

  it('gives each its own grant', () => {
    const { anonymous, words } = read(
      'An aide said the mayor knew. The aide spoke on condition of anonymity because he feared reprisals.\n\nA person familiar with the inquiry said he did not.',
    );
    assert.deepEqual(
      anonymous().map((source) => words(source.reason)),
      ['because he feared reprisals', null],
    );
  });

  it('reads copy without capitals and punctuation', () => {
    const filler =
      'the ferry sank off the coast in march and the harbour was closed for a week while divers searched for the wreck ';
    const { anonymous, words } = read(
      `${filler.repeat(6)}an aide said the mayor knew of it the aide spoke on the condition of anonymity because he isn t authorized to discuss the inquiry it s not clear whether the mayor will resign ${filler.repeat(3)}`,
    );
    assert.equal(anonymous().length, 1);
    assert.equal(words(anonymous()[0]?.reason ?? null), 'because he isn t authorized to discuss the inquiry');
  });

  const alone: readonly (readonly [string, string, string, string | null])[] = [
    [
      'over two sentences',
      'Two aides said the mayor knew. They spoke on condition of anonymity. They were not authorised to discuss the talks.',
      'spoke on condition of anonymity',
      'were not authorised to discuss the talks',
    ],
    [
      'the reason first',
      'A diplomat said the deal was close. Because the talks are confidential, the diplomat asked not to be named.',
      'asked not to be named',
      'Because the talks are confidential',
    ],
    [
      'a name that is withheld',
      'The woman, whose name is being withheld, said the guards beat her.',
      'whose name is being withheld',
      null,
    ],
    [
      'an outlet that says so',
      'A woman from Norvik said the guards beat her. The Courier is not naming the woman because she fears reprisals.',
      'is not naming the woman',
      'because she fears reprisals',
    ],
    [
      'on the condition that a name not be used',
      'A welder spoke on the condition that his name not be used. “It was rust,” he said.',
      'on the condition that his name not be used',
      null,
    ],
    [
      'a shopper who is quoted',
      '“The queue was long,” said a shopper who did not want to give her name.',
      'did not want to give her name',
      null,
    ],
    [
      'officials who were just heard',
      'The ferry was old, according to harbour officials. Officials spoke on condition of anonymity because an inquiry goes on.',
      'spoke on condition of anonymity',
      'because an inquiry goes on',
    ],
  ];
  for (const [title, copy, grant, reason] of alone) {
    it(title, () => {
      const { anonymous, words } = read(copy);
      assert.ok(anonymous().length > 0);
      for (const source of anonymous()) {
        assert.equal(words(source.grant), grant);
        assert.equal(words(source.reason), reason);
      }
    });
  }

  it('gives one grant to the two groups it is for', () => {
    const { anonymous, words } = read(
      'Two officials and three aides said the deal was close. They spoke on condition of anonymity because the talks are private.',
    );
    assert.deepEqual(
      anonymous().map((source) => [source.description, words(source.grant)]),
      [
        ['Two officials', 'spoke on condition of anonymity'],
        ['three aides', 'spoke on condition of anonymity'],
      ],
    );
  });

  it('keeps one who gives a first name named, and tells the rest is withheld', () => {
    const { sources, words } = read(
      'Marta, who asked that only her first name be used for fear of reprisals, said the guards beat her.',
    );
    assert.equal(sources[0]?.kind, 'named');
    assert.equal(words(sources[0]?.grant ?? null), 'asked that only her first name be used');
    assert.equal(words(sources[0]?.reason ?? null), 'for fear of reprisals');
  });

  it('takes nobody for a source who only refused a name, or whose name the copy keeps for other reasons', () => {
    for (const copy of [
      'A man at the door did not want to give his name and left.',
      'The Courier is withholding the buyer’s name. Ada Lind said the buyer had left.',
      'The yard is not naming the ship until May, Ada Lind said.',
    ])
      assert.deepEqual(read(copy).anonymous(), []);
  });

  it('leaves other anonymity alone', () => {
    for (const copy of [
      'The owner prizes the anonymity of his yacht.',
      'Troops were not authorized to fire, the minister said.',
      '“Nobody spoke on condition of anonymity,” Ada Lind said.',
    ]) {
      assert.deepEqual(read(copy).anonymous(), []);
    }
  });
});
