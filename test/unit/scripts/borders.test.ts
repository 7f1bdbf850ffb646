import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Files that cross a border, by the lint rule that must stop them. */
const violations: Record<string, Record<string, string>> = {
  'lint/style/noRestrictedImports': {
    'src/text/up.ts': "export { a } from '../language/language';",
    'src/text/beside.ts': "export { a } from '../files/files';",
    'src/files/beside.ts': "export { a } from '../text/span';",
    'src/language/beside.ts': "export { a } from '../files/files';",
    'src/sources/beside.ts': "export { a } from '../annotations/model';",
    'src/annotations/beside.ts': "export { a } from '../sources/model';",
    'src/annotations/language.ts': "export { a } from '../language/language';",
    'src/claims/beside.ts': "export { a } from '../versions/model';",
    'src/versions/not-the-model.ts': "export { a } from '../claims/analyse-claims';",
    'src/rules/some-rule/up.ts': "export { a } from '../../review/model';",
    'src/review/up.ts': "export { a } from '../report/report';",
    'src/report/up.ts': "export { a } from '../cli/main';",
    'src/cli/beside.ts': "export { a } from '../extension/protocol';",
    'src/extension/beside.ts': "export { a } from '../cli/main';",
    'src/text/type-only.ts': "export type { A } from '../review/model';",
    'src/text/later.ts': "export const later = () => import('../review/model');",
    'src/review/editor.ts': "export * as vscode from 'vscode';",
    'src/cli/editor.ts': "export * as vscode from 'vscode';",
  },
  'lint/correctness/noNodejsModules': {
    'src/text/disk.ts': "export { readFileSync } from 'node:fs';",
    'src/review/disk.ts': "export { join } from 'path';",
    'src/annotations/disk.ts': "export { createHash } from 'node:crypto';",
  },
  'lint/suspicious/noImportCycles': {
    'src/text/circle-a.ts': "import { b } from './circle-b';\nexport const a = () => b;",
    'src/text/circle-b.ts': "import { a } from './circle-a';\nexport const b = () => a;",
    'src/text/circle-of-types-a.ts': "import type { B } from './circle-of-types-b';\nexport type A = B[];",
    'src/text/circle-of-types-b.ts':
      "import type { A } from './circle-of-types-a';\nexport type B = A | null;",
  },
};

/** Files that keep to the floors. */
const innocents: Record<string, string> = {
  'src/language/down.ts': "export { a } from '../text/span';",
  'src/sources/down.ts': "export { a } from '../language/language';",
  'src/versions/model-of-claims.ts': "export type { A } from '../claims/model';",
  'src/rules/some-rule/down.ts': "export { a } from '../../versions/model';",
  'src/rules/shared/sources.ts': "export { a } from '../some-rule/down';",
  'src/cli/disk.ts': "export { readFileSync } from 'node:fs';",
  'src/extension/editor.ts': "export * as vscode from 'vscode';",
  'src/extension/down.ts': "export { a } from '../review/model';",
};

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
}

describe('the lint rules at the borders between the floors', () => {
  let found: Map<string, Set<string>>;

  before(function () {
    this.timeout(30_000);
    found = lint({ ...Object.assign({}, ...Object.values(violations)), ...innocents });
  });

  for (const [rule, files] of Object.entries(violations)) {
    for (const [file, code] of Object.entries(files)) {
      it(`stop ${file}: ${code.split('\n')[0]}`, () => {
        assert.ok(
          found.get(file)?.has(rule),
          `found only ${[...(found.get(file) ?? ['nothing'])].join(', ')}`,
        );
      });
    }
  }

  for (const [file, code] of Object.entries(innocents)) {
    it(`let ${file} pass: ${code}`, () => {
      assert.deepEqual([...(found.get(file) ?? [])], []);
    });
  }
});

/** Lint files with the project's settings in a folder of their own. Gives the lint rules that speak, by file. */
function lint(files: Record<string, string>): Map<string, Set<string>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-borders-'));
  try {
    copyFileSync('biome.json', path.join(folder, 'biome.json'));
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${code}\n`);
    }
    const biome = path.resolve('node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', 'src'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    assert.ok(stdout.startsWith('{'), `the linter said: ${stdout}${stderr}`);
    const rules = new Map<string, Set<string>>();
    for (const { category, location } of (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics) {
      const file = (typeof location.path === 'string' ? location.path : location.path.file).replaceAll(
        '\\',
        '/',
      );
      if (category.startsWith('lint/')) rules.set(file, (rules.get(file) ?? new Set()).add(category));
    }
    return rules;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
