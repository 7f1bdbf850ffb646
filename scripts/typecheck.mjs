// Type-checks everything, and the floors below the editor and the command line without Node's or VS Code's types.
import { inRoot } from './lib/paths.mjs';
import { runMain, runNode } from './lib/run.mjs';

runMain(async () => {
  const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');
  const codes = [];
  for (const project of ['tsconfig.json', 'tsconfig.core.json']) {
    codes.push(await runNode(tsc, ['--noEmit', '-p', project]));
  }
  return Math.max(...codes);
});
