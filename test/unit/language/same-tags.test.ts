import assert from 'node:assert/strict';
import compromise from 'compromise/two';
import { loadTagger, type TaggedWord } from '../../../src/language/load-tagger';

type Sentences = readonly (readonly TaggedWord[])[];

const plain = compromise as unknown as {
  (text: string): { readonly document: Sentences };
  world(): { hooks: string[]; readonly model: { readonly one: Record<'lexicon' | 'frozenLex', object> } };
};

const fiction = [
  "“I won't say it's over, because it isn't,” Ms. Marrable's aide told the Harwick Courier at 5-9pm on Jan. 3.",
  'The U.S. envoy, who’d asked not to be named, said they’ll re-open talks in 2024; “we’re ready,” he added.',
  'WORKERS OF THE PORT WALKED OUT ON MONDAY',
  'How’d the council vote 7-2 against Johnson & Johnson, and who ain’t surprised?',
  'Review: the harbour tunnel cost £4.5m, 30% more than planned, at 60km/h or so.',
  'Prime Minister Oda Wexcombe and the mayor of Lower Fennick signed off on the pact, e.g. its 3rd annex (Art. 12).',
  'Mt. Orrin’s well-known, hard-nosed co-chairs overreacted, misread the map and undid the deal.',
  'Let’s go, she’d been told; there’s been a leak, and the team’s painting was bob’s.',
  'The official spoke on condition of anonymity because she wasn’t authorised to discuss the matter publicly.',
  'He gave up. “No! Not yet …” Then—nothing. #fennick @wexcombe https://example.org/a?b=c :) <3',
  'May Abril rob the rusty Victoria mine? Rob, April and Victoria doubt it, and so does the box office.',
];

describe('the tagger put together from parts of compromise', () => {
  const { hooks, model } = plain.world();
  before(() => {
    // Phrase patterns are what we leave out.
    plain.world().hooks = hooks.filter((hook) => hook !== 'postTagger');
  });
  after(() => {
    plain.world().hooks = hooks;
  });

  const shown = (sentences: Sentences): string[] =>
    sentences.flatMap((words) =>
      words.map(({ pre, text, post, tags }) => `${pre}|${text}|${post}|${[...(tags ?? [])].join(' ')}`),
    );
  const assertSame = (text: string): void =>
    assert.deepEqual(shown(loadTagger()(text)), shown(plain(text).document), text);

  it('gives the tags that plain compromise gives, sentence by sentence', () => {
    for (const sentence of fiction) assertSame(sentence);
  });

  it('knows every word and expression that plain compromise knows', () => {
    const known = [...Object.keys(model.one.lexicon), ...Object.keys(model.one.frozenLex)];
    assert.ok(known.length > 20_000);
    for (let at = 0; at < known.length; at += 5) {
      assertSame(`The ${known.slice(at, at + 5).join(', the ')}.`);
    }
    for (const word of known.filter((each) => /[^a-z]/.test(each))) assertSame(`${word} was there`);
  });

  it('knows no word that plain compromise does not know', () => {
    const words = Object.keys(model.one.lexicon);
    for (let at = 0; at < words.length; at += 9) {
      const word = words[at] ?? '';
      assertSame(`${word.slice(0, -1)} ${word}q re${word} ${[...word].reverse().join('')}`);
    }
    assertSame('constructor hasOwnProperty __proto__ toString 0 ~ ( ) (a) a) A');
  });
});
