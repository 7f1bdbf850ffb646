import type {
  AnnotationKind,
  AnnotationStatus,
  Evidence,
  FindingKey,
  PlacedAnnotation,
} from '../annotations/model';
import type { FactKind } from '../claims/checkable-facts';
import type { ApparatusRow, Fix, RelatedPlace, Severity } from '../rules/rule';
import type { Attribution, SourceKind, Specificity } from '../sources/model';
import type { Span } from '../text/span';
import type { RunMode } from './run-mode';

/** A finding as every view shows it. Offsets are UTF-16 code units into the reviewed text. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly quote: string;
  /** What is wrong, and why it matters. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
  readonly notes: readonly string[];
  readonly apparatus: readonly ApparatusRow[];
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  readonly fingerprint: string;
  /** `annotated` and `dismissed` findings leave the Problems panel; their text still tells in the hover. */
  readonly state: 'open' | 'annotated' | 'dismissed';
  /** The id of the annotation or dismissal that answers it. */
  readonly annotation: string | null;
  /** The kind of note a person would answer it with. */
  readonly kind: AnnotationKind;
  /** What an editor is asked for that note, one by one; empty where nothing is. */
  readonly checklist: readonly string[];
}

/** What a hover on any mention of a source shows. */
export interface SourceCard {
  readonly id: string;
  readonly kind: SourceKind;
  readonly description: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly specificity: Specificity;
  readonly mentions: readonly Span[];
  /** The number of the paragraph that first names the source, as a reader counts (from 1); null in a headline and the like. */
  readonly firstNamed: number | null;
  /** How many statements rest on this source: what it said or wrote, not what it is said to believe or to plan. */
  readonly statements: number;
  /** The words that tell how the source knows. */
  readonly basis: string | null;
  readonly grant: Span | null;
  /** The words, and the number of their paragraph as `firstNamed` counts. */
  readonly reason: { readonly text: string; readonly paragraph: number | null } | null;
  readonly justification: string | null;
  /** What siblings tell of the same source. */
  readonly siblings: readonly {
    readonly label: string;
    readonly description: string;
    readonly reason: string | null;
  }[];
}

/** One attribution, for the views: who is credited, by which words, with what. */
export interface Statement {
  /** Tells the statements of one review apart, also after edits: `a1`, `a2` ... */
  readonly id: string;
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly kind: Attribution['kind'];
  readonly manner: Attribution['manner'];
  /** The `id` of its source card; null where the copy names none. */
  readonly sourceId: string | null;
}

/** One checkable fact of the article, with what has become of it. Offsets are UTF-16 code units into the reviewed text. */
export interface FactCheck extends Span {
  /** Tells the facts of one review apart, also after edits: `f1`, `f2` ... */
  readonly id: string;
  readonly kind: FactKind;
  readonly quote: string;
  /** The number of its paragraph as a reader counts (from 1); null in a headline and the like. */
  readonly paragraph: number | null;
  /** Where the matter stands, from the note on its very words, or a checked one that holds them; null where nobody has looked. */
  readonly status: AnnotationStatus | null;
  /** The id of that note. */
  readonly annotation: string | null;
  /** True when it was checked and its words have changed since. */
  readonly recheck: boolean;
  /** How many pieces of evidence the note holds. */
  readonly evidence: number;
}

/** One sibling, for the status and the views. */
export interface VersionSummary {
  readonly path: string;
  readonly label: string;
  readonly kind: 'version' | 'same-story';
  readonly rewritten: boolean;
  /** Variation points at which it reads otherwise than the article. */
  readonly differences: number;
  /** Differences of style: counted, never shown one by one. */
  readonly style: number;
}

/** Why a text is not reviewed. */
export type SkipReason = 'empty' | 'not-article' | 'excluded' | 'not-english' | 'too-long' | 'unreadable';

/** Whether a text was reviewed; if not, why. */
export type ReviewStatus =
  | { readonly state: 'reviewed' }
  | {
      readonly state: 'skipped';
      readonly reason: SkipReason;
      /** A sentence for a person. */
      readonly why: string;
    };

/** The result of one review of one version of one article. Every view reads this and nothing else. */
export interface Review {
  readonly path: string;
  /** The version of the document that was reviewed. */
  readonly version: number;
  readonly status: ReviewStatus;
  readonly words: number;
  /** In order of the text. */
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceCard[];
  /** In order of the text. */
  readonly statements: readonly Statement[];
  /** In order of the text: the list that a checker goes through line by line. */
  readonly facts: readonly FactCheck[];
  readonly notes: readonly PlacedAnnotation[];
  readonly versions: readonly VersionSummary[];
  /** True while siblings are still being looked for or read. */
  readonly versionsPending: boolean;
  /** When the desk's house style wants the article reviewed; null where it leaves that to each person. */
  readonly run: RunMode | null;
  /** Sentences, so that new findings can wait until the caret has left theirs. */
  readonly sentences: readonly Span[];
}

/** A replacement in an open document: `length` code units at `offset` became `text`. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A file of the folder that could not be used, told so that a person can mend it. Lines and columns count from 1. */
export interface FolderProblem {
  readonly path: string;
  readonly message: string;
  readonly line: number | null;
  /** Where in its line the wrong entry begins; without it all of the line is wrong. */
  readonly column?: number;
  /** How long the entry is, in UTF-16 code units; without it all that follows in the line is wrong. */
  readonly length?: number;
  readonly severity: 'error' | 'warning';
}

/** A new note: on words of an article, or as the answer to a finding. */
export interface NewNote {
  readonly path: string;
  readonly span: Span;
  readonly kind: AnnotationKind;
  readonly status: AnnotationStatus;
  readonly note: string;
  readonly finding: FindingKey | null;
  /** What settles it already. */
  readonly evidence?: readonly Evidence[];
}
