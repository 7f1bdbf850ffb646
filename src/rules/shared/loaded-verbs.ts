/** A verb of speech that shows where the copy stands. */
export interface LoadedVerb {
  /** "suggests that ...". */
  readonly suggests: string;
  /** As often a plain verb: "claimed the title". */
  readonly doubtful: boolean;
}

const doubts = 'suggests that the speaker is not to be believed';
const guilt = 'suggests that there was something to hide';
const pressure = 'suggests that the speaker is under pressure';
const scorn = 'mocks the speaker';

const verbs: readonly (readonly [forms: RegExp, suggests: string, doubtful: boolean])[] = [
  [/^claim(?:s|ed|ing)?$/i, doubts, true],
  [/^profess(?:es|ed|ing)?$/i, doubts, false],
  [/^purport(?:s|ed|ing)?$/i, doubts, false],
  [/^admit(?:s|ted|ting)?$/i, guilt, true],
  [/^confess(?:es|ed|ing)?$/i, guilt, true],
  [/^conced(?:e|es|ed|ing)$/i, guilt, true],
  [/^acknowledg(?:e|es|ed|ing)$/i, guilt, true],
  [/^insist(?:s|ed|ing)?$/i, pressure, false],
  [/^boast(?:s|ed|ing)$/i, scorn, true],
  [/^brag(?:s|ged|ging)?$/i, scorn, false],
  [/^(?:rant|whin|grip|gush|moan|sneer|scoff|crow|bluster|snip|bleat)(?:e|s|es|ed|ing)?$/i, scorn, false],
];

/** What is loaded in the words that credit; `after` are those that follow. Null for neutral words and plain senses. */
export function loadedVerb(words: string, after: string): LoadedVerb | null {
  const last = words.trim().split(/\s+/).at(-1) ?? '';
  const found = verbs.find(([forms]) => forms.test(last) || forms.test(words.trim().split(/\s+/)[0] ?? ''));
  if (!found || /^ (?:on|upon)\b/.test(after)) return null;
  return { suggests: found[1], doubtful: found[2] };
}

/** "said" in the form of the verb, with its capital: "claims" gives "says". One word in, one word out. */
export function neutralForm(verb: string): string {
  const plain = /ing$/i.test(verb)
    ? 'saying'
    : /ed$/i.test(verb)
      ? 'said'
      : /s$/i.test(verb)
        ? 'says'
        : 'say';
  return /^\p{Lu}/u.test(verb) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

/** Where the loaded verb stands among the words that credit; null where it is none. */
export function loadedWord(words: string): { readonly start: number; readonly end: number } | null {
  for (const match of words.matchAll(/\p{L}+/gu))
    if (verbs.some(([forms]) => forms.test(match[0])))
      return { start: match.index, end: match.index + match[0].length };
  return null;
}
