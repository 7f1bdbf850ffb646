import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkWords, type EntryShape, type WordList } from '../../../src/sources/check-words';
import { readCue } from '../../../src/sources/read-cue';
import { lines, words } from '../../../src/sources/read-words';
import { formsOf } from '../../../src/sources/verb-forms';
import { read } from './support';

const folder = 'src/sources/words';
const verbs = ['say', 'tell', 'judge', 'call', 'show', 'believe', 'intend', 'phrasal'];
const singular = ['insiders', 'insider-plurals', 'offices', 'parties', 'people'];
const ofLines = new Set([...verbs, 'irregular']);

/** Lists that say the opposite of each other. */
const apart: readonly (readonly [string, string])[] = [
  ['insiders', 'voices'],
  ...['bodies', 'outlets', 'documents'].flatMap((kind) => [
    ['insiders', kind] as const,
    ['people', kind] as const,
  ]),
  ['people', 'voices'],
  ['voices', 'outlets'],
  ['voices', 'documents'],
  ['groups', 'bodies'],
  ['groups', 'documents'],
  ['bodies', 'outlets'],
  ['bodies', 'documents'],
  ['body-names', 'outlet-name-words'],
];

const lists: WordList[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt') && file !== 'irregular.txt')
  .map((file) => {
    const name = file.slice(0, -'.txt'.length);
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const entries = ofLines.has(name) ? lines(text) : words(text);
    return { name, shape: shapeOf(name, entries), entries };
  });

function shapeOf(name: string, entries: readonly string[]): EntryShape {
  if (verbs.includes(name)) return 'verb';
  if (singular.includes(name)) return 'singular';
  return entries.every((entry) => entry !== entry.toLowerCase()) ? 'name' : 'word';
}

const listOf = (name: string) => lists.find((list) => list.name === name)?.entries ?? [];

describe('the word lists', () => {
  it('hold what they say they hold, once, and do not contradict each other', () => {
    assert.ok(lists.length > 20);
    assert.deepEqual(
      checkWords(lists, apart).map(({ list, message }) => `${list}: ${message}`),
      [],
    );
  });

  it('begin with a line that tells a reader what they are', () => {
    for (const file of readdirSync(folder)) {
      assert.match(readFileSync(`${folder}/${file}`, 'utf8'), /^# [A-Z“].{10,}\n/u, file);
    }
  });

  it('name each verb in one list only', () => {
    const seen = new Map<string, string>();
    for (const name of verbs.slice(0, -1)) {
      for (const line of listOf(name)) {
        const verb = line.split(' ')[0] ?? '';
        assert.equal(seen.get(verb), undefined, `${verb} stands in ${seen.get(verb)} and in ${name}`);
        seen.set(verb, name);
      }
    }
  });

  it('hold the wider list that a narrower one picks from', () => {
    const within = (inner: string, outer: readonly string[]) =>
      assert.deepEqual(
        listOf(inner).filter((word) => !outer.includes(word)),
        [],
        inner,
      );
    within('insider-plurals', listOf('insiders'));
    within(
      'doubtful',
      verbs.flatMap((name) =>
        listOf(name).flatMap((line) => {
          const cue = readCue(line);
          return 'problem' in cue ? [] : cue.forms;
        }),
      ),
    );
  });

  it('keep irregular verbs in order, each once', () => {
    const plain = lines(readFileSync(`${folder}/irregular.txt`, 'utf8')).map((line) => line.split(' ')[0]);
    assert.deepEqual(plain, [...new Set(plain)].sort());
  });
});

describe('checking a list of words', () => {
  const problems = (shape: EntryShape, ...entries: string[]) =>
    checkWords([{ name: 'list', shape, entries }]).map(({ at, message }) => `${at} ${message}`);

  it('lets good entries pass', () => {
    assert.deepEqual(problems('singular', 'courtier', 'palace hand', 'vice-chair', 'prosecutor’s aide'), []);
    assert.deepEqual(problems('noun or name', 'secretariat', 'Harbour Board', 'press office', 'Élan'), []);
    assert.deepEqual(problems('verb', 'opine', 'sound off', 'beseech beseeches besought beseeching'), []);
    assert.deepEqual(
      problems('verb', 'speak speaks spoke speaking spoken + out', 'volunteer - volunteered -'),
      [],
    );
  });

  for (const [shape, entry, told] of [
    ['singular', 'courtiers', /looks like a plural.*“courtier”/],
    ['singular', 'Courtier', /capital letter.*“courtier”/],
    ['singular', '', /empty/],
    ['singular', ' courtier', /space too many/],
    ['singular', 'palace  hand', /space too many/],
    ['singular', 'courtier(s)?', /letters, hyphens and apostrophes/],
    ['singular', '.*', /letters, hyphens and apostrophes/],
    ['singular', '__proto__', /letters, hyphens and apostrophes/],
    ['singular', 'a\nb', /letters, hyphens and apostrophes/],
    ['singular', 'a hand in the old palace', /too many words/],
    ['singular', 'x'.repeat(100_000), /too long/],
    ['name', 'harbour', /begins with a capital/],
    ['verb', 'opined', /plain form/],
    ['verb', 'opines', /plain form/],
    ['verb', 'opining', /plain form/],
    ['verb', 'beseech beseeches besought', /lacks the form in -ing/],
    ['verb', 'beseech beseeches beseeching besought', /lacks the past/],
    ['verb', 'blog blogs wrote blogging', /“wrote” is not a form of the verb beside it/],
    ['verb', 'sound + off + loudly', /one “\+”/],
  ] as const) {
    it(`tells what is wrong with ${JSON.stringify(entry.slice(0, 40))} among ${shape} entries`, () => {
      const [problem, ...more] = problems(shape, entry);
      assert.match(problem ?? '', told);
      assert.deepEqual(more, []);
      assert.ok((problem ?? '').length < 400);
    });
  }

  it('tells of an entry that stands twice, also in other words', () => {
    assert.match(
      problems('singular', 'courtier', 'page', 'courtier')[0] ?? '',
      /^2 “courtier” stands here twice/,
    );
    assert.match(problems('verb', 'opine', 'opine opines opined opining')[0] ?? '', /^1 .* twice/);
  });

  it('tells of a word in two lists that say the opposite, and lets the first stay', () => {
    const found = checkWords(
      [
        { name: 'insiders', shape: 'singular', entries: ['aide', 'courtier'] },
        { name: 'voices', shape: 'singular', entries: ['spokesman', 'courtier'] },
      ],
      [['insiders', 'voices']],
    );
    assert.deepEqual(
      found.map(({ list, at }) => [list, at]),
      [['voices', 1]],
    );
    assert.match(found[0]?.message ?? '', /“courtier” already stands in “insiders”/);
  });
});

describe('the forms of a verb', () => {
  for (const forms of [
    'opine opines opined opining',
    'blog blogs blogged blogging',
    'quiz quizzes quizzed quizzing',
    'panic panics panicked panicking',
    'cry cries cried crying',
    'agree agrees agreed agreeing',
    'echo echoes echoed echoing',
    'lie lies lied lying',
    'hiss hisses hissed hissing',
    'speak speaks spoke spoken speaking',
    'focus focuses focused focusing',
    'bleat bleats bleated bleating',
  ]) {
    const [plain = ''] = forms.split(' ');
    it(`of “${plain}” are ${forms}`, () => assert.equal(formsOf(plain).join(' '), forms));
  }

  it('hold both spellings where the stress decides', () => {
    for (const form of ['rebutted', 'rebutting']) assert.ok(formsOf('rebut').includes(form), form);
    for (const form of ['marvelled', 'marveled']) assert.ok(formsOf('marvel').includes(form), form);
  });
});

describe('words of a house style', () => {
  const kinds = (copy: string, options: Parameters<typeof read>[1]) =>
    read(copy, options).sources.map(({ kind }) => kind);

  it('add verbs by their plain form, and verbs of two words', () => {
    const copy =
      'Ada Lind opined that the pier would close. Olav Berg sounded off about the ferry on Monday.';
    assert.deepEqual(
      read(copy, { cues: ['sound off', 'harrumph'] })
        .said()
        .filter((line) => line.includes('sounded off'))
        .map((line) => line.split(' | ').slice(0, 2)),
      [['Olav Berg', 'sounded off']],
    );
    for (const sentence of [
      'Ada Lind harrumphs that the pier is closed.',
      'Ada Lind harrumphed that the pier was closed.',
      'The pier was closed, Ada Lind said, harrumphing that nobody had asked her.',
    ]) {
      assert.ok(
        read(sentence, { cues: ['harrumph'] })
          .said()
          .some((line) => line.includes('harrumph')),
        sentence,
      );
      assert.ok(
        !read(sentence)
          .said()
          .some((line) => line.includes('| harrumph')),
        sentence,
      );
    }
  });

  it('take verbs off the lists', () => {
    const copy = 'The mayor insisted that the bridge would close. The mayor pointed out that it was old.';
    assert.equal(read(copy).said().length, 2);
    assert.equal(read(copy, { notCues: ['insist', 'point out'] }).said().length, 0);
  });

  it('add roles of one word and of several, also in the plural and at the head of a sentence', () => {
    const options = { roles: ['courtier', 'palace hand'] };
    assert.deepEqual(kinds('A palace hand said the king was ill.', options), ['anonymous']);
    assert.deepEqual(kinds('Courtiers say the king is ill.', options), ['anonymous']);
    assert.deepEqual(
      kinds('A stable hand said the king was ill.', options),
      kinds('A stable hand said the king was ill.', {}),
    );
  });

  it('are nouns, whatever else they look like', () => {
    const [source] = read('A mole in the ministry said the king was ill.', { roles: ['mole'] }).sources;
    assert.deepEqual([source?.kind, source?.description], ['anonymous', 'A mole in the ministry']);
    assert.deepEqual(kinds('Two leaks close to the king say he is ill.', { roles: ['leak'] }), ['anonymous']);
  });

  it('take roles off the lists, but not those of whom the copy says how they know', () => {
    assert.deepEqual(kinds('An aide said the king was ill.', { notRoles: ['aide'] }), ['unnamed-person']);
    assert.deepEqual(
      kinds('An aide familiar with the talks said the king was ill.', { notRoles: ['aide'] }),
      ['anonymous'],
    );
  });

  it('add bodies, outlets and documents, by noun or by name', () => {
    assert.deepEqual(kinds('The press office said the king was ill.', { bodies: ['press office'] }), [
      'institution',
    ]);
    assert.deepEqual(kinds('Norvald said the pier would close.', { bodies: ['Norvald'] }), ['institution']);
    assert.deepEqual(kinds('Tide Lines said the pier would close.', { outlets: ['Tide Lines'] }), ['outlet']);
    assert.deepEqual(kinds('The podcast said the pier would close.', { outlets: ['podcast'] }), ['outlet']);
    assert.deepEqual(kinds('The dossier shows that the pier was sound.', { documents: ['dossier'] }), [
      'document',
    ]);
  });

  it('know names with figures, points and apostrophes', () => {
    assert.deepEqual(kinds('Number 10 said the pier would close.', { bodies: ['Number 10'] }), [
      'institution',
    ]);
    assert.deepEqual(kinds('The L.M.N. said the pier would close.', { outlets: ['L.M.N.'] }), ['outlet']);
    for (const entry of ['King’s Table', "King's Table"])
      assert.deepEqual(kinds('The King’s Table said the pier would close.', { outlets: [entry] }), [
        'outlet',
      ]);
    assert.deepEqual(
      kinds('The warden’s office said the pier would close.', { documents: ["warden's office"] }),
      ['document'],
    );
  });

  it('look for a name as it is written', () => {
    const [source] = read('The tide said it all, Ada Lind said.', { outlets: ['Tide'] }).sources;
    assert.notEqual(source?.kind, 'outlet');
  });

  for (const [who, kind] of [
    ['A senior Harbour Ministry official', 'institution'],
    ['A senior Lindqvist administration official', 'institution'],
    ['A ministry official', 'institution'],
    ['An official at the Harbour Ministry', 'institution'],
    ['An official', 'anonymous'],
    ['A senior official', 'anonymous'],
    ['A local official', 'anonymous'],
    ['A very senior intelligence official', 'anonymous'],
    ['A Harbour Ministry official briefed on the talks', 'anonymous'],
    ['Ministry officials', 'institution'],
  ] as const) {
    it(`take “${who}” for ${kind} where officials speak for their bodies`, () => {
      assert.deepEqual(kinds(`${who} said the ferry sank.`, { unnamedOfficial: 'institution' }), [kind]);
    });
  }

  it('leave an official who is granted anonymity anonymous, wherever the border runs', () => {
    const copy =
      'A Harbour Ministry official said the ferry sank. The official spoke on condition of anonymity.';
    assert.deepEqual(kinds(copy, { unnamedOfficial: 'institution' }), ['anonymous']);
  });

  it('never throw, whatever stands in them', () => {
    const entries = [
      '',
      ' ',
      '-',
      '+',
      ' + ',
      '.*',
      '(',
      '__proto__',
      'constructor',
      'x'.repeat(10_000),
      '\u0000',
      '🚢',
    ];
    const options = {
      cues: entries,
      notCues: entries,
      roles: entries,
      notRoles: entries,
      bodies: entries,
      outlets: entries,
      documents: entries,
    };
    assert.deepEqual(kinds('An aide said the king was ill.', options), ['anonymous']);
  });
});
