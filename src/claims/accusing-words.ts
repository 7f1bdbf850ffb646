import { findWords } from './find-words';

/** One kind of name in a sentence whose names are masked: a person, a body, a lone word that can be either. */
export const maskOf = { person: '\uE000', body: '\uE001', lone: '\uE002' } as const;

/** How a sentence accuses: a pattern over lower-case text with its names masked, and where the accused and the words stand. */
export interface Accusing {
  readonly pattern: RegExp;
  /** A sentence must hold one of these for the pattern to find anything: most patterns are then never compiled. */
  readonly stems: readonly string[];
  /**
   * `after`: the name follows the words, with at most titles between. `before`: it is the subject, with an apposition
   * and auxiliaries between. `first`: it is the first person of the sentence.
   */
  readonly accused: 'after' | 'before' | 'first';
  /** Where a crime or misconduct is told: nowhere else than in the words (`within`: if they tell of one), right behind them (`harm`: graver than a failing), or near by. */
  readonly matter: 'told' | 'within' | 'behind' | 'near' | 'harm';
}

/** Words that make a sentence worth looking into at all. */
export const accusingHint =
  /accus|alleg|charg|indict|suspect|investigat|lawsuit|\bsu(?:ed|es|ing|it)\b|blam|complain|arrest|implicat|\bli(?:ed|ar|es)\b|defraud|embezzl|st(?:ole|olen)|abus|assault|rap(?:ed|ist)|molest|harass|brib|cover(?:ed|ing)? up|tortur|discriminat|misl|falsif|launder|grop|retaliat|cheat|plagiari|extort|blackmail|collud|conspir|forg|swindl|bull(?:y|ied)|exploit|racist|crook|fraud|thief|predator|bigot|broke|violat/i;

const name = '[\\uE000-\\uE002]';
const liar =
  'liar|crook|criminal|thief|fraud|con man|con artist|racist|rapist|murderer|bigot|traitor|war criminal|predator|abuser|sexist|misogynist|anti-semite|swindler';
const liarStems = liar.split('|');
const did =
  'lied|defrauded|embezzled|stole|abused|assaulted|sexually \\w+|raped|molested|harassed|bribed|covered up|tortured|discriminated|broke the law|broken the law|broke the rules|misled|falsified|laundered|took bribes|taken bribes|accepted bribes|paid bribes|groped|retaliated|cheated|plagiarized|plagiarised|extorted|blackmailed|colluded|conspired|forged|swindled|bullied|exploited|obstructed|misappropriated|misused|violated (?:the |federal |state |international |its |his |her |their )?(?:\\w+ )?(?:laws?|rules?|act|rights|sanctions)';

/** One of these is in each of `did`. */
const didStems =
  'lied defraud embezzl stole abused assaulted sexually raped molested harassed bribe covered tortured discriminated broke misled falsified laundered groped retaliated cheated plagiari extorted blackmailed colluded conspired forged swindled bullied exploited obstructed misappropriated misused violated'.split(
    ' ',
  );

