import assert from 'node:assert/strict';
import { words } from '../../../src/text/words';

function normals(text: string): string {
  return words(text)
    .filter((word) => !word.droppable)
    .map((word) => word.normal)
    .join(' ');
}

/** Two desks' ways of writing one thing. */
function same(a: string, b: string): void {
  assert.equal(normals(a), normals(b), `${a} / ${b}`);
}

function different(a: string, b: string): void {
  assert.notEqual(normals(a), normals(b), `${a} / ${b}`);
}

describe('words', () => {
  it('stand where the text has them', () => {
    const text = 'The U.S. isn’t “well-prepared,” said Guelzó’s aide — 9.5% of US$5bn.';
    for (const word of words(text)) {
      if (word.text !== 'US$') assert.equal(text.slice(word.start, word.end), word.text);
    }
    assert.deepEqual(
      words(text).map((word) => word.text),
      [
        'The',
        'U.S.',
        'is',
        'n’t',
        'well',
        'prepared',
        'said',
        'Guelzó',
        'aide',
        '9.5',
        '%',
        'of',
        'US$',
        '5',
        'bn',
      ],
    );
  });

  it('are the same in capitals and small letters, with and without accents and quotation marks', () => {
    same('“Guelzó” met López in São Paulo', '"guelzo" met lopez in sao paulo');
    same('Åse Bjørnsen drank cœur', 'Ase Bjornsen drank coeur');
    same('a so\u00adft hy\u200bphen', 'a soft hyphen');
  });

  it('fold U.S., US, United States and the like', () => {
    same('The U.S. and the U.K. told the U.N.', 'The US and the UK told the UN');
    same('the United States, the United Kingdom', 'the u s, the u.k.');
    same('ever-tightening u s sanctions', 'ever-tightening US sanctions');
    same('the us and dozens of countries', 'the US and dozens of countries');
    different('they told us', 'they told the US');
  });

  it('mark courtesy titles as droppable, and keep ranks', () => {
    same('Mr. Cabrera met Ms Pike and Dr. Roe', 'Cabrera met Pike and Roe');
    same('Gen. Pardo and Sen. Vance', 'General Pardo and Senator Vance');
    different('Gen. Pardo', 'Pardo');
  });

  it('fold British and American spelling', () => {
    same('The authorised defence programme for the harbour', 'The authorized defense program for the harbor');
    same(
      'They recognise, analyse and practise it in a theatre',
      'They recognize, analyze and practice it in a theater',
    );
    same(
      'travelled, cancelled, labour, colourful, kilometres',
      'traveled, canceled, labor, colorful, kilometers',
    );
    same('organisation, organisers, catalogue, cheque', 'organization, organizers, catalog, check');
    same('a sceptical councillor towards the kerb', 'a skeptical councilor toward the curb');
  });

  it('leave alone what only looks like British spelling', () => {
    assert.equal(
      normals('advised promised surprising four hour tour exercise otherwise'),
      'advised promised surprising 4 hour tour exercise otherwise',
    );
    different('a tonne of grain', 'a ton of grain');
  });

  it('fold hyphens and spaces', () => {
    same('a well-prepared vice-president', 'a well prepared vice president');
    same('anti-government, non-profit', 'antigovernment, nonprofit');
    same(
      'anti government e-mails co-operate on health-care',
      'anti-government emails cooperate on healthcare',
    );
    same('a cease-fire', 'a ceasefire');
  });

  it('fold contractions', () => {
    same("They aren't, can't and won't", 'They are not, cannot and will not');
    same(
      'it’s not clear; they’re here; we’ve met; I’m in; she’ll go',
      'it is not clear; they are here; we have met; I am in; she will go',
    );
    same("he's also been accused; they'd had enough", 'he has also been accused; they had had enough');
    same("let's go", 'let us go');
    different("they won't face it", 'they will face it');
  });

  it('fold copy that lost its apostrophes', () => {
    same(
      'they won t say it s clear they aren t venezuela s',
      "they won't say it's clear they aren't Venezuela's",
    );
    same('but he s also been there', "but he's also been there");
  });

  it('drop possessive endings', () => {
    same("Venezuela's leader, the officials' plan", 'Venezuela leader, the officials plan');
    same("the U.S.'s offer", 'the US offer');
  });

  it('fold numbers, scales and percent', () => {
    same('three of twenty-five boats', '3 of 25 boats');
    same('Twenty five percent', '25 per cent');
    same('12%', '12 percent');
    same('$5bn and 3,000 men', '$5 billion and 3000 men');
    same('the 1st of nineteen', 'the first of 19');
    different('3,5 and 35', '35 and 3,5');
    different('5 million', '5 billion');
  });

  it('fold short months beside a date, and leave words alone', () => {
    same('Sept. 4 and Mar. 3', 'September 4 and March 3');
    same('on Jan 9 and 9 Dec.', 'on January 9 and 9 December');
    different('they mar it', 'they march it');
    different('The sun rose', 'The Sunday rose');
  });

  it('of nothing are none', () => {
    for (const text of ['', ' \n', '“—…”', '\u200b\u2060', '\ud83d\ude00', '\ud83d', '._-'])
      assert.deepEqual(words(text), []);
  });

  it('next to broken characters are found', () => {
    assert.deepEqual(
      words('\ud83dpier\ude00 boat').map((word) => word.text),
      ['pier', 'boat'],
    );
  });
});
