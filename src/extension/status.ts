import {
  type Command,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { ReviewEvent } from '../review/service';
import type { Documents, Watched } from './documents';
import { isOpen, lostNotes } from './lost-notes';
import type { Notes } from './notes';
import type { Reviewer } from './reviewer';
import type { Session } from './session';
import { folderSettings, runMode } from './settings';
import { count, type StatusAction, type StatusText, statusOf } from './status-text';

const severities = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
} as const;

const actions: Readonly<Record<StatusAction, Command>> = {
  review: { title: 'Review', command: 'stet.review' },
  next: { title: 'Next Finding', command: 'stet.nextFinding' },
  reviewAnyway: { title: 'Review This File Anyway', command: 'stet.reviewAnyway' },
  openFolder: { title: 'Open Folder', command: 'vscode.openFolder' },
  restart: { title: 'Start Again', command: 'stet.restart' },
};

/**
 * The status of the document in use: how much there is to look at, or why it is not reviewed. All of it is in the
 * language status, which waits behind a click; of a reviewed article the status bar itself says the most important.
 */
export class Status implements Disposable {
  readonly #documents: Documents;
  readonly #reviewer: Reviewer;
  readonly #session: Session;
  readonly #notes: Notes;
  readonly #indexing = new Map<string, ReviewEvent['indexing']>();
  readonly #disposables: Disposable[];
  #item: LanguageStatusItem | undefined;
  #lost: LanguageStatusItem | undefined;
  #bar: StatusBarItem | undefined;

  constructor(documents: Documents, reviewer: Reviewer, session: Session, notes: Notes) {
    this.#documents = documents;
    this.#reviewer = reviewer;
    this.#session = session;
    this.#notes = notes;
    const ofActive = (uri: { toString(): string }) => {
      if (uri.toString() === window.activeTextEditor?.document.uri.toString()) this.#draw();
    };
    this.#disposables = [
      window.onDidChangeActiveTextEditor(() => this.#draw()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('stet')) this.#draw();
      }),
      documents.onDidOpen(({ document }) => ofActive(document.uri)),
      documents.onDidClose(({ document }) => ofActive(document.uri)),
      documents.onDidChange(({ watched }) => {
        if (runMode(watched.document.uri, reviewer.store.given(watched.document.uri)?.run) !== 'onType')
          ofActive(watched.document.uri);
      }),
      reviewer.store.onDidChange(ofActive),
      reviewer.onDidChangeActivity(ofActive),
      session.onDidChangeState(() => this.#draw()),
      session.onFolderNews(({ folder, event }) => {
        this.#indexing.set(folder, event.indexing);
        this.#draw();
      }),
    ];
  }

  dispose(): void {
    this.#clear();
    this.#bar?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #clear(): void {
    this.#item?.dispose();
    this.#lost?.dispose();
    this.#bar?.hide();
    this.#item = undefined;
    this.#lost = undefined;
  }

  #draw(): void {
    const watched = this.#documents.active();
    if (!watched) {
      this.#clear();
      return;
    }
    const { document, place } = watched;
    const review = this.#reviewer.store.get(document.uri);
    const status = statusOf({
      worker: this.#session.worker.state,
      mode: runMode(document.uri, review?.run),
      review,
      running: this.#reviewer.isRunning(document.uri),
      changed: this.#reviewer.store.given(document.uri)?.version !== document.version,
      inFolder: place.folder !== '',
      compares: folderSettings(place.folder).versions,
      indexing: this.#indexing.get(place.folder) ?? null,
    });
    this.#item ??= newItem('stet.status', 'Stet');
    const item = this.#item;
    item.selector = selectorOf(watched);
    item.text = status.text;
    item.detail = status.detail;
    item.severity = severities[status.severity];
    item.busy = status.busy;
    item.command = status.action ? actions[status.action] : undefined;
    item.accessibilityInformation = { label: `${status.text}. ${status.detail}` };
    this.#drawLost(watched);
    if (review?.status.state === 'reviewed' || status.severity === 'error') this.#drawBar(status);
    else this.#bar?.hide();
  }

  #drawBar({ text, detail, severity, action }: StatusText): void {
    this.#bar ??= newBar();
    this.#bar.text = text;
    this.#bar.tooltip = action ? `${detail}\nClick: ${actions[action].title}` : detail;
    this.#bar.command = action ? actions[action] : undefined;
    this.#bar.backgroundColor =
      severity === 'error' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    this.#bar.accessibilityInformation = { label: `${text}. ${detail}` };
    this.#bar.show();
  }

  #drawLost(watched: Watched): void {
    // What is settled needs nobody, even where its words have been cut.
    const lost = lostNotes(this.#notes, watched).filter(isOpen).length;
    if (lost === 0) {
      this.#lost?.dispose();
      this.#lost = undefined;
      return;
    }
    this.#lost ??= newItem('stet.lostNotes', 'Stet notes');
    const item = this.#lost;
    item.selector = selectorOf(watched);
    item.text = lost === 1 ? '1 note whose text is gone' : `${count(lost, 'note')} whose text is gone`;
    item.detail = 'Nothing is lost: attach, settle or delete each.';
    item.severity = LanguageStatusSeverity.Warning;
    item.command = { title: 'Show', command: 'stet.showLostNotes' };
  }
}

function newItem(id: string, name: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(id, []);
  item.name = name;
  return item;
}

function newBar(): StatusBarItem {
  // Left of the caret's line and column.
  const bar = window.createStatusBarItem('stet.status', StatusBarAlignment.Right, 101);
  bar.name = 'Stet';
  return bar;
}

function selectorOf({ document }: Watched) {
  return { language: document.languageId, scheme: document.uri.scheme };
}
