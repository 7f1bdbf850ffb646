import { initialsOf, surnameOf } from '../sources/name-parts';
import * as is from '../sources/word-classes';
import type { Article } from '../text/article';
import { hasLetterOrDigit } from '../text/letters';
import type { Accused } from './who-is-accused';

/** Somebody who could answer. */
export type Heard = Pick<Accused, 'name' | 'kind'>;

/** What the copy can call them by: a surname; of a body the name, the name without its kind, the initials. */
export function calledBy({ name, kind }: Heard): readonly string[] {
  if (kind === 'person') return [bare(surnameOf(name))];
  const whole = name.replace(/^the /i, '');
  const words = whole.split(' ');
  let last = words.length;
  while (last > 1 && is.bodyNameWordSet.has(words[last - 1] ?? '')) last--;
  const short = words.slice(0, last).join(' ');
  const initials = initialsOf(words);
  return [
    whole,
    ...(short.length > 3 && !/\b(?:of|for|and)\b/.test(whole) ? [short] : []),
    ...(initials.length > 2 && initials === initials.toUpperCase() ? [initials] : []),
  ];
}

/** True where some words call the accused by name. */
export function calls(words: string, called: readonly string[]): boolean {
  return called.some((name) => holdsName(words, name));
}

/** The places of the sentences that name the accused. */
export function sentencesNaming({ sentences }: Article, accused: Heard): ReadonlySet<number> {
  const called = calledBy(accused);
  return new Set(sentences.filter(({ text }) => calls(text, called)).map(({ index }) => index));
}

function holdsName(words: string, name: string): boolean {
  if (name.length < 2) return false;
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const [before, after] = [words.charAt(at - 1), words.charAt(at + name.length)];
  return !hasLetterOrDigit(before) && !hasLetterOrDigit(after);
}

/** A son who is told from his father by "Jr." is often not. */
export function bare(surname: string | undefined): string {
  return (surname ?? '').replace(/-[js]r$/, '');
}
