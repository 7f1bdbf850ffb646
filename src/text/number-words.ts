const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

const cardinalDigits = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const ordinalDigits = new Map(
  ordinals.map((word, index) => [word, `${index + 1}${ordinalSuffix(index + 1)}`]),
);

function ordinalSuffix(value: number): string {
  return value === 1 ? 'st' : value === 2 ? 'nd' : value === 3 ? 'rd' : 'th';
}

/** "seven" as "7", "first" as "1st"; null for a word that is no small number. */
export function digitsOf(word: string): string | null {
  const value = cardinalDigits.get(word);
  return value !== undefined ? String(value) : (ordinalDigits.get(word) ?? null);
}

/** "twenty" + "five" as "25"; null where the two are not one number. */
export function compoundDigits(ten: string, unit: string): string | null {
  const high = tens.indexOf(ten);
  const low = cardinalDigits.get(unit);
  return high >= 0 && low !== undefined && low >= 1 && low <= 9 ? String((high + 2) * 10 + low) : null;
}

const scales: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['bn', 'billion'],
  ['bln', 'billion'],
  ['b', 'billion'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
]);

/** The scale or unit that is written short behind a number: "bn" as "billion"; null for other letters. */
export function scaleOf(letters: string): string | null {
  return scales.get(letters) ?? null;
}
