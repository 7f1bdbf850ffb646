import type { Dateline } from './article';

const dash = '(?:—|–|--|-)';
const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?';
// "WASHINGTON", "ST. PAUL, Minn.", "MEXICO CITY/LONDON": capitals, then the smaller names of the state or country.
const city = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]{1,24}(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]{0,24}){0,4}";
const region =
  '(?:,\\s(?!' + months + ")\\p{Lu}[\\p{L}.'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,24}){0,3}){0,2}";
const agency = '\\s\\(([\\p{Lu}][\\p{L}.&/ -]{1,40})\\)';
const day = `,?\\s(${months}\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s${months}(?:\\s\\d{4})?)`;

const placeDateline = new RegExp(
  `^(${city}${region})(?:${day})?(?:${agency})?(?:${day})?\\s{0,3}${dash}{1,2}\\s`,
  'u',
);
// "Bogota, Colombia (AP) —": lower case is trusted only beside an agency's name.
const namedDateline = new RegExp(
  `^(\\p{Lu}[\\p{L}.'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,24}){0,3}${region})(?:${day})?(?:${agency})(?:${day})?\\s{0,3}${dash}{1,2}\\s`,
  'u',
);
const agencyDateline = new RegExp(
  `^()()\\(?(AP|Reuters|AFP|UPI|DPA|PA|ANSA|EFE|Xinhua|TASS|Bloomberg|CNN)\\)?()\\s{0,3}${dash}{1,2}\\s`,
  'u',
);
const dateHead =
  /^(?:date:?|dated|published:?|updated:?)\s{0,3}(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?[\s,.;:—–-]{0,4}/i;
const bareDateHead = /^(\d{4}-\d{2}-\d{2})\s{1,3}(?:[—–-]{1,2}\s)?(?=\p{Lu})/u;

/**
 * The dateline at the head of a paragraph: "BOGOTA, Colombia (AP) —", "LONDON, Aug 19 (Reuters) -", "date 2019-08-19".
 * Its span runs from the paragraph's start up to the story's first word. `offset` is added to both ends.
 * Null when there is none. Forms: the dateline entries of AP's and Reuters' style guides.
 */
export function findDateline(paragraph: string, offset: number): Dateline | null {
  const dated = dateHead.exec(paragraph) ?? bareDateHead.exec(paragraph);
  if (dated) {
    const rest = findDateline(paragraph.slice(dated[0].length), offset + dated[0].length);
    const date = isoDate(dated[1] ?? '');
    if (rest) return { ...rest, start: offset, date: date ?? rest.date };
    if (date) return { start: offset, end: offset + dated[0].length, place: null, agency: null, date };
  }
  const head = paragraph.slice(0, 160);
  const match = placeDateline.exec(head) ?? namedDateline.exec(head) ?? agencyDateline.exec(head);
  if (!match) return null;
  const [whole, place, before, name, after] = match;
  const date = writtenDate(before ?? '') ?? writtenDate(after ?? '');
  return { start: offset, end: offset + whole.length, place: place || null, agency: name || null, date };
}

function isoDate(text: string): string | null {
  const [year, month, day] = text.split('-').map(Number);
  if (!year || !month || !day || month > 12) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? text : null;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "Aug. 24, 2019" and "24 August 2019"; null without a year. */
function writtenDate(text: string): string | null {
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const day = /\b\d{1,2}\b/.exec(text)?.[0];
  const month = monthNames.indexOf((/\p{L}{3}/u.exec(text)?.[0] ?? '').toLowerCase()) + 1;
  if (!year || !day || month === 0) return null;
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
