import { formsOf, third } from './verb-forms';

/** A verb that credits somebody, as a line of a word list or an entry of a house style gives it. */
export interface CueLine {
  /** Plain form, form in -s, past, form in -ing, others. `-` stands for one that is left out on purpose. */
  readonly forms: readonly string[];
  /** What must follow in a cue of several words: "out" of "point out"; else ''. */
  readonly rest: string;
}

const example = '“broadcast broadcasts broadcast broadcasting”';

/**
 * Reads a verb: in its plain form ("opine"), with the words that belong to it ("sound off"), in all its forms
 * ("beseech beseeches besought beseeching"), or in all its forms with the words that belong to it after "+".
 * `known` gives the forms of verbs that are listed already. What is wrong comes back as sentences for a person.
 */
export function readCue(
  line: string,
  known: (verb: string) => readonly string[] | undefined = () => undefined,
): CueLine | { problem: string } {
  const [left = '', rest, more] = line.split(' + ');
  if (more !== undefined || rest === '' || left === '')
    return { problem: `“${line}” may have one “+”, between the verb and the words that follow it.` };
  const words = left.split(' ');
  const [verb = '', second] = words;
  const asRow = words.includes('-') || (second !== undefined && second === third(verb));
  if (asRow) return row(words, rest ?? '', line);
  if (rest !== undefined && second !== undefined)
    return { problem: `“${left}” is not a verb with its forms. Write them like this: ${example}.` };
  if (!isPlain(verb)) {
    return {
      problem: `“${verb}” does not look like the plain form of a verb. Write “opine”, not “opined”: Stet works out the other forms. If it is the plain form, write all forms: ${example}.`,
    };
  }
  return { forms: known(verb) ?? formsOf(verb), rest: rest ?? words.slice(1).join(' ') };
}

function row(forms: readonly string[], rest: string, line: string): CueLine | { problem: string } {
  const [plain = '-', s = '-', past, ing] = forms;
  const missing =
    plain !== '-' && s !== '-' && s !== third(plain)
      ? 'the form in -s'
      : past === undefined || past.endsWith('ing')
        ? 'the past'
        : ing !== '-' && !ing?.endsWith('ing')
          ? 'the form in -ing'
          : null;
  if (missing) {
    return {
      problem: `“${line}” lacks ${missing}. Write the plain form, the form in -s, the past and the form in -ing: ${example}.`,
    };
  }
  const first = forms.find((form) => form !== '-')?.[0];
  const stranger = forms.find((form) => form !== '-' && !form.includes(first ?? '') && !suppletive.has(form));
  if (first === undefined || stranger !== undefined)
    return { problem: `“${stranger ?? line}” is not a form of the verb beside it. Write one verb an entry.` };
  return { forms, rest };
}

/** Forms of a verb that share no letter with its plain form. */
const suppletive: ReadonlySet<string> = new Set(['went', 'am', 'is', 'are', 'was', 'were']);

function isPlain(verb: string): boolean {
  if (/[aeiouy].*ing$|[aeiouy].*[^e]ed$/.test(verb)) return false;
  return !/[^aisu]s$/.test(verb);
}
