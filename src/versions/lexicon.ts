/** Small word lists by which a difference is told its class. All lower case, in the normal form of `Token`. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that turn a statement into its contrary. */
export const negators = set(
  'not no never neither nor none nobody nothing nowhere noone without hardly barely scarcely',
);

/** Words by which copy keeps a distance from a statement. */
export const hedges = set(
  'alleged allegedly reportedly apparently apparent possibly perhaps maybe probably likely unlikely seemingly ' +
    'seem seems seemed appear appears appeared presumably purportedly purported ostensibly ostensible suspected ' +
    'supposed supposedly potentially potential unconfirmed unverified believed thought unclear preliminary tentative ' +
    'rumored accused suspicion conceivably arguably evidently',
);

/** Modal verbs by how sure they are. Tense ("will", "would") makes no difference. */
const modals = new Map<string, 'will' | 'may' | 'must'>();
for (const word of ['will', 'would', 'shall']) modals.set(word, 'will');
for (const word of ['may', 'might', 'could', 'can']) modals.set(word, 'may');
for (const word of ['must', 'should', 'ought']) modals.set(word, 'must');

/** How sure a modal verb is; null for other words. */
export function modalOf(word: string): 'will' | 'may' | 'must' | null {
  return modals.get(word) ?? null;
}

/** Offices and ranks. */
export const titles = set(
  'president chairman chairwoman chairperson chair chief director head leader boss minister premier chancellor ' +
    'secretary senator representative congressman congresswoman governor mayor ambassador judge justice general ' +
    'colonel captain lieutenant sergeant major admiral commander officer executive manager spokesman spokeswoman ' +
    'spokesperson advisor counsel attorney prosecutor professor lecturer doctor king queen prince princess pope ' +
    'bishop archbishop cardinal sheriff commissioner administrator treasurer speaker lawmaker councilor deputy ' +
    'delegate envoy analyst economist economics strategist founder owner editor candidate nominee member ally aide',
);

/** Words that change the rank of an office. */
export const ranks = set('vice deputy acting former ex assistant associate senior junior interim');

/** What an office is for: "commerce" against "treasury" secretary. */
export const portfolios = set(
  'state defense treasury commerce agriculture energy interior labor education transportation foreign finance ' +
    'financial operating executive prime trade justice health housing security information technology economic ' +
    'industry environment planning home',
);

/** How strongly a verb stands behind what is said. */
export type ReportingStrength = 'neutral' | 'claim' | 'suggest' | 'belief' | 'deny' | 'confirm' | 'insist';

const reporting = new Map<string, ReportingStrength>();
const put = (strength: ReportingStrength, stems: string) => {
  for (const stem of stems.split(' ')) reporting.set(stem, strength);
};
put(
  'neutral',
  'say said says saying tell told tells telling add added adds adding state stated states announce announced announces report reported reports ' +
    'reporting note noted notes explain explained explains write wrote writes according declare declared declares disclose disclosed comment ' +
    'commented remark remarked quote quoted tweet tweeted respond responded reply replied mention mentioned',
);
put(
  'claim',
  'claim claimed claims claiming allege alleges alleging assert asserted asserts asserting contend contended contends argue argued argues maintain maintained maintains',
);
put(
  'suggest',
  'suggest suggested suggests suggesting indicate indicated indicates imply implied implies hint hinted hints',
);
put('belief', 'believe believes think thinks feel felt feels estimate estimated estimates');
put('deny', 'deny denied denies denying reject rejected rejects dispute disputed disputes');
put(
  'confirm',
  'confirm confirmed confirms acknowledge acknowledged acknowledges admit admitted admits concede conceded concedes reveal revealed reveals',
);
put(
  'insist',
  'insist insisted insists warn warned warns stress stressed stresses emphasize emphasized emphasizes vow vowed vows',
);

/** How strongly a reporting word stands behind what is said; null for other words. */
export function reportingStrength(word: string): ReportingStrength | null {
  return reporting.get(word) ?? null;
}

/** Words that say a figure is rounded. */
export const approximations = set('about around nearly almost some roughly approximately over under just');

/** Words that place a period beside now: "last month". */
export const relativeTimes = set('last next this past previous coming following');

export const relativeDays = set('today yesterday tomorrow tonight');
