import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { allRuleWords } from '../rules/generated/rule-words';
import { ruleWords } from './rule-words';

/** Rule pages have addresses of their own, so that a link under a finding opens them as pages, without a network. */
const scheme = 'stet-rule';

/** The address of a rule's page. */
export function rulePage(rule: string): Uri {
  return Uri.from({ scheme, path: `/${rule.replace('/', '-')}.md` });
}

/**
 * Serves the rules' pages that come with the extension, and shows one of them: the one named, else that of the finding
 * at the caret, else one that is picked.
 */
export function offerRulePages(extensionUri: Uri, ruleAtCaret: () => string | undefined): Disposable[] {
  const provider: TextDocumentContentProvider = {
    onDidChange: new EventEmitter<Uri>().event,
    async provideTextDocumentContent({ path }) {
      const name = path.slice(1);
      if (!/^[a-z-]{1,80}\.md$/.test(name)) return 'There is no such rule.';
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', 'rules', name));
      return new TextDecoder().decode(bytes);
    },
  };
  return [
    workspace.registerTextDocumentContentProvider(scheme, provider),
    commands.registerCommand('stet.explainRule', async (rule?: unknown) => {
      const id = typeof rule === 'string' && ruleWords(rule) ? rule : (ruleAtCaret() ?? (await pickRule()));
      if (id) await commands.executeCommand('markdown.showPreview', rulePage(id));
    }),
  ];
}

async function pickRule(): Promise<string | undefined> {
  const picked = await window.showQuickPick(
    allRuleWords.map(({ id, title, why }) => ({ label: title, description: id, detail: why })),
    { title: 'Explain a rule', matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.description;
}
