import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { at, closeAll, marksLike, root, ruleOf, settled, show, write } from '../support';

interface Listed {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly message: string;
  readonly annotation: string | null;
}

/** What the command line finds in the same folder, article by article. */
async function commandLine(): Promise<Map<string, Listed[]>> {
  const extension = vscode.extensions.getExtension('stet.stet');
  assert.ok(extension);
  const program = path.join(extension.extensionPath, 'dist', 'stet.js');
  const output = await new Promise<string>((resolve, reject) => {
    const options = { cwd: root().fsPath, maxBuffer: 1e8 };
    execFile(
      'node',
      [program, 'check', '.', '--format', 'json', '--fail-on', 'never'],
      options,
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
  });
  const report = JSON.parse(output) as { files: { path: string; findings: Listed[] }[] };
  return new Map(report.files.map(({ path: name, findings }) => [name, findings]));
}

describe('the editor and the command line', () => {
  after(closeAll);

  it('find the same in the same articles', async function () {
    this.timeout(60_000);
    const wire = await vscode.workspace.openTextDocument(at('desk-d.txt'));
    // The same story with CRLF, an emoji before the findings, and one line end that differs.
    const copy = `⚓ ${wire.getText()}`.replaceAll('\n', '\r\n').replace('\r\n', '\n');
    await write('desk-f.txt', copy);
    const names = [
      'desk-a.txt',
      'desk-b.txt',
      'desk-c.txt',
      'desk-d.txt',
      'desk-e.txt',
      'desk-f.txt',
      'other-story.txt',
    ];
    const reviews = [];
    for (const name of names) {
      await show(at(name));
      await settled(at(name));
    }
    const listed = await commandLine();
    for (const name of names) {
      await show(at(name));
      const review = await settled(at(name));
      reviews.push(review);
      const found = await marksLike(at(name), review.findings);
      const inEditor = found.map((mark) => ({
        rule: ruleOf(mark),
        line: mark.range.start.line + 1,
        column: mark.range.start.character + 1,
      }));
      const onCommandLine = (listed.get(name) ?? [])
        .filter(({ annotation }) => annotation === null)
        .map(({ rule, line, column }) => ({ rule, line, column }));
      const order = (a: (typeof inEditor)[number], b: (typeof inEditor)[number]) =>
        a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
      assert.deepEqual(inEditor.sort(order), onCommandLine.sort(order), name);
    }
    assert.ok(reviews.some(({ findings }) => findings.length > 3));
    await vscode.workspace.fs.delete(at('desk-f.txt'));
  });
});
