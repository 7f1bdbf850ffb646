import type { Evidence } from '../annotations/model';

/** Where evidence is looked up. */
export type EvidenceType = 'document' | 'interview' | 'recording' | 'web' | 'data' | 'other';

/** What a kind of evidence is called, and what a colleague needs to find it again. */
export interface EvidenceWords {
  readonly label: string;
  readonly detail: string;
  /** What to write down of it. */
  readonly reference: string;
  /** Where in it, and which field holds that. */
  readonly place: string;
  readonly field: 'page' | 'time';
}

/** The kinds of evidence, in the order a menu shows them. */
export const evidenceTypes: Readonly<Record<EvidenceType, EvidenceWords>> = {
  document: {
    label: 'Document',
    detail: 'A record, report, letter or court paper.',
    reference: 'Which document? “Port register, 2004”',
    place: 'Page',
    field: 'page',
  },
  interview: {
    label: 'Interview',
    detail: 'Somebody was asked.',
    reference: 'Who was asked, and when? “Press office of the ministry, 19 Aug.”',
    place: 'Time in the notes or the recording',
    field: 'time',
  },
  recording: {
    label: 'Recording',
    detail: 'Sound or video.',
    reference: 'Which recording? “Council meeting, 12 June”',
    place: 'Time in the recording: “00:14:30”',
    field: 'time',
  },
  web: {
    label: 'Web page',
    detail: 'Something published online.',
    reference: 'Which page? “Tide tables of the Harbor Authority”',
    place: 'Section or paragraph',
    field: 'page',
  },
  data: {
    label: 'Data',
    detail: 'A table, a register, a count of your own.',
    reference: 'Which data? “Budget 2024, table 3”',
    place: 'Sheet, row or page',
    field: 'page',
  },
  other: {
    label: 'Other',
    detail: 'A map, a picture, your own eyes.',
    reference: 'What settles it?',
    place: 'Page or place',
    field: 'page',
  },
};

/** True for a kind that this version knows; a desk may have its own. */
export function isEvidenceType(type: string): type is EvidenceType {
  return Object.hasOwn(evidenceTypes, type);
}

const longestReference = 2000;
const longestPlace = 40;

/** What is wrong with a reference. */
export function referenceFlaw(reference: string): string | undefined {
  if (reference === '') return 'Say which it is, so that a colleague finds it again.';
  return reference.length > longestReference ? `At most ${longestReference} characters, please.` : undefined;
}

/** What is wrong with a page or time. */
export function placeFlaw(place: string): string | undefined {
  return place.length > longestPlace ? `At most ${longestPlace} characters, please.` : undefined;
}

/** What is wrong with a link; an empty one is none. */
export function linkFlaw(link: string): string | undefined {
  if (link === '') return undefined;
  if (link.length > longestReference) return `At most ${longestReference} characters, please.`;
  if (!/^https?:\/\/[^\s/]/i.test(link) || /\s/.test(link) || !URL.canParse(link)) {
    return 'A link begins with http:// or https://, and has no blanks. Leave it empty where there is none.';
  }
  const { username, password } = new URL(link);
  return username || password ? 'This link holds a name or password: take that out of it.' : undefined;
}

/** A piece of evidence from the answers to its questions, in their order. */
export function evidenceFrom([
  type = 'other',
  reference = '',
  place = '',
  url = '',
]: readonly string[]): Evidence {
  const field = isEvidenceType(type) ? evidenceTypes[type].field : 'page';
  return {
    type,
    reference,
    ...(place ? { [field]: place } : {}),
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
