import { letterPattern } from './letter-pattern';

/**
 * One form for the spellings of one word, so that a British and an American desk's copy compare as equal.
 * The American form is chosen, as the shorter; nothing is shown to a person in it.
 *
 * Rules cover the regular endings (-ise, -yse, -our, -re, -ogue, doubled l); a table covers the rest.
 * Sources: the spelling entries of the Guardian and AP style guides, and "Oxford spelling" for -ise and -ize.
 */

const table: ReadonlyMap<string, string> = new Map(
  (
    'defence:defense offence:offense licence:license pretence:pretense practise:practice practised:practiced ' +
    'practising:practicing licences:licenses defences:defenses offences:offenses ' +
    'programme:program programmes:programs cheque:check cheques:checks tyre:tire tyres:tires kerb:curb kerbs:curbs ' +
    'grey:gray plough:plow ploughs:plows ploughed:plowed aluminium:aluminum jewellery:jewelry ' +
    'sceptic:skeptic sceptics:skeptics sceptical:skeptical sceptically:skeptically scepticism:skepticism ' +
    'gaol:jail moustache:mustache pyjamas:pajamas ageing:aging judgement:judgment judgements:judgments ' +
    'acknowledgement:acknowledgment acknowledgements:acknowledgments fulfil:fulfill fulfils:fulfills ' +
    'fulfilment:fulfillment enrol:enroll enrols:enrolls enrolment:enrollment instalment:installment ' +
    'instalments:installments skilful:skillful skilfully:skillfully wilful:willful wilfully:willfully ' +
    'distil:distill instil:instill appal:appall marvellous:marvelous woollen:woolen councillor:councilor ' +
    'councillors:councilors counsellor:counselor counsellors:counselors ' +
    'manoeuvre:maneuver manoeuvres:maneuvers manoeuvred:maneuvered manoeuvring:maneuvering ' +
    'towards:toward afterwards:afterward backwards:backward forwards:forward upwards:upward downwards:downward ' +
    'amongst:among whilst:while learnt:learned burnt:burned dreamt:dreamed spelt:spelled spoilt:spoiled ' +
    'adviser:advisor advisers:advisors protestor:protester protestors:protesters ' +
    'enquiry:inquiry enquiries:inquiries artefact:artifact artefacts:artifacts draught:draft draughts:drafts ' +
    'cosy:cozy mum:mom maths:math aeroplane:airplane aeroplanes:airplanes yoghurt:yogurt sizeable:sizable ' +
    'likeable:likable ok:okay mould:mold moulds:molds smoulder:smolder smouldering:smoldering ' +
    'sulphur:sulfur storeys:stories storey:story disc:disk discs:disks ' +
    'axe:ax axed:axed catalogue:catalog catalogues:catalogs catalogued:cataloged dialogue:dialog dialogues:dialogs ' +
    'analogue:analog monologue:monolog paediatric:pediatric paediatrician:pediatrician anaesthetic:anesthetic ' +
    'haemorrhage:hemorrhage leukaemia:leukemia foetus:fetus foetal:fetal oestrogen:estrogen diarrhoea:diarrhea ' +
    'orthopaedic:orthopedic gynaecologist:gynecologist archaeology:archeology archaeologist:archeologist ' +
    'archaeologists:archeologists encyclopaedia:encyclopedia mediaeval:medieval ' +
    'meagre:meager sombre:somber spectre:specter lustre:luster sabre:saber ochre:ocher fibre:fiber fibres:fibers ' +
    'calibre:caliber theatre:theater theatres:theaters centre:center centres:centers centred:centered ' +
    'centring:centering litre:liter litres:liters ' +
    'email:email alright:allright focussed:focused focusses:focuses focussing:focusing biassed:biased'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** What stands before -is- in words that are spelled so everywhere: "advise", "promised", "surprising". */
const alwaysIs = new Set(
  (
    'adv advert appra bru chast circumc clockw compr comprom conc cru dem desp dev disenfranch disgu enfranch ' +
    'enterpr exc exerc expert franch improv inc lengthw likew mala merchand moonr otherw parad porpo prec prem ' +
    'prom repr rev stepw sunr superv surm surpr telev tort treat turquo unpr upra'
  ).split(' '),
);

const isEnding = letterPattern(String.raw`^(\p{L}+)is(e|es|ed|ing|er|ers|able|ation|ations|ational)$`, 'u');
const yseEnding = /^(anal|paral|catal|electrol|dial|hydrol)ys(e|es|ed|ing|er|ers)$/;
const ourEnding =
  /^((?:un|dis|mis|be|re|over)?(?:col|fav|hon|lab|behavi|neighb|harb|hum|rum|vap|sav|endeav|flav|arm|parl|rig|vig|val|od|tum|clam|glam|splend|ferv|cand|demean|ard|savi|succ|ranc|arb|dol|enam|misdemean|belab))our((?:s|ed|ing|able|ably|ful|fully|er|ers|hood|hoods|ite|ites|al|ally|less|ly|y|ist|ists|ism|ation)?)$/;
const metreEnding = /^((?:kilo|centi|milli|deci|nano|micro)?)met(?:re)(s?)$/;
const doubledEnding =
  /^((?:un|re)?(?:trave|cance|labe|mode|fue|signa|leve|quarre|tota|channe|dia|counse|initia|equa|riva|tunne|unrave|shove|pane|funne|snorke|chise|due|reve|towe|yode|marve|bedeve))ll(ed|ing|er|ers|ings|or|ors)$/;

/** The compared form of a lower-case word. */
export function foldSpelling(word: string): string {
  if (word.length < 3) return word === 'ok' ? 'okay' : word;
  const known = table.get(word);
  if (known) return known;
  // Each of these patterns is asked only where its letters are: few words have them.
  const our = word.includes('our') ? ourEnding.exec(word) : null;
  if (our) return `${our[1]}or${our[2]}`;
  const doubled = word.includes('ll') ? doubledEnding.exec(word) : null;
  if (doubled) return `${doubled[1]}l${doubled[2]}`;
  const metre = word.includes('metre') ? metreEnding.exec(word) : null;
  if (metre) return `${metre[1]}meter${metre[2]}`;
  const yse = word.includes('ys') ? yseEnding.exec(word) : null;
  if (yse) return `${yse[1]}yz${yse[2]}`;
  const is = word.includes('is') ? isEnding(word).exec(word) : null;
  if (is?.[1] && is[1].length >= 3 && !alwaysIs.has(is[1])) return `${is[1]}iz${is[2]}`;
  return word;
}
