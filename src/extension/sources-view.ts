import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { SourceKind } from '../sources/model';
import type { Documents } from './documents';
import type { ReviewStore } from './review-store';
import { sourceAt, statementAt } from './source-at';
import { childrenOf, type SourceNode, treeOf } from './source-tree';
import { unclearName } from './source-words';

/** How long the caret rests before the list follows it. */
const restMs = 150;

/** How often the keyboard is led to a list that is being drawn. */
const mostTries = 20;

const icons: Readonly<Record<SourceKind, string>> = {
  anonymous: 'eye-closed',
  named: 'person',
  institution: 'organization',
  document: 'file-text',
  outlet: 'radio-tower',
  'unnamed-person': 'question',
  'unnamed-group': 'question',
};

/**
 * The sources of the article in use, as a list: how much rests on anonymous ones, then all of them by kind, each with
 * what it said. It follows the editor and the caret, and is drawn from the last review while it is in sight.
 */
export class SourcesView implements Disposable, TreeDataProvider<SourceNode> {
  readonly #documents: Documents;
  readonly #store: ReviewStore;
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<SourceNode>;
  readonly #disposables: Disposable[];
  #document: TextDocument | undefined;
  /** The document shown has a review that is not drawn yet. */
  #isStale = false;
  /** The keyboard is to go to the list as soon as there is one. */
  #awaitsFocus = false;
  #roots: readonly SourceNode[] = [];
  readonly #byId = new Map<string, { readonly node: SourceNode; readonly parent: SourceNode | undefined }>();
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(documents: Documents, store: ReviewStore) {
    this.#documents = documents;
    this.#store = store;
    this.#view = window.createTreeView('stet.sources', { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(() => this.#drawSoon()),
      commands.registerCommand('stet.showSources', () => this.#show()),
      window.onDidChangeActiveTextEditor(() => {
        this.#awaitsFocus = false;
        this.#drawSoon();
      }),
      window.onDidChangeVisibleTextEditors(() => this.#drawSoon()),
      documents.onDidOpen(() => this.#drawSoon()),
      documents.onDidClose(() => this.#drawSoon()),
      store.onDidChange((uri) => {
        if (this.#document && this.#document.uri.toString() !== uri.toString()) return;
        this.#isStale = true;
        this.#drawSoon();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#awaitsFocus = false;
        if (textEditor.document === this.#document) this.#followSoon();
      }),
    ];
  }

  getChildren(node?: SourceNode): SourceNode[] {
    return [...(node ? childrenOf(node) : this.#roots)];
  }

  getParent({ id }: SourceNode): SourceNode | undefined {
    return this.#byId.get(id)?.parent;
  }

  getTreeItem(node: SourceNode): TreeItem {
    const item = new TreeItem(node.label, foldingOf(node));
    item.id = `${this.#document?.uri.toString()} ${node.id}`;
    item.description = node.detail;
    item.accessibilityInformation = { label: node.spoken };
    item.contextValue = node.type === 'source' && node.card.kind === 'anonymous' ? 'anonymous' : node.type;
    item.tooltip = tooltipOf(node);
    if (node.type === 'source') {
      item.iconPath = node.lacksReason
        ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
        : new ThemeIcon(icons[node.card.kind]);
    }
    if (node.type === 'action') {
      item.iconPath = new ThemeIcon('play');
      item.command = { title: node.label, command: node.command };
    }
    if (node.type === 'source' || node.type === 'statement') {
      item.command = { title: 'Go to the Place', command: 'stet.goToSource', arguments: [node.ref] };
    }
    return item;
  }

  dispose(): void {
    clearTimeout(this.#drawing);
    clearTimeout(this.#following);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /**
   * Shows the view and leads the keyboard to the line of the caret. The editor's own command for it loses the keyboard
   * where the list is not drawn yet, as when the view is shown for the first time.
   */
  async #show(): Promise<void> {
    await commands.executeCommand('stet.sources.focus');
    this.#awaitsFocus = true;
    if (this.#view.visible) this.#draw();
    await this.#takeFocus();
  }

  async #takeFocus(): Promise<void> {
    for (let tries = 0; tries < mostTries && this.#awaitsFocus && this.#view.visible; tries++) {
      const line = this.#lineAtCaret() ?? this.#roots[0];
      // Where there is no list the view itself gets the keyboard, once it says why.
      if (!line && !this.#view.message) return;
      try {
        if (line) await this.#view.reveal(line, { select: true, focus: true });
        else await commands.executeCommand('stet.sources.focus');
        this.#awaitsFocus = false;
      } catch {
        // The editor is still drawing the list.
        await new Promise((resolve) => setTimeout(resolve, restMs));
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
    const tree = document && review && treeOf(review, document.getText(), document.uri.toString());
    this.#roots = tree?.roots ?? [];
    this.#view.message = tree?.message || undefined;
    for (const node of this.#roots) this.#remember(node, undefined);
    if (before === 0 && this.#roots.length === 0) return void this.#takeFocus();
    this.#changed.fire();
    void this.#takeFocus();
    this.#followSoon();
  }

  #remember(node: SourceNode, parent: SourceNode | undefined): void {
    this.#byId.set(node.id, { node, parent });
    for (const child of childrenOf(node)) this.#remember(child, node);
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

  /** Selects the line of the statement or source at the caret; the keyboard stays where it is. */
  #follow(): void {
    const line = this.#view.visible ? this.#lineAtCaret() : undefined;
    if (!line || line.id === this.#view.selection[0]?.id) return;
    // It fails when the list was drawn anew meanwhile; then it follows again.
    this.#view.reveal(line, { select: true, focus: false }).then(undefined, () => {});
  }

  #lineAtCaret(): SourceNode | undefined {
    const editor = window.activeTextEditor;
    const document = this.#document;
    const review = document && this.#store.get(document.uri);
    if (!editor || editor.document !== document || !review) return undefined;
    const caret = document.offsetAt(editor.selection.active);
    const statement = statementAt(review, caret);
    const card = sourceAt(review, caret)?.card;
    const selected = this.#view.selection[0];
    // A source that was selected itself is not left for the statement that names it.
    if (selected?.type === 'source' && selected.id === card?.id) return this.#byId.get(selected.id)?.node;
    const ofStatement = statement && this.#byId.get(`${statement.sourceId ?? unclearName} ${statement.id}`);
    return (ofStatement ?? (card && this.#byId.get(card.id)))?.node;
  }
}

function foldingOf(node: SourceNode): TreeItemCollapsibleState {
  if (childrenOf(node).length === 0) return TreeItemCollapsibleState.None;
  return node.type === 'group' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function tooltipOf(node: SourceNode): string {
  if (node.type === 'statement') return node.words;
  return node.spoken;
}
