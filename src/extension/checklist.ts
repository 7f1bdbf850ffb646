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
import type { FactCheck } from '../review/model';
import { authorFor } from './author';
import { ChecklistProgress } from './checklist-progress';
import type { Documents, Watched } from './documents';
import { askEvidence } from './evidence-questions';
import { FactHighlight } from './fact-highlight';
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
import { FactMarks, type Named } from './fact-marks';
import { type Caret, FollowingList } from './following-list';
import type { Mark } from './marks';
import { stepThroughFacts } from './navigate';
import { gone } from './note-commands';
import { askWords } from './note-questions';
import type { TellTime } from './note-text';
import type { Notes } from './notes';
import { rangeOf } from './positions';
import { quoted } from './quoted';
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
  readonly tellTime: TellTime;
}

/** What is to become of a fact. Undefined when the person has turned away. */
type Decide = (named: Named) => Promise<Mark | undefined>;

/** What a key does to a line. */
type Act = (line: FactLine, isByKey: boolean) => Promise<unknown>;

/**
 * The facts of the article in use, to be checked line by line, as magazines do: by the keyboard alone, a letter a mark.
 * Each mark is a note on the words of its fact.
 */
export class Checklist implements Disposable {
  readonly #parts: Parts;
  readonly #list: FollowingList<FactNode>;
  readonly #progress: ChecklistProgress;
  readonly #disposables: Disposable[];
  readonly #highlight = new FactHighlight();
  readonly #marks: FactMarks;
  #onlyOpen = false;
  #byKind = false;
  /** What keys do, one after the other: each begins where the one before has led. */
  #keys: Promise<unknown> = Promise.resolve();
  /** Keys under way. The editor takes the line they select for one that was clicked. */
  #keysUnderWay = 0;
  /** A key that asks for words was pressed, and they are not given yet: what is typed is meant for the question. */
  #isAsking = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#marks = new FactMarks(parts.notes, (line) => this.#named(line));
    this.#progress = new ChecklistProgress(parts.memento);
    this.#list = new FollowingList<FactNode>(parts.documents, parts.store, {
      view: 'stet.checklist',
      folds: false,
      contentOf: (review, document) =>
        factListOf(review, document.uri.toString(), {
          onlyOpen: this.#onlyOpen,
          byKind: this.#byKind,
          lineOf: ({ start }) => document.positionAt(start).line + 1,
        }),
      childrenOf: () => [],
      itemOf: (node) => itemOf(node, parts.tellTime),
      linesAt: (caret, chosen) => this.#linesAt(caret, chosen),
    });
    const on = (name: string, act: (argument?: unknown) => unknown) => commands.registerCommand(name, act);
    const mark = (name: string, status: AnnotationStatus) =>
      on(name, (argument) => this.mark(argument, async () => ({ status })));
    const ask = (name: string, status: keyof typeof questions) =>
      on(name, (argument) => this.#mark(argument, (named) => askFor(status, named), true));
    this.#disposables = [
      this.#list,
      this.#highlight,
      greyDone(),
      on('stet.showChecklist', () => this.#show()),
      on('stet.hideChecklist', () => this.#hide()),
      on('stet.showOpenFacts', () => this.#filter(true)),
      on('stet.showAllFacts', () => this.#filter(false)),
      on('stet.groupFacts', () => this.#group(true)),
      on('stet.orderFacts', () => this.#group(false)),
      on('stet.nextFact', (argument) => this.#step(argument, 1)),
      on('stet.previousFact', (argument) => this.#step(argument, -1)),
      on('stet.showFact', (argument) => this.#clicked(argument)),
      on('stet.goToFact', (argument) => this.#goTo(argument)),
      mark('stet.factNeedsSource', 'needs-source'),
      ask('stet.factDisputed', 'disputed'),
      ask('stet.factQuery', 'query'),
      mark('stet.factOpinion', 'opinion'),
      ask('stet.factStands', 'stet'),
      on('stet.factUndo', (argument) => this.#clear(argument)),
      on('stet.undoLastMark', () => this.#undoLast()),
      // Without it a key that means nothing would search the list, or reach the copy.
      on('stet.noKey', () => {}),
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
    return this.#mark(argument, decide, false);
  }

  /** Adds evidence to the fact that an argument names. */
  addEvidence(argument: unknown): Promise<void> {
    const decide: Decide = async ({ fact }) => {
      const asksChecked = fact.status !== 'checked' || fact.recheck;
      const found = await askEvidence(`Evidence for ${quoted(fact.quote, 60)}`, asksChecked);
      return found && { evidence: found.evidence, ...(found.isChecked ? { status: 'checked' } : {}) };
    };
    return this.#mark(argument, decide, true);
  }

  #mark(argument: unknown, decide: Decide, asks: boolean): Promise<void> {
    return this.#actOn(argument, (line, isByKey) => this.#markLine(line, decide, isByKey), asks);
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
    this.#isAsking = false;
    const written = this.#marks.put(line, mark);
    // The keyboard need not wait for the disk.
    if (!goesOn) await written;
    else if (mark.status === undefined) await this.#goOnTo(line, named.watched);
    else if (next) await this.#goOnTo(next, named.watched);
    else say('that was the last one.');
  }

  #clear(argument: unknown): Promise<void> {
    return this.#actOn(argument, async (line) => {
      void this.#marks.clear(line);
    });
  }

  /** Takes back the last mark that was made here on this article, and goes to its line. */
  #undoLast(): Promise<void> {
    return this.#inTurn(async () => {
      const { document } = this.#list;
      const line = document && (await this.#marks.undoLast(document.uri.toString()));
      const watched = line && this.#named(line)?.watched;
      if (watched) await this.#goOnTo(line, watched);
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

  /** What one key does to the line that the keyboard is on. `asks`: it asks for words first. */
  #inTurn(act: (line: FactLine | undefined) => Promise<unknown>, asks = false): Promise<void> {
    if (this.#isAsking) {
      say('answer the question first; Escape leaves it.');
      return Promise.resolve();
    }
    this.#isAsking = asks;
    this.#keysUnderWay += 1;
    const turn = this.#keys.then(async () => {
      const chosen = await this.#list.chooseFocused();
      await act(chosen?.type === 'fact' ? chosen : undefined);
    });
    this.#keys = turn
      .catch(() => {})
      .then(() => {
        this.#keysUnderWay -= 1;
        if (asks) this.#isAsking = false;
      });
    return turn;
  }

  /** Does something to the line that an argument of a command names. */
  async #actOn(argument: unknown, act: Act, asks = false): Promise<void> {
    if (argument !== byKey) {
      const line = argument as FactLine | undefined;
      if (line?.type === 'fact') await act(line, false);
      return;
    }
    await this.#inTurn(async (line) => {
      if (line) await act(line, true);
      else say('choose a line first, with the arrow keys or N.');
    }, asks);
  }

  async #goOnTo(line: FactLine, { document }: Watched): Promise<void> {
    await this.#list.choose(line.id, true);
    const fact = this.#named(line)?.fact;
    if (fact) await this.#showInText(document, fact);
  }

  /** Shows where a fact stands: the caret goes there, nothing is selected, and the keyboard stays in the list. */
  async #showInText(document: TextDocument, span: FactCheck): Promise<void> {
    this.#progress.remember(document, span);
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = shown ?? (await window.showTextDocument(document, { preserveFocus: true }));
    const range = rangeOf(document, span);
    editor.selection = new Selection(range.start, range.start);
    this.#highlight.show(editor, range);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #clicked(argument: unknown): Promise<void> {
    if (this.#keysUnderWay > 0) return;
    const named = this.#named(argument as FactLine);
    if (named) await this.#showInText(named.watched.document, named.fact);
  }

  #goTo(argument: unknown): Promise<void> {
    if (argument !== byKey) return this.#actOn(argument, (line) => this.#goToText(line));
    return this.#inTurn(async (line) => {
      if (line) return this.#goToText(line);
      const { chosen } = this.#list;
      if (chosen?.type === 'action') await commands.executeCommand(chosen.command);
    });
  }

  async #goToText(line: FactLine): Promise<void> {
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

  #hide(): Promise<void> {
    this.#highlight.hide();
    return this.#offer(false);
  }

  #group(byKind: boolean): void {
    this.#byKind = byKind;
    void commands.executeCommand('setContext', 'stet.factsByKind', byKind);
    this.#list.redraw();
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
    // Of several the one that is shown stays chosen: its caret stands where all of them begin.
    const same = facts.find(({ id, start }) => id === chosen?.id && start === (best?.start ?? offset));
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

const questions = {
  query: { title: 'Query to the author', prompt: 'What should the author answer?' },
  disputed: { title: 'Disputed', prompt: 'What is wrong with it?' },
  stet: { title: 'Let it stand', prompt: 'Why does it stand?' },
} as const;

async function askFor(status: keyof typeof questions, { fact }: Named): Promise<Mark | undefined> {
  const { title, prompt } = questions[status];
  const words = await askWords(
    `${title}: ${quoted(fact.quote, 60)}`,
    `${prompt} Your colleagues see it. Enter alone is fine.`,
  );
  return words === undefined ? undefined : { status, words };
}
