import { type Disposable, type Range, type TextEditor, ThemeColor, window } from 'vscode';

/**
 * Shows in the text which words the checklist is at. They are not selected: with words selected, one key that lands in
 * the text would replace them.
 */
export class FactHighlight implements Disposable {
  readonly #type = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('stet.currentFactBorder'),
  });
  readonly #disposables: Disposable[];
  #shown: { readonly editor: TextEditor; readonly range: Range } | undefined;

  constructor() {
    this.#disposables = [
      this.#type,
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const isLeft = selections.some(({ active }) => !this.#shown?.range.contains(active));
        if (textEditor === this.#shown?.editor && isLeft) this.hide();
      }),
    ];
  }

  /** Shows one range, and no other any more. */
  show(editor: TextEditor, range: Range): void {
    if (this.#shown && this.#shown.editor !== editor) this.hide();
    this.#shown = { editor, range };
    editor.setDecorations(this.#type, [range]);
  }

  hide(): void {
    this.#shown?.editor.setDecorations(this.#type, []);
    this.#shown = undefined;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
