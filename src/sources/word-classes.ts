import * as grammar from './grammar';
import { words } from './read-words';
import afterNameList from './words/after-names.txt';
import background from './words/background-verbs.txt';
import bare from './words/bare.txt';
import bodies from './words/bodies.txt';
import bodyKindList from './words/body-kinds.txt';
import bodyNameWords from './words/body-name-words.txt';
import bodyNames from './words/body-names.txt';
import documents from './words/documents.txt';
import epithets from './words/epithets.txt';
import fields from './words/fields.txt';
import firmNameWordList from './words/firm-name-words.txt';
import firmNameList from './words/firm-names.txt';
import firmList from './words/firms.txt';
import gatheringList from './words/gatherings.txt';
import groups from './words/groups.txt';
import insidersPlural from './words/insider-plurals.txt';
import insiders from './words/insiders.txt';
import kin from './words/kin.txt';
import lookAlikeList from './words/look-alikes.txt';
import offices from './words/offices.txt';
import outletNameWords from './words/outlet-name-words.txt';
import outlets from './words/outlets.txt';
import parties from './words/parties.txt';
import people from './words/people.txt';
import positions from './words/positions.txt';
import ranks from './words/ranks.txt';
import several from './words/several.txt';
import silentVerbList from './words/silent-verbs.txt';
import thingNameWords from './words/thing-name-words.txt';
import titles from './words/titles.txt';
import toldRoleList from './words/told-roles.txt';
import toldStateList from './words/told-states.txt';
import toldVerbList from './words/told-verbs.txt';
import uniforms from './words/uniforms.txt';
import voices from './words/voices.txt';
import weakInsiderList from './words/weak-insiders.txt';

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
const read = (list: string) => set(words(list));

/** "aides" -> "aide", "spokesmen" -> "spokesman"; other words come back as they are. */
export function singularOf(word: string): string {
  if (irregular.has(word)) return irregular.get(word) ?? word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1);
  return word;
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['spokespeople', 'spokesperson'],
  ['families', 'family'],
  ['advisors', 'adviser'],
  ['advisor', 'adviser'],
  ['confidantes', 'confidant'],
  ['confidante', 'confidant'],
  ['witnesses', 'witness'],
  ['businessmen', 'businessman'],
  ['congressmen', 'congressman'],
  ['wives', 'wife'],
]);

export const determiners = set(grammar.determiners);
export const definiteWords = set(grammar.definiteWords);
export const possessiveWords = set(grammar.possessiveWords);
export const subjectPronouns = set(grammar.subjectPronouns);
export const prepositions = set(grammar.prepositions);
export const conjunctions = set(grammar.conjunctions);
export const auxiliaries = set(grammar.auxiliaries);
export const beForms = set(grammar.beForms);
export const midAdverbs = set(grammar.midAdverbs);
export const postnominals = set(grammar.postnominals);
export const honorifics = set(grammar.honorifics);
export const titleWords = read(titles);
export const afterNames = read(afterNameList);
export const timeWords = set(grammar.timeWords);

export const insiderNouns = read(insiders);
export const bareNouns = read(bare);
export const insiderPlurals = read(insidersPlural);
export const voiceNouns = read(voices);
export const personNouns = read(people);
export const groupNouns = read(groups);
export const officeNouns = read(offices);
export const partyNouns = read(parties);
export const rankWords = read(ranks);
export const epithetNouns = read(epithets);
export const fieldWords = read(fields);
export const severalWords = read(several);
export const bodyNounSet = read(bodies);
export const bodyNameWordSet = new Set([...read(bodyNameWords), ...read(firmNameWordList)]);
export const firmNames = read(firmNameList);
export const bodyNameSet = new Set([...read(bodyNames), ...firmNames]);
export const outletNameWordSet = read(outletNameWords);
export const positionNouns = read(positions);
export const uniformNouns = read(uniforms);
export const backgroundVerbs = read(background);
export const toldVerbs = read(toldVerbList);
export const toldRoles = read(toldRoleList);
export const bodyKinds = read(bodyKindList);
export const firmNouns = read(firmList);
export const firmNameWords = read(firmNameWordList);
export const gatherings = read(gatheringList);
export const lookAlikes = read(lookAlikeList);
export const silentVerbs = read(silentVerbList);
export const toldStates = read(toldStateList);
export const weakInsiders = read(weakInsiderList);
export const kinNouns = read(kin);
export const thingNameWordSet = read(thingNameWords);
export const outletNounSet = read(outlets);
export const documentNounSet = read(documents);

/** Words of quantity whose noun comes after "of". */
export const quantityWords = set([
  'dozens',
  'some',
  'many',
  'most',
  'several',
  'one',
  'two',
  'three',
  'four',
  'five',
  'majority',
  'number',
  'handful',
  'couple',
  'all',
  'none',
  'few',
  'both',
  'half',
  'percent',
  'each',
  'any',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'tens',
  'pair',
  'fraction',
  'share',
  'bulk',
  'rest',
  'another',
  'chorus',
  'raft',
  'string',
  'range',
  'variety',
  'slew',
]);
