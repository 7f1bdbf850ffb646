import type { CueType, CueWords } from './cue-words';
import { isKnownNoun, isVerb } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import { groupStart, verbGroup } from './verb-group';
import * as is from './word-classes';

/** A cue of a sentence; places in its tokens, both ends included. */
export interface Cue {
  readonly at: number;
  /** Last word of the cue: "out" of "pointed out". */
  readonly to: number;
  readonly type: CueType | 'according' | 'noun';
  readonly ing: boolean;
  /** Agent comes after "by": "was accused by officials of". */
  readonly passive: boolean;
}

/** Verbs that, denied, tell of silence and not of speech. */
const silence = new Set([
  'accused',
  'blamed',
  'charged',
  'say',
  'said',
  'comment',
  'commented',
  'respond',
  'responded',
  'reply',
  'replied',
  'confirm',
  'mention',
  'reveal',
  'disclose',
  'explain',
  'tell',
  'elaborate',
  'report',
  'announce',
  'state',
  'suggest',
  'answer',
  'claim',
  'add',
  'indicate',
  'show',
  'find',
]);

/** The cues of a sentence in order. Words inside quotation marks are the speaker's and are passed over. */
export function findCues(tokens: readonly Token[], words: CueWords): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.quoted) continue;
    if (token.word === 'according' && tokens[i + 1]?.word === 'to') {
      cues.push({ at: i, to: i + 1, type: 'according', ing: false, passive: false });
      continue;
    }
    if (
      token.word === 'words' &&
      tokens[i - 1]?.word === 'the' &&
      tokens[i - 2]?.word === 'in' &&
      tokens[i + 1]?.word === 'of'
    ) {
      cues.push({ at: i - 2, to: i + 1, type: 'according', ing: false, passive: false });
      continue;
    }
    const cue = verbCue(tokens, i, words) ?? nounCue(tokens, i, words);
    if (cue) cues.push(cue);
  }
  return cues;
}

