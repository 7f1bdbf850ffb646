import {
  ConfigurationTarget,
  commands,
  type DecorationRenderOptions,
  type Disposable,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { Documents } from './documents';
import { rangeOf } from './positions';
import type { ReviewStore } from './review-store';
import { say } from './say';
import { type ColouredKind, coloursOf } from './source-colours';

/** Colour is never the only sign: a source is bold, an anonymous one in a dotted box as well, a cue in italics. */
const looks: Readonly<Record<ColouredKind, DecorationRenderOptions>> = {
  source: { color: new ThemeColor('stet.sourceForeground'), fontWeight: 'bold' },
  anonymous: {
    color: new ThemeColor('stet.anonymousSourceForeground'),
    fontWeight: 'bold',
    border: '1px dotted',
    borderColor: new ThemeColor('stet.anonymousSourceForeground'),
  },
  cue: { color: new ThemeColor('stet.cueForeground'), fontStyle: 'italic' },
  // In high contrast the background is that of the editor, and a line round it shows in its place.
  content: {
    backgroundColor: new ThemeColor('stet.contentBackground'),
    border: '1px dashed',
    borderColor: new ThemeColor('stet.contentBorder'),
  },
};

const kinds = Object.keys(looks) as readonly ColouredKind[];

/** Colours sources, the words that credit them and what they say, once somebody has asked for it. */
export function colourSources(documents: Documents, store: ReviewStore): Disposable {
  let types: ReadonlyMap<ColouredKind, TextEditorDecorationType> | undefined;

  function draw(editor: TextEditor): void {
    if (!types) return;
    const { document } = editor;
    const review = documents.get(document.uri) && store.get(document.uri);
    const colours = review && coloursOf(review);
    for (const [kind, type] of types) {
      editor.setDecorations(
        type,
        (colours?.[kind] ?? []).map((span) => rangeOf(document, span)),
      );
    }
  }

  function update(): void {
    if (!isOn()) {
      for (const type of types?.values() ?? []) type.dispose();
      types = undefined;
      return;
    }
    types ??= new Map(kinds.map((kind) => [kind, window.createTextEditorDecorationType(looks[kind])]));
    for (const editor of window.visibleTextEditors) draw(editor);
  }

  const listening = [
    store.onDidChange((uri) => {
      for (const editor of window.visibleTextEditors) {
        if (editor.document.uri.toString() === uri.toString()) draw(editor);
      }
    }),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) draw(editor);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('stet.colourSources')) update();
    }),
    commands.registerCommand('stet.colourSources', switchColours),
  ];
  update();
  return {
    dispose() {
      for (const disposable of listening) disposable.dispose();
      for (const type of types?.values() ?? []) type.dispose();
    },
  };
}

function isOn(): boolean {
  return workspace.getConfiguration('stet').get('colourSources') === true;
}

/** On or off where it is set for this folder or workspace, else for this person everywhere. */
async function switchColours(): Promise<void> {
  const on = !isOn();
  const config = workspace.getConfiguration('stet');
  const inWorkspace = config.inspect('colourSources')?.workspaceValue !== undefined;
  await config.update(
    'colourSources',
    on,
    inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global,
  );
  say(on ? 'bold: source · dotted box: anonymous · italics: cue.' : 'sources are no longer coloured.');
}
