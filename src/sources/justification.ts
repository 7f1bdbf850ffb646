import type { Entry } from './entry';
import type { KnownNames } from './names';
import * as is from './word-classes';

/** In UTF-16 code units; what is longer tells no reader why. */
const longest = 600;

/**
 * The words that tell the reader why to believe a source: of a named one title and role, experience and closeness, as
 * the copy tells anywhere, with what it tells of their body; where it gives no title, the first it tells about them; of
 * an unnamed one the fullest description. Pieces are joined with "; ". Null where the copy tells nothing.
 */
export function justificationOf(
  entry: Entry,
  title: string | null,
  told: readonly string[],
  known: KnownNames,
): string | null {
  const { kind, name } = entry;
  if (kind === 'anonymous' || kind === 'unnamed-person') return unnamed(entry);
  if (kind === 'institution' || kind === 'document' || kind === 'outlet') {
    const body = name ?? entry.body;
    return joined([...told.filter(ofBody), ...(body ? aboutBody(body, known) : [])]);
  }
  if (name === null) return null;
  const other = known.titleOf(name);
  const facts = [title, other !== title ? other : null, ...told, ...bodiesIn([title, ...told], known)];
  return joined(facts.some(Boolean) ? facts : known.storyOf(name));
}

/** The pieces without articles and repetitions, as many as have room. */
function joined(all: readonly (string | null)[]): string | null {
  const pieces: string[] = [];
  for (const piece of all) {
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
    .flatMap((name) => aboutBody(name, known));
}

/** "Harlow Institute, which studies ferries". */
function aboutBody(name: string, known: KnownNames): string[] {
  return known
    .toldOf(name)
    .filter(ofBody)
    .map((words) => `${name}, ${words}`);
}

function unnamed(entry: Entry): string | null {
  const person = entry.kind === 'anonymous' || entry.kind === 'unnamed-person';
  if (!person || (entry.specificity < 2 && entry.told.length === 0)) return null;
  const own = entry.description.replace(/^(?:an?|the|one|another)\s+/i, '');
  const more = entry.told.filter((each) => !own.includes(each));
  return [own, ...more].join('; ').slice(0, longest);
}

/** "which trains divers", "a group of divers": of a body, and not of what somebody else did. */
function ofBody(words: string): boolean {
  if (/^which\b/i.test(words)) return true;
  const start = words.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  return /^(?:an?|the)\b/i.test(words) && start.slice(0, 9).some((word) => is.bodyNounSet.has(word));
}