function verbCue(tokens: readonly Token[], i: number, words: CueWords): Cue | null {
  const token = tokens[i];
  if (!token || token.possessive) return null;
  const follows = words.phrasal.get(token.word)?.find((then) => startsWith(tokens, i + 1, then));
  const entry = words.verbs.get(token.word);
  if (!entry && !follows) return null;
  const type: CueType = follows
    ? follows === 'issue with' || follows === 'to'
      ? 'judge'
      : 'say'
    : (entry?.type ?? 'say');
  const to = follows ? i + follows.split(' ').length : i;
  const next = tokens[to + 1];
  const before = tokens[i - 1];
  if (token.capital && i > 0 && !(breaksBefore(token) && token.tags.has('Verb'))) return null;
  const ing = entry?.form === 'ing' || token.word.endsWith('ing');
  const group = verbGroup(tokens, i);
  if (group.infinitive && !follows) return null;
  if (group.unreal) return null;
  if (group.negated && silence.has(token.word)) return null;
  if (group.hearsay) return null;
  const past = entry?.form === 'past';
  if (adjectival(tokens, i, past, ing)) return null;
  if (
    past &&
    hearsayForms.has(token.word) &&
    group.from === i &&
    (next?.word === 'to' || (token.word !== 'said' && token.word !== 'reported' && describes(next)))
  )
    return null;
  if (next && is.prepositions.has(next.word) && next.word !== 'out' && endsThere(tokens, to + 2)) return null;
  const by = byAfter(tokens, to);
  // "a man accused of theft": a participle, whoever accuses.
  const reduced =
    (token.word === 'accused' && next?.word === 'of') || (token.word === 'charged' && next?.word === 'with');
  if (reduced && by === 0) return null;
  if ((group.passive || by === to + 1) && past) {
    if (type === 'show' || type === 'tell' || token.word === 'posted' || token.word === 'continued')
      return null;
    return by > 0 ? { at: i, to, type, ing: false, passive: true } : null;
  }
  if (group.passive && !ing) return null;
  if (entry?.doubtful && !follows && !usedAsVerb(tokens, i, entry.form)) return null;
  if (/^continue/.test(token.word) || token.word === 'went') {
    if (
      !follows &&
      !(next && /["“:]/.test(next.gap)) &&
      !(before && /[”"]/.test(token.gap)) &&
      !quoteLeft(tokens, i)
    )
      return null;
  }
  if (type === 'show' && !follows && !showsSomething(tokens, i, next)) return null;
  if (token.word.startsWith('post') && !(next && (next.word === 'that' || /[:"“]/.test(next.gap))))
    return null;
  if (type === 'believe' && ing && !group.passive) return null;
  if (ing && !opensPhrase(tokens, group.from)) return null;
  // "a ruling, expected by June, will"; "the plan, described in court as": nobody is named who does it.
  if (
    past &&
    breaksBefore(token) &&
    type !== 'say' &&
    type !== 'tell' &&
    next &&
    (is.prepositions.has(next.word) || isVerb(next))
  )
    return null;
  if (type === 'call' && next && /^\d/.test(next.word)) return null;
  // To agree, pledge or threaten to do a thing may be said; to agree to it is done.
  if (/^agree/.test(token.word) && next?.word === 'to') return null;
  if (next?.word === 'for' && ['felt', 'hoped', 'hopes'].includes(token.word)) return null;
  if (
    (token.word === 'called' || token.word === 'calls' || token.word === 'call') &&
    next &&
    ['off', 'up', 'in', 'back', 'out'].includes(next.word)
  )
    return null;
  return {
    at: i,
    to,
    type: token.word.startsWith('call') && (next?.word === 'for' || next?.word === 'on') ? 'judge' : type,
    ing,
    passive: false,
  };
}

function nounCue(tokens: readonly Token[], i: number, words: CueWords): Cue | null {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || !words.nouns.has(token.word) || token.capital) return null;
  const next = tokens[i + 1];
  const that = next?.word === 'that' && !breaksBefore(next);
  const owned =
    before.possessive ||
    is.possessiveWords.has(before.word) ||
    (before.tags.has('Adjective') && tokens[i - 2]?.possessive === true);
  if (owned && that) return { at: i, to: i, type: 'noun', ing: false, passive: false };
  if (next?.word === 'by' && !breaksBefore(next))
    return { at: i, to: i, type: 'noun', ing: false, passive: true };
  return null;
}

/** "..., saying that", "was saying", "by saying": not "an appeal asking to". */
function opensPhrase(tokens: readonly Token[], from: number): boolean {
  if (from === 0 || breaksBefore(tokens[from])) return true;
  if (is.beForms.has(tokens[from]?.word ?? '') || is.auxiliaries.has(tokens[from]?.word ?? '')) return true;
  return ['while', 'by', 'and', 'before', 'after', 'when'].includes(tokens[from - 1]?.word ?? '');
}

/** Participles that, without a verb before them, say that nobody in particular thinks so: "a figure considered ruthless". */
const hearsayForms = new Set([
  'alleged',
  'reported',
  'believed',
  'thought',
  'considered',
  'expected',
  'suspected',
  'said',
  'viewed',
]);

function describes(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tags.has('Adjective') || ['more', 'most', 'one', 'among', 'as'].includes(token.word))
  );
}

/** "the changes they asked for, even though": what was asked for stands before. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || breaksBefore(tokens[at]);
}

/** "the alleged contacts", "as expected", "a promising start". */
function adjectival(tokens: readonly Token[], i: number, past: boolean, ing: boolean): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || breaksBefore(tokens[i])) return false;
  if (!past && !ing) return false;
  if (
    is.determiners.has(before.word) &&
    ![
      'that',
      'all',
      'both',
      'one',
      'many',
      'some',
      'several',
      'most',
      'few',
      'another',
      'each',
      'others',
    ].includes(before.word)
  )
    return true;
  if ((is.prepositions.has(before.word) && !ing) || before.word === 'as') return true;
  if (
    before.possessive &&
    next !== undefined &&
    !breaksBefore(next) &&
    !is.determiners.has(next.word) &&
    past
  )
    return true;
  if (ing && is.prepositions.has(before.word))
    return before.word !== 'by' && before.word !== 'in' && before.word !== 'without';
  return false;
}

/** "called by officials", "accused earlier this week by officials of": place of "by" within reach, else 0. */
function byAfter(tokens: readonly Token[], to: number): number {
  for (let k = to + 1; k <= to + 5 && k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || token.quoted || breaksBefore(token)) return 0;
    if (token.word === 'by') return tokens[k + 1]?.word.endsWith('ing') ? 0 : k;
    if (isVerb(token) || is.conjunctions.has(token.word)) return 0;
  }
  return 0;
}

function usedAsVerb(tokens: readonly Token[], i: number, form: string): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!token) return false;
  const single =
    before !== undefined &&
    isKnownNoun(before) &&
    is.singularOf(before.word) === before.word &&
    !is.groupNouns.has(before.word);
  if (form === 'base' && single) return false;
  const tied =
    next !== undefined && !breaksBefore(next) && (next.word === 'to' || is.prepositions.has(next.word));
  if (
    form === 'third' &&
    tied &&
    !(next.word === 'to' && token.word === 'claims') &&
    !is.subjectPronouns.has(before?.word ?? '')
  )
    return false;
  const group = groupStart(tokens, i);
  if (group < i && tokens.slice(group, i).some((each) => is.auxiliaries.has(each.word))) return true;
  if (before && !breaksBefore(token)) {
    if (
      is.determiners.has(before.word) &&
      !['that', 'many', 'some', 'most', 'both', 'all', 'several', 'few', 'another'].includes(before.word)
    )
      return false;
    if (before.possessive || is.prepositions.has(before.word)) return false;
    if (is.subjectPronouns.has(before.word)) return true;
  }
  if (/[”"]/.test(token.gap)) return true;
  // A headline ends with its cue: "... , ministry official claims".
  if (next === undefined && form === 'third' && before && isKnownNoun(before) && !breaksBefore(token))
    return true;
  const opens =
    next !== undefined &&
    (next.word === 'that' ||
      is.subjectPronouns.has(next.word) ||
      is.possessiveWords.has(next.word) ||
      /["“:]/.test(next.gap));
  if (opens && token.tags.has('Verb')) return true;
  if (!token.tags.has('Verb'))
    return opens && before !== undefined && isKnownNoun(before) && form !== 'base' && form !== 'ing';
  if (form === 'past') return true;
  return next === undefined
    ? /,/.test(token.gap) || isKnownNoun(before ?? token)
    : !breaksBefore(next) && next.word !== 'of' && next.word !== 'and' && !isVerb(next);
}

function quoteLeft(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k > 0 && k > i - 8; k--) if (/[”"]/.test(tokens[k]?.gap ?? '')) return true;
  return false;
}

function showsSomething(tokens: readonly Token[], i: number, next: Token | undefined): boolean {
  if (next?.word === 'that') return true;
  const from = groupStart(tokens, i);
  for (let k = from - 1; k >= 0 && k > from - 9; k--) {
    const token = tokens[k];
    if (!token || token.quoted || isVerb(token)) return false;
    if (is.documentNounSet.has(token.word)) return true;
  }
  return false;
}

function startsWith(tokens: readonly Token[], at: number, phrase: string): boolean {
  return phrase.split(' ').every((word, k) => tokens[at + k]?.word === word && !breaksBefore(tokens[at + k]));
}
