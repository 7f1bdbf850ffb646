/**
 * Abbreviations that end in a full stop without ending the sentence, in lower case and without the last stop.
 * Drawn from the abbreviation entries of newspaper style guides: titles, ranks, companies, months, states, units.
 */

/** Always followed by the name they belong to: never the end of a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon messrs mlle mme ' +
    'gen lt col maj capt cmdr cpl sgt pfc pvt adm brig cdr cmd det insp supt vice-adm ' +
    'gov sen sens rep reps pres sec treas atty amb asst assoc dep dist sr-lt lt-gen maj-gen brig-gen ' +
    'st ste mt ft v vs viz cf ca approx fig figs eq ed eds trans al'
  ).split(' '),
);

/** Followed by a number or by the rest of a name: the end of a sentence only before a word that begins one. */
export const innerAbbreviations: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc plc bros jr sr esq etc dept univ assn bldg ' +
    'ave blvd rd hwy rte pkwy sq ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev ' +
    'okla ore oreg pa penn tenn tex vt va wash wis wyo ont que alta sask ' +
    'lb lbs oz hr hrs min ft-lb mph km kg cm mm bn mln pct est max misc incl ' +
    'ph.d m.d b.a m.a m.b.a j.d d.d.s'
  ).split(' '),
);

/** Before a number only: "No. 2", "p. 14", "Sec. 4", "Art. 5". */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'no nos p pp vol vols ch chap art sect par para ver op'.split(' '),
);

/** Words that often begin a sentence and seldom go on after an abbreviation when they are capitalised. */
export const openingWords: ReadonlySet<string> = new Set(
  (
    'the a an this that these those there here it its he she they we you i his her their our my your ' +
    'but and or so yet nor for in on at by to from with without within after before during since until while when ' +
    'where what why how who which as if although though because however meanwhile instead also still even then ' +
    'now today yesterday tomorrow last next earlier later under over between among about against despite ' +
    'some many most several few both each every all any no not none only one two three more another other ' +
    'such according asked speaking'
  ).split(' '),
);
