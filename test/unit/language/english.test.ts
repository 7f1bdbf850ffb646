import assert from 'node:assert/strict';
import { isEnglish } from '../../../src/language/english';
import { languageSamples } from './language-samples';

/** Small letters, no accents, no punctuation: what some archives do to copy. */
function bared(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ');
}

describe('telling English', () => {
  for (const [code, sentences] of Object.entries(languageSamples)) {
    const text = sentences.join('\n\n');
    const expected = code === 'en';
    it(`${expected ? 'knows' : 'leaves'} ${new Intl.DisplayNames(['en'], { type: 'language' }).of(code)}`, () => {
      for (const written of [text, bared(text), text.toUpperCase()]) {
        const guess = isEnglish(written);
        assert.equal(guess.english, expected, written.slice(0, 60));
        assert.equal(guess.sure, true);
      }
    });
  }

  it('names the language where it can', () => {
    const names = Object.fromEntries(
      Object.entries(languageSamples).map(([code, sentences]) => [code, isEnglish(sentences.join(' ')).name]),
    );
    assert.deepEqual(
      [names.en, names.es, names.fr, names.de, names.pt, names.it, names.nl, names.ru],
      ['English', 'Spanish', 'French', 'German', 'Portuguese', 'Italian', 'Dutch', 'Russian'],
    );
    for (const [code, name] of Object.entries(names)) {
      const right = new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
      assert.ok(name === null || name === right, `${code} is called ${name}`);
    }
  });

  it('takes a text too short to tell as English, and says it is not sure', () => {
    for (const text of [
      '',
      'Pier shut',
      'Puerto cerrado',
      'La jetée est fermée.',
      '12.5 13.7',
      '😀',
      '\ud83d',
      '关闭',
    ]) {
      assert.deepEqual(isEnglish(text), { english: true, language: null, name: null, sure: false });
    }
  });

  it('takes English with foreign names and quotations as English', () => {
    const guess = isEnglish(
      'The mayor of São Benedito, João Guimarães, told the paper «O Cais» that the authority, Administração dos Portos do Norte, had not answered. "Não sabemos de nada," he said.',
    );
    assert.deepEqual([guess.english, guess.sure], [true, true]);
  });

  it('does not take a list of English names or figures for another language', () => {
    for (const text of [
      'Halden Inc third quarter net. Shr 24 cts vs 12 cts. Net 4.2 mln vs 2.1 mln. Revs 30.1 mln vs 28.4 mln. Avg shrs 17.2 mln vs 17.1 mln.',
      'Ada Finch, Tom Orr, Ruth Vance, Ines Marr, Edda Lorne, Amal Sefton, Jo Pike, Bo Roe, Kim Alder, Max Brack, Lee Holt',
    ]) {
      const guess = isEnglish(text);
      assert.ok(guess.english || !guess.sure, text);
    }
  });
});
