import { lastLines } from '../../scripts/lib/install.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { capture, Trouble } from '../../scripts/lib/run.mjs';
import { median, quantile } from './statistics.mjs';
import { subjects as allSubjects, bundleSubjects } from './subjects.mjs';

/** How often what is done. `warmUp` and `edits` are edits in one process. */
const plans = {
  full: { coldRounds: 9, warmRounds: 5, warmUp: 60, edits: 60 },
  quick: { coldRounds: 3, warmRounds: 2, warmUp: 40, edits: 40 },
};

/**
 * Measures every subject, in rounds, so that whatever else the machine does falls on all of them alike.
 *
 * @param {{ quick: boolean, only?: string[] }} options `only` holds the ids of the subjects to measure
 * @returns {Promise<{ plan: typeof plans.full, results: Map<string, Result> }>} times in milliseconds, medians over
 *   the rounds; memory in bytes after the first reading
 * @typedef {{ load: number, first: number, cold: number, firstEdit: number, edit: number, editP95: number,
 *   editSourced: number, editElsewhere: number, marks: number, rss: number, heap: number }} Result
 */
export async function measureSubjects({ quick, only }) {
  const plan = quick ? plans.quick : plans.full;
  const chosen = allSubjects.filter(({ id }) => !only || only.includes(id));
  const { subjects, bundleOf, wasm } = await bundled(chosen);
  const article = inRoot('test', 'bench', 'article.txt');
  const measure = (subject, more) =>
    measureOnce(subject, {
      bundle: bundleOf(subject.file),
      article,
      withSiblings: subject.withSiblings ?? false,
      wasm,
      ...more,
    });

  const cold = new Map(subjects.map(({ id }) => [id, []]));
  const warm = new Map(subjects.map(({ id }) => [id, []]));
  for (let round = 0; round < plan.coldRounds; round += 1) {
    for (const subject of subjects)
      cold.get(subject.id).push(await measure(subject, { warmUp: 0, edits: 1 }));
  }
  for (let round = 0; round < plan.warmRounds; round += 1) {
    for (const subject of subjects) warm.get(subject.id).push(await measure(subject, plan));
  }
  return {
    plan,
    results: new Map(subjects.map(({ id }) => [id, summary(cold.get(id), warm.get(id))])),
  };
}

/** Without the peers, where they cannot be had. */
async function bundled(chosen) {
  try {
    return { subjects: chosen, ...(await bundleSubjects(chosen)) };
  } catch (error) {
    if (!(error instanceof Trouble) || !chosen.some(({ isPeer }) => isPeer)) throw error;
    console.log(`Without harper.js, textlint and retext: ${error.message}`);
    const subjects = chosen.filter(({ isPeer }) => !isPeer);
    return { subjects, ...(await bundleSubjects(subjects)) };
  }
}

async function measureOnce({ name }, plan) {
  const { code, stdout, stderr } = await capture(process.execPath, [
    '--expose-gc',
    inRoot('test', 'bench', 'measure.mjs'),
    JSON.stringify(plan),
  ]);
  if (code !== 0) throw new Trouble(`${name} could not be measured:\n${lastLines(stderr)}`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1));
}

function summary(cold, warm) {
  const of = (pick) => median(cold.map(pick));
  // Of each round by itself, so that a round in which the machine was busy elsewhere does not count for more.
  const afterEdits = (pick, isMeant = () => true) =>
    median(warm.map(({ after }) => pick(after.filter(isMeant).map(({ ms }) => ms))));
  return {
    load: of(({ loadMs }) => loadMs),
    first: of(({ firstMs }) => firstMs),
    cold: of(({ loadMs, firstMs }) => loadMs + firstMs),
    firstEdit: of(({ after }) => after[0].ms),
    edit: afterEdits(median),
    editP95: afterEdits((times) => quantile(times, 0.95)),
    editSourced: afterEdits(median, ({ sourced }) => sourced),
    editElsewhere: afterEdits(median, ({ sourced }) => !sourced),
    marks: cold[0].marks,
    rss: of(({ memory }) => memory.rss),
    heap: of(({ memory }) => memory.heap),
  };
}
