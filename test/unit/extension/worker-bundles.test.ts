import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { createBirpc } from 'birpc';
import type { BuildOptions, Metafile } from 'esbuild';
import type { HostCalls, WorkerCalls } from '../../../src/extension/protocol';
import { startNodeWorker } from '../../../src/extension/worker-node';
import type { WorkerPort } from '../../../src/extension/worker-port';
import { MemoryFiles } from '../../../src/files/memory-files';
import { createReviewService } from '../../../src/review/create-review-service';
import type { Review } from '../../../src/review/model';
import { noSettings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const text = readFileSync('samples/desk-a.txt', 'utf8');
const spanish =
  'El gobierno de la provincia anunció el martes que el puente nuevo quedará abierto antes del invierno. ' +
  'Los vecinos del barrio pidieron que se terminen las obras de la calle y que se limpien las veredas.\n';

interface Bundle {
  readonly name: string;
  readonly outfile: string;
}

/** Builds both bundles of the worker into a folder, and gives what each was made of. */
async function buildInto(folder: string): Promise<Map<string, Metafile>> {
  // Not bundled with this test: it knows its own place.
  const project = createRequire(path.resolve('package.json'));
  const { build } = project('esbuild') as typeof import('esbuild');
  const { bundles, buildOptions } = project('./esbuild.js') as {
    bundles: readonly Bundle[];
    buildOptions(bundle: Bundle, more: object): BuildOptions;
  };
  const made = new Map<string, Metafile>();
  for (const bundle of bundles.filter(({ name }) => name.startsWith('worker'))) {
    const name = path.basename(bundle.outfile);
    const options = buildOptions(bundle, { outfile: path.join(folder, name), production: true });
    const { metafile } = await build(options);
    if (metafile) made.set(name, metafile);
  }
  return made;
}

function scriptsIn(folder: string, language = 'language.js') {
  const script = (name: string) => ({ fsPath: path.join(folder, name), address: `memory:/${name}` });
  return { worker: script('worker.js'), language: script(language) };
}

/** A worker of a browser, as far as the bundles ask for one: no Node, messages, and scripts by their address. */
function startInBrowser(folder: string): WorkerPort {
  let toWorker: (event: { data: unknown }) => void = () => {};
  let toHost: (message: unknown) => void = () => {};
  const scope = vm.createContext({
    console,
    setTimeout,
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) => {
      toWorker = listener;
    },
    postMessage: (message: unknown) => setTimeout(() => toHost(structuredClone(message)), 0),
  });
  const run = (address: string) =>
    vm.runInContext(readFileSync(path.join(folder, path.basename(address)), 'utf8'), scope);
  Object.assign(scope, { self: scope, importScripts: run });
  const { worker, language } = scriptsIn(folder);
  run(worker.address);
  toWorker({ data: { language: language.address } });
  return {
    post: (message) => setTimeout(() => toWorker({ data: structuredClone(message) }), 0),
    onMessage(listener) {
      toHost = listener;
    },
    onDeath() {},
    terminate() {},
  };
}

async function reviewsOf(port: WorkerPort): Promise<(Review | null)[]> {
  const calls = createBirpc<WorkerCalls, Partial<HostCalls>>(
    { folderEvent() {} },
    { post: (message) => port.post(message), on: (listener) => port.onMessage(listener) },
  );
  await calls.openFolder('', noSettings);
  const reviews = [];
  for (const [name, own] of Object.entries({ 'desk-a.txt': text, 'aviso.txt': spanish })) {
    await calls.open('', { path: name, text: own, version: 1 });
    reviews.push(await calls.review('', name));
  }
  port.terminate();
  return reviews;
}

async function reviewsHere(): Promise<Review[]> {
  const service = createReviewService({ files: new MemoryFiles({}), rules, settings: noSettings });
  await service.ready;
  const reviews = [];
  for (const [name, own] of Object.entries({ 'desk-a.txt': text, 'aviso.txt': spanish })) {
    service.open({ path: name, text: own, version: 1 });
    reviews.push(await service.review(name));
  }
  return reviews;
}

describe('the two bundles of the worker', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-worker-'));
  let made: Map<string, Metafile>;
  before(async () => {
    made = await buildInto(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('hold what reads text once, and nothing of rules beside it', () => {
    const inputs = (name: string) => Object.keys(made.get(name)?.inputs ?? {});
    const heavy = (file: string) =>
      /compromise|franc|made:stet:(?:tagger|language)-data|src\/sources\/register|src\/claims\/judge-claims/.test(
        file,
      );
    assert.deepEqual([...made.keys()], ['worker.js', 'language.js']);
    assert.deepEqual(inputs('worker.js').filter(heavy), []);
    assert.ok(inputs('language.js').some(heavy));
    assert.deepEqual(
      inputs('language.js').filter((file) => /src\/(?:annotations|review|rules|versions)\//.test(file)),
      [],
    );
  });

  it('find in a thread of Node and in a worker of a browser what one bundle finds', async () => {
    const here = structuredClone(await reviewsHere());
    assert.ok((here[0]?.findings.length ?? 0) > 0);
    assert.deepEqual(here[1]?.status.state, 'skipped');
    assert.deepEqual(await reviewsOf(startNodeWorker(scriptsIn(folder))), here);
    assert.deepEqual(await reviewsOf(startInBrowser(folder)), here);
  });

  it('end with a reason when the second is missing or broken', async () => {
    writeFileSync(path.join(folder, 'broken.js'), '(() => {');
    writeFileSync(path.join(folder, 'empty.js'), '');
    for (const name of ['missing.js', 'broken.js', 'empty.js']) {
      const reason = await new Promise<string>((resolve) =>
        startNodeWorker(scriptsIn(folder, name)).onDeath(resolve),
      );
      assert.match(reason, /no article can be reviewed: install Stet again/);
      assert.ok(reason.includes(path.join(folder, name)), reason);
    }
  });
});
