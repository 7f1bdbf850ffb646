import { commands, type Disposable, Selection, TextEditorRevealType, window } from 'vscode';
import { factKindNames } from '../claims/fact-kind-names';
import type { FactCheck, Review, SourceCard } from '../review/model';
import { shortened } from '../text/shortened';
import type { Span } from '../text/span';
import type { Documents } from './documents';
import { stateOf } from './fact-words';
import { rangeOf } from './positions';
import { quoted } from './quoted';
import type { ReviewStore } from './review-store';
import { ruleWords } from './rule-words';
import { say } from './say';
import { anonymousSources } from './source-at';
import { nameOf } from './source-words';
import { isOpenClaim, isToLookAt } from './status-text';

/** Places of an article that a person goes through one by one. */
interface Stops<Stop extends Span> {
  /** In order of the text. */
  in(review: Review): readonly Stop[];
  /** What one of them is called. */
  readonly name: string;
  /** Said where there is none. */
  readonly none: string;
  /** What the status bar says of one. */
  tell(stop: Stop): string;
}

const findings: Stops<Review['findings'][number]> = {
  in: (review) => review.findings.filter(isToLookAt),
  name: 'finding',
  none: 'nothing to look at.',
  tell: ({ rule }) => ruleWords(rule)?.title ?? rule,
};

const claims: typeof findings = {
  ...findings,
  tell: (finding) => `${findings.tell(finding)}, ${quoted(finding.quote, 60)}`,
  in: (review) => review.findings.filter(isOpenClaim),
  name: 'claim',
  none: 'no unverified claim.',
};

const anonymous: Stops<Span & { readonly card: SourceCard }> = {
  in: anonymousSources,
  name: 'anonymous source',
  none: 'no anonymous source.',
  tell: ({ card }) => shortened(nameOf(card), 80),
};

const facts: Stops<FactCheck> = {
  in: (review) => review.facts,
  name: 'fact',
  none: 'no fact to check.',
  tell: (fact) => `${factKindNames[fact.kind]}, ${stateOf(fact)}`,
};

/** Next and Previous Finding, Unverified Claim, Anonymous Source: in the order of the text, and round again. */
export function registerNavigation(documents: Documents, store: ReviewStore): Disposable[] {
  const pair = <Stop extends Span>(name: string, stops: Stops<Stop>) => [
    commands.registerCommand(`stet.next${name}`, () => step(documents, store, stops, 1)),
    commands.registerCommand(`stet.previous${name}`, () => step(documents, store, stops, -1)),
  ];
  return [...pair('Finding', findings), ...pair('Claim', claims), ...pair('Anonymous', anonymous)];
}

/** Next and Previous Fact, from the caret. */
export function stepThroughFacts(documents: Documents, store: ReviewStore, by: 1 | -1): Promise<void> {
  return step(documents, store, facts, by);
}

async function step<Stop extends Span>(
  documents: Documents,
  store: ReviewStore,
  stops: Stops<Stop>,
  by: 1 | -1,
): Promise<void> {
  const editor = window.activeTextEditor;
  const watched = documents.active();
  const review = watched && store.get(watched.document.uri);
  if (!editor || !watched || !review) return;
  // Where several begin they are one stop: the step counts on by one.
  const all = stops.in(review).filter(({ start }, i, every) => start !== every[i - 1]?.start);
  const caret = watched.document.offsetAt(editor.selection.start);
  const after = all.findIndex(({ start }) => start > caret);
  const before = all.findLastIndex(({ start }) => start < caret);
  // -1 past the last one wraps to the first, and before the first one to the last.
  const index = by === 1 ? Math.max(after, 0) : before >= 0 ? before : all.length - 1;
  const stop = all[index];
  if (!stop) return say(stops.none);
  const range = rangeOf(watched.document, stop);
  // The caret stands at the start, so that the next step knows where it is.
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  const here = stops.in(review).filter(({ start }) => start === stop.start);
  say(`${stops.name} ${index + 1} of ${all.length}: ${here.map(stops.tell).join(' · ')}`);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
