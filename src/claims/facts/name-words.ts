import {
  conjunctions,
  determiners,
  midAdverbs,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../sources/grammar';
import * as is from '../../sources/word-classes';
import { openingWords } from '../../text/abbreviations';
import { wordSet } from '../word-set';
import type { FactWord } from './words';

/** Words that have a capital only because a sentence begins. */
export const openers: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...midAdverbs,
  ...subjectPronouns,
  ...openingWords,
  ...timeWords,
  ...'said says told asked is was are were do does did has have had can could will would should may might must let please yes no dear besides citing including following given regarding unlike perhaps maybe only many several few much more most less least among meanwhile neither either being having him them me us mine whoever whatever everyone everybody nobody someone something nothing anyone half twice dozens scores tens hundreds thousands millions billions first record unprecedented local senior fellow outgoing incoming'.split(
    ' ',
  ),
]);

/** Capitals that name nothing. */
export const noNames: ReadonlySet<string> = new Set([
  ...is.afterNames,
  ...'I No Nos Black White Latest Live Breaking Exclusive Update Watch TV OK ID CEO CFO COO CTO GDP DNA PhD AI IT PM AM DJ VIP HR PR Q A CV HQ UFO ATM GPS SUV IQ DIY FAQ CCTV PC PCs MPs'.split(
    ' ',
  ),
]);

/** Words that a name goes on with over "of": "Bank of Norvik". Those of bodies and things are in lists of their own. */
export const heads = wordSet(
  'Isle Duke Duchess Earl Battle Bank Bay Cape Book Port Isles Statue Declaration Treaty Hall Commonwealth City Minister Secretary Prince Princess Archbishop Bishop King Queen Lord Attorney State Strait Straits Gulf Sea Siege Feast House Museum Knight Order Companion Member Church Horn Temple Lady Court Rights Convention Union Institute Faculty Tower',
);
/** After one of these and "of" or "for", "and" is within the name. */
export const fields = wordSet(
  'Department Ministry Office Bureau Agency Commission Committee Board Faculty School Institute Centre Center Secretary Minister Society Association College Chamber',
);
/** What a ship's name is written after. */
export const ships = wordSet('HMS MS MT MV RMS RRS SS USS HMCS HMAS MY SV FV');
/** Small words inside the names of people. */
export const particles = wordSet(
  'de da di del della do dos du des la le van von der den bin ibn al el y ten ter op zu af av',
);
/** What is numbered: "Flight 302", "Article 5". */
export const numbered = wordSet(
  'Flight Route Highway Interstate Local Article Section Resolution Chapter Rule Title Ward District Room Gate Terminal Pier Platform Level Stage Zone Area Channel Apollo Windows Formula Proposition Prop Measure Amendment Juror Witness Unit Building Block Division Group Line Junction Exit Runway Hangar Bay Cell Camp Phase Radio Soyuz Covid Act Law Bill Regulations Order Code Round',
);
/** Names of bodies that stand alone; "the Council", "the Act" only point back to a longer name. */
export const alone = wordSet(
  'Congress Parliament Senate Kremlin Pentagon Treasury Capitol Interpol Olympics Republicans Democrats',
);
/** Offices that are written short before a name. */
export const shortTitles = wordSet('AG DA PM VP SVP EVP MP MEP MSP CEO');
/** Owners in the names of bodies: "King's College". */
export const heldBy = wordSet('people women men children king queen bishop nature master lady girl boy');
/** What a hyphen ties to a name: "Norvik-based". */
export const tails = wordSet(
  'based born backed led style owned run educated trained made built area wide bound era held controlled occupied speaking',
);
/** Names that end as words do that open sentences. */
export const notOpenings = wordSet(
  'alfred ahmed mohammed mohamed muhammed saeed javed wilfred manfred fred winifred mildred siegfried hamed hamid red united allied federated associated king ming beijing reading irving sterling manning browning fleming harding golding keating',
);

/** Whether a word ends or fills the name of a body, place, law or outlet. */
export const isThing = ({ text, bare, start }: FactWord): boolean => {
  const word = text.slice(0, bare - start);
  return is.bodyNameWordSet.has(word) || is.thingNameWordSet.has(word) || is.outletNameWordSet.has(word);
};
