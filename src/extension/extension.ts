import { commands, type ExtensionContext, env, languages, workspace } from 'vscode';
import type { StetApi } from './api';
import { registerArticleChoice } from './article-choice';
import { CaretHold } from './caret-hold';
import { Checklist } from './checklist';
import { codeActionMetadata, createCodeActionProvider } from './code-actions';
import { colourSources } from './colour-sources';
import { registerComparison } from './compare';
import { keepContextKeys } from './context-keys';
import { Documents } from './documents';
import { showFindings } from './findings-view';
import { FolderProblems } from './folder-problems';
import { articleLanguages } from './folders';
import { registerHouseStyle } from './house-style';
import { createHoverProvider } from './hover';
import { createLog } from './log';
import { registerLostNotes } from './lost-notes';
import { registerMarkCommands } from './mark-commands';
import { registerMoreAbout } from './more-about';
import { registerNavigation } from './navigate';
import { findingAtCaret, registerNoteCommands } from './note-commands';
import { tellTimeIn } from './note-text';
import { Notes } from './notes';
import { FilePositions } from './positions';
import { ReviewStore } from './review-store';
import { Reviewer } from './reviewer';
import { offerRulePages } from './rule-pages';
import { say, tellTrouble } from './say';
import { Session } from './session';
import { keepRunModes } from './settings';
import { registerSourceCommands } from './source-commands';
import { createFirstMentionProvider, createHighlightProvider, createMentionProvider } from './source-places';
import { offerSymbols } from './source-symbols';
import { showSourcesView } from './sources-view';
import { Status } from './status';
import { NoteThreads } from './threads';
import type { StartWorker } from './worker-port';

/** Puts the extension together. Nothing is read and no worker is started before this has returned. */
export function compose(context: ExtensionContext, startWorker: StartWorker): StetApi {
  const runModes = keepRunModes();
  const log = createLog();
  const documents = new Documents();
  const store = new ReviewStore();
  // Before all other listeners: whoever reads the store finds it in step with the text.
  const moving = documents.onDidChange(({ watched, changes }) => store.move(watched.document.uri, changes));
  const session = new Session(documents, startWorker, context.extensionUri, log);
  const hold = new CaretHold(store, documents);
  const reviewer = new Reviewer(documents, session.worker, store, hold);
  const notes = new Notes(session.worker, reviewer);
  const problems = new FolderProblems();
  const tellTime = tellTimeIn(env.language);
  const checklist = new Checklist({ documents, store, notes, memento: context.workspaceState, tellTime });
  const selector = articleLanguages.map((language) => ({ language }));

  context.subscriptions.push(
    runModes,
    log,
    moving,
    documents,
    session,
    hold,
    reviewer,
    store,
    problems,
    session.onFolderNews((news) => {
      problems.show(news);
      for (const path of news.event.stale) {
        const watched = documents.at(news.folder, path);
        if (watched) reviewer.wants('stale', watched);
      }
    }),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of removed) problems.forget(uri.toString());
    }),
    session.onDidChangeState((state) => {
      if (state === 'running') for (const watched of documents.all()) reviewer.wants('open', watched);
    }),
    reviewer.onDidFail((error) => log.error(String(error))),
    showFindings(store, documents, new FilePositions()),
    new Status(documents, reviewer, session, notes),
    new NoteThreads(documents, store, notes),
    keepContextKeys(documents, store, notes, session),
    languages.registerHoverProvider(selector, createHoverProvider(store, tellTime)),
    languages.registerCodeActionsProvider(selector, createCodeActionProvider(store), codeActionMetadata),
    languages.registerReferenceProvider(selector, createMentionProvider(store)),
    languages.registerDefinitionProvider(selector, createFirstMentionProvider(store)),
    languages.registerDocumentHighlightProvider(selector, createHighlightProvider(store)),
    offerSymbols(selector, store),
    colourSources(documents, store),
    ...showSourcesView(documents, store),
    checklist,
    ...offerRulePages(context.extensionUri, () => findingAtCaret(documents, store)?.finding.rule),
    ...registerComparison(documents, store, session.worker),
    ...registerNavigation(documents, store),
    ...registerNoteCommands({ documents, store, notes }),
    registerMoreAbout({ documents, store, notes }),
    ...registerMarkCommands({ documents, store, notes, checklist }),
    ...registerSourceCommands({ documents, store, notes }),
    ...registerArticleChoice(documents),
    registerLostNotes(documents, notes),
    registerHouseStyle(documents),
    commands.registerCommand('stet.review', async () => {
      const watched = documents.active();
      if (!watched) return;
      try {
        const review = await reviewer.review(watched);
        if (review) say(review.status.state === 'skipped' ? review.status.why : 'reviewed.');
      } catch (error) {
        void tellTrouble(error);
      }
    }),
    commands.registerCommand('stet.restart', () => session.worker.restart()),
    commands.registerCommand('stet.showLog', () => log.show()),
  );
  const begin = setTimeout(() => documents.start(), 0);
  context.subscriptions.push({ dispose: () => clearTimeout(begin) });

  return {
    onDidReview: store.onDidChange,
    async review(uri) {
      const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
      const document = open ?? (await workspace.openTextDocument(uri));
      const watched = documents.keep(document);
      return watched && reviewer.review(watched);
    },
  };
}
