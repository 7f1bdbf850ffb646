const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** The month a word names, in full; null where it names none. "march" and "may" are months only with a capital. */
export function monthOf(normal: string, text: string): string | null {
  if (normal === 'may' || normal === 'march') return /^[A-Z]/.test(text) ? normal : null;
  return months.includes(normal) ? normal : null;
}

/** The weekday a word names, in full; null where it names none. */
export function weekdayOf(normal: string): string | null {
  return weekdays.includes(normal) ? normal : null;
}

const unitForms: Readonly<Record<string, string>> = {
  percent: 'percent pct percentage',
  dollar: '$ dollar dollars dlr dlrs usd',
  pound: '£ pound pounds stg sterling gbp',
  euro: '€ euro euros eur',
  yen: '¥ yen jpy',
  mark: 'mark marks dm',
  franc: 'franc francs ffr sfr',
  crown: 'crown crowns krona kronor',
  rupee: 'rupee rupees',
  peso: 'peso pesos',
  ruble: 'ruble rubles rouble roubles',
  yuan: 'yuan renminbi',
  lira: 'lira lire',
  guilder: 'guilder guilders',
  cent: 'cent cents ct cts',
  penny: 'pence penny',
  thousand: 'thousand thousands',
  million: 'million millions mln mn',
  billion: 'billion billions bln bn',
  trillion: 'trillion trillions trln tn',
  ton: 'ton tons',
  tonne: 'tonne tonnes',
  kilogram: 'kg kilo kilos kilogram kilograms kilogramme kilogrammes',
  gram: 'gram grams gramme grammes',
  ounce: 'ounce ounces oz',
  barrel: 'barrel barrels bbl',
  gallon: 'gallon gallons',
  liter: 'liter liters litre litres',
  bushel: 'bushel bushels',
  mile: 'mile miles',
  kilometer: 'km kilometer kilometers kilometre kilometres',
  meter: 'meter meters metre metres',
  centimeter: 'cm centimeter centimeters centimetre centimetres',
  foot: 'foot feet ft',
  inch: 'inch inches',
  yard: 'yard yards',
  acre: 'acre acres',
  hectare: 'hectare hectares ha',
  minute: 'minute minutes',
  hour: 'hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months mth mths',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
  degree: 'degree degrees',
  megawatt: 'megawatt megawatts mw',
};
const units = new Map<string, string>();
for (const [unit, forms] of Object.entries(unitForms))
  for (const form of forms.split(' ')) units.set(form, unit);

/** The unit, currency or magnitude a word names, in one form; null where it names none. */
export function unitOf(word: string): string | null {
  return units.get(word) ?? null;
}

const irregular = new Map<string, string>(
  Object.entries({
    said: 'say',
    says: 'say',
    told: 'tell',
    met: 'meet',
    was: 'be',
    were: 'be',
    is: 'be',
    are: 'be',
    been: 'be',
    has: 'have',
    had: 'have',
    did: 'do',
    does: 'do',
    done: 'do',
    made: 'make',
    took: 'take',
    taken: 'take',
    went: 'go',
    gone: 'go',
    came: 'come',
    saw: 'see',
    seen: 'see',
    held: 'hold',
    kept: 'keep',
    left: 'leave',
    lost: 'lose',
    won: 'win',
    paid: 'pay',
    sent: 'send',
    spoke: 'speak',
    spoken: 'speak',
    sought: 'seek',
    fought: 'fight',
    bought: 'buy',
    brought: 'bring',
    thought: 'think',
    found: 'find',
    gave: 'give',
    given: 'give',
    got: 'get',
    knew: 'know',
    known: 'know',
    led: 'lead',
    rose: 'rise',
    fell: 'fall',
    fallen: 'fall',
    began: 'begin',
    begun: 'begin',
    wrote: 'write',
    written: 'write',
    ran: 'run',
    withheld: 'withhold',
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
  }),
);

/** A rough stem: the word without plural, tense and doubled consonant. Only for finding what belongs together. */
export function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  // No word is that long; what is would only be slow.
  if (word.length < 4 || word.length > 40) return word;
  let stem = word;
  if (/ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (/ied$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/[aeiouy].*ed$/.test(stem) && stem.length > 4) stem = stem.slice(0, -2);
  else if (/[aeiouy].*ing$/.test(stem) && stem.length > 5) stem = stem.slice(0, -3);
  if (/([bdgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem;
}
