// Stands in for the editor in unit tests: what the extension tells it is kept, so that a test can look.

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(...from: [Position, Position] | [number, number, number, number]) {
    if (from.length === 2) [this.start, this.end] = from;
    else {
      this.start = new Position(from[0], from[1]);
      this.end = new Position(from[2], from[3]);
    }
  }
  get isEmpty(): boolean {
    return this.start.line === this.end.line && this.start.character === this.end.character;
  }
  contains({ line, character }: Position): boolean {
    const after = line > this.start.line || (line === this.start.line && character >= this.start.character);
    return after && (line < this.end.line || (line === this.end.line && character <= this.end.character));
  }
  isEqual(other: Range): boolean {
    return JSON.stringify([this.start, this.end]) === JSON.stringify([other.start, other.end]);
  }
}

export class Selection extends Range {
  get active(): Position {
    return this.end;
  }
}

export class Uri {
  private constructor(readonly address: string) {}
  static parse(address: string): Uri {
    return new Uri(address);
  }
  static from({ scheme, path }: { scheme: string; path: string }): Uri {
    return new Uri(`${scheme}:${path}`);
  }
  static joinPath(base: Uri, ...parts: string[]): Uri {
    return new Uri([base.address.replace(/\/$/, ''), ...parts].join('/'));
  }
  get scheme(): string {
    return this.address.split(':')[0] ?? '';
  }
  get path(): string {
    return this.address.replace(/^[^:]*:(\/\/)?/, '');
  }
  get fsPath(): string {
    return this.path;
  }
  toString(): string {
    return this.address;
  }
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

export class MarkdownString {
  isTrusted: unknown;
  supportHtml: unknown;
  constructor(readonly value = '') {}
}

export class Diagnostic {
  source: string | undefined;
  code: unknown;
  relatedInformation: unknown;
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

export class Location {
  constructor(
    readonly uri: Uri,
    readonly range: Range,
  ) {}
}

export class DiagnosticRelatedInformation {
  constructor(
    readonly location: Location,
    readonly message: string,
  ) {}
}

export class CodeActionKind {
  static readonly Empty = new CodeActionKind('');
  static readonly QuickFix = new CodeActionKind('quickfix');
  static readonly Refactor = new CodeActionKind('refactor');
  private constructor(readonly value: string) {}
  append(part: string): CodeActionKind {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
  }
  contains(other: CodeActionKind): boolean {
    return this.value === '' || other.value === this.value || other.value.startsWith(`${this.value}.`);
  }
}

export class CodeAction {
  edit: unknown;
  command: unknown;
  diagnostics: Diagnostic[] | undefined;
  isPreferred: boolean | undefined;
  constructor(
    readonly title: string,
    readonly kind: CodeActionKind,
  ) {}
}

export class WorkspaceEdit {
  readonly edits: { uri: Uri; range: Range; text: string }[] = [];
  replace(uri: Uri, range: Range, text: string): void {
    this.edits.push({ uri, range, text });
  }
}

export class RelativePattern {
  constructor(
    readonly base: Uri,
    readonly pattern: string,
  ) {}
}

export class FileSystemError extends Error {
  code = 'FileNotFound';
}

export class ThemeIcon {
  constructor(
    readonly id: string,
    readonly color?: ThemeColor,
  ) {}
}

export class ThemeColor {
  constructor(readonly id: string) {}
}

export class TreeItem {
  id: string | undefined;
  description: string | undefined;
  resourceUri: Uri | undefined;
  accessibilityInformation: { label: string } | undefined;
  constructor(readonly label: string) {}
}

export class TabInputText {}
export class TabInputTextDiff {}

export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };
export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 };
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const QuickInputButtons = { Back: {} };
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 };
export const CommentMode = { Editing: 0, Preview: 1 };
export const CommentThreadState = { Unresolved: 0, Resolved: 1 };
export const CommentThreadCollapsibleState = { Collapsed: 0, Expanded: 1 };

/** Commands that are registered, and those that were asked for although nobody registered them. */
const registered = new Map<string, (...args: unknown[]) => unknown>();
export const commands = {
  asked: [] as { name: string; args: unknown[] }[],
  registerCommand(name: string, run: (...args: unknown[]) => unknown) {
    registered.set(name, run);
    return { dispose: () => registered.delete(name) };
  },
  async executeCommand(name: string, ...args: unknown[]): Promise<unknown> {
    const run = registered.get(name);
    if (run) return run(...args);
    commands.asked.push({ name, args });
    return undefined;
  },
};

/** A thread as its controller knows it. */
export class FakeThread {
  label = '';
  comments: readonly { body: MarkdownString | string; author: { name: string }; mode?: number }[] = [];
  state: number | undefined;
  contextValue = '';
  canReply = true;
  collapsibleState: number | undefined;
  disposed = false;
  constructor(
    readonly uri: Uri,
    public range: Range,
  ) {}
  dispose(): void {
    this.disposed = true;
  }
}

export const comments = {
  /** Every thread ever made, those since disposed of too. */
  threads: [] as FakeThread[],
  createCommentController() {
    return {
      options: undefined,
      commentingRangeProvider: undefined,
      createCommentThread(uri: Uri, range: Range) {
        const thread = new FakeThread(uri, range);
        comments.threads.push(thread);
        return thread;
      },
      dispose() {},
    };
  },
};

