// Makes everything that follows from the rules, the word lists and the schemas: the registry, the pages in docs/rules
// and docs/word-lists.md, the rules' part of the settings and of the house style's schema, and the schemas' types and validators.
// `npm run generate` writes; with `--check` it only says what is stale, and fails.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { generateSchemas } from './generate-schemas.mjs';
import { madeModules } from './lib/made-modules.mjs';
import { thirdPartyNotices } from './lib/notices.mjs';
import { indexPage, rulePage } from './lib/rule-pages.mjs';
import { wordListsPage } from './lib/word-pages.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const rulesFolder = path.join(root, 'src/rules');

/** Where a listed file lies; the name of this changed within Node 20. */
const folderOf = (entry) => entry.parentPath ?? entry.path;

/** Folders of src/rules that hold a rule, sorted. */
async function ruleFolders() {
  const entries = await readdir(rulesFolder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'rule.ts' && folderOf(entry) !== rulesFolder)
    .map((entry) => path.relative(rulesFolder, folderOf(entry)).replaceAll('\\', '/'))
    .sort();
}

function registry(folders) {
  const name = (folder) => folder.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    '// Made by scripts/generate.mjs from the folders beside this one. Do not edit.',
    "import type { Rule } from '../rule';",
    ...folders.map((folder) => `import { rule as ${name(folder)} } from '../${folder}/rule';`),
    '',
    '/** Every rule, in the order of its id. */',
    `export const rules: readonly Rule[] = [\n${folders.map((folder) => `  ${name(folder)},\n`).join('')}];`,
    '',
  ].join('\n');
}

/** What people are told of the rules, without the rules: the editor's own process only shows them. */
function ruleWords(all) {
  const words = all.map(({ id, title, why, source }) => ({ id, title, why, source }));
  return [
    '// Made by scripts/generate.mjs from the rules beside this folder. Do not edit.',
    "import type { Rule } from '../rule';",
    '',
    '/** What people are told of every rule, in the order of its id. */',
    "export const allRuleWords: readonly Pick<Rule, 'id' | 'title' | 'why' | 'source'>[] =",
    `  ${JSON.stringify(words)};`,
    '',
  ].join('\n');
}

/** Runs TypeScript of the project and gives its exports. */
async function load(contents) {
  const built = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [madeModules],
  });
  const file = path.join(root, 'out', `generate-${process.pid}.mjs`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, built.outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(file);
  }
}

function levels(rule) {
  return {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: rule.maturity === 'nursery' ? 'off' : rule.severity,
    description: `${rule.title}. ${rule.why}`,
  };
}

const folders = await ruleFolders();
const { rules, parseFixtures } = await load(
  `${folders.map((folder, i) => `import { rule as r${i} } from './src/rules/${folder}/rule';`).join('\n')}
  export const rules = [${folders.map((_, i) => `r${i}`).join(', ')}];
  export { parseFixtures } from './test/support/fixtures';`,
);

const wanted = new Map();
wanted.set('src/rules/generated/registry.ts', registry(folders));
wanted.set('src/rules/generated/rule-words.ts', ruleWords(rules));

for (const [index, rule] of rules.entries()) {
  const folder = path.join(rulesFolder, folders[index]);
  const doc = await readFile(path.join(folder, 'doc.md'), 'utf8');
  const examples = parseFixtures(await readFile(path.join(folder, 'fixtures.txt'), 'utf8'));
  wanted.set(`docs/rules/${rule.id.replace('/', '-')}.md`, rulePage(rule, doc, examples));
}
wanted.set('docs/rules/README.md', indexPage(rules));

const wordFiles = [];
for (const folder of ['src/sources/words', 'src/claims/words']) {
  const files = (await readdir(path.join(root, folder))).filter((file) => file.endsWith('.txt')).sort();
  wordFiles.push(...files.map((file) => path.join(root, folder, file)));
}
wanted.set(
  'docs/word-lists.md',
  wordListsPage(
    await Promise.all(
      wordFiles.map(async (file) => ({
        name: path.basename(file, '.txt'),
        text: await readFile(file, 'utf8'),
      })),
    ),
  ),
);

const byId = (make) => Object.fromEntries(rules.map((rule) => [rule.id, make(rule)]));

const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const settings = [manifest.contributes?.configuration ?? []].flat();
for (const group of settings) {
  const setting = group.properties?.['stet.rules'];
  if (setting) setting.properties = byId(levels);
}
wanted.set('package.json', `${JSON.stringify(manifest, null, 2)}\n`);

const schemaPath = 'schemas/config.schema.json';
const schema = JSON.parse(await readFile(path.join(root, schemaPath), 'utf8'));
schema.properties.rules.properties = byId((rule) => {
  const { description, default: standard } = levels(rule);
  return { $ref: '#/$defs/level', default: standard, description };
});
wanted.set(schemaPath, `${JSON.stringify(schema, null, 2)}\n`);

// After the registry, which the bundles hold.
wanted.set('THIRD-PARTY-NOTICES.txt', null);

const stale = [];
for (const [file, made] of wanted) {
  const content = made ?? (await thirdPartyNotices(root));
  const full = path.join(root, file);
  const now = await readFile(full, 'utf8').catch(() => null);
  if (now?.replaceAll('\r\n', '\n') === content) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(path.dirname(full), { recursive: true });
  await writeFile(full, content);
}
for (const name of await readdir(path.join(root, 'docs/rules')).catch(() => [])) {
  if (wanted.has(`docs/rules/${name}`)) continue;
  stale.push(`docs/rules/${name}`);
  if (!check) await rm(path.join(root, 'docs/rules', name));
}
stale.push(...((await generateSchemas({ check })) ?? []));

if (check && stale.length > 0) {
  console.error(`These files are not what the rules and schemas make of them:\n  ${stale.join('\n  ')}`);
  console.error('Run `npm run generate` and commit what it writes.');
  process.exit(1);
}
console.log(stale.length === 0 ? 'Generated files are fresh.' : `Written: ${stale.join(', ')}`);
