import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is there and starts', async () => {
    const extension = vscode.extensions.getExtension('stet.stet');
    assert.ok(extension, 'the editor does not know the extension stet.stet');
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('is opened on a copy of the samples', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'no folder is open');
    const names = (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name);
    assert.ok(names.includes('README.md'), `the samples are not there, only ${names.join(', ')}`);
  });
});
