// Measures Stet beside its peers in one run, and prints ratios: `node scripts/bench.mjs [--quick] [--no-editor]`.
// `--only ID,ID` measures some subjects of test/bench/subjects.mjs only; `--profile` tells instead where Stet's time
// goes. A missed target is told, and is no failure.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain, Trouble } from './lib/run.mjs';

runMain(async () => {
  await ensureInstalled();
  const args = process.argv.slice(2);
  const quick = args.includes('--quick');
  const onlyAt = args.indexOf('--only');
  const only = onlyAt >= 0 ? args[onlyAt + 1]?.split(',') : undefined;
  if (args.includes('--profile')) {
    const { whereTimeGoes } = await import('../test/bench/where-time-goes.mjs');
    for (const { title, lines } of await whereTimeGoes({ rows: quick ? 15 : 40 })) {
      console.log(`\n${title}\n${lines.join('\n')}`);
    }
    return;
  }
  const { measureSubjects } = await import('../test/bench/rounds.mjs');
  const { measureSizes } = await import('../test/bench/sizes.mjs');
  const report = await import('../test/bench/report.mjs');
  const print = (lines) => console.log(`\n${lines.join('\n')}`);

  const words = readFileSync(inRoot('test', 'bench', 'article.txt'), 'utf8')
    .split(/\s+/)
    .filter(Boolean).length;
  const machine = `${os.availableParallelism()} processors, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  console.log(`Reading an article of ${words} words. ${machine}.`);
  const { tellsWaiting } = await import('../test/bench/clock.mjs');
  console.log(
    tellsWaiting
      ? 'The time in which a process waited for a processor that was busy with other work is left out.'
      : 'Times hold what a process waited for a busy processor: let nothing else run meanwhile.',
  );
  const { plan, results } = await measureSubjects({ quick, only });
  console.log(
    `Medians of ${plan.coldRounds} fresh processes each, and of ${plan.warmRounds} × ${plan.edits} one-word edits ` +
      `after ${plan.warmUp} to warm up.`,
  );
  print(report.coldLines(results));
  print(report.editLines(results));
  print(report.memoryLines(results));

  const sizes = await measureSizes();
  print(report.sizeLines(sizes));

  const editor = args.includes('--no-editor') ? undefined : await tryEditor(quick);
  if (editor) print(['In a real VS Code', ...report.editorLines(editor)]);

  if (!results.has('stet') || !results.has('compromise')) return;
  print(['Targets', ...report.targetLines(report.targets({ results, sizes, editor }))]);
});

/** Gives nothing where no editor can run here, and says so. */
async function tryEditor(quick) {
  console.log('\nStarting VS Code ...');
  const { measureEditor } = await import('../test/bench/editor/measure-editor.mjs');
  try {
    return await measureEditor({ rounds: quick ? 1 : 3 });
  } catch (error) {
    // A browser that does not start here has many ways to say so; the figures so far hold all the same.
    const told = error instanceof Trouble ? error.message : error.stack;
    console.log(`Activation and blocking could not be measured here: ${told}`);
    return undefined;
  }
}
