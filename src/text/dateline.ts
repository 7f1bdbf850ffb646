import type { Dateline } from './article';
import { letterPattern } from './letter-pattern';
import { hasSmallLetter } from './letters';

// Pieces of the patterns below. Names have no space inside a piece, so that matching never backtracks far.
const dash = '(?:[—–_]|-{1,2}|–-)';
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
// Latin letters are listed: the classes of all scripts take tens of milliseconds to compile.
const upper = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u024f\\u1e00-\\u1eff';
const letter =
  'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff\\u0300-\\u036f';
const capitals = `[${upper}][${upper}\\u0300-\\u036f.'’-]{1,24}`;
const name = `[${upper}][${letter}.'’-]{1,24}`;
// "WASHINGTON", "ST. PAUL, Minn.", "MEXICO CITY/LONDON": a city in capitals, a state or country not.
const city = `${capitals}(?:[ /]${capitals}){0,2}`;
const region = `(?:,\\s(?!${month}\\s\\d)${name}(?:\\s(?:of\\s)?${name}){0,2}){0,2}`;
const agency = `\\s\\(([${upper}][${letter}.&/ -]{1,40})\\)`;
const day = `,?\\s(${month}\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s${month}(?:\\s\\d{4})?)`;

const patterns = [
  new RegExp(`^(${city}${region})(?:${day})?(?:${agency})?(?:${day})?\\s{0,3}${dash}\\s`),
  // "Bogota, Colombia (AP) —": small letters are trusted only beside an agency's name.
  new RegExp(`^(${name}(?:\\s${name}){0,2}${region})(?:${day})?(?:${agency})(?:${day})?\\s{0,3}${dash}\\s`),
  new RegExp(
    `^()()\\((AP|Reuters|AFP|UPI|DPA|PA|ANSA|EFE|Xinhua|TASS|Bloomberg|CNN)\\)()\\s{0,3}(?:${dash}\\s)?`,
  ),
];

/** Words in capitals that head a paragraph and are no place. */
const notPlace =
  /^(?:UPDATED?|EXCLUSIVE|BREAKING|ANALYSIS|OPINION|EDITORIAL|CORRECTION|CORRECTED|CLARIFICATION|WATCH|RELATED|READ|LIVE|PHOTOS?|VIDEO|NOTE|FILE|ADVISORY|EDITORS?|REVIEW|INTERVIEW|PREVIEW|FACTBOX|TIMELINE|Q|A|I)\b/;

const dateLabel =
  /^(?:date|dated|published|updated)\s{0,2}:?\s{1,3}(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?[\s,.;:—–-]{0,4}/i;
const bareDate = letterPattern(String.raw`^(\d{4}-\d{2}-\d{2})(?:\s{0,3}[—–-]{1,2})?\s{1,3}(?=\p{Lu})`, 'u');
const writtenLabel = new RegExp(
  `^(?:date|dated|published|updated)\\s{0,2}:?\\s{1,3}(${month}\\s\\d{1,2},\\s\\d{4}|\\d{1,2}\\s${month}\\s\\d{4})[\\s,.;:—–-]{0,4}`,
  'i',
);

/**
 * The dateline at the head of a block: "BOGOTA, Colombia (AP) —", "LONDON, Aug 19 (Reuters) -", "date 2019-08-19".
 * Its span runs from the block's start up to the story's first word; `offset` is added to both ends. Null when there
 * is none. Forms: the dateline entries of the AP and Reuters style guides.
 */
export function findDateline(block: string, offset: number): Dateline | null {
  const head = block.slice(0, 200);
  const dated = dateLabel.exec(head) ?? bareDate(head).exec(head) ?? writtenLabel.exec(head);
  const date = dated ? (isoDate(dated[1] ?? '') ?? writtenDate(dated[1] ?? '')) : null;
  if (dated && date) {
    const length = dated[0].length;
    const rest = placeDateline(head.slice(length), offset + length);
    if (rest) return { ...rest, start: offset, date };
    return { start: offset, end: offset + length, place: null, agency: null, date };
  }
  return placeDateline(head, offset);
}

function placeDateline(head: string, offset: number): Dateline | null {
  // Each form has a dash or an agency in brackets.
  if (!/[—–_(-]/.test(head) || notPlace.test(head)) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(head);
    if (!match) continue;
    const [whole, place, before, agencyName, after] = match;
    // "MARKET HIGHLIGHTS - PRICES FALL" is a headline: a story goes on in small letters.
    if (!hasSmallLetter(head.slice(whole.length))) return null;
    const date = writtenDate(before ?? '') ?? writtenDate(after ?? '');
    return {
      start: offset,
      end: offset + whole.length,
      place: place || null,
      agency: agencyName || null,
      date,
    };
  }
  return null;
}

function isoDate(text: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : null;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "Aug. 24, 2019" and "24 August 2019" as 2019-08-24; null without a year. */
function writtenDate(text: string): string | null {
  if (text === '') return null;
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const day = /\b\d{1,2}\b/.exec(text)?.[0];
  const month = monthNames.indexOf((/[a-z]{3}/i.exec(text)?.[0] ?? '').toLowerCase()) + 1;
  if (!year || !day || month === 0) return null;
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
