import type { AnnotationStatus, PlacedAnnotation } from '../annotations/model';
import { factKindNames } from '../claims/fact-kind-names';
import type { FactCheck, Review } from '../review/model';
import { shortened } from '../text/shortened';
import { contains, type Span } from '../text/span';
import { factKinds, isToCheck, stateOf } from './fact-words';
import type { ListContent } from './following-list';
import { count } from './status-text';
import { type ActionLine, unreviewed } from './unreviewed-list';

/** A line of the checklist. */
export type FactNode = FactLine | ActionLine;

/** How commands name a fact: the text may have moved since the list was drawn, so not by its place. */
export interface FactRef {
  /** The article's address. */
  readonly uri: string;
  /** The `id` of the fact. */
  readonly fact: string;
  /** Its words; where the fact of this `id` has others by now, it is another one. */
  readonly quote: string;
}

export interface FactLine {
  readonly type: 'fact';
  readonly id: string;
  readonly label: string;
  /** The line of the text it begins in, from 1. */
  readonly line: number;
  /** Shown behind the label in grey. */
  readonly detail: string;
  /** What a screen reader says of the line. */
  readonly spoken: string;
  readonly ref: FactRef;
  readonly fact: FactCheck;
  /** The note that says where the matter stands. */
  readonly note: PlacedAnnotation | undefined;
  /** Nobody has to do anything about it any more. */
  readonly isDone: boolean;
}

/** How a checklist is to be shown. */
export interface FactListInit {
  /** What is done is left out. */
  readonly onlyOpen: boolean;
  /** Like stands with like, names with names; else all is in order of the text. */
  readonly byKind: boolean;
  /** The line of the text that a fact begins in, as the editor counts: from 1. */
  readonly lineOf: (fact: FactCheck) => number;
}

/** The checklist of a reviewed text at an address, with how far it has got and what its keys do on top. */
export function factListOf(review: Review, uri: string, init: FactListInit): ListContent<FactNode> {
  if (review.status.state === 'skipped') return unreviewed(review.status, 'its facts are listed here');
  const { facts, notes } = review;
  if (facts.length === 0) return { message: '', roots: [] };
  const noted = new Map(notes.map((placed) => [placed.annotation.id, placed]));
  const shown = (init.onlyOpen ? facts.filter(isToCheck) : facts).map((fact) =>
    lineOf(fact, uri, init.lineOf(fact), noted.get(fact.annotation ?? '')),
  );
  const ordered = init.byKind
    ? shown.sort((a, b) => factKinds.indexOf(a.fact.kind) - factKinds.indexOf(b.fact.kind))
    : shown;
  return {
    message: `${tallyOf(facts)} ${shown.length === 0 ? 'Nothing is left to look at.' : keys}`,
    description: `${checkedAmong(facts)} of ${facts.length}`,
    // Never empty: the keyboard would fall out of a list without lines.
    roots: shown.length === 0 ? [showAll] : ordered,
  };
}

const keys =
  'C checked · S needs source · D disputed · Q query · O opinion · T stands · E evidence · U clear · Ctrl+Z undo · N, P on, back · Enter: text.';

const showAll: ActionLine = {
  type: 'action',
  id: 'showAll',
  label: 'Show All Facts',
  detail: '',
  spoken: 'Show All Facts',
  command: 'stet.showAllFacts',
};

/** What a fact is called to commands. */
export function refOf({ id, quote }: FactCheck, uri: string): FactRef {
  return { uri, fact: id, quote };
}

/** The fact that a name stands for. Undefined when it is not in the text any more. */
export function factNamed({ facts }: Review, { fact, quote }: FactRef): FactCheck | undefined {
  const found = facts.find(({ id }) => id === fact);
  return found?.quote === quote ? found : undefined;
}

/**
 * The facts at a place, the likeliest first: the one on just the selected words, then those that hold them, the
 * shortest first. With nothing selected, one that begins at the caret goes before one that ends there.
 */
export function factsAt({ facts }: Review, selected: Span): FactCheck[] {
  return facts
    .filter((fact) => contains(fact, selected))
    .sort(
      (a, b) =>
        Number(endsAt(a, selected)) - Number(endsAt(b, selected)) || a.end - a.start - (b.end - b.start),
    );
}

function endsAt({ end }: Span, selected: Span): boolean {
  return selected.start === end && selected.end === end;
}

/**
 * The fact to go on to from one of them, in the order given: the next or the one before, and round again. Undefined
 * where there is none.
 */
export function stepFrom<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  from: string | undefined,
  step: 1 | -1,
): Fact | undefined {
  const index = facts.findIndex(({ id }) => id === from);
  if (index === -1) return step === 1 ? facts[0] : facts.at(-1);
  return facts.at((index + step) % facts.length);
}

/**
 * Where a person goes on who has just dealt with a fact: to the next line; from the last one back to the first that
 * waits. Undefined where nothing waits.
 */
export function goOnFrom(lines: readonly FactLine[], from: string): FactLine | undefined {
  const index = lines.findIndex(({ id }) => id === from);
  return lines[index + 1] ?? lines.find(({ id, isDone }) => id !== from && !isDone);
}

function lineOf(fact: FactCheck, uri: string, line: number, note: PlacedAnnotation | undefined): FactLine {
  const state = stateOf(fact);
  const evidence = fact.evidence > 0 ? [`${count(fact.evidence, 'piece')} of evidence`] : [];
  const kind = factKindNames[fact.kind];
  // The state of what somebody has looked at comes first: the end of a line is cut where the list is narrow. An empty
  // circle and a tick tell the commonest two by themselves.
  const isChecked = fact.status === 'checked' && !fact.recheck;
  const seen = fact.status === null ? [] : [isChecked ? 'CQ' : state];
  return {
    type: 'fact',
    id: fact.id,
    label: shortened(fact.quote, 90),
    line,
    detail: [...seen, kind, `line ${line}`, ...evidence].join(' · '),
    spoken: `${shortened(fact.quote, 160)}, ${[kind, state, `line ${line}`, ...evidence].join(', ')}`,
    ref: refOf(fact, uri),
    fact,
    note,
    isDone: !isToCheck(fact),
  };
}

/** "12 of 41 facts checked, 2 disputed, 1 to check again." */
function tallyOf(facts: readonly FactCheck[]): string {
  const having = (status: AnnotationStatus) => facts.filter((fact) => fact.status === status).length;
  const parts: [number, string][] = [
    [having('disputed'), 'disputed'],
    [having('needs-source'), having('needs-source') === 1 ? 'needs a source' : 'need a source'],
    [having('query'), having('query') === 1 ? 'query' : 'queries'],
    [facts.filter(({ recheck }) => recheck).length, 'to check again'],
    [having('opinion'), 'opinion'],
    [having('stet'), 'let stand'],
    [having('cut'), 'cut'],
  ];
  const rest = parts.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : []));
  return `${[`${checkedAmong(facts)} of ${count(facts.length, 'fact')} checked`, ...rest].join(', ')}.`;
}

function checkedAmong(facts: readonly FactCheck[]): number {
  return facts.filter(({ status, recheck }) => status === 'checked' && !recheck).length;
}
