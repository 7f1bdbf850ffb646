import type { Sentences, Step, WorkingWord, World } from './compromise';
import type { KnownWord } from './known-words';
import { setTag } from './set-tag';

const formOf = (word: WorkingWord): string => word.machine || word.normal;

/** The words from `at` to `end` as one expression. */
function expression(words: readonly WorkingWord[], at: number, end: number): string {
  let text = '';
  for (let i = at; i < end; i++) {
    const word = words[i];
    if (word) text += i === at ? formOf(word) : ` ${formOf(word)}`;
  }
  return text;
}

/** compromise's step that tags expressions ("prime minister") whose tags no neighbour may change. */
export function freezeExpressions(
  know: (word: string) => KnownWord,
  frozen: Readonly<Record<string, string>>,
): Step {
  const tags = new Map(Object.entries(frozen));
  return ({ docs, world }) => {
    eachWord(docs, (words, at, word) => {
      // The longest expression first.
      for (let end = lastEnd(words, at, know(formOf(word)).words); end > at + 1; end--) {
        const tag = tags.get(expression(words, at, end));
        if (tag !== undefined) freeze(words.slice(at, end), tag, world);
      }
      const tag = tags.get(formOf(word));
      if (tag !== undefined) freeze([word], tag, world);
    });
  };
}

function freeze(words: readonly WorkingWord[], tag: string, world: World): void {
  setTag(words, tag, world, false);
  for (const word of words) word.frozen = true;
}

const prefix = /^(?:under|over|mis|re|un|dis|semi|pre|post)-?/;
const prefixed: ReadonlySet<unknown> = new Set([
  'Verb',
  'Infinitive',
  'PastTense',
  'Gerund',
  'PresentTense',
  'Adjective',
  'Participle',
]);

/** compromise's step that tags the words and expressions of its lexicon. */
export function lookUpWords(know: (word: string) => KnownWord): Step {
  return ({ docs, world }) => {
    eachWord(docs, (words, at, word) => {
      if (word.tags.size > 0) return;
      const form = formOf(word);
      const known = know(form);
      if (known.words !== undefined && tagExpression(words, at, known.words, world)) return;
      const alias = known.tags ? undefined : word.alias?.find((each) => know(each).tags);
      const tags = known.tags ?? (alias === undefined ? undefined : know(alias).tags);
      if (tags) setTag([word], tags, world, false);
      else if (prefix.test(form)) tagPrefixed(word, form.replace(prefix, ''), world);
    });
  };

  function tagExpression(words: readonly WorkingWord[], at: number, most: number, world: World): boolean {
    for (let end = lastEnd(words, at, most); end > at + 1; end--) {
      const { tags } = know(expression(words, at, end));
      if (!tags) continue;
      setTag(words.slice(at, end), tags, world, false);
      const particle = words[at + 1];
      if (particle && typeof tags !== 'string' && tags.length === 2 && tags.includes('PhrasalVerb'))
        setTag([particle], 'Particle', world, false);
      return true;
    }
    return false;
  }

  function tagPrefixed(word: WorkingWord, stem: string, world: World): void {
    const { tags } = know(stem);
    if (stem.length > 3 && prefixed.has(tags)) setTag([word], tags, world, false);
  }
}

const lastEnd = (words: readonly WorkingWord[], at: number, most = 0): number =>
  Math.min(at + most, words.length);

function eachWord(
  sentences: Sentences,
  visit: (words: readonly WorkingWord[], at: number, word: WorkingWord) => void,
): void {
  for (const words of sentences) {
    for (const [at, word] of words.entries()) visit(words, at, word);
  }
}
