import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { Review } from '../review/model';
import type { Span } from '../text/span';
import type { Documents } from './documents';
import { spanOf } from './positions';
import type { ReviewStore } from './review-store';

/** How long the caret rests before a list follows it. */
const restMs = 150;

/** How long the editor needs to draw a line or two. */
const drawMs = 25;

/** How often the keyboard is led to a list that is being drawn. */
const mostTries = 20;

/** A line of a list. `id` tells it apart and stays the same from one review to the next. */
export interface ListLine {
  readonly id: string;
}

/** What a list shows of an article. */
export interface ListContent<Line extends ListLine> {
  /** What stands above the lines; '' where nothing does. */
  readonly message: string;
  /** What stands beside the title of the view. */
  readonly description?: string;
  /** The outermost lines. */
  readonly roots: readonly Line[];
}

/** Where in the text the person is. */
export interface Caret {
  readonly document: TextDocument;
  readonly review: Review;
  /** Where the caret itself stands. */
  readonly offset: number;
  /** The words that are selected; an empty place where none are. */
  readonly selected: Span;
}

/** What makes one list differ from another. */
export interface ListSpec<Line extends ListLine> {
  /** The `id` of its view in package.json. */
  readonly view: string;
  /** Some lines have others below them. */
  readonly folds: boolean;
  contentOf(review: Review, document: TextDocument): ListContent<Line>;
  childrenOf(line: Line): readonly Line[];
  itemOf(line: Line): TreeItem;
  /** The `id`s of lines that belong to the caret, the likeliest first; `chosen` is the line selected in the list. */
  linesAt(caret: Caret, chosen: Line | undefined): readonly string[];
}

/**
 * A list beside the article in use. It follows the editor and the caret, and is drawn from the last review while it is
 * in sight; it never starts one.
 */
