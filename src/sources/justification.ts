import type { Entry } from './entry';
import type { KnownNames } from './names';
import * as is from './word-classes';

/** In UTF-16 code units; what is longer tells no reader why. */
const longest = 600;

/**
 * The words that tell the reader why to believe a source: of a named one title and role, experience and closeness, as
 * the copy tells anywhere, with what it tells of their body; of an unnamed one the fullest description. Pieces are
 * joined with "; ". Null where the copy tells nothing.
 */
export function justificationOf(
  entry: Entry,
  title: string | null,
  told: readonly string[],
  known: KnownNames,
): string | null {
  if (entry.name === null) return unnamed(entry);
  if (entry.kind === 'document') return null;
  const pieces: string[] = [];
  for (const piece of [title, ...told, ...bodiesIn([title, ...told], known)]) {
    const words = piece
      ?.replace(/^(?:\d{1,3}|[DRIL]-\p{Lu}[\p{L}.]*)\s*,?\s*/u, '')
      .replace(/^(?:an?|the|who (?:is|was)(?: an?| the)?)\s+/i, '')
      .trim();
    if (!words || pieces.some((each) => each.includes(words))) continue;
    const place = pieces.findIndex((each) => words.includes(each));
    if (place >= 0) pieces[place] = words;
    else if (pieces.join('; ').length + words.length < longest) pieces.push(words);
  }
  return pieces.length > 0 ? pieces.join('; ') : null;
}

/** What the copy tells of the bodies that a title names. */
function bodiesIn(words: readonly (string | null)[], known: KnownNames): string[] {
  const text = words.filter((each) => each !== null).join(' ');
  return known
    .bodiesIn(text)
    .filter((name) => name.includes(' '))
    .flatMap((name) => known.toldOf(name))
    .filter((words) => /^which\b/i.test(words) || bodyWords(words));
}

function unnamed(entry: Entry): string | null {
  const person = entry.kind === 'anonymous' || entry.kind === 'unnamed-person';
  if (!person || (entry.specificity < 2 && entry.told.length === 0)) return null;
  const own = entry.description.replace(/^(?:an?|the|one|another)\s+/i, '');
  const more = entry.told.filter((each) => !own.includes(each));
  return [own, ...more].join('; ').slice(0, longest);
}

/** "a group that trains divers": of a body, not of what was said of it. */
function bodyWords(words: string): boolean {
  const start =
    words
      .toLowerCase()
      .match(/[\p{L}'-]+/gu)
      ?.slice(0, 9) ?? [];
  return start.some((word) => is.bodyNounSet.has(word));
}
