import {
  type Comment,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  commands,
  comments,
  type Disposable,
  MarkdownString,
  Range,
  type Uri,
} from 'vscode';
import type { PlacedAnnotation, Reply } from '../annotations/model';
import { isUnsettled } from '../annotations/words';
import type { Documents, Watched } from './documents';
import { noteMarkdown } from './markdown';
import { saysNothing } from './marks';
import type { NoteRef } from './note-commands';
import { threadBody, threadLabel } from './note-text';
import type { Notes } from './notes';
import { rangeOf, spanOf } from './positions';
import type { ReviewStore } from './review-store';
import { tellTrouble } from './say';

/** A comment of one of our threads: the note itself, or a reply. */
interface NoteComment extends Comment {
  readonly note: string;
  /** The words as they were written, for the one that can be edited. */
  readonly words: string;
}

interface Shown {
  readonly thread: CommentThread;
  /** What it shows, so that nothing is drawn anew for nothing. */
  drawn: string;
}

/**
 * Shows the notes of open articles as comment threads beside the text. The threads are only a view: every review
 * says anew where they stand and what is in them.
 */
export class NoteThreads implements Disposable {
  readonly #controller = comments.createCommentController('stet', 'Stet notes');
  readonly #shown = new Map<string, Map<string, Shown>>();
  readonly #noteOfThread = new WeakMap<CommentThread, NoteRef>();
  readonly #documents: Documents;
  readonly #store: ReviewStore;
  readonly #notes: Notes;
  readonly #disposables: Disposable[];

