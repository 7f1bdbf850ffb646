// Makes types and validators from the JSON Schemas, which are the single source of what our files may hold.
// `node scripts/generate-schemas.mjs` writes them; with `--check` it only says which are stale, and fails.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import AjvModule from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

// Of the newer drafts the schemas use no more than the older one has, and its validators are much smaller.
const Ajv = AjvModule.default ?? AjvModule;
const standalone = standaloneModule.default ?? standaloneModule;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Each schema, and the folder its types and validator go to. A schema that is not there is passed over. */
const schemas = [
  { name: 'annotation-event', folder: 'src/annotations/generated', allErrors: false },
  { name: 'article-record', folder: 'src/annotations/generated', allErrors: false },
  { name: 'format', folder: 'src/annotations/generated', allErrors: false },
  { name: 'config', folder: 'src/review/generated', allErrors: true },
];

const head = (name) =>
  `// Made by scripts/generate-schemas.mjs from schemas/${name}.schema.json. Do not edit: edit the schema.\n`;

/** What a schema says to people and their editors, and a validator has no use for. */
const forPeople = new Set([
  'title',
  'description',
  'markdownDescription',
  'examples',
  'default',
  'deprecated',
  'deprecationMessage',
  'doNotSuggest',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'defaultSnippets',
  'suggestSortText',
  'errorMessage',
]);

function pascal(name) {
  return name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
}

async function types(name, schema) {
  const code = await compile(schema, pascal(name), {
    bannerComment: '',
    additionalProperties: true,
    cwd: path.join(root, 'schemas'),
    style: { singleQuote: true, printWidth: 110 },
  });
  return `${head(name)}\n${code}`;
}

/** The schema without what only people read: the validator carries it along. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = {};
  for (const [key, value] of Object.entries(withoutRepeats(schema))) {
    if (forPeople.has(key)) continue;
    const named = ['properties', 'patternProperties', '$defs', 'dependentSchemas'].includes(key);
    kept[key] = ['const', 'enum', 'default'].includes(key)
      ? value
      : named
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bare(inner)]))
        : bare(value);
  }
  return kept;
}

/** The schema without properties of which it says what it says of any other: names for people to choose from. */
function withoutRepeats(schema) {
  const { properties, additionalProperties: any } = schema;
  if (!properties || any === null || typeof any !== 'object') return schema;
  const rule = JSON.stringify(bare(any));
  const others = Object.entries(properties).filter(([, inner]) => JSON.stringify(bare(inner)) !== rule);
  return { ...schema, properties: Object.fromEntries(others) };
}

async function validator(name, schema, allErrors) {
  // Lengths are counted in UTF-16 code units, like every offset here (`unicode: false`).
  const ajv = new Ajv({
    allErrors,
    unicode: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    logger: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const { $schema: _, ...rules } = bare(schema);
  const code = standalone(ajv, ajv.compile(rules));
  // The code may ask for small helpers of the library: put them in, so that it stands alone.
  const bundle = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: `${name}.js` },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const body = bundle.outputFiles[0].text
    .replace(/^\/\/ .*\n/gm, '')
    // Nobody reads where in the schema the broken rule stands.
    .replace(/ schemaPath: "[^"\n]*",/g, '')
    .replace(/\nexport \{[^}]*\};\s*$/, '\n')
    .replace(/^var (\w+_default|validate) = \w+;\n/gm, '')
    .trimEnd();
  const local = /export const validate = (\w+);/.exec(code)[1];
  return `${head(name)}// @ts-nocheck
import type { SchemaError } from '${name === 'config' ? '../../annotations/' : '../'}schema-error';

${body}

/** Tells whether \`data\` keeps to schemas/${name}.schema.json. After a no, \`errors\` says why. */
export const validate${pascal(name)}: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = ${local};
`;
}

/**
 * Makes the types and validators of all schemas.
 * With `check` nothing is written. Gives the files that were stale (and, without `check`, have been written).
 */
export async function generateSchemas({ check = false } = {}) {
  const stale = [];
  for (const { name, folder, allErrors } of schemas) {
    const source = path.join(root, 'schemas', `${name}.schema.json`);
    if (!existsSync(source)) continue;
    const text = await readFile(source, 'utf8');
    const files = {
      [`${folder}/${name}.ts`]: await types(name, JSON.parse(text)),
      [`${folder}/validate-${name}.ts`]: await validator(name, JSON.parse(text), allErrors),
    };
    for (const [file, content] of Object.entries(files)) {
      const target = path.join(root, file);
      const now = existsSync(target) ? (await readFile(target, 'utf8')).replaceAll('\r\n', '\n') : null;
      if (now === content) continue;
      stale.push(file);
      if (check) continue;
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  }
  return stale;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const stale = await generateSchemas({ check });
  for (const file of stale) console.log(check ? `stale: ${file}` : `written: ${file}`);
  if (stale.length === 0) console.log('Types and validators agree with the schemas.');
  if (check && stale.length > 0) {
    console.error('Run "node scripts/generate-schemas.mjs" and commit what it writes.');
    process.exitCode = 1;
  }
}
