import {
  commands,
  type Disposable,
  type Memento,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  window,
} from 'vscode';
import type { AnnotationStatus } from '../annotations/model';
import type { FactCheck, Review } from '../review/model';
import { shortened } from '../text/shortened';
import { authorFor } from './author';
import { ChecklistProgress } from './checklist-progress';
import type { Documents, Watched } from './documents';
import { askEvidence } from './evidence-questions';
import { greyDone, itemOf } from './fact-items';
import {
  type FactLine,
  type FactNode,
  factListOf,
  factNamed,
  factsAt,
  goOnFrom,
  stepFrom,
} from './fact-list';
import { type Caret, FollowingList } from './following-list';
import { type Mark, putMark, takeMarkBack } from './marks';
import { stepThroughFacts } from './navigate';
import { gone } from './note-commands';
import { askWords } from './note-questions';
import type { Notes } from './notes';
import { rangeOf } from './positions';
import type { ReviewStore } from './review-store';
import { say } from './say';

/** What a key hands its command: it is about the line that the keyboard is on. */
const byKey = 'list';

/** Whether the view is there, is kept under this name. */
const offeredKey = 'stet.checking';

interface Parts {
  readonly documents: Documents;
  readonly store: ReviewStore;
  readonly notes: Notes;
  /** Kept for this workspace on this machine. */
  readonly memento: Memento;
}

/** A fact that a command is about, as it is now. */
interface Named {
  readonly watched: Watched;
  readonly review: Review;
  readonly fact: FactCheck;
}

/** What is to become of a fact. Undefined when the person has turned away. */
type Decide = (named: Named) => Promise<Mark | undefined>;

/**
 * The facts of the article in use, to be checked line by line, as magazines do: by the keyboard alone, a letter a mark.
 * Each mark is a note on the words of its fact.
 */
export class Checklist implements Disposable {
  readonly #parts: Parts;
  readonly #list: FollowingList<FactNode>;
  readonly #progress: ChecklistProgress;
  readonly #disposables: Disposable[];
  #onlyOpen = false;
  /** What keys do, one after the other: each begins where the one before has led. */
  #keys: Promise<unknown> = Promise.resolve();
  /** Keys under way. The editor takes the line they select for one that was clicked. */
  #keysUnderWay = 0;