export class FollowingList<Line extends ListLine> implements Disposable, TreeDataProvider<Line> {
  readonly #documents: Documents;
  readonly #store: ReviewStore;
  readonly #spec: ListSpec<Line>;
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<Line>;
  readonly #disposables: Disposable[];
  #document: TextDocument | undefined;
  /** The document shown has a review that is not drawn yet. */
  #isStale = false;
  /** The keyboard is to go to the list as soon as there is one; to this line, if it is named. */
  #awaitsFocus: { readonly id: string | undefined } | undefined;
  #roots: readonly Line[] = [];
  readonly #byId = new Map<string, { readonly line: Line; readonly parent: Line | undefined }>();
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(documents: Documents, store: ReviewStore, spec: ListSpec<Line>) {
    this.#documents = documents;
    this.#store = store;
    this.#spec = spec;
    this.#view = window.createTreeView(spec.view, {
      treeDataProvider: this,
      showCollapseAll: spec.folds,
    });
    this.#disposables = [
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(() => this.#drawSoon()),
      window.onDidChangeActiveTextEditor(() => {
        this.#awaitsFocus = undefined;
        this.#drawSoon();
      }),
      window.onDidChangeVisibleTextEditors(() => this.#drawSoon()),
      documents.onDidOpen(() => this.#drawSoon()),
      documents.onDidClose(() => this.#drawSoon()),
      store.onDidChange((uri) => {
        if (this.#document && this.#document.uri.toString() !== uri.toString()) return;
        this.redraw();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#awaitsFocus = undefined;
        if (textEditor.document === this.#document) this.#followSoon();
      }),
    ];
  }

  /** The article whose lines are shown. */
  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** The line that is selected in the list, as it is now. */
  get chosen(): Line | undefined {
    const [chosen] = this.#view.selection;
    return chosen && this.#byId.get(chosen.id)?.line;
  }

  /**
   * Selects the line that the keyboard is on, as a person can lead it there without selecting, and gives it. Waits
   * while the list is being drawn: the editor knows no line then. Undefined where the keyboard is on none.
   */
  async chooseFocused(): Promise<Line | undefined> {
    await commands.executeCommand('list.selectAndPreserveFocus');
    for (let tries = 0; tries < mostTries && !this.chosen; tries++) await turn(drawMs);
    return this.chosen;
  }

  getChildren(line?: Line): Line[] {
    return [...(line ? this.#spec.childrenOf(line) : this.#roots)];
  }

  getParent({ id }: Line): Line | undefined {
    return this.#byId.get(id)?.parent;
  }

  getTreeItem(line: Line): TreeItem {
    const item = this.#spec.itemOf(line);
    item.id = `${this.#document?.uri.toString()} ${line.id}`;
    return item;
  }

  dispose(): void {
    clearTimeout(this.#drawing);
    clearTimeout(this.#following);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Draws the list anew soon, from the review there is. */
  redraw(): void {
    this.#isStale = true;
    this.#drawSoon();
  }

  /**
   * Shows the view and leads the keyboard to a line; else to that of the caret, else to the first. The editor's own
   * command for it loses the keyboard where the list is not drawn yet, as when the view is shown for the first time.
   */
  async show(lineFor: (document: TextDocument, review: Review) => string | undefined = () => undefined) {
    // Drawn before it is in sight, it takes the keyboard at once.
    this.#draw();
    const focus = () => commands.executeCommand(`${this.#spec.view}.focus`);
    await focus();
    // A view that was not there a moment ago takes the editor some time.
    for (let tries = 1; tries < mostTries && !this.#view.visible; tries++) {
      await turn(drawMs);
      if (tries % 8 === 0) await focus();
    }
    const document = this.#documentInUse();
    const review = document && this.#store.get(document.uri);
    this.#awaitsFocus = { id: document && review && lineFor(document, review) };
    if (this.#view.visible) this.#draw();
    await this.#takeFocus();
  }

  /** Selects a line; the keyboard goes with it if asked. False where the list has no such line now. */
  async choose(id: string, focus: boolean): Promise<boolean> {
    for (let tries = 0; tries < mostTries && this.#view.visible; tries++) {
      const line = this.#byId.get(id)?.line;
      if (!line) return false;
      // What the caret asks for comes too late now.
      clearTimeout(this.#following);
      try {
        await this.#view.reveal(line, { select: true, focus });
        return true;
      } catch {
        // The list was drawn anew meanwhile.
        await turn(drawMs);
      }
    }
    return false;
  }

  async #takeFocus(): Promise<void> {
    for (let tries = 0; tries < mostTries && this.#awaitsFocus && this.#view.visible; tries++) {
      const asked = this.#awaitsFocus.id;
      const line = (asked && this.#byId.get(asked)?.line) || this.#lineAtCaret() || this.#roots[0];
      // Where there is no list the view itself gets the keyboard, once it says why.
      if (!line && !this.#view.message) return;
      try {
        if (line) await this.#view.reveal(line, { select: true, focus: true });
        else await commands.executeCommand(`${this.#spec.view}.focus`);
        this.#awaitsFocus = undefined;
      } catch {
        // The editor is still drawing the list.
        await turn(restMs);
      }
    }
  }

  #drawSoon(): void {
    this.#drawing ??= setTimeout(() => {
      this.#drawing = undefined;
      if (this.#view.visible) this.#draw();
    }, 0);
  }

  #draw(): void {
    const document = this.#documentInUse();
    if (document === this.#document && !this.#isStale) return;
    this.#document = document;
    this.#isStale = false;
    const review = document && this.#store.get(document.uri);
    const before = this.#roots.length;
    this.#byId.clear();
    const content = document && review && this.#spec.contentOf(review, document);
    this.#roots = content?.roots ?? [];
    this.#view.message = content?.message || undefined;
    this.#view.description = content?.description;
    for (const line of this.#roots) this.#remember(line, undefined);
    if (before === 0 && this.#roots.length === 0) return void this.#takeFocus();
    this.#changed.fire();
    void this.#takeFocus();
    this.#followSoon();
  }

  #remember(line: Line, parent: Line | undefined): void {
    this.#byId.set(line.id, { line, parent });
    for (const child of this.#spec.childrenOf(line)) this.#remember(child, line);
  }

  /** That of the editor in use; else the one shown before, as long as it is still in sight. */
  #documentInUse(): TextDocument | undefined {
    const active = this.#documents.active()?.document;
    if (active) return active;
    const isInSight = window.visibleTextEditors.some(({ document }) => document === this.#document);
    const isWatched = this.#document && this.#documents.get(this.#document.uri);
    return isInSight && isWatched && !window.activeTextEditor ? this.#document : undefined;
  }

  #followSoon(): void {
    clearTimeout(this.#following);
    if (this.#view.visible) this.#following = setTimeout(() => this.#follow(), restMs);
  }

  /** Selects the line that belongs to the caret; the keyboard stays where it is. */
  #follow(): void {
    const line = this.#view.visible ? this.#lineAtCaret() : undefined;
    if (!line || line.id === this.#view.selection[0]?.id) return;
    // It fails when the list was drawn anew meanwhile; then it follows again.
    this.#view.reveal(line, { select: true, focus: false }).then(undefined, () => {});
  }

  #lineAtCaret(): Line | undefined {
    const editor = window.activeTextEditor;
    const document = this.#document;
    const review = document && this.#store.get(document.uri);
    if (!editor || editor.document !== document || !review) return undefined;
    const caret: Caret = {
      document,
      review,
      offset: document.offsetAt(editor.selection.active),
      selected: spanOf(document, editor.selection),
    };
    for (const id of this.#spec.linesAt(caret, this.chosen)) {
      const found = this.#byId.get(id);
      if (found) return found.line;
    }
    return undefined;
  }
}

function turn(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
