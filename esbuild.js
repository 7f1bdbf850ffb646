// Builds the five bundles into dist/: `node esbuild.js [--watch] [--production] [--analyze]`.
const { rmSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');

/**
 * The modules through which all that reads text is asked, and what each gives: functions that keep nothing but caches.
 * `dist/language.js` holds them; the worker's other bundle asks it.
 */
const doors = {
  'claims/accused': ['accusedIn'],
  'claims/analyse-claims': ['analyseClaims'],
  'claims/checkable-facts': ['checkableFacts'],
  'claims/find-signals': ['findSignals'],
  'language/create-language': ['createLanguage'],
  'language/english': ['isEnglish'],
  'sources/create-source-analyser': ['createSourceAnalyser'],
  'text/parse-article': ['parseArticle'],
};

/** Puts in place of each door what asks the other bundle. */
const throughDoors = {
  name: 'through-doors',
  setup(build) {
    const filter = new RegExp(
      `[\\\\/]src[\\\\/](?:${Object.keys(doors).join('|').replaceAll('/', '[\\\\/]')})\\.ts$`,
    );
    build.onLoad({ filter }, ({ path: file }) => {
      const [folder, name] = file.replace(/\.ts$/, '').split(/[\\/]/).slice(-2);
      const asks = (given) => `export const ${given} = (...all) => globalThis.stetLanguage.${given}(...all);`;
      return { contents: doors[`${folder}/${name}`].map(asks).join('\n'), loader: 'js' };
    });
  },
};

/** What is built. `budgetKb` is the most a minified bundle may weigh, in KB of 1,000 bytes. */
const bundles = [
  {
    name: 'extension for Node',
    entry: 'src/extension/main-node.ts',
    outfile: 'dist/extension.js',
    budgetKb: 700,
    options: { platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] },
  },
  {
    name: 'extension for the web',
    entry: 'src/extension/main-web.ts',
    outfile: 'dist/extension.web.js',
    budgetKb: 700,
    options: { platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'] },
  },
  {
    // One file for both worlds: a Node worker thread requires `node:worker_threads`, a web worker never gets there.
    name: 'worker',
    entry: 'src/extension/worker.ts',
    outfile: 'dist/worker.js',
    budgetKb: 700,
    options: { platform: 'browser', format: 'iife', target: 'es2022', external: ['node:worker_threads'] },
    plugins: [throughDoors],
  },
  {
    // What the worker runs before it hears its first call.
    name: 'worker’s reading of text',
    entry: 'src/extension/worker-language.ts',
    outfile: 'dist/language.js',
    budgetKb: 700,
    options: { platform: 'browser', format: 'iife', target: 'es2022' },
  },
  {
    name: 'command line',
    entry: 'src/cli/main.ts',
    outfile: 'dist/stet.js',
    options: { platform: 'node', format: 'cjs', target: 'node20', banner: { js: '#!/usr/bin/env node' } },
  },
];

/** The plugin of scripts/lib/made-modules.mjs, which this file cannot require. */
const madeModules = {
  name: 'made-modules',
  async setup(build) {
    const { madeModules: plugin } = await import('./scripts/lib/made-modules.mjs');
    plugin.setup(build);
  },
};

/** esbuild's options for one bundle. */
function buildOptions(bundle, { production = false, plugins = [], ...more } = {}) {
  return {
    absWorkingDir: __dirname,
    entryPoints: [bundle.entry],
    outfile: bundle.outfile,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    sourcesContent: false,
    // Some packages (jsonc-parser) offer a loader of their own as `main`, which a bundle cannot follow.
    mainFields: bundle.options.platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
    // esbuild thinks of Unicode's next version, and would make a pattern with \p{L} anew wherever it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    plugins: [madeModules, ...(bundle.plugins ?? []), ...plugins],
    ...bundle.options,
    ...more,
  };
}

/** The size of a bundle in bytes, as its metafile tells. */
function bundleBytes(metafile) {
  return Object.values(metafile.outputs).reduce(
    (bytes, output) => (output.entryPoint ? bytes + output.bytes : bytes),
    0,
  );
}

async function buildOnce(flags) {
  const production = flags.has('--production');
  // What ships must hold nothing that an earlier build left.
  if (production) rmSync(path.join(__dirname, 'dist'), { recursive: true, force: true });
  await Promise.all(
    bundles.map(async (bundle) => {
      const { metafile } = await esbuild.build(buildOptions(bundle, { production }));
      console.log(`${bundle.outfile}  ${(bundleBytes(metafile) / 1000).toFixed(0)} KB  ${bundle.name}`);
      if (flags.has('--analyze')) console.log(await esbuild.analyzeMetafile(metafile));
    }),
  );
}

async function watch() {
  // VS Code's build task waits for these two lines; .vscode/tasks.json names them.
  let running = 0;
  let errors = 0;
  const announce = {
    name: 'announce',
    setup(build) {
      build.onStart(() => {
        if (running === 0) {
          errors = 0;
          console.log('Building ...');
        }
        running += 1;
      });
      build.onEnd((result) => {
        running -= 1;
        errors += result.errors.length;
        if (running === 0) console.log(`Built with ${errors} errors.`);
      });
    },
  };
  for (const bundle of bundles) {
    const context = await esbuild.context(buildOptions(bundle, { plugins: [announce] }));
    await context.watch();
  }
}

module.exports = { bundles, buildOptions, bundleBytes };

if (require.main === module) {
  const flags = new Set(process.argv.slice(2));
  (flags.has('--watch') ? watch() : buildOnce(flags)).catch(() => {
    // esbuild has printed what is wrong.
    process.exitCode = 1;
  });
}
