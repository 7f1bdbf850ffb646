import type { SourceOptions } from './options';
import { lines, words } from './read-words';
import believe from './words/believe.txt';
import call from './words/call.txt';
import doubtful from './words/doubtful.txt';
import judge from './words/judge.txt';
import phrasal from './words/phrasal.txt';
import say from './words/say.txt';
import show from './words/show.txt';
import statementNouns from './words/statement-nouns.txt';
import tell from './words/tell.txt';

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
  const doubtfulForms = new Set(words(doubtful));
  const verbs = new Map<string, CueWord>();
  const add = (list: string, type: CueType) => {
    for (const row of lines(list)) {
      row.split(' ').forEach((form, i) => {
        if (!verbs.has(form))
          verbs.set(form, { type, form: formOf(form, i), doubtful: doubtfulForms.has(form) });
      });
    }
  };
  add(say, 'say');
  add(tell, 'tell');
  add(judge, 'judge');
  add(call, 'call');
  add(show, 'show');
  add(believe, 'believe');
  for (const form of options.cues ?? []) {
    const word = form.toLowerCase();
    if (!verbs.has(word))
      verbs.set(word, { type: 'say', form: formOf(word, word.endsWith('ed') ? 2 : 1), doubtful: false });
  }
  const twoWords = new Map<string, string[]>();
  for (const line of lines(phrasal)) {
    const [forms = '', then = ''] = line.split(' + ');
    for (const form of forms.split(' ')) twoWords.set(form, [...(twoWords.get(form) ?? []), then]);
  }
  return { verbs, phrasal: twoWords, nouns: new Set(words(statementNouns)) };
}

function formOf(form: string, place: number): Form {
  if (form.endsWith('ing')) return 'ing';
  if (place === 0 || form === 'emphasise' || form === 'criticise') return 'base';
  if (place === 1 || /[^s]s$/.test(form)) return 'third';
  return 'past';
}
