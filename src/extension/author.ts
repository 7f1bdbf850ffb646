import { ConfigurationTarget, extensions, type Uri, window, workspace } from 'vscode';

/** The part of the git extension's API (version 1) that is used. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: Uri): { getConfig(key: string): Promise<string> } | null;
  };
}

/**
 * The name that notes are signed with: the setting, else git's, else what the person answers, which is kept in their
 * own settings. Undefined when they will not say.
 */
export async function authorFor(uri: Uri): Promise<string | undefined> {
  const config = workspace.getConfiguration('stet', uri);
  const set = config.get<string>('author')?.trim() || (await gitName(uri));
  if (set) return set;
  const asked = await window.showInputBox({
    title: 'Your name',
    prompt: 'Notes are signed with it, and your colleagues see it. It is asked once.',
    placeHolder: 'Ines Okafor',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'A note needs a name under it.' : undefined),
  });
  const name = asked?.trim();
  if (name) await config.update('author', name, ConfigurationTarget.Global);
  return name;
}

async function gitName(uri: Uri): Promise<string | undefined> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  if (!git) return undefined;
  try {
    const exports = git.isActive ? git.exports : await git.activate();
    return (await exports.getAPI(1).getRepository(uri)?.getConfig('user.name'))?.trim();
  } catch {
    // Git is switched off, or not installed.
    return undefined;
  }
}
