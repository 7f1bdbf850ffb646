import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { labelOf } from '../review/label';
import type { VersionSummary } from '../review/model';
import type { SideBySide } from '../review/service';
import type { Documents, Watched } from './documents';
import type { ReviewStore } from './review-store';
import { say, tellTrouble } from './say';
import { nameOfVersion } from './version-name';
import type { WorkerClient } from './worker-client';

const scheme = 'stet-compare';

/** Which two versions a page of a comparison shows, and which of them it is. */
interface Page {
  readonly folder: string;
  readonly path: string;
  readonly sibling: string;
  readonly side: 'left' | 'right';
}

/** Compares an article with another version, one sentence a line, in the editor's own side by side view. */
export function registerComparison(
  documents: Documents,
  store: ReviewStore,
  worker: WorkerClient,
): Disposable[] {
  /** Both pages of a comparison come from one answer. */
  const answers = new Map<string, Promise<SideBySide | null>>();

  const provider: TextDocumentContentProvider = {
    onDidChange: new EventEmitter<Uri>().event,
    async provideTextDocumentContent(uri) {
      const page = JSON.parse(uri.query) as Page;
      const both = await answer(page);
      return both?.[page.side] ?? '';
    },
  };

  function answer({ folder, path, sibling }: Page): Promise<SideBySide | null> {
    const key = JSON.stringify([folder, path, sibling]);
    const known = answers.get(key);
    if (known) return known;
    const asked = worker.ready().then((calls) => calls.sideBySide(folder, path, sibling));
    answers.set(key, asked);
    const forget = () => setTimeout(() => answers.delete(key), 2000);
    asked.then(forget, forget);
    return asked;
  }

  async function compare(watched: Watched, sibling: string): Promise<void> {
    const { folder, path } = watched.place;
    const page: Page = { folder, path, sibling, side: 'left' };
    if (!(await answer(page)))
      return say(`${nameOfVersion(labelOf(sibling))} is not a version of this story any more.`);
    const title = `${labelOf(path)} ↔ ${labelOf(sibling)}, one sentence a line`;
    await commands.executeCommand('vscode.diff', pageUri(page), pageUri({ ...page, side: 'right' }), title);
    say(`compared with ${nameOfVersion(labelOf(sibling))}.`);
  }

  return [
    workspace.registerTextDocumentContentProvider(scheme, provider),
    commands.registerCommand('stet.compareWith', async (uri: string, sibling: string) => {
      const watched = documents.get(Uri.parse(uri, true));
      if (watched) await compare(watched, sibling).catch(tellTrouble);
    }),
    commands.registerCommand('stet.compareVersions', async () => {
      const watched = documents.active();
      if (!watched) return;
      const versions = store.get(watched.document.uri)?.versions ?? [];
      const sibling = versions.length === 1 ? versions[0]?.path : await pickVersion(versions);
      if (sibling) await compare(watched, sibling).catch(tellTrouble);
    }),
  ];
}

async function pickVersion(versions: readonly VersionSummary[]): Promise<string | undefined> {
  if (versions.length === 0) {
    say('no other version of this story was found in the folder.');
    return undefined;
  }
  const picked = await window.showQuickPick(
    versions.map((version) => ({ label: version.label, description: version.path, detail: told(version) })),
    { title: 'Compare with which version?', matchOnDescription: true },
  );
  return picked?.description;
}

function told({ rewritten, differences, style }: VersionSummary): string {
  const found = differences === 1 ? '1 difference' : `${differences} differences`;
  return `${rewritten ? 'rewritten, compared by facts · ' : ''}${found} · ${style} of style`;
}

function pageUri(page: Page): Uri {
  const label = labelOf(page.side === 'left' ? page.path : page.sibling);
  return Uri.from({ scheme, path: `/${label}`, query: JSON.stringify(page) });
}
