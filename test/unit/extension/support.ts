import type { Annotation, PlacedAnnotation } from '../../../src/annotations/model';
import type { FactCheck, Finding, Review, SourceCard, Statement } from '../../../src/review/model';
import type { Span } from '../../../src/text/span';

/** A finding on given words. */
export function finding(over: Partial<Finding> & Span): Finding {
  return {
    rule: 'sourcing/no-reason',
    severity: 'warning',
    quote: 'the official',
    message: '“An official” is anonymous, and no reason is given. Readers are owed the reason.',
    help: 'Add the reason.',
    notes: [],
    apparatus: [],
    related: [],
    fixes: [],
    fingerprint: `print-${over.start}`,
    state: 'open',
    annotation: null,
    kind: 'anonymous-source',
    checklist: [],
    ...over,
  };
}

/** A review of an article in which nothing was found. */
export function review(over: Partial<Review> = {}): Review {
  return {
    path: 'desk-a.txt',
    version: 1,
    status: { state: 'reviewed' },
    words: 100,
    findings: [],
    sources: [],
    statements: [],
    facts: [],
    notes: [],
    versions: [],
    run: null,
    versionsPending: false,
    sentences: [],
    ...over,
  };
}

/** A note by Ines on given words. */
export function note(
  over: Partial<Annotation> = {},
  span: Span | null = { start: 0, end: 5 },
): PlacedAnnotation {
  return {
    annotation: {
      id: 'n1',
      article: 'desk-a-aaaaaa',
      kind: 'anonymous-source',
      status: 'query',
      note: 'Who is it?',
      anchor: { exact: 'words', prefix: '', suffix: '', start: 0, end: 5 },
      finding: null,
      actor: 'Ines Okafor',
      at: '2025-11-14T09:30:00Z',
      changedBy: 'Ines Okafor',
      changedAt: '2025-11-14T09:30:00Z',
      replies: [],
      deleted: false,
      flags: [],
      other: {},
      ...over,
    },
    span,
    recheck: false,
  };
}

/** An anonymous source. */
export function card(over: Partial<SourceCard> = {}): SourceCard {
  return {
    id: 's1',
    kind: 'anonymous',
    description: 'a senior official of the Trade Ministry',
    name: null,
    title: null,
    specificity: 2,
    mentions: [{ start: 0, end: 5 }],
    firstNamed: 2,
    statements: 5,
    basis: null,
    grant: null,
    reason: null,
    justification: null,
    siblings: [],
    ...over,
  };
}

/** A statement that is credited to nobody yet, by a cue of five code units. */
export function statement(over: Partial<Statement> = {}): Statement {
  return {
    id: 'a1',
    source: null,
    cue: { start: 6, end: 10 },
    content: [],
    kind: 'indirect',
    manner: 'speech',
    sourceId: null,
    ...over,
  };
}

/** A fact on given words that nobody has looked at. */
export function fact(over: Partial<FactCheck> & Span & { readonly id: string }): FactCheck {
  return {
    kind: 'number',
    quote: '3,200',
    paragraph: 2,
    status: null,
    annotation: null,
    recheck: false,
    evidence: 0,
    ...over,
  };
}
