import { letterPattern } from '../text/letter-pattern';
import { rankLanguages } from './rank-languages';

const wordsOf = letterPattern(String.raw`\p{L}+`, 'gu');

/** Whether a text is English, by our guess. */
export interface LanguageGuess {
  /** True also when in doubt, and for a text too short to tell. */
  readonly english: boolean;
  /** The language's ISO 639-3 code ("eng", "spa"); null when it cannot be told. */
  readonly language: string | null;
  /** Its English name ("Spanish"); null when it cannot be told. */
  readonly name: string | null;
  readonly sure: boolean;
}

/** As much of an article as is looked at, in UTF-16 code units. */
const sampleLength = 4000;
const fewestWords = 12;
const fewestLetters = 60;

// Frequent English words that are not frequent words of a neighbouring language ("at", "for", "we", "was" are).
const englishWords = new Set(
  (
    'the of and to that with his she they it its have has had been this from but not by will would said says who ' +
    'which their there about after before over more than when what into could should you our your if because while ' +
    'during according against between told'
  ).split(' '),
);

/**
 * Guesses whether a text is English, from its first few thousand characters.
 *
 * Frequent English words settle it for all but lists and tables; what has almost none of them is compared with the
 * letter triples of some 80 languages.
 * A text in another language is called so only when that language fits clearly better than English.
 */
export function isEnglish(text: string): LanguageGuess {
  const sample = text.slice(0, sampleLength).toLowerCase();
  const wordList = sample.match(wordsOf(sample)) ?? [];
  const letters = wordList.reduce((sum, word) => sum + word.length, 0);
  // Scripts without spaces have few "words" but many letters.
  if (letters < fewestLetters && !isUnspaced(sample)) return unknown;
  if (wordList.length < fewestWords && !isUnspaced(sample)) return unknown;
  const share = wordList.filter((word) => englishWords.has(word)).length / wordList.length;
  if (share >= 0.08) return english(share >= 0.12);
  const guesses = rankLanguages(sample);
  const likeliest = guesses[0];
  if (!likeliest) return unknown;
  const [code, score] = likeliest;
  if (code === 'eng') return english(false);
  const englishScore = guesses.find(([other]) => other === 'eng')?.[1] ?? 0;
  // Scores are relative to the best. Kindred languages (Danish, Swedish) score so alike that naming one is a guess.
  const needed = wordList.length >= 40 && share < 0.04 ? 0.05 : 0.1;
  if (score - englishScore < needed) return unknown;
  const named = score - (guesses[1]?.[1] ?? 0) >= 0.035;
  return { english: false, language: named ? code : null, name: named ? nameOf(code) : null, sure: true };
}

const unknown: LanguageGuess = { english: true, language: null, name: null, sure: false };

function english(sure: boolean): LanguageGuess {
  return { english: true, language: 'eng', name: 'English', sure };
}

/** Chinese, Japanese, Thai and the like: letters enough for a sentence, hardly a space. */
function isUnspaced(sample: string): boolean {
  const unspaced = sample.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/gu,
  );
  return (unspaced?.length ?? 0) >= 20;
}

function nameOf(code: string): string | null {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
  return name && name !== code ? name : null;
}
