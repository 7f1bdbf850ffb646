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
