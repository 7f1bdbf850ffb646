// Makes the extension's package, `stet-VERSION.vsix`, and says what is in it and what it weighs.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { runMain, runNode, Trouble } from './lib/run.mjs';

const maxBytes = 1_500_000;

/** All that may go into the package; `files` in package.json picks it. */
const allowed = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY-NOTICES\.txt)$/,
  /^dist\/(extension|extension\.web|worker|language)\.js$/,
  /^(syntaxes|schemas)\/[\w.-]+\.json$/,
  /^media\/[\w./-]+\.(png|svg|md)$/,
  /^docs\/(rules\/)?[\w-]+\.md$/,
];

const inKb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);

runMain(async () => {
  await ensureInstalled();
  if ((await runNode(inRoot('esbuild.js'), ['--production'])) !== 0) {
    throw new Trouble('The build failed; the lines above say where.');
  }
  const { createVSIX, listFiles, PackageManager } = (await import('@vscode/vsce')).default;
  const files = (await listFiles({ cwd: root, packageManager: PackageManager.None })).sort();
  console.log('\nIn the package:');
  for (const file of files) console.log(`${inKb(statSync(inRoot(file)).size)}  ${file}`);
  const readme = readFileSync(inRoot('README.md'), 'utf8');
  const belongs = (file) =>
    allowed.some((pattern) => pattern.test(file)) ||
    (/^docs\/images\/[\w-]+\.webp$/.test(file) && readme.includes(file));
  const surplus = files.map((file) => file.split(path.sep).join('/')).filter((file) => !belongs(file));
  if (surplus.length > 0) {
    throw new Trouble(
      `These have no place in the package: ${surplus.join(', ')}. "files" in package.json picks what goes in.`,
    );
  }

  const { name, version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const packagePath = inRoot(`${name}-${version}.vsix`);
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = statSync(packagePath);
  console.log(`${path.basename(packagePath)}: ${inKb(size).trim()}, ${files.length} files`);
  if (size > maxBytes) throw new Trouble(`The package is over ${inKb(maxBytes).trim()}.`);
});
