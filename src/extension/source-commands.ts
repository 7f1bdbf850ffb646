import { commands, type Disposable, Location, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { Finding, Review, SourceCard } from '../review/model';
import { shortened } from '../text/shortened';
import { overlaps, type Span } from '../text/span';
import { askChecklist } from './checklist';
import { checklistNote, sourceQuestions } from './checklist-text';
import type { Documents, Watched } from './documents';
import { answerTo, type FindingRef } from './note-commands';
import { askStatus } from './note-questions';
import type { Notes } from './notes';
import { rangeOf } from './positions';
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
  readonly card: SourceCard;
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
      if (!target)
        return say(argument ? 'the words this was about have changed.' : 'there is no source here.');
      return run(target);
    });
  return [
    commands.registerCommand('stet.showSources', () => commands.executeCommand('stet.sources.focus')),
    command('stet.goToSource', goTo),
    command('stet.peekMentions', peek),
    command('stet.sourceNeedsSource', (target) => needsSource(target, parts.notes)),
    command('stet.approveSource', (target) => approve(target, parts.notes)),
  ];
}

function targetOf(parts: Parts, argument: unknown): Target | undefined {
  const named = refOf(argument);
  const watched = named?.uri ? parts.documents.get(Uri.parse(named.uri, true)) : parts.documents.active();
  const review = watched && parts.store.get(watched.document.uri);
  if (!watched || !review) return undefined;
  if (named?.source !== undefined) {
    const card = review.sources.find(({ id }) => id === named.source);
    if (named.statement === undefined) return card && targetAt(watched, review, card);
    const statement = review.statements.find(({ id }) => id === named.statement);
    return card && statement && { watched, review, card, span: wholeOf(statement), caret: statement.cue };
  }
  const place = named?.fingerprint ? findingOf(review, named)?.start : caretIn(watched);
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

function findingOf({ findings }: Review, ref: Partial<FindingRef>): Finding | undefined {
  return findings.find(({ rule, fingerprint }) => rule === ref.rule && fingerprint === ref.fingerprint);
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
  const first = target.card.mentions[0];
  if (!first) return;
  const at = targetAt(target.watched, target.review, target.card);
  if (at) await goTo(at);
  await commands.executeCommand(
    'editor.action.peekLocations',
    document.uri,
    rangeOf(document, first).start,
    target.card.mentions.map((span) => new Location(document.uri, rangeOf(document, span))),
    'peek',
  );
}

/** Answers the finding on the source where one is open, so that its mark goes; else the note stands on the words. */
async function needsSource({ watched, review, card, span }: Target, notes: Notes): Promise<void> {
  const finding = span === card.mentions[0] ? findingOn(review, card, 'open') : undefined;
  await notes.add(
    watched,
    finding
      ? answerTo(finding, 'needs-source', '')
      : { span, kind: kindOf(card), status: 'needs-source', note: '', finding: null },
  );
}

function kindOf({ kind }: SourceCard): 'anonymous-source' | 'unverified-claim' {
  return kind === 'anonymous' ? 'anonymous-source' : 'unverified-claim';
}

/** Asks what an editor must know of the source, and writes it down as one note, or as a reply to the note it has. */
async function approve({ watched, review, card, span }: Target, notes: Notes): Promise<void> {
  if (card.kind !== 'anonymous') return say('this source is not anonymous.');
  const open = findingOn(review, card, 'open');
  const answered = open ? undefined : findingOn(review, card, 'annotated');
  const asked = (open ?? answered)?.checklist ?? [];
  const questions = asked.length > 0 ? asked : sourceQuestions;
  const title = `Anonymous source: “${shortened(nameOf(card), 60)}”`;
  const answers = await askChecklist(title, questions);
  if (!answers) return;
  const note = checklistNote(questions, answers);
  if (note === '') return say('nothing was answered, so nothing is noted.');
  const status = await askStatus(title, 'open');
  if (!status) return;
  if (answered?.annotation) {
    if (!(await notes.reply(watched, answered.annotation, note))) return;
    if (status !== 'open') await notes.set(watched, answered.annotation, { status });
  } else {
    await notes.add(
      watched,
      open ? answerTo(open, status, note) : { span, kind: 'anonymous-source', status, note, finding: null },
    );
  }
}

/** What was found of the source itself; first what asks something of the editor. */
function findingOn({ findings }: Review, card: SourceCard, state: Finding['state']): Finding | undefined {
  const places = card.grant ? [...card.mentions, card.grant] : card.mentions;
  const found = findings.filter(
    (finding) =>
      finding.kind === 'anonymous-source' &&
      finding.state === state &&
      places.some((place) => overlaps(place, finding)),
  );
  return found.find(({ checklist }) => checklist.length > 0) ?? found[0];
}
