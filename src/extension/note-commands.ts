import { commands, type Disposable, Uri, window } from 'vscode';
import type { PlacedAnnotation } from '../annotations/model';
import { statusLabels } from '../annotations/words';
import type { Finding } from '../review/model';
import { shortened } from '../text/shortened';
import type { Span } from '../text/span';
import type { Documents, Watched } from './documents';
import { sentenceAt } from './held-findings';
import { askKind, askStatus, askWords } from './note-questions';
import { answerTo, type NoteDraft, type Notes } from './notes';
import { rangeOf, spanOf } from './positions';
import { quoted } from './quoted';
import type { ReviewStore } from './review-store';
import { say } from './say';

/** How a command names a finding: the text may have moved since the menu was opened, so not by its place. */
export interface FindingRef {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** How a command names a note. */
export interface NoteRef {
  readonly uri: string;
  readonly note: string;
}

export interface AddNoteArgs {
  readonly finding: FindingRef;
  /** Without it, kind, status and words are asked for. */
  readonly status?: 'needs-source' | 'query' | 'checked' | 'opinion';
}

interface Parts {
  readonly documents: Documents;
  readonly store: ReviewStore;
  readonly notes: Notes;
}

/** The commands by which a person answers findings and writes notes. */
export function registerNoteCommands(parts: Parts): Disposable[] {
  const { notes } = parts;
  const command = (name: string, run: (argument?: unknown) => Promise<unknown>) =>
    commands.registerCommand(name, run);

  return [
    command('stet.addNote', async (argument) => {
      const args = argument as AddNoteArgs | undefined;
      const target = args?.finding ? findingOf(parts, args.finding) : noteTarget(parts);
      if (!target) return say(gone);
      if (args?.status && target.finding) {
        const words =
          args.status === 'query'
            ? await askWords(
                `Query to the author: ${quoted(target.finding.quote, 60)}`,
                'What should the author answer? Enter alone is fine.',
              )
            : '';
        if (words === undefined) return;
        return notes.add(target.watched, answerTo(target.finding, args.status, words));
      }
      const draft = await askDraft(target.watched, target.span, target.finding);
      if (draft) await notes.add(target.watched, draft);
    }),
    command('stet.letStand', async (argument) => {
      const target = argument ? findingOf(parts, argument as FindingRef) : openFindingAtCaret(parts);
      if (!target?.finding) return say(argument ? gone : 'there is no finding here.');
      const reason = await askWords(
        `Let it stand: ${quoted(target.finding.quote, 60)}`,
        'Why does it stand? Your colleagues see the reason. Enter alone is fine.',
      );
      if (reason !== undefined) await notes.add(target.watched, answerTo(target.finding, 'stet', reason));
    }),
    command('stet.replyToNote', async (argument) => {
      const target = await noteOf(parts, argument);
      if (!target) return;
      const words = await askWords('Reply', 'Your colleagues see it under the note.');
      if (words) await notes.reply(target.watched, target.placed.annotation.id, words);
    }),
    command('stet.deleteNote', async (argument) => {
      const target = await noteOf(parts, argument);
      if (target) await notes.delete(target.watched, target.placed.annotation);
    }),
  ];
}

/** Said where a command comes too late. */
export const gone = 'the words this was about have changed.';

/** What a note is about. */
export interface Target {
  readonly watched: Watched;
  readonly span: Span;
  readonly finding: Finding | null;
}

/** The finding that a command names, and where it stands now. Undefined when its words have changed. */
export function findingOf({ documents, store }: Parts, ref: FindingRef): Target | undefined {
  const watched = documents.get(Uri.parse(ref.uri, true));
  const finding =
    watched &&
    store
      .get(watched.document.uri)
      ?.findings.find(({ rule, fingerprint }) => rule === ref.rule && fingerprint === ref.fingerprint);
  return watched && finding && { watched, span: finding, finding };
}

/** What "Add Note" is about: the selection; else the finding, else the sentence, at the caret. */
function noteTarget(parts: Parts): Target | undefined {
  const watched = parts.documents.active();
  const editor = window.activeTextEditor;
  if (!watched || !editor) return undefined;
  const span = trimmed(watched, spanOf(watched.document, editor.selection));
  if (span.end > span.start) return { watched, span, finding: null };
  const found = openFindingAtCaret(parts);
  if (found) return found;
  const sentences = parts.store.get(watched.document.uri)?.sentences ?? [];
  const sentence = sentenceAt(sentences, span.start);
  if (sentence) return { watched, span: sentence, finding: null };
  const line = trimmed(
    watched,
    spanOf(watched.document, watched.document.lineAt(editor.selection.active.line).range),
  );
  return line.end > line.start ? { watched, span: line, finding: null } : undefined;
}

function openFindingAtCaret({ documents, store }: Parts): Target | undefined {
  return findingAtCaret(documents, store, ({ state }) => state === 'open');
}

/** The finding at the caret of the editor in use, among those that `fits` allows. */
export function findingAtCaret(
  documents: Documents,
  store: ReviewStore,
  fits: (finding: Finding) => boolean = () => true,
): (Target & { readonly finding: Finding }) | undefined {
  const watched = documents.active();
  const caret = caretOf(watched);
  if (!watched || caret === undefined) return undefined;
  const finding = store
    .get(watched.document.uri)
    ?.findings.find((each) => each.start <= caret && caret <= each.end && fits(each));
  return finding && { watched, span: finding, finding };
}

/** The note that a command is about: the one named, else the one at the caret, else one of several there. */
async function noteOf(
  parts: Parts,
  argument: unknown,
): Promise<{ watched: Watched; placed: PlacedAnnotation } | undefined> {
  const ref = argument as NoteRef | undefined;
  if (typeof ref?.note === 'string') {
    const watched = parts.documents.get(Uri.parse(ref.uri, true));
    const placed = watched && parts.notes.get(watched, ref.note);
    return watched && placed && { watched, placed };
  }
  const watched = parts.documents.active();
  const caret = caretOf(watched);
  if (!watched || caret === undefined) return undefined;
  const here = parts.notes.of(watched).filter(({ span }) => span && span.start <= caret && caret <= span.end);
  if (here.length === 0) say('there is no note here.');
  if (here.length < 2) return here[0] && { watched, placed: here[0] };
  const picked = await window.showQuickPick(
    here.map((placed) => ({
      placed,
      label: statusLabels[placed.annotation.status].label,
      description: placed.annotation.actor,
      detail: shortened(placed.annotation.note, 120),
    })),
    { title: 'Which note?' },
  );
  return picked && { watched, placed: picked.placed };
}

async function askDraft(
  watched: Watched,
  span: Span,
  finding: Finding | null,
): Promise<NoteDraft | undefined> {
  const quote = watched.document.getText(rangeOf(watched.document, span));
  const title = `Note on ${quoted(quote, 60)}`;
  const kind = await askKind(title, finding?.kind ?? 'note');
  if (!kind) return undefined;
  const status = await askStatus(title, 'open');
  if (!status) return undefined;
  const note = await askWords(title, 'What should your colleagues know? Never name a confidential source.');
  if (note === undefined) return undefined;
  return finding ? { ...answerTo(finding, status, note), kind } : { span, kind, status, note, finding: null };
}

function caretOf(watched: Watched | undefined): number | undefined {
  const editor = window.activeTextEditor;
  return watched && editor && watched.document.offsetAt(editor.selection.active);
}

/** A span without the white space at its ends. */
function trimmed({ document }: Watched, span: Span): Span {
  const text = document.getText(rangeOf(document, span));
  const start = span.start + (text.length - text.trimStart().length);
  return { start, end: Math.max(start, span.start + text.trimEnd().length) };
}