/** Over lower-case text with straight apostrophes and masked names; `after` patterns end where the name may begin. */
export const accusing: readonly Accusing[] = [
  { pattern: /\baccus(?:e|es|ed|ing) /g, stems: ['accus'], accused: 'after', matter: 'behind' },
  {
    pattern:
      /\b(?:allegations?|accusations?|charges|indictments?)(?: (?:of [^,.;:]{1,40}?|filed|brought|made|levell?ed|lodged|pending|laid))?(?: by [^,.;:]{1,40}?)? against /g,
    stems: ['against'],
    accused: 'after',
    matter: 'told',
  },
  {
    pattern: /\b(?:complaints?|lawsuits?|class[- ]action|suits?)(?: [^,.;:]{1,60}?)? against /g,
    stems: ['against'],
    accused: 'after',
    matter: 'near',
  },
  {
    pattern:
      /\b(?:alleged|accused|suspected) (?:[\w-]+ )?(?:shooter|gunman|killer|attacker|bomber|rapist|murderer|thief|trafficker|fraudster|hacker|arsonist|spy|ringleader|mastermind|abuser|smuggler),? /g,
    stems: ['alleged', 'accused', 'suspected'],
    accused: 'after',
    matter: 'told',
  },
  {
    pattern:
      /\b(?:(?:allegations|accusations|claims|complaints|reports) of [^,.;:]{1,60}?|alleged (?:[\w-]+ ){0,2}[\w-]+) by /g,
    stems: [' by '],
    accused: 'after',
    matter: 'within',
  },
  {
    pattern: /\b(?:investigat\w+|look(?:s|ed|ing)? into|examin\w+|prob(?:e[sd]?|ing)) (?:whether|if) /g,
    stems: ['investigat', 'into', 'examin', 'prob'],
    accused: 'after',
    matter: 'behind',
  },
  {
    pattern:
      /\b(?:criminal|federal|police|ethics|corruption|fraud|misconduct|harassment|bribery|doping|antitrust) (?:investigations?|inquir(?:y|ies)|probes?) (?:of|into) /g,
    stems: [' of ', ' into '],
    accused: 'after',
    matter: 'told',
  },
  { pattern: /\binvestigat(?:es|ed|ing) /g, stems: ['investigat'], accused: 'after', matter: 'behind' },
  { pattern: /\barrest(?:ed|ing|s) /g, stems: ['arrest'], accused: 'after', matter: 'behind' },
  {
    pattern:
      /\b(?:resign(?:ed|s|ing)?|step(?:ped|ping|s) down|(?:was|were|been) (?:fired|dismissed|suspended|sacked|ousted|removed))\b[^.;]{0,60}\b(?:allegations|accusations|claims|complaints) (?:of|that) /g,
    stems: ['allegations', 'accusations', 'claims', 'complaints'],
    accused: 'first',
    matter: 'behind',
  },
  { pattern: /\balleg(?:e|es|ed|ing)(?: that)? /g, stems: ['alleg'], accused: 'after', matter: 'behind' },
  { pattern: /\bblam(?:e|es|ed|ing) /g, stems: ['blam'], accused: 'after', matter: 'harm' },
  {
    pattern: /\b(?:sued|suing|sues) /g,
    stems: ['sued', 'suing', 'sues'],
    accused: 'after',
    matter: 'behind',
  },
  {
    pattern:
      /\b(?:accused(?: by [^;:]{1,90}?)? of|charged with|suspected of|alleged to (?:have|be)|implicated in|investigated (?:for|over|on suspicion of)|allegedly) /g,
    stems: ['accused', 'charged with', 'suspected of', 'alleged', 'implicated', 'investigated'],
    accused: 'before',
    matter: 'behind',
  },
  {
    pattern:
      /\b(?:under (?:\w+ )?investigation|indicted|arrested on|(?:faces?|faced|facing) (?:[\w-]+ ){0,4}(?:charges?|allegations?|accusations?|lawsuits?))\b/g,
    stems: ['investigation', 'indicted', 'arrested on', 'fac'],
    accused: 'before',
    matter: 'told',
  },
  { pattern: new RegExp(`\\b(?:${did})\\b`, 'g'), stems: didStems, accused: 'before', matter: 'told' },
  {
    pattern: new RegExp(`\\b(?:is|was) an? ["“'‘]?(?:\\w+[ -]){0,2}(?:${liar})\\b`, 'g'),
    stems: liarStems,
    accused: 'before',
    matter: 'told',
  },
  {
    pattern: new RegExp(
      `\\b(?:call|calls|called|calling|labell?ed|branded|denounced)(?= (?:[\\w.'’-]+ ){0,4}${name}+(?: as)?,? (?:an? )?["“'‘]?(?:[\\w-]+,? ){0,3}(?:${liar})\\b) `,
      'g',
    ),
    stems: liarStems,
    accused: 'after',
    matter: 'told',
  },
];

/** Matters of which somebody is accused, beside those in the list of crimes and misconduct. */
const graver =
  /\b(?:allegedly|breach(?:es|ed|ing)?|threaten(?:s|ed|ing)?|grabb(?:ed|ing)|personal (?:expenses|use|gain|benefit|enrichment)|(?:campaign|public|company|taxpayers?'?|charity|state) (?:funds?|money)|hid(?:e|es|ing|den)?|conceal\w*|destroy\w* (?:\w+ )?(?:evidence|documents|records|e-?mails)|br(?:eak|oke|eaking|oken) (?:the |\w+ )?(?:laws?|rules)|grop(?:e|ed|ing)|sexual\w*|forg(?:e|ed|ing)|leak(?:ed|ing)|lie[sd]?|dishonest\w*|dodg\w+ tax\w*|evad\w+|misappropriat\w*|misrepresent\w*|misstat\w*|conflicts? of interest|overcharg\w*|underpa\w*|pollut\w*|contaminat\w*|dump(?:ed|ing)|unsafe|wrongful\w*|beat(?:ing|en)?|batter\w*|shot|shooting|stabb\w*|robb\w*|drunk\w*|drugs?|manslaughter|weapons?|deaths?|disorderly|perjur\w*|contempt|violen(?:ce|t)|tax(?:es)? fraud|price[- ]fixing|monopol\w*|antitrust|copyright|patents?|defam\w*|libel\w*|slander\w*|espionage|bias\w*|whitewash\w*|double-billing|kickbacks?)\b/;

/** What somebody is blamed for when it is no matter of politics alone. */
export const harm =
  /\b(?:deaths?|killings?|murders?|massacres?|crash(?:es)?|explosions?|fires?|shootings?|bombings?|abuse|rapes?|assaults?|poison\w*|injur\w+|frauds?|thefts?|leaks?|collapse of (?:the|a) (?:building|bridge|dam|roof|wall|mine)|violence)\b/;

/** What people are called by whoever writes of borders and of drugs. */
const unlawfulPeople =
  /\b(?:illegal|criminal) (?:im?migra\w+|aliens?|drugs?|justice|law|code|defen[cs]e|division|investigations?)\b/g;

/** True where some words tell of a crime or of misconduct. */
export function tellsOfMisconduct(text: string, plain: string): boolean {
  const own = plain.replace(unlawfulPeople, (words) => ' '.repeat(words.length));
  return (
    graver.test(own) || findWords(text, own).some(({ kind }) => kind === 'misconduct' || kind === 'violence')
  );
}
