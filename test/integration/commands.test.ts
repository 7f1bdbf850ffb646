import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Contributes {
  readonly commands?: readonly { readonly command: string }[];
  readonly views?: Record<string, readonly { readonly id: string }[]>;
}

describe('the commands', () => {
  let contributes: Contributes;
  let registered: string[];

  before(async () => {
    const extension = vscode.extensions.getExtension('stet.stet');
    assert.ok(extension);
    await extension.activate();
    contributes = extension.packageJSON.contributes ?? {};
    // The editor registers some of its own for each view, named after it.
    const views = Object.values(contributes.views ?? {}).flat();
    registered = (await vscode.commands.getCommands(true)).filter(
      (id) => id.startsWith('stet.') && !views.some((view) => id.startsWith(`${view.id}.`)),
    );
  });

  it('that package.json declares all do something', () => {
    const declared = (contributes.commands ?? []).map(({ command }) => command);
    assert.deepEqual(
      declared.filter((id) => !registered.includes(id)),
      [],
    );
  });

  it('that do something are all declared in package.json', () => {
    const declared = new Set((contributes.commands ?? []).map(({ command }) => command));
    assert.deepEqual(
      registered.filter((id) => !declared.has(id)),
      [],
    );
  });
});
