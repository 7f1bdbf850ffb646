/** A word of copy without punctuation. */
interface BareWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is known of the words of copy without punctuation. */
export interface Clues {
  readonly words: readonly BareWord[];
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const subjects = set('he she they we i it you there nobody everyone');
const determiners = set(
  'the a an this these those his her their our its my some many most several two three one both',
);
const turns = set('but however meanwhile instead although though nevertheless nonetheless yet');
const leads = set('in on at after before since during as when while if last next under despite');
const joins = set('and or of with for by to from than that who which');
const finiteVerbs = set(
  'is are was were has have had will would can could may might should must do does did said says told added asked ' +
    's isn aren wasn weren don doesn didn won wouldn ll ve re m',
);
/** A sentence does not end before these; what comes next belongs to them. */
const unfinished = set(
  'the a an of to in on at by for with from and or but that which who whose his her their its our my is are was were ' +
    'has have had will would can could may might should must do does did than not no if when while because into ' +
    'over under between among against about as be been being very more most so such both every each this these ' +
    'those mr mrs ms dr gen sen gov rep president senator secretary also only just like through during without ' +
    'toward towards until since after before u where how why what whether either neither nor per via some any ' +
    'many several all he she they we i you said says told believe believes think thinks spoke speak speaking ' +
    'declined refused agreed tried wanted began seemed appeared according due able unable likely unlikely familiar ' +
    'close briefed',
);
const endings = set(
  'monday tuesday wednesday thursday friday saturday sunday year years month months week weeks percent statement ' +
    'interview him them me us it too well again tomorrow yesterday today',
);

/** The words of the text with their places. */
export function cluesOf(text: string): Clues {
  const words: BareWord[] = [];
  for (const match of text.matchAll(/[^\s\u200b]+/g)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0].toLowerCase() });
  }
  return { words };
}

/** How plausibly a sentence begins with the word at `at`: 0 for hardly, 2 and more for very; looks at nine words. */
export function cutScore({ words }: Clues, at: number): number {
  const before = words[at - 1]?.text ?? '';
  const after = words[at]?.text ?? '';
  if (/[.!?…]["”’]?$/.test(before)) return 9;
  if (/[;:—]$/.test(before)) return 4;
  const saidBefore = before === 'said' && subjects.has(words[at - 2]?.text ?? '');
  if (unfinished.has(before) && !saidBefore) return -9;
  if (namesSpeakerOfBefore(words, at)) return -3;
  const score = saidBefore ? 1 : endings.has(before) || /^(?:19|20)\d\d$/.test(before) ? 0.6 : 0;
  return score + (/,["”’]?$/.test(before) ? 0.5 : 0) + openingScore(words, at, before, after);
}

function openingScore(words: readonly BareWord[], at: number, before: string, after: string): number {
  if (turns.has(after)) return 1.5;
  if (subjects.has(after)) return verbWithin(words, at + 1, 2) ? 1.7 : 0.6;
  if (determiners.has(after)) {
    // "rejected the notion", "to discuss the matter": an object, not a subject.
    if (/[a-z]{3}ed$|ing$/.test(before) || words[at - 2]?.text === 'to') return -1;
    return verbWithin(words, at + 2, 4) ? 1.1 : 0;
  }
  if (/^(?:mr|mrs|ms|dr)$/.test(after)) return verbWithin(words, at + 2, 2) ? 1.5 : 0;
  if (leads.has(after)) return 0.4;
  if (joins.has(after)) return -1;
  return -0.2;
}

/** "... the official said and": the words at `at` say who said what stands before them. */
function namesSpeakerOfBefore(words: readonly BareWord[], at: number): boolean {
  for (let i = at + 1; i <= at + 6; i++) {
    const word = words[i]?.text ?? '';
    if (word === 'said' || word === 'says' || word === 'added') {
      return /^(?:and|in|on|at|during|while|but|adding)$/.test(words[i + 1]?.text ?? '');
    }
    if (finiteVerbs.has(word)) return false;
  }
  return false;
}

function verbWithin(words: readonly BareWord[], from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) {
    const word = words[i]?.text ?? '';
    if (finiteVerbs.has(word) || /^[a-z]{3,}ed$/.test(word)) return true;
  }
  return false;
}
