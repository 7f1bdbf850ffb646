import type { AnnotationDetails, AnnotationKind, AnnotationStatus } from './model';

/** The kinds, in the order a menu shows them. */
export const annotationKinds: readonly AnnotationKind[] = [
  'anonymous-source',
  'unverified-claim',
  'sibling-difference',
  'quote',
  'number',
  'name',
  'criticism',
  'legal',
  'missing',
  'note',
];

/** The statuses, in the order a menu shows them. */
export const annotationStatuses: readonly AnnotationStatus[] = [
  'open',
  'query',
  'needs-source',
  'disputed',
  'checked',
  'opinion',
  'stet',
  'cut',
];

/** What to call a thing, and one sentence that says what it is for. */
export interface Label {
  readonly label: string;
  readonly help: string;
}

/** How a desk says the kinds. */
export const kindLabels: Readonly<Record<AnnotationKind, Label>> = {
  'anonymous-source': { label: 'Anonymous source', help: 'The name is known to the reporter and withheld.' },
  'unverified-claim': { label: 'Unverified claim', help: 'The copy says it; nothing shows that it is so.' },
  'sibling-difference': {
    label: 'Versions differ',
    help: 'Another version of the story says it in another way.',
  },
  quote: { label: 'Quote', help: 'Were these the words, and did this person say them?' },
  number: { label: 'Number or date', help: 'A figure, a sum, a date or an age.' },
  name: { label: 'Name or title', help: 'The spelling of a name, a title, a place.' },
  criticism: {
    label: 'Criticism (right of reply)',
    help: 'Were those who are criticised asked for a reply?',
  },
  legal: { label: 'Legal', help: 'For the lawyer: libel, privacy, a court order.' },
  missing: { label: 'Missing (TK)', help: 'Something is still to come.' },
  note: { label: 'Note', help: 'Anything else.' },
};

/** How a desk says the statuses. */
export const statusLabels: Readonly<Record<AnnotationStatus, Label>> = {
  open: { label: 'Open (CHECK)', help: 'Nobody has looked at it yet.' },
  query: { label: 'Query to the author', help: 'The author has to answer.' },
  'needs-source': { label: 'Needs a source', help: 'Find a source, or a second one.' },
  disputed: { label: 'Disputed', help: 'The evidence speaks against it.' },
  checked: { label: 'Checked (CQ)', help: 'Looked up and right: do not question it again.' },
  opinion: { label: 'Opinion', help: 'The writer’s view: there is nothing to check.' },
  stet: { label: 'Let it stand (stet)', help: 'An editor has seen it and lets it stand, with a reason.' },
  cut: { label: 'Cut', help: 'The passage goes.' },
};

/** Shown in place of "Checked (CQ)" when the words have changed since. It is never written down. */
export const recheckLabel: Label = {
  label: 'Check again',
  help: 'The words have changed since they were checked.',
};

/** How a desk calls the other fields of a note. */
export const fieldLabels: Readonly<
  Record<keyof AnnotationDetails | 'kind' | 'status' | 'note' | 'anchor' | 'finding', string>
> = {
  kind: 'kind',
  status: 'status',
  note: 'note',
  anchor: 'place in the text',
  finding: 'finding it answers',
  initials: 'initials',
  evidence: 'evidence',
  sourceCount: 'number of sources',
  anonymityReason: 'reason for anonymity',
  approvedBy: 'approval',
  replySought: 'reply sought',
  decision: 'editor’s decision',
};

/** From the least cleared to the most: of two statuses set at the same time the earlier in this list stands. */
const clearance: readonly AnnotationStatus[] = [
  'disputed',
  'needs-source',
  'query',
  'open',
  'cut',
  'opinion',
  'stet',
  'checked',
];

/** The status of the two that asks for more work. */
export function lessCleared(a: AnnotationStatus, b: AnnotationStatus): AnnotationStatus {
  return clearance.indexOf(a) <= clearance.indexOf(b) ? a : b;
}

/** True while somebody still has to act: open, a query, a source wanted, disputed. */
export function isUnsettled(status: AnnotationStatus): boolean {
  return status === 'open' || status === 'query' || status === 'needs-source' || status === 'disputed';
}
