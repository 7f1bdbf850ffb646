import type { AnnotationKind } from '../annotations/model';
import type { Span } from '../text/span';
import type { Collation, Witness } from '../versions/model';

/** How strongly a finding speaks, from the strongest. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** All that a rule may look at. Everything in it is read-only and belongs to one version of one article. */
export interface RuleContext {
  /** The article under review, with all that is known about it. */
  readonly here: Witness;
  /** The article against its siblings; null where it has none, or while they are being looked for. */
  readonly collation: Collation | null;
  /** The siblings in the collation, by path. */
  readonly siblings: ReadonlyMap<string, Witness>;
}

/** A place in a sibling that a finding points to. */
export interface RelatedPlace extends Span {
  readonly path: string;
  /** What a person calls that version. */
  readonly label: string;
  readonly quote: string;
}

/** A row of the apparatus that a hover shows: a wording, and the versions that have it. */
export interface ApparatusRow {
  readonly reading: string;
  /** Names of versions; "here" is not among them. */
  readonly labels: readonly string[];
  /** True for the wording of the article under review. */
  readonly here: boolean;
}

/** A change of copy that a person may choose. `safe`: sound copy comes of it without another look. */
export interface Fix {
  /** Says exactly what will be written. */
  readonly title: string;
  readonly span: Span;
  readonly text: string;
  readonly safe: boolean;
}

/** What a rule reports. All text is plain: whoever shows it escapes it. */
export interface RuleFinding {
  readonly span: Span;
  /** Other words for which the finding stands too: what the rule covers is left out there as well. */
  readonly also?: readonly Span[];
  /** What is wrong: one sentence. */
  readonly message: string;
  /** What to do: one sentence. */
  readonly help: string;
  /** More that a hover tells, a sentence each: what siblings say, where the reason stands. */
  readonly notes?: readonly string[];
  readonly apparatus?: readonly ApparatusRow[];
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** Overrides the rule's severity: downwards only. */
  readonly severity?: Severity;
}

type RuleArea = 'sourcing' | 'claims' | 'versions';

/** One rule: what it marks, why, and how strongly. */
export interface Rule {
  /** `area/what`, readable, never renamed: it stands in people's files. */
  readonly id: `${RuleArea}/${string}`;
  readonly title: string;
  /** Why it matters to a reader: one sentence, shown with every finding. */
  readonly why: string;
  /** The newsroom standard behind it. */
  readonly source: { readonly name: string; readonly note: string };
  readonly severity: Severity;
  /** `nursery` rules are off until a desk switches them on. */
  readonly maturity: 'stable' | 'nursery';
  /** Quoted speech is evidence, not the outlet's voice: what the rule does there. */
  readonly quotes: 'skip' | 'only' | 'include';
  /** The kind of note that answers a finding of this rule. */
  readonly annotation: AnnotationKind;
  /** What the text cannot show and an editor must know: asked one by one for the note that answers the finding. */
  readonly checklist?: readonly string[];
  /** Rules whose finding on the very same words would say less: it is left out there. */
  readonly covers?: readonly Rule['id'][];
  check(context: RuleContext): Iterable<RuleFinding>;
}

/** Makes a rule; the answer is frozen. */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}
