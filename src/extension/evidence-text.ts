import type { Evidence } from '../annotations/model';

/** Where evidence is looked up. */
export type EvidenceType = 'document' | 'interview' | 'recording' | 'web' | 'data' | 'other';

/** What a kind of evidence is called, and what a colleague needs to find it again. */
export interface EvidenceWords {
  readonly label: string;
  readonly detail: string;
  /** What to write down of it, with an example that has its place in it. */
  readonly reference: string;
}

/** The kinds of evidence, in the order a menu shows them. */
export const evidenceTypes: Readonly<Record<EvidenceType, EvidenceWords>> = {
  document: {
    label: 'Document',
    detail: 'A record, report, letter or court paper.',
    reference: 'Which document? “Port register 2004, page 12”',
  },
  interview: {
    label: 'Interview',
    detail: 'Somebody was asked.',
    reference: 'Who was asked, and when? “Press office of the ministry, 19 Aug., 14:30”',
  },
  recording: {
    label: 'Recording',
    detail: 'Sound or video.',
    reference: 'Which recording? “Council meeting of 12 June, 00:14:30”',
  },
  web: {
    label: 'Web page',
    detail: 'Something published online.',
    reference: 'Which page? “Tide tables of the Harbor Authority, https://…”',
  },
  data: {
    label: 'Data',
    detail: 'A table, a register, a count of your own.',
    reference: 'Which data? “Budget 2024, table 3”',
  },
  other: {
    label: 'Other',
    detail: 'A map, a picture, your own eyes.',
    reference: 'What settles it?',
  },
};

/** True for a kind that this version knows; a desk may have its own. */
export function isEvidenceType(type: string): type is EvidenceType {
  return Object.hasOwn(evidenceTypes, type);
}

const longestReference = 2000;
const longestPage = 40;

/** What stands in one line on a piece of evidence, taken apart. What is not there is ''. */
interface Cited {
  readonly reference: string;
  readonly page: string;
  readonly time: string;
  readonly url: string;
}

const linkSign = /\bhttps?:\/\/\S*/i;
const pageSign = /(?:^|[\s,;(])(?:pages?|pp?\.)\s?([\divxlc]+(?:\s?[-–]\s?[\divxlc]+)?)\)?$/i;
const timeSign = /(?:^|[\s,;(])(?:at )?(\d{1,2}:\d{2}(?::\d{2})?)\)?$/i;

/** Takes a link, and at the end of the rest a page ("page 4", "p. 4") and a time ("12:30"), out of what was written. */
function citedIn(written: string): Cited {
  const [link = ''] = linkSign.exec(written) ?? [];
  const url = link.replace(/[.,;)>\]]+$/, '');
  let rest = trimmedEnd(link === '' ? written : written.replace(link, () => ' '));
  const found = { page: '', time: '' };
  // In either order: "page 4, 12:30".
  for (const field of ['time', 'page', 'time'] as const) {
    const match = (field === 'page' ? pageSign : timeSign).exec(rest);
    if (!match || found[field] !== '') continue;
    found[field] = match[1] ?? '';
    rest = trimmedEnd(rest.slice(0, match.index));
  }
  // A link by itself is a reference: the place it leads to.
  return { reference: rest || hostOf(url), ...found, url };
}

function trimmedEnd(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s,;(<]+$/, '');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** What is wrong with a line on a piece of evidence. */
export function referenceFlaw(written: string): string | undefined {
  if (written.length > longestReference) return `At most ${longestReference} characters, please.`;
  const { reference, page, url } = citedIn(written);
  if (url !== '' && linkFlaw(url)) return linkFlaw(url);
  if (page.length > longestPage) return 'That page number is too long.';
  return reference === '' ? 'Say which it is, so that a colleague finds it again.' : undefined;
}

function linkFlaw(link: string): string | undefined {
  if (!/^https?:\/\/[^\s/]/i.test(link) || !URL.canParse(link)) {
    return 'This link leads nowhere: copy it whole, or leave it out.';
  }
  const { username, password } = new URL(link);
  return username || password ? 'This link holds a name or password: take that out of it.' : undefined;
}

/**
 * A piece of evidence of a kind from what was written of it in one line: "Port register, page 12, https://…". What is
 * no page, time or link belongs to the reference.
 */
export function evidenceFrom(type: string, written: string): Evidence {
  const { reference, page, time, url } = citedIn(written);
  return {
    type: type || 'other',
    reference,
    ...(page ? { page } : {}),
    ...(time ? { time } : {}),
    ...(url ? { url: url.replace(/^https?/i, (scheme) => scheme.toLowerCase()) } : {}),
  };
}

/** "Document: Port register, page 12, https://…", as plain text. */
export function evidenceLine({ type, reference, page, time, url }: Evidence): string {
  const label = isEvidenceType(type) ? evidenceTypes[type].label : type;
  // "page 12", but "table 3" and "row 5" as they are.
  const where = page && (/^[\divxlc]+([-–][\divxlc]+)?$/i.test(page) ? `page ${page}` : page);
  return `${label}: ${[reference, where, time && `at ${time}`, url].filter(Boolean).join(', ')}`;
}
