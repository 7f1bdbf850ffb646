import { letterTest } from './letters';

const isLongWord = letterTest(String.raw`^\p{L}{3,}$`);

/** Contractions, titles, months and names of states that copy writes in a long and a short form. */

/** Courtesy titles: one desk writes them before every name, another never. */
export const courtesyTitles: ReadonlySet<string> = new Set(
  'mr mrs ms mx miss messrs mister dr doctor'.split(' '),
);

/** Short forms that are written out elsewhere, whatever stands around them. */
const written: ReadonlyMap<string, string> = new Map(
  (
    'gen:general lt:lieutenant col:colonel capt:captain sgt:sergeant cmdr:commander cpl:corporal ' +
    'gov:governor sen:senator sens:senators rep:representative reps:representatives prof:professor ' +
    'dept:department govt:government pct:percent dlr:dollar dlrs:dollars vs:versus okay:ok ' +
    'sept:september aug:august feb:february nov:november'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Short forms of months and weekdays that are also words: long only beside a number or with their full stop. */
const months: ReadonlyMap<string, string> = new Map(
  'jan:january mar:march apr:april jun:june jul:july sep:september oct:october dec:december mon:monday tue:tuesday tues:tuesday wed:wednesday thu:thursday thur:thursday thurs:thursday fri:friday sat:saturday sun:sunday'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The long form of a lower-case short form; `dated` says that a full stop or a number follows. */
export function longForm(word: string, dated: boolean): string {
  return written.get(word) ?? (dated ? (months.get(word) ?? word) : word);
}

/** Two words that are one name or unit, and what they are compared as. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['united states', 'usa'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['per cent', 'percent'],
  ['cease fire', 'ceasefire'],
  ['e mail', 'email'],
  ['e mails', 'emails'],
  ['health care', 'healthcare'],
  ['child care', 'childcare'],
  ['policy maker', 'policymaker'],
  ['policy makers', 'policymakers'],
  ['law makers', 'lawmakers'],
  ['fund raising', 'fundraising'],
  ['fund raiser', 'fundraiser'],
  ['web site', 'website'],
  ['any more', 'anymore'],
  ['co operate', 'cooperate'],
  ['co operation', 'cooperation'],
  ['co ordinate', 'coordinate'],
  ['co ordinated', 'coordinated'],
  ['co ordination', 'coordination'],
  ['no one', 'noone'],
  ['u s', 'usa'],
  ['u n', 'un'],
  ['u k', 'uk'],
  ['e u', 'eu'],
]);

/** What two neighbouring words are compared as when they are one; null otherwise. */
export function pairForm(first: string, second: string): string | null {
  const known = pairs.get(`${first} ${second}`);
  if (known) return known;
  // Prefixes that are no words of their own: "anti-government", "anti government", "antigovernment".
  return prefixes.has(first) && isLongWord(second) ? first + second : null;
}

const prefixes = new Set('anti non multi semi'.split(' '));

const negated = new Map(
  (
    'wo:will ca:can sha:shall ai:is are:are is:is was:was were:were do:do does:does did:did would:would could:could ' +
    'should:should has:has have:have had:had must:must need:need might:might dare:dare'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** "are" of "aren't", "will" of "won't", given what stands before "n't"; null for other letters. */
export function beforeNot(stem: string): string | null {
  return negated.get(stem) ?? null;
}

/** Words whose 's is "is" or "has", not a possessive. */
export const takesIs: ReadonlySet<string> = new Set(
  'it he she that there here what who where how when this everything everyone nobody'.split(' '),
);

/** Words whose 'd, 'll, 've, 're, 'm are verbs, also where copy has lost its apostrophes. */
export const pronouns: ReadonlySet<string> = new Set('i you he she it we they that there who'.split(' '));

export const verbEndings: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', 'would'],
]);

/** After one of these, 's and 'd stand for "has" and "had": "it's been", "they'd become". */
export const perfectVerbs: ReadonlySet<string> = new Set(
  'been had got become done made seen come taken given gone known begun grown shown'.split(' '),
);
