import { commands, type Disposable, Location, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { Finding, Review, SourceCard } from '../review/model';
import { identityChecklist } from '../rules/shared/checklist';
import { shortened } from '../text/shortened';
import { overlaps, type Span } from '../text/span';
import type { Documents, Watched } from './documents';
import { answersNote, asksIdentity } from './editor-questions';
import { type FindingRef, findingOf, gone } from './note-commands';
import { askStatus } from './note-questions';
import { answerTo, type Notes } from './notes';
import { rangeOf } from './positions';
import { askEditor } from './question-steps';
import type { ReviewStore } from './review-store';
import { say } from './say';
import { sourceAt, wholeOf } from './source-at';
import type { SourceRef } from './source-tree';
import { nameOf } from './source-words';

interface Parts {
  readonly documents: Documents;
  readonly store: ReviewStore;
  readonly notes: Notes;
}

interface Target {
  readonly watched: Watched;
  readonly review: Review;
  /** Undefined for a statement whose source is unclear. */
  readonly card: SourceCard | undefined;
  /** The statement that was named, else the source's first mention. */
  readonly span: Span;
  /** Where the caret goes: in a statement to its cue, so that the editor sets off all that belongs to it. */
  readonly caret: Span;
}

/** The commands on one source: go to it, peek its mentions, note something on it. */
export function registerSourceCommands(parts: Parts): Disposable[] {
  const command = (name: string, run: (target: Target) => Promise<unknown>) =>
    commands.registerCommand(name, async (argument?: unknown) => {
      const target = targetOf(parts, argument);
      if (!target) return say(argument ? gone : 'there is no source here.');
      return run(target);
    });
  return [
    command('stet.goToSource', goTo),
    command('stet.peekMentions', peek),
    command('stet.sourceNeedsSource', (target) => needsSource(target, parts.notes)),
    commands.registerCommand('stet.approveSource', (argument?: unknown) => approve(parts, argument)),
  ];
}

function targetOf(parts: Parts, argument: unknown): Target | undefined {
  const named = refOf(argument);
  const watched = named?.uri ? parts.documents.get(Uri.parse(named.uri, true)) : parts.documents.active();
  const review = watched && parts.store.get(watched.document.uri);
  if (!watched || !review) return undefined;
  if (named?.source !== undefined) {
    const card = review.sources.find(({ id }) => id === named.source);
    if (!card && named.source !== null) return undefined;
    if (named.statement === undefined) return card && targetAt(watched, review, card);
    const statement = review.statements.find(({ id }) => id === named.statement);
    return statement && { watched, review, card, span: wholeOf(statement), caret: statement.cue };
  }
  const place = caretIn(watched);
  const found = place === undefined ? undefined : sourceAt(review, place);
  return found && targetAt(watched, review, found.card);
}

/** What an argument names: a line of the Sources view names its source. */
function refOf(argument: unknown): (Partial<SourceRef> & Partial<FindingRef>) | undefined {
  const named = argument as { readonly ref?: SourceRef } & Partial<SourceRef> & Partial<FindingRef>;
  return named?.ref ?? named;
}

function targetAt(watched: Watched, review: Review, card: SourceCard): Target | undefined {
  const first = card.mentions[0];
  return first && { watched, review, card, span: first, caret: first };
}

function caretIn({ document }: Watched): number | undefined {
  const editor = window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}

async function goTo({ watched: { document }, span, caret }: Target): Promise<void> {
  const { start } = rangeOf(document, caret);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  const editor = await window.showTextDocument(document, {
    selection: new Selection(start, start),
    ...(shown === undefined ? {} : { viewColumn: shown }),
  });
  editor.revealRange(rangeOf(document, span), TextEditorRevealType.InCenterIfOutsideViewport);
}

async function peek(target: Target): Promise<void> {
  const { document } = target.watched;
  const { card } = target;
  const first = card?.mentions[0];
  if (!card || !first) return say('Stet could not tell who this source is.');
  const at = targetAt(target.watched, target.review, card);
  if (at) await goTo(at);
  await commands.executeCommand(
    'editor.action.peekLocations',
    document.uri,
    rangeOf(document, first).start,
    card.mentions.map((span) => new Location(document.uri, rangeOf(document, span))),
    'peek',
  );
}

/** Answers the finding on the source where one is open, so that its mark goes; else the note stands on the words. */
async function needsSource({ watched, review, card, span }: Target, notes: Notes): Promise<void> {
  const finding = card && span === card.mentions[0] ? findingOn(review, card, 'open') : undefined;
  await notes.add(
    watched,
    finding
      ? answerTo(finding, 'needs-source', '')
      : { span, kind: kindOf(card), status: 'needs-source', note: '', finding: null },
  );
}

function kindOf(card: SourceCard | undefined): 'anonymous-source' | 'unverified-claim' {
  return card?.kind === 'anonymous' ? 'anonymous-source' : 'unverified-claim';
}

/**
 * Asks what an editor must know, of one finding or of an anonymous source, and writes it down as one note; as a reply
 * where the source has a note already.
 */
async function approve(parts: Parts, argument: unknown): Promise<void> {
  const ref = argument as Partial<FindingRef> | undefined;
  const named = ref?.fingerprint ? findingOf(parts, ref as FindingRef) : undefined;
  if (ref?.fingerprint && !named) return say(gone);
  const target = named ? undefined : targetOf(parts, argument);
  if (target && target.card?.kind !== 'anonymous') return say('this source is not anonymous.');
  const { watched, span } = named ?? target ?? {};
  if (!watched || !span) return say('there is no anonymous source here.');
  const finding = named?.finding ?? (target && identityFinding(target));
  const words = target?.card ? nameOf(target.card) : (finding?.quote ?? '');
  const questions = finding && finding.checklist.length > 0 ? finding.checklist : identityChecklist;
  const title = `Anonymous source: “${shortened(words, 60)}”`;
  const answers = await askEditor(title, questions);
  if (!answers) return;
  const note = answersNote(questions, answers);
  if (note === '') return say('nothing was answered, so nothing is noted.');
  const status = await askStatus(title, 'open');
  if (!status) return;
  if (finding?.annotation) {
    if (!(await parts.notes.reply(watched, finding.annotation, note))) return;
    if (status !== 'open') await parts.notes.set(watched, finding.annotation, { status });
    return;
  }
  const draft = finding
    ? answerTo(finding, status, note)
    : ({ span, kind: 'anonymous-source', status, note, finding: null } as const);
  await parts.notes.add(watched, draft);
}

/** The finding that asks who knows the source: an open one, else one that has been answered. */
function identityFinding({ review, card }: Target): Finding | undefined {
  return card && (findingOn(review, card, 'open') ?? findingOn(review, card, 'annotated'));
}

/** What was found of the source itself; first what asks who knows it. */
function findingOn({ findings }: Review, card: SourceCard, state: Finding['state']): Finding | undefined {
  const places = card.grant ? [...card.mentions, card.grant] : card.mentions;
  const found = findings.filter(
    (finding) =>
      finding.kind === 'anonymous-source' &&
      finding.state === state &&
      places.some((place) => overlaps(place, finding)),
  );
  return found.find(({ checklist }) => asksIdentity(checklist)) ?? found[0];
}
