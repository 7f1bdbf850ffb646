import { conjunctions, determiners, prepositions, subjectPronouns } from '../../sources/grammar';
import { digitsOf } from '../../text/number-words';
import { wordSet } from '../word-set';
import { type FactWord, goesOn } from './words';

/** Words after which no noun that is counted can come. */
const stops: ReadonlySet<string> = new Set([
  ...conjunctions,
  ...prepositions,
  ...subjectPronouns,
  ...determiners.filter((word) => word !== 'other' && word !== 'such'),
  ...'is was has does goes says its his this thus us him them me said told are were will would had have can could may news overseas always besides perhaps ensures helps becomes includes seeks slams wants makes takes gives shows means remains appears seems needs comes goes gets puts keeps lets begins brings adds calls follows'.split(
    ' ',
  ),
]);

const plurals = wordSet(
  'people men women children police feet fish sheep aircraft troops cattle personnel pence yen baht won kroner kronor yuan rand series species teeth spacecraft businessmen businesswomen fishermen policemen councilmen congressmen servicemen firemen crewmen clergymen grandchildren schoolchildren spokesmen',
);

/** Units that stay as they are, and those that are written short. */
const units = wordSet(
  'per percent pct percentage km kg g mg cm mm m ft in mph kph kmh lb lbs oz ml cl p c hp kw mw gw kwh mwh gwh twh hz mhz ghz kb mb gb tb usd eur gbp dlr dlrs pts degree dollar euro pound',
);

/** True of "boats" and "people", not of "bus" and "this". */
export function isPlural({ lower, owner, figure }: FactWord): boolean {
  if (figure || owner) return false;
  return plurals.has(lower) || (lower.length > 3 && /[^sui]s$/.test(lower) && !stops.has(lower));
}

/** True of "km" and "percent", right behind a figure. */
export function isUnit({ lower }: FactWord): boolean {
  return units.has(lower);
}

/** How many words may stand between a figure and what it counts: "12 heavily armed police officers". */
const furthest = 4;

/** The place of the noun that is counted, from word `from` on; -1 where none is near. */
export function countedNoun(words: readonly FactWord[], from: number): number {
  for (let i = from; i < from + furthest; i++) {
    const word = words[i];
    if (!goesOn(word) || word.figure || stops.has(word.lower) || word.capital) return -1;
    if (word.owner || (digitsOf(word.lower) !== null && i > from)) return -1;
    const next = words[i + 1];
    if (isPlural(word) && next?.tie !== 'hyphen') {
      // "3,200 women workers": a plural that the next one follows is not yet what is counted.
      const after = next && goesOn(next) && plurals.has(word.lower) && isPlural(next) ? i + 1 : i;
      return after;
    }
  }
  return -1;
}

/** True where a word is no noun, adjective or name: it ends whatever stands before it. */
export function endsPhrase({ lower }: FactWord): boolean {
  return stops.has(lower);
}
