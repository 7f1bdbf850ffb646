import { ConfigurationTarget, commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { Documents, Watched } from './documents';
import { putInHouseStyle } from './house-style';
import { say, tellTrouble } from './say';

/** The commands by which a person says that a file is an article, or that it is none. */
export function registerArticleChoice(documents: Documents): Disposable[] {
  return [
    commands.registerCommand('stet.reviewAnyway', () => choose('include')),
    commands.registerCommand('stet.neverReview', () => choose('exclude')),
  ];

  async function choose(list: 'include' | 'exclude'): Promise<void> {
    const watched = documents.active();
    if (!watched) return;
    try {
      if (await putDown(watched, list)) {
        say(
          list === 'include' ? 'this file is reviewed from now on.' : 'this file is left alone from now on.',
        );
      }
    } catch (error) {
      void tellTrouble(error);
    }
  }
}

async function putDown(watched: Watched, list: 'include' | 'exclude'): Promise<boolean> {
  const { folder, path } = watched.place;
  if (folder === '') {
    await putInSettings(watched, list, ConfigurationTarget.Global);
    return true;
  }
  const picked = await window.showQuickPick(
    [
      {
        label: 'For everyone at this desk',
        detail: 'Written to the house style, .stet/config.json, which you share.',
        act: () => putInHouseStyle(Uri.parse(folder, true), path, list),
      },
      {
        label: 'Only for me',
        detail: 'Written to your settings for this folder.',
        act: () => putInSettings(watched, list, ConfigurationTarget.WorkspaceFolder),
      },
    ],
    { title: list === 'include' ? `Review ${path}` : `Never review ${path}`, placeHolder: 'For whom?' },
  );
  await picked?.act();
  return picked !== undefined;
}

async function putInSettings(
  { document, place }: Watched,
  list: 'include' | 'exclude',
  target: ConfigurationTarget,
): Promise<void> {
  const other = list === 'include' ? 'exclude' : 'include';
  const set = async (name: string, how: (paths: string[]) => string[]) => {
    const config = workspace.getConfiguration('stet.articles', document.uri);
    const values = config.inspect<string[]>(name);
    const before =
      (target === ConfigurationTarget.Global ? values?.globalValue : values?.workspaceFolderValue) ?? [];
    const after = how(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    await config.update(name, after.length > 0 ? after : undefined, target);
  };
  await set(other, (paths) => paths.filter((path) => path !== place.path));
  await set(list, (paths) => (paths.includes(place.path) ? paths : [...paths, place.path]));
}