  constructor(documents: Documents, store: ReviewStore, notes: Notes) {
    this.#documents = documents;
    this.#store = store;
    this.#notes = notes;
    this.#controller.options = {
      prompt: 'Add a note',
      placeHolder: 'What should your colleagues know? Never name a confidential source.',
    };
    this.#offerRanges();
    this.#disposables = [this.#controller, store.onDidChange((uri) => this.#draw(uri)), ...this.#commands()];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** The "+" beside the lines of an article. Set anew when an article is first reviewed, so that the editor asks. */
  #offerRanges(): void {
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: (document) => {
        const watched = this.#documents.get(document.uri);
        const reviewed = this.#store.given(document.uri)?.status.state === 'reviewed';
        if (!watched || !reviewed || watched.place.folder === '') return [];
        return [new Range(0, 0, document.lineCount - 1, 0)];
      },
    };
  }

  #draw(uri: Uri): void {
    const key = uri.toString();
    const watched = this.#documents.get(uri);
    const notes = watched && this.#store.given(uri) ? this.#notes.of(watched) : [];
    const before = this.#shown.get(key);
    if (!before && watched) this.#offerRanges();
    const threads = before ?? new Map<string, Shown>();
    const wanted = new Set<string>();
    for (const placed of notes) {
      const { span, annotation } = placed;
      if (!watched || !span || isSilent(placed)) continue;
      wanted.add(annotation.id);
      const range = rangeOf(watched.document, span);
      const shown = threads.get(annotation.id) ?? this.#create(watched, annotation.id, range);
      threads.set(annotation.id, shown);
      shown.thread.range = range;
      fill(shown, placed);
    }
    for (const [id, { thread }] of threads) {
      if (wanted.has(id)) continue;
      thread.dispose();
      threads.delete(id);
    }
    if (watched) this.#shown.set(key, threads);
    else this.#shown.delete(key);
  }

  #create(watched: Watched, id: string, range: Range): Shown {
    const { uri } = watched.document;
    const thread = this.#controller.createCommentThread(uri, range, []);
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    this.#noteOfThread.set(thread, { uri: uri.toString(), note: id });
    return { thread, drawn: '' };
  }

  #commands(): Disposable[] {
    const onThread = (name: string, command: string) =>
      commands.registerCommand(name, async (thread: CommentThread) => {
        const ref = this.#noteOfThread.get(thread);
        if (ref) await commands.executeCommand(command, ref);
      });
    return [
      onThread('stet.thread.setStatus', 'stet.setStatus'),
      onThread('stet.thread.delete', 'stet.deleteNote'),
      commands.registerCommand('stet.thread.add', (reply: CommentReply) => this.#add(reply, 'open')),
      commands.registerCommand('stet.thread.addQuery', (reply: CommentReply) => this.#add(reply, 'query')),
      commands.registerCommand('stet.thread.reply', async ({ thread, text }: CommentReply) => {
        const ref = this.#noteOfThread.get(thread);
        const watched = this.#documents.get(thread.uri);
        if (ref && watched && text.trim() !== '') await this.#notes.reply(watched, ref.note, text.trim());
      }),
      commands.registerCommand('stet.comment.edit', (comment: NoteComment) => this.#edit(comment)),
      commands.registerCommand('stet.comment.cancel', (comment: NoteComment) => this.#redraw(comment)),
      commands.registerCommand('stet.comment.save', (comment: NoteComment) => this.#save(comment)),
    ];
  }

  async #add({ thread, text }: CommentReply, status: 'open' | 'query'): Promise<void> {
    const watched = this.#documents.get(thread.uri);
    if (!watched || !thread.range) return;
    const span = wordsIn(watched, thread.range);
    if (!span) {
      void tellTrouble(new Error('There are no words on this line to put a note on.'));
      return;
    }
    const draft = { span, kind: 'note', status, note: text.trim(), finding: null } as const;
    // Kept until the note is written, so that no words are lost when it cannot be.
    if (!(await this.#notes.add(watched, draft))) return;
    thread.dispose();
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  }

  /** Opens a note's words for editing. */
  #edit({ note }: NoteComment): void {
    const thread = this.#find(note)?.shown.thread;
    if (!thread) return;
    thread.comments = (thread.comments as readonly NoteComment[]).map((each) =>
      each.contextValue === 'note' ? { ...each, mode: CommentMode.Editing, body: each.words } : each,
    );
  }

  /** Shows a note as the last review has it. */
  #redraw({ note }: NoteComment): void {
    const found = this.#find(note);
    const placed = found && this.#notes.get(found.watched, note);
    if (!placed) return;
    found.shown.drawn = '';
    fill(found.shown, placed);
  }

  async #save(comment: NoteComment): Promise<void> {
    const found = this.#find(comment.note);
    const words = (typeof comment.body === 'string' ? comment.body : comment.body.value).trim();
    if (found && words !== comment.words) {
      // Kept open when it cannot be written, so that no words are lost.
      if (!(await this.#notes.set(found.watched, comment.note, { note: words }))) return;
    }
    this.#redraw(comment);
  }

  #find(note: string): { readonly shown: Shown; readonly watched: Watched } | undefined {
    for (const [uri, threads] of this.#shown) {
      const shown = threads.get(note);
      const watched = this.#documents.all().find(({ document }) => document.uri.toString() === uri);
      if (shown && watched) return { shown, watched };
    }
    return undefined;
  }
}

/** A settled mark on a fact that says nothing more: there are dozens on an article, and the checklist and the hover tell of them. */
function isSilent(placed: PlacedAnnotation): boolean {
  const { kind, status, finding } = placed.annotation;
  if (placed.recheck || isUnsettled(status) || kind === 'note' || finding !== null) return false;
  return saysNothing(placed);
}

function fill(shown: Shown, placed: PlacedAnnotation): void {
  const { annotation } = placed;
  const drawn = JSON.stringify([annotation, placed.recheck]);
  if (shown.drawn === drawn) return;
  shown.drawn = drawn;
  const { thread } = shown;
  thread.label = threadLabel(placed);
  thread.canReply = !annotation.readOnly;
  thread.contextValue = annotation.readOnly ? 'readOnly' : 'note';
  thread.state =
    placed.recheck || isUnsettled(annotation.status)
      ? CommentThreadState.Unresolved
      : CommentThreadState.Resolved;
  thread.comments = [
    firstComment(placed),
    ...annotation.replies.map((reply) => replyComment(annotation.id, reply)),
  ];
}

function firstComment(placed: PlacedAnnotation): NoteComment {
  const { annotation } = placed;
  return {
    note: annotation.id,
    words: annotation.note,
    body: markdown(threadBody(placed)),
    mode: CommentMode.Preview,
    author: { name: annotation.actor },
    timestamp: new Date(annotation.at),
    ...(annotation.changedBy === annotation.actor ? {} : { label: `changed by ${annotation.changedBy}` }),
    contextValue: annotation.readOnly ? 'readOnly' : 'note',
  };
}

function replyComment(note: string, reply: Reply): NoteComment {
  return {
    note,
    words: reply.note,
    body: markdown(noteMarkdown(reply.note)),
    mode: CommentMode.Preview,
    author: { name: reply.actor },
    timestamp: new Date(reply.at),
    contextValue: 'reply',
  };
}

/** Neither trusted nor HTML: what colleagues write can run nothing and fetch nothing. */
function markdown(text: string): MarkdownString {
  const string = new MarkdownString(text);
  string.isTrusted = false;
  string.supportHtml = false;
  return string;
}

/** The words a new thread is about: those selected in it, else the whole of its lines, without white space around. */
function wordsIn({ document }: Watched, range: Range): { start: number; end: number } | null {
  const whole = range.isEmpty
    ? new Range(range.start.line, 0, range.end.line, document.lineAt(range.end.line).text.length)
    : range;
  const span = spanOf(document, whole);
  const text = document.getText(whole);
  const start = span.start + (text.length - text.trimStart().length);
  const end = span.start + text.trimEnd().length;
  return end > start ? { start, end } : null;
}
