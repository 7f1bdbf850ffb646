import { lines } from './read-words';
import irregular from './words/irregular.txt';

const known: ReadonlyMap<string, readonly string[]> = new Map(
  lines(irregular).map((line) => {
    const [plain = '', ...past] = line.split(' ');
    return [plain, past];
  }),
);

/**
 * The forms of an English verb from its plain form, in the order of the word lists: "opine" gives opine, opines,
 * opined, opining. Where the spelling depends on the stress, both spellings are given ("signaled", "signalled").
 */
export function formsOf(verb: string): readonly string[] {
  const past = known.get(verb);
  return [verb, third(verb), ...(past ?? stems(verb).map(withEd)), ...ing(verb)];
}

/** "says" of "say". */
export function third(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (/[aeiou]z$/.test(verb)) return `${verb}zes`;
  if (/[^aeiou]o$|s$|x$|z$|[cs]h$/.test(verb)) return `${verb}es`;
  return `${verb}s`;
}

function withEd(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function ing(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb) && verb.length > 2) return [`${verb.slice(0, -1)}ing`];
  return stems(verb).map((stem) => `${stem}ing`);
}

/** The verb as it stands before "-ed" and "-ing": "blog" gives "blogg", "panic" gives "panick". */
function stems(verb: string): string[] {
  if (verb.endsWith('c')) return [`${verb}k`];
  if (!/(?:[^aeiou]|qu|^)[aeiou][bdfglmnprtz]$/.test(verb)) return [verb];
  const doubled = verb + verb.slice(-1);
  return /^(?:[^aeiouy]*|[^aeiou]*qu)[aeiou][^aeiou]$/.test(verb) ? [doubled] : [verb, doubled];
}