  readonly #writing = new Map<string, Promise<void>>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#progress = new ChecklistProgress(parts.memento);
    this.#list = new FollowingList<FactNode>(parts.documents, parts.store, {
      view: 'stet.checklist',
      folds: false,
      contentOf: (review, { uri }) => factListOf(review, uri.toString(), this.#onlyOpen),
      childrenOf: () => [],
      itemOf,
      linesAt: (caret, chosen) => this.#linesAt(caret, chosen),
    });
    const mark = (name: string, decide: Decide) =>
      commands.registerCommand(name, (argument?: unknown) => this.mark(argument, decide));
    const as = (status: AnnotationStatus) => async () => ({ status });
    this.#disposables = [
      this.#list,
      greyDone(),
      commands.registerCommand('stet.showChecklist', () => this.#show()),
      commands.registerCommand('stet.hideChecklist', () => this.#offer(false)),
      commands.registerCommand('stet.showOpenFacts', () => this.#filter(true)),
      commands.registerCommand('stet.showAllFacts', () => this.#filter(false)),
      commands.registerCommand('stet.nextFact', (argument?: unknown) => this.#step(argument, 1)),
      commands.registerCommand('stet.previousFact', (argument?: unknown) => this.#step(argument, -1)),
      commands.registerCommand('stet.showFact', (argument?: unknown) => this.#clicked(argument)),
      commands.registerCommand('stet.goToFact', (argument?: unknown) => this.#goTo(argument)),
      mark('stet.factNeedsSource', as('needs-source')),
      mark('stet.factDisputed', as('disputed')),
      mark('stet.factQuery', askQuery),
      mark('stet.factOpinion', as('opinion')),
      mark('stet.factStands', as('stet')),
      commands.registerCommand('stet.factUndo', (argument?: unknown) => this.#undo(argument)),
    ];
    void this.#offer(parts.memento.get(offeredKey, false));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** True where an argument of a command names a line of this list. */
  isAbout(argument: unknown): boolean {
    return argument === byKey || (argument as Partial<FactLine> | undefined)?.type === 'fact';
  }

  /** Marks the fact that an argument names; after a key it goes on to the next line. */
  mark(argument: unknown, decide: Decide): Promise<void> {
    return this.#actOn(argument, (line, isByKey) => this.#markLine(line, decide, isByKey));
  }

  /** Adds evidence to the fact that an argument names. */
  addEvidence(argument: unknown): Promise<void> {
    return this.mark(argument, async ({ fact }) => {
      const asksChecked = fact.status !== 'checked' || fact.recheck;
      const found = await askEvidence(`Evidence for “${shortened(fact.quote, 60)}”`, asksChecked);
      return found && { evidence: found.evidence, ...(found.isChecked ? { status: 'checked' } : {}) };
    });
  }

  async #markLine(line: FactLine, decide: Decide, goesOn: boolean): Promise<void> {
    const named = this.#named(line);
    if (!named) return say(gone);
    if (named.watched.place.folder === '') return say(noFolder);
    // Whoever has no name yet is asked for it here, before the keyboard goes on.
    if (!(await authorFor(named.watched.document.uri))) return;
    const next = goOnFrom(this.#lines(), line.id);
    const mark = await decide(named);
    if (!mark) return;
    const written = this.#write(line, ({ watched, fact }) =>
      putMark(this.#parts.notes, watched, { type: 'fact', span: fact, fact }, mark),
    );
    // The keyboard need not wait for the disk.
    if (!goesOn) await written;
    else if (mark.status === undefined) await this.#goOnTo(line, named.watched);
    else if (next) await this.#goOnTo(next, named.watched);
    else say('that was the last one.');
  }

  /** Writes what has been decided of a line, once what was decided before is known: the two share a note. */
  #write(line: FactLine, act: (named: Named) => Promise<unknown>): Promise<void> {
    const key = `${line.ref.uri} ${line.id}`;
    const before = this.#writing.get(key) ?? Promise.resolve();
    const writing = before.then(async () => {
      const named = this.#named(line);
      if (named) await act(named);
      else say(gone);
    });
    const forget = () => {
      if (this.#writing.get(key) === writing) this.#writing.delete(key);
    };
    this.#writing.set(key, writing);
    writing.then(forget, forget);
    return writing;
  }

  #undo(argument: unknown): Promise<void> {
    return this.#actOn(argument, async (line) => {
      void this.#write(line, ({ watched, fact }) =>
        takeMarkBack(
          this.#parts.notes,
          watched,
          fact,
          async ({ annotation }) => annotation.actor === (await authorFor(watched.document.uri)),
        ),
      );
    });
  }

  async #step(argument: unknown, by: 1 | -1): Promise<void> {
    const { documents, store } = this.#parts;
    if (argument !== byKey) return stepThroughFacts(documents, store, by);
    await this.#inTurn(async (line) => {
      const next = stepFrom(this.#lines(), line?.id, by);
      const watched = next && this.#named(next)?.watched;
      if (next && watched) await this.#goOnTo(next, watched);
    });
  }

  /** What one key does to the line that the keyboard is on. */
  #inTurn(act: (line: FactLine | undefined) => Promise<unknown>): Promise<void> {
    this.#keysUnderWay += 1;
    const turn = this.#keys.then(async () => {
      const chosen = await this.#list.chooseFocused();
      await act(chosen?.type === 'fact' ? chosen : undefined);
    });
    this.#keys = turn
      .catch(() => {})
      .then(() => {
        this.#keysUnderWay -= 1;
      });
    return turn;
  }

  /** Does something to the line that an argument of a command names. */
  async #actOn(
    argument: unknown,
    act: (line: FactLine, isByKey: boolean) => Promise<unknown>,
  ): Promise<void> {
    if (argument !== byKey) {
      const line = argument as FactLine | undefined;
      if (line?.type === 'fact') await act(line, false);
      return;
    }
    await this.#inTurn(async (line) => {
      if (line) await act(line, true);
      else say('choose a line first, with the arrow keys or N.');
    });
  }

  async #goOnTo(line: FactLine, { document }: Watched): Promise<void> {
    await this.#list.choose(line.id, true);
    const fact = this.#named(line)?.fact;
    if (fact) await this.#showInText(document, fact);
  }

  /** Shows where a fact stands; the keyboard stays in the list. */
  async #showInText(document: TextDocument, span: FactCheck): Promise<void> {
    this.#progress.remember(document, span);
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = shown ?? (await window.showTextDocument(document, { preserveFocus: true }));
    const range = rangeOf(document, span);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #clicked(argument: unknown): Promise<void> {
    if (this.#keysUnderWay > 0) return;
    const named = this.#named(argument as FactLine);
    if (named) await this.#showInText(named.watched.document, named.fact);
  }

  #goTo(argument: unknown): Promise<void> {
    return this.#actOn(argument, async (line) => {
      const named = this.#named(line);
      if (!named) return say(gone);
      const { document } = named.watched;
      this.#progress.remember(document, named.fact);
      const { start } = rangeOf(document, named.fact);
      const shown = window.visibleTextEditors.find((editor) => editor.document === document);
      await window.showTextDocument(document, {
        selection: new Selection(start, start),
        ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
      });
    });
  }

  /** Shows the list, at the fact of the caret, else at the one last worked on. */
  async #show(): Promise<void> {
    await this.#offer(true);
    let resumed: FactCheck | undefined;
    await this.#list.show((document, review) => {
      const editor = window.activeTextEditor;
      const caret = editor?.document === document ? document.offsetAt(editor.selection.active) : 0;
      if (caret > 0 && factsAt(review, { start: caret, end: caret }).length > 0) return undefined;
      resumed = this.#progress.of(document, review);
      return resumed?.id;
    });
    const { document } = this.#list;
    if (document && resumed) await this.#showInText(document, resumed);
  }

  /** The view is there while somebody checks: a desk that never does is not bothered with it. */
  async #offer(isOffered: boolean): Promise<void> {
    void this.#parts.memento.update(offeredKey, isOffered);
    await commands.executeCommand('setContext', 'stet.checking', isOffered);
  }

  #filter(onlyOpen: boolean): void {
    this.#onlyOpen = onlyOpen;
    void commands.executeCommand('setContext', 'stet.onlyOpenFacts', onlyOpen);
    this.#list.redraw();
  }

  #linesAt({ document, review, offset, selected }: Caret, chosen: FactNode | undefined): string[] {
    if (offset === 0 && selected.end === 0) {
      // Nobody has put the caret there: the article has just been opened.
      const resumed = this.#progress.of(document, review);
      if (resumed) return [resumed.id];
    }
    const facts = factsAt(review, selected);
    const [best] = facts;
    const same = facts.find(
      ({ id, start, end }) => id === chosen?.id && start === best?.start && end === best.end,
    );
    return (same ? [same, ...facts] : facts).map(({ id }) => id);
  }

  #lines(): FactLine[] {
    return this.#list.getChildren().filter((node): node is FactLine => node.type === 'fact');
  }

  #named({ ref }: FactLine): Named | undefined {
    const watched = this.#parts.documents.get(Uri.parse(ref.uri, true));
    const review = watched && this.#parts.store.get(watched.document.uri);
    const fact = review && factNamed(review, ref);
    return watched && review && fact && { watched, review, fact };
  }
}

const noFolder = 'open the folder that holds this file: notes are kept beside the copy.';

async function askQuery({ fact }: Named): Promise<Mark | undefined> {
  const words = await askWords(
    `Query to the author: “${shortened(fact.quote, 60)}”`,
    'What should the author answer? Enter alone is fine.',
  );
  return words === undefined ? undefined : { status: 'query', words };
}
