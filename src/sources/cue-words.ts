import * as lists from './lexicon/cues';
import type { SourceOptions } from './options';

export type CueType = 'say' | 'tell' | 'judge' | 'call' | 'show' | 'believe';
type Form = 'base' | 'third' | 'past' | 'ing';

export interface CueWord {
  readonly type: CueType;
  readonly form: Form;
  /** As often a noun or an adjective. */
  readonly doubtful: boolean;
}

/** The compiled lists: verb form -> what it is; and a matcher that says whether a sentence is worth reading. */
export interface CueWords {
  readonly verbs: ReadonlyMap<string, CueWord>;
  /** First forms of two-word cues, with the second part. */
  readonly phrasal: ReadonlyMap<string, readonly string[]>;
  readonly nouns: ReadonlySet<string>;
}

export function compileCueWords(options: SourceOptions): CueWords {
  const doubtful = new Set(lists.doubtfulForms);
  const verbs = new Map<string, CueWord>();
  const add = (rows: readonly string[], type: CueType) => {
    for (const row of rows) {
      row.split(' ').forEach((form, i) => {
        if (!verbs.has(form)) verbs.set(form, { type, form: formOf(form, i), doubtful: doubtful.has(form) });
      });
    }
  };
  add(lists.sayVerbs, 'say');
  add(lists.tellVerbs, 'tell');
  add(lists.judgeVerbs, 'judge');
  add(lists.callVerbs, 'call');
  add(lists.showVerbs, 'show');
  add(lists.believeVerbs, 'believe');
  for (const form of options.cues ?? []) {
    const word = form.toLowerCase();
    if (!verbs.has(word))
      verbs.set(word, { type: 'say', form: formOf(word, word.endsWith('ed') ? 2 : 1), doubtful: false });
  }
  const phrasal = new Map<string, string[]>();
  for (const [forms, then] of lists.phrasalVerbs) {
    for (const form of forms.split(' ')) phrasal.set(form, [...(phrasal.get(form) ?? []), then]);
  }
  return { verbs, phrasal, nouns: new Set(lists.statementNouns) };
}

function formOf(form: string, place: number): Form {
  if (form.endsWith('ing')) return 'ing';
  if (place === 0 || form === 'emphasise' || form === 'criticise') return 'base';
  if (place === 1 || /[^s]s$/.test(form)) return 'third';
  return 'past';
}
