import { isRole, mayBeRole } from '../../sources/roles';
import * as is from '../../sources/word-classes';
import { digitsOf } from '../../text/number-words';
import { wordSet } from '../word-set';
import { endsPhrase } from './counted';
import type { NameRun } from './names';
import { type FactWord, goesOn, type WordRun } from './words';

/** Words before a role that belong to it, besides those of `src/sources/words`. */
const grades = wordSet(
  'local chief deputy vice assistant associate senior junior former ex acting interim retired veteran longtime lead head first prime foreign finance interior defence defense health education justice home labour labor transport energy trade state federal city county district regional national general co public police fire party opposition club team company union council school university principal managing executive financial operating technical creative medical civil legal criminal elder staff',
);
const speech = wordSet(
  'said says told tells asked asks added adds wrote writes argued warned claimed insisted replied',
);
const ties = wordSet('of for at with from in to on and');
/** Roles that go on with "of" before a name: "chief of staff Ada Lind". */
const heads = wordSet(
  'secretary chief director head minister chair chairman chairwoman president commissioner superintendent master deputy',
);
/** What people are to one another for a while is no role of theirs. */
const passing = wordSet(
  'former either neither whether rather together however another other never ever later earlier longer server number moniker users rival rivals opponent opponents critic critics friend friends victim victims suspect suspects people person man woman boy girl',
);
const fixedDates = wordSet('monday tuesday wednesday thursday friday saturday sunday yesterday today');
const openers = wordSet('the a an his her its their our my one');
const longest = 14;

/** A title, and whose it is. */
export interface TitleRun extends WordRun {
  readonly name: NameRun;
}

/** The offices and roles that stand beside the names of people: "mayor of Norvik", "the port's chief engineer". */
export function findTitles(words: readonly FactWord[], names: readonly NameRun[]): TitleRun[] {
  const found: TitleRun[] = [];
  let last = -1;
  for (const name of names) {
    if (!name.person) continue;
    const before = beforeName(words, name, last) ?? leadingIn(words, name, found[found.length - 1]?.to ?? -1);
    if (before) found.push({ ...before, name });
    const after = afterName(words, name);
    if (after) found.push({ ...after, name });
    // A name may open the title of the next: "Lind's lawyer, Olav Berg".
    last = after ? after.to : name.from - 1;
  }
  return found;
}

/** "chief engineer Olav Berg", "Norvik mayor Ada Lind", "Police Chief Berg". */
function beforeName(words: readonly FactWord[], name: NameRun, floor: number): WordRun | null {
  let to = name.title?.to ?? name.from - 1;
  while (to > floor && is.honorifics.has(words[to]?.lower ?? '')) to--;
  const next = words[to + 1];
  if (to <= floor || !next || !(goesOn(next) || next.tie === 'stop') || next.opens) return null;
  const first = name.title ? Math.min(name.title.from, to) : roleStart(words, to, name, floor);
  if (first < 0) return null;
  let from = first;
  for (let at = from - 1; at > floor && joinsTitle(words, at, floor); at--) {
    from = at;
    if (words[at]?.owner && !words[at]?.capital) break;
  }
  const owned = words.slice(from, to + 1).some(({ owner, capital }) => owner && !capital);
  if (owned && words[from - 1]?.lower === 'the' && goesOn(words[from]) && from - 1 > floor) from--;
  return { from, to };
}

/** Where the role in small letters begins that ends at `to`; -1 where none does. */
function roleStart(words: readonly FactWord[], to: number, name: NameRun, floor: number): number {
  const role = words[to];
  if (!role || role.owner || role.figure || (role.capital && !role.opens)) return -1;
  // "secretary of state Ada Lind", "chief of staff Olav Berg".
  if (
    words[to - 1]?.lower === 'of' &&
    to - 2 > floor &&
    heads.has(words[to - 2]?.lower ?? '') &&
    !endsPhrase(role)
  )
    return to - 2;
  if (endsPhrase(role) || passing.has(role.lower) || !mayBeRole(role.lower)) return -1;
  // Before a lone capital a word may only look like a role: "the moniker Orla", "liberal Norvik".
  const lone = name.from === name.to && (!isRole(role.lower) || is.groupNouns.has(`${role.lower}s`));
  return lone && !is.titleWords.has(role.lower) ? -1 : to;
}

/** Whether the word at `at` belongs to the title that goes on behind it. */
function joinsTitle(words: readonly FactWord[], at: number, floor: number): boolean {
  const word = words[at];
  const after = words[at + 1];
  if (!word || !after || word.figure) return false;
  // "front-runner", "hedge-fund manager".
  if (after.tie === 'hyphen') return true;
  if (after.tie !== 'space' && after.tie !== 'stop') return false;
  if (word.capital) return !(word.opens && opensOnly(word)) && !fixedDates.has(word.lower);
  if (word.owner || isTitleWord(word)) return true;
  // "the port's marine engineer", "Norvik presidential candidate", "vice-presidential": one more word behind an owner,
  // an adjective behind a name.
  let head = at;
  while (words[head]?.tie === 'hyphen') head--;
  const before = words[head - 1];
  if (head - 1 <= floor || endsPhrase(word) || speech.has(word.lower) || /ed$/.test(word.lower)) return false;
  if (before?.owner) return true;
  const apt = /(?:[ntcri]al|ic|ary)$/.test(word.lower);
  return apt && (head < at || (before?.capital === true && goesOn(word)));
}

