import assert from 'node:assert/strict';
import type { SourceKind } from '../../../src/sources/model';
import { read } from './support';

function kindOf(copy: string): SourceKind | undefined {
  return read(copy).sources[0]?.kind;
}

const kinds: readonly (readonly [string, SourceKind])[] = [
  ['Ada Lind said the ferry sank.', 'named'],
  ['Transport Minister Ada Lind said the ferry sank.', 'named'],
  ['The Harbour Board said the ferry sank.', 'institution'],
  ['A spokeswoman for the Harbour Board said the ferry sank.', 'institution'],
  ['Harbour Board officials said the ferry sank.', 'institution'],
  ['Port officials said the ferry sank.', 'unnamed-group'],
  ['A senior port official said the ferry sank.', 'anonymous'],
  ['Two officials briefed on the inquiry said the ferry sank.', 'anonymous'],
  ['An aide to the mayor said the ferry sank.', 'anonymous'],
  ['A source said the ferry sank.', 'anonymous'],
  ['A person familiar with the inquiry said the ferry sank.', 'anonymous'],
  ['Aides said the mayor was furious.', 'anonymous'],
  ['Critics said the ferry was unsafe.', 'unnamed-group'],
  ['A fisherman said the ferry sank.', 'unnamed-person'],
  ['The report said the ferry sank.', 'document'],
  ['The Norvik Times reported that the ferry sank.', 'outlet'],
];

describe('what a source is', () => {
  for (const [copy, kind] of kinds) {
    it(`${kind}: ${copy}`, () => assert.equal(kindOf(copy), kind));
  }

  it('takes an unnamed official for the body where house style says so', () => {
    const copy = 'A senior port official said the ferry sank.';
    assert.equal(read(copy, { unnamedOfficial: 'institution' }).sources[0]?.kind, 'institution');
  });

  it('reads words of house style: cues, roles and bodies', () => {
    const copy = 'A courtier trumpeted that the king was ill. The secretariat said he was well.';
    const { sources } = read(copy, { cues: ['trumpet'], roles: ['courtier'], bodies: ['secretariat'] });
    assert.deepEqual(
      sources.map((source) => source.kind),
      ['anonymous', 'institution'],
    );
  });

  it('grades how much the reader is told', () => {
    const grade = (who: string) => read(`${who} said the ferry sank.`).sources[0]?.specificity;
    assert.equal(grade('A source'), 0);
    assert.equal(grade('An aide'), 1);
    assert.equal(grade('A senior Harbour Ministry official'), 2);
    assert.equal(grade('A Harbour Ministry official briefed on the inquiry'), 3);
  });
});

describe('one entry a source', () => {
  it('joins back-references, and tells the reporter nothing twice', () => {
    const { anonymous, words } = read(
      'The ferry was never inspected, according to a senior Harbour Ministry official.\n\n' +
        'The ministry knew of it, the official told the Courier. The ministry official said a second inquiry was planned.\n\n' +
        'An aide to the owner said the ferry was sound. The aide called the inquiry a sham.',
    );
    assert.equal(anonymous().length, 2);
    assert.deepEqual(
      anonymous().map((source) => source.mentions.map((mention) => words(mention))),
      [
        ['a senior Harbour Ministry official', 'the official', 'The ministry official'],
        ['An aide to the owner', 'The aide'],
      ],
    );
    assert.deepEqual(
      anonymous()[0]?.mentions.map((mention) => mention.definite),
      [false, true, true],
    );
  });

  it('keeps two aides apart where the copy does', () => {
    const { anonymous } = read('One aide said the mayor knew.\n\nAnother aide said he did not.');
    assert.equal(anonymous().length, 2);
  });

  it('joins surnames, titles and pronouns to a name, with the fullest name and title', () => {
    const { sources } = read(
      'Transport Minister Ada Lind said the ferry sank.\n\n“It was old,” Lind said.\n\nShe said the inquiry had begun. The minister said it would take a year.',
    );
    assert.equal(sources.length, 1);
    assert.equal(sources[0]?.name, 'Ada Lind');
    assert.equal(sources[0]?.title, 'Transport Minister');
    assert.equal(sources[0]?.mentions.length, 4);
  });

  it('does not take an official whom the copy names for an anonymous one', () => {
    assert.deepEqual(read('A port official, Olav Berg, said the ferry sank.').anonymous(), []);
    assert.deepEqual(read('Olav Berg, a former port official, said the ferry sank.').anonymous(), []);
  });

  it('does not take people who are spoken of, or words in quotation marks, for sources', () => {
    const copy =
      'The owner met officials and aides on Monday. “Some official told me it was safe,” Olav Berg said.';
    assert.deepEqual(read(copy).anonymous(), []);
  });

  it('sees one who knows although nobody says "said"', () => {
    assert.equal(read('A person familiar with the inquiry gave a different account.').anonymous().length, 1);
  });
});
