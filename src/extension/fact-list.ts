import type { AnnotationStatus } from '../annotations/model';
import type { FactCheck, Review } from '../review/model';
import { shortened } from '../text/shortened';
import { contains, type Span } from '../text/span';
import { factKindNames, isToCheck, stateOf } from './fact-words';
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
  /** Shown behind the label in grey. */
  readonly detail: string;
  /** What a screen reader says of the line. */
  readonly spoken: string;
  readonly ref: FactRef;
  readonly fact: FactCheck;
  /** Nobody has to do anything about it any more. */
  readonly isDone: boolean;
}

/**
 * The checklist of a reviewed text at an address: its facts in order of the text, with how far it has got on top.
 * `onlyOpen` leaves out what is done.
 */
export function factListOf(review: Review, uri: string, onlyOpen: boolean): ListContent<FactNode> {
  if (review.status.state === 'skipped') return unreviewed(review.status, 'its facts are listed here');
  const { facts } = review;
  if (facts.length === 0) return { message: '', roots: [] };
  const shown = onlyOpen ? facts.filter(isToCheck) : facts;
  return {
    message: [tallyOf(facts), ...adviceOn(facts, shown.length)].join(' '),
    description: `${checkedAmong(facts)} of ${facts.length}`,
    roots: shown.map((fact) => lineOf(fact, uri)),
  };
}

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

function lineOf(fact: FactCheck, uri: string): FactLine {
  const state = stateOf(fact);
  const evidence = fact.evidence > 0 ? [`${count(fact.evidence, 'piece')} of evidence`] : [];
  const placed = (word: string) => (fact.paragraph === null ? [] : [`${word} ${fact.paragraph}`]);
  const kind = factKindNames[fact.kind];
  // The state of what somebody has looked at comes first: the end of a line is cut where the list is narrow.
  const place = placed('par.');
  const words = fact.status === null ? [kind, ...place, state] : [state, kind, ...place, ...evidence];
  return {
    type: 'fact',
    id: fact.id,
    label: shortened(fact.quote, 90),
    detail: words.join(' · '),
    spoken: `${shortened(fact.quote, 160)}, ${[kind, state, ...placed('paragraph'), ...evidence].join(', ')}`,
    ref: refOf(fact, uri),
    fact,
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

/** What to do, to somebody who has not begun, or has come to the end. */
function adviceOn(facts: readonly FactCheck[], shown: number): string[] {
  if (facts.every(({ status }) => status === null)) {
    return [
      'Keys: C checked, S needs a source, D disputed, Q query, O opinion, T let it stand, E evidence, U undo; N and P go on and back.',
    ];
  }
  return shown === 0 ? ['Nothing is left to look at.'] : [];
}