function opensOnly({ lower }: FactWord): boolean {
  return (
    endsPhrase({ lower } as FactWord) ||
    is.determiners.has(lower) ||
    is.midAdverbs.has(lower) ||
    is.subjectPronouns.has(lower)
  );
}

function isTitleWord({ lower }: FactWord): boolean {
  return (
    grades.has(lower) ||
    is.rankWords.has(lower) ||
    is.fieldWords.has(lower) ||
    is.bodyNounSet.has(lower) ||
    isRole(lower)
  );
}

/** "The port's chief engineer, Olav Berg, said": the role stands before the comma. */
function leadingIn(words: readonly FactWord[], name: NameRun, floor: number): WordRun | null {
  const first = words[name.from];
  const next = words[name.to + 1];
  if (first?.tie !== 'comma' || (next && next.tie !== 'comma')) return null;
  for (let at = name.from - 1; at > floor && at > name.from - longest; at--) {
    const word = words[at];
    if (!word || word.figure) return null;
    const opens = openers.has(word.lower) || (word.owner && word.capital);
    if (opens) {
      const phrase = readRole(words, word.owner && word.capital ? at : at + 1, name.from - 1);
      if (phrase < 0) {
        if (word.lower === 'the' && words[at - 1] && ties.has(words[at - 1]?.lower ?? '')) continue;
        return null;
      }
      const owned = words.slice(at + 1, phrase + 1).some(({ owner, capital }) => owner && !capital);
      return { from: word.owner || (owned && word.lower === 'the') ? at : at + 1, to: name.from - 1 };
    }
    if (word.tie !== 'space' && word.tie !== 'hyphen') return null;
    if (speech.has(word.lower)) return null;
  }
  return null;
}

/** The head of a noun phrase of roles from `from` to at most `to`: the word before its first tie; -1 where it is no role. */
function readRole(words: readonly FactWord[], from: number, to: number): number {
  let head = from;
  while (head < to) {
    const next = words[head + 1];
    if (!next || !(next.tie === 'space' || next.tie === 'hyphen') || ties.has(next.lower) || endsPhrase(next))
      break;
    head++;
  }
  const word = words[head];
  if (!word || word.owner || word.figure || !mayBeRole(word.lower)) return -1;
  const next = words[head + 1];
  return head === to || (next !== undefined && ties.has(next.lower)) ? head : -1;
}

/** "Edda Lind, 45, the mayor of Norvik,". */
function afterName(words: readonly FactWord[], name: NameRun): WordRun | null {
  let at = name.to + 1;
  const age = words[at];
  if (age?.figure && /^\d{1,3}$/.test(age.text) && (age.tie === 'comma' || age.tie === 'break')) at++;
  const first = words[at];
  if (!first || words[at - 1]?.owner) return null;
  if (first.tie !== 'comma' && !(age !== first && first.tie === 'break')) return null;
  let from = openers.has(first.lower) ? at + 1 : at;
  let head = from;
  while (head - from < 8) {
    const next = words[head + 1];
    if (!next || !(next.tie === 'space' || next.tie === 'hyphen') || ties.has(next.lower)) break;
    if (next.figure) return null;
    if (endsPhrase(next) || speech.has(next.lower)) break;
    head++;
  }
  const role = words[head];
  if (!role || role.owner || role.figure || !mayBeRole(role.lower) || isPluralRole(role)) return null;
  if (role.capital && words[from]?.capital && !is.titleWords.has(role.lower)) return null;
  if (from === at && endsPhrase(first)) return null;
  let to = head;
  let next = words[to + 1];
  if (
    next &&
    goesOn(next) &&
    ties.has(next.lower) &&
    next.lower !== 'and' &&
    next.lower !== 'to' &&
    next.lower !== 'on'
  ) {
    while (next && to - from < longest) {
      if (!goesOn(next) && next.tie !== 'stop') break;
      const stop =
        speech.has(next.lower) ||
        (endsPhrase(next) &&
          !ties.has(next.lower) &&
          !openers.has(next.lower) &&
          digitsOf(next.lower) === null);
      if (stop || next.figure) break;
      if (next.lower === 'and' && !words[to + 2]?.capital && !is.bodyNounSet.has(words[to + 2]?.lower ?? ''))
        break;
      to++;
      next = words[to + 1];
    }
    while (to > head && (ties.has(words[to]?.lower ?? '') || openers.has(words[to]?.lower ?? ''))) to--;
  }
  next = words[to + 1];
  if (next?.tie === 'hyphen') return null;
  // "Lind, the mayor said": who says it, and not who Lind is.
  if (
    next &&
    goesOn(next) &&
    !/^(?:who|whose|which|that|and|when|since|after|before|until|while|in|on|to|as)$/.test(next.lower)
  )
    return null;
  const owned = words.slice(from, head + 1).some(({ owner, capital }) => owner && !capital);
  if (owned && first.lower === 'the') from = at;
  return { from, to };
}

function isPluralRole({ lower }: FactWord): boolean {
  return (
    is.singularOf(lower) !== lower && (lower.endsWith('s') || lower === 'people' || lower.endsWith('men'))
  );
}
