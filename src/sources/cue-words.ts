import type { SourceOptions } from './options';
import { type CueLine, readCue } from './read-cue';
import { lines, words } from './read-words';
import believe from './words/believe.txt';
import call from './words/call.txt';
import doubtful from './words/doubtful.txt';
import intend from './words/intend.txt';
import judge from './words/judge.txt';
import phrasal from './words/phrasal.txt';
import say from './words/say.txt';
import show from './words/show.txt';
import statementNouns from './words/statement-nouns.txt';
import tell from './words/tell.txt';

/** What a cue does: which list of verbs it stands on. */
export type CueType = 'say' | 'tell' | 'judge' | 'call' | 'show' | 'believe' | 'intend';
type Form = 'base' | 'third' | 'past' | 'ing';

/** What a form of a verb is as a cue. */
export interface CueWord {
  readonly type: CueType;
  readonly form: Form;
  /** As often a noun or an adjective. */
  readonly doubtful: boolean;
}

/** The lists together with a house style's own cues. */
export interface CueWords {
  /** What each form of a cue of one word is: "says", "said". */
  readonly verbs: ReadonlyMap<string, CueWord>;
  /** First forms of two-word cues, with the second part. */
  readonly phrasal: ReadonlyMap<string, readonly string[]>;
  /** Nouns that carry a statement: "claim", "claims". */
  readonly nouns: ReadonlySet<string>;
  /** The last words, singular, of a house style's own documents: what "shows" something. */
  readonly documents: ReadonlySet<string>;
}

interface ListedCue extends CueLine {
  readonly type: CueType;
}

const doubtfulForms: ReadonlySet<string> = new Set(words(doubtful));

const lists: readonly (readonly [string, CueType])[] = [
  [say, 'say'],
  [tell, 'tell'],
  [judge, 'judge'],
  [call, 'call'],
  [show, 'show'],
  [believe, 'believe'],
  [intend, 'intend'],
  [phrasal, 'say'],
];

const listed: readonly ListedCue[] = lists.flatMap(([list, type]) =>
  lines(list).flatMap((line) => {
    const cue = readCue(line);
    return 'problem' in cue ? [] : [{ ...cue, type }];
  }),
);

const formsByVerb: ReadonlyMap<string, readonly string[]> = new Map(
  listed.map(({ forms }) => [forms[0] ?? '', forms]),
);

const typeByForm: ReadonlyMap<string, CueType> = new Map(
  listed.flatMap(({ forms, rest, type }) => (rest === '' ? forms.map((form) => [form, type] as const) : [])),
);

/** What a verb form on the lists tells of, whatever a house style adds; null for all others. */
export function listedAs(form: string): CueType | null {
  return typeByForm.get(form) ?? null;
}

/** The forms of a verb that stands on a list, by its plain form. */
function listedForms(verb: string): readonly string[] | undefined {
  return formsByVerb.get(verb);
}

/** The cues on the lists that a verb in its plain form ("claim"), or with the words that follow it ("point out"), means. */
export function listedCues(entry: string): readonly CueLine[] {
  const [verb = '', ...others] = entry.replace(' + ', ' ').split(' ');
  const cue = readCue(entry, listedForms);
  const rest = 'problem' in cue ? others.join(' ') : cue.rest;
  return listed.filter((each) => each.forms[0] === verb && each.rest === rest);
}

/** Puts the lists and a house style's own cues together. */
export function compileCueWords(options: SourceOptions): CueWords {
  const verbs = new Map<string, CueWord>();
  const twoWords = new Map<string, string[]>();
  const put = ({ forms, rest, type }: ListedCue) => {
    forms.forEach((form, i) => {
      if (form === '-') return;
      if (rest !== '') twoWords.set(form, [...(twoWords.get(form) ?? []), rest]);
      else if (!verbs.has(form))
        verbs.set(form, { type, form: formOf(form, i), doubtful: doubtfulForms.has(form) });
    });
  };
  const unwanted = new Set((options.notCues ?? []).flatMap(listedCues));
  for (const cue of listed) if (!unwanted.has(cue)) put(cue);
  for (const entry of options.cues ?? []) {
    const cue = readCue(entry, listedForms);
    if (!('problem' in cue)) put({ ...cue, type: 'say' });
  }
  return {
    verbs,
    phrasal: twoWords,
    nouns: new Set(words(statementNouns)),
    documents: new Set((options.documents ?? []).map((entry) => entry.slice(entry.lastIndexOf(' ') + 1))),
  };
}

function formOf(form: string, place: number): Form {
  // "sing", "bring": plain forms as well.
  if (place === 0 || form === 'emphasise' || form === 'criticise') return 'base';
  if (form.endsWith('ing')) return 'ing';
  if (place === 1 || /[^s]s$/.test(form)) return 'third';
  return 'past';
}