/** A list as the editor keeps it: it hears of its provider's changes at once. */
export class FakeTreeView {
  message: string | undefined;
  description: string | undefined;
  visible = false;
  selection: unknown[] = [];
  /** The line that the keyboard is on; the arrow keys move it alone. */
  focused: unknown;
  readonly visibility = new EventEmitter<unknown>();
  readonly onDidChangeVisibility = this.visibility.event;
  constructor(
    private readonly provider: { getChildren(): unknown[]; getTreeItem(line: unknown): TreeItem },
  ) {}
  lines = () => this.provider.getChildren();
  items = () => this.lines().map((line) => this.provider.getTreeItem(line));
  async reveal(line: unknown, { focus }: { focus?: boolean } = {}): Promise<void> {
    await Promise.resolve();
    this.selection = [line];
    if (focus || this.focused === undefined) this.focused = line;
  }
  dispose(): void {}
}

/** An editor that shows a document. */
export interface FakeEditor {
  readonly document: unknown;
  readonly viewColumn: number;
  selection: Selection;
  /** What is set off in its text by decorations. */
  drawn: readonly Range[];
  revealRange(): void;
  setDecorations(type: unknown, ranges: readonly Range[]): void;
}

export const extensions = { getExtension: () => undefined };

export const window = {
  said: [] as string[],
  errors: [] as string[],
  activeTextEditor: undefined as FakeEditor | undefined,
  visibleTextEditors: [] as FakeEditor[],
  views: new Map<string, FakeTreeView>(),
  onDidChangeWindowState: () => ({ dispose() {} }),
  onDidChangeActiveTextEditor: () => ({ dispose() {} }),
  onDidChangeVisibleTextEditors: () => ({ dispose() {} }),
  onDidChangeTextEditorSelection: () => ({ dispose() {} }),
  registerFileDecorationProvider: () => ({ dispose() {} }),
  createTextEditorDecorationType: () => ({ dispose() {} }),
  /** What the person answers to the next questions; undefined is Escape, and no answer at all is Enter alone. */
  answers: [] as (string | undefined)[],
  /** The titles of the questions that were asked. */
  asked: [] as string[],
  async showInputBox({ title }: { title: string }): Promise<string | undefined> {
    window.asked.push(title);
    await Promise.resolve();
    return window.answers.length > 0 ? window.answers.shift() : '';
  },
  createTreeView(id: string, { treeDataProvider }: { treeDataProvider: never }) {
    const view = new FakeTreeView(treeDataProvider);
    window.views.set(id, view);
    registered.set(`${id}.focus`, () => {
      view.visible = true;
      view.visibility.fire(undefined);
    });
    registered.set('list.selectAndPreserveFocus', () => {
      if (view.focused) view.selection = [view.focused];
    });
    return view;
  },
  /** Opens a document in the editor, with the caret at its start. */
  show(document: unknown): FakeEditor {
    const selection = new Selection(0, 0, 0, 0);
    const editor: FakeEditor = {
      document,
      viewColumn: 1,
      selection,
      drawn: [],
      revealRange() {},
      setDecorations(_, ranges) {
        editor.drawn = ranges;
      },
    };
    window.activeTextEditor = editor;
    window.visibleTextEditors = [editor];
    return editor;
  },
  setStatusBarMessage(text: string) {
    window.said.push(text);
    return { dispose() {} };
  },
  async showErrorMessage(text: string) {
    window.errors.push(text);
    return undefined;
  },
};

const silent = () => ({ dispose() {} });
const watcher = () => ({ onDidCreate: silent, onDidChange: silent, onDidDelete: silent, dispose() {} });

export const workspace = {
  /** What lies on the disk, by address. */
  files: new Map<string, string>(),
  /** How often each was looked up. */
  looked: [] as string[],
  textDocuments: [] as unknown[],
  workspaceFolders: [] as unknown[],
  onDidRenameFiles: silent,
  onDidChangeWorkspaceFolders: silent,
  onDidChangeConfiguration: silent,
  createFileSystemWatcher: watcher,
  /** Settings by their full name. */
  settings: new Map<string, unknown>(),
  getConfiguration: (part: string) => ({
    get: (name: string) => workspace.settings.get(`${part}.${name}`),
    inspect: () => undefined,
  }),
  fs: {
    async stat(uri: Uri) {
      workspace.looked.push(uri.toString());
      const text = workspace.files.get(uri.toString());
      if (text === undefined) throw new FileSystemError();
      return { mtime: 1, size: text.length };
    },
    async readFile(uri: Uri) {
      return new TextEncoder().encode(workspace.files.get(uri.toString()));
    },
  },
};

export const languages = {
  /** What is marked, by address. */
  marks: new Map<string, readonly Diagnostic[]>(),
  createDiagnosticCollection() {
    return {
      set: (uri: Uri, diagnostics: readonly Diagnostic[]) => languages.marks.set(uri.toString(), diagnostics),
      delete: (uri: Uri) => languages.marks.delete(uri.toString()),
      dispose() {},
    };
  },
};

/** Forgets what earlier tests have left. */
export function reset(): void {
  commands.asked = [];
  comments.threads = [];
  window.said = [];
  window.answers = [];
  window.asked = [];
  window.errors = [];
  window.activeTextEditor = undefined;
  window.visibleTextEditors = [];
  workspace.files.clear();
  workspace.settings.clear();
  workspace.looked = [];
  workspace.textDocuments = [];
  languages.marks.clear();
}
