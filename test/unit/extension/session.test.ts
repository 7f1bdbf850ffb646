import assert from 'node:assert/strict';
import { createBirpc } from 'birpc';
import type { CaretHold } from '../../../src/extension/caret-hold';
import type { HostCalls, WorkerCalls } from '../../../src/extension/protocol';
import { ReviewStore } from '../../../src/extension/review-store';
import { Reviewer } from '../../../src/extension/reviewer';
import { Session } from '../../../src/extension/session';
import type { WorkerPort } from '../../../src/extension/worker-port';
import { FakeDocuments, until } from './fake-desk';
import { reset, Uri } from './fake-vscode';
import { review } from './support';

/** Workers that know what they were told and answer each review with the words of the text they hold. */
function stage() {
  reset();
  const workers: { texts: Map<string, string>; reviewed: string[]; die(reason: string): void }[] = [];
  const errors: string[] = [];
  const documents = new FakeDocuments();
  const session = new Session(documents.asDocuments(), startWorker, Uri.parse('file:///stet') as never, {
    error: (message) => errors.push(message),
    show() {},
    dispose() {},
  });
  const store = new ReviewStore();
  const hold = { sentenceOf: () => null } as unknown as CaretHold;
  const reviewer = new Reviewer(documents.asDocuments(), session.worker, store, hold);
  session.onDidChangeState((state) => {
    if (state === 'running') for (const watched of documents.all()) reviewer.wants('open', watched);
  });

  function startWorker(): WorkerPort {
    const texts = new Map<string, string>();
    const worker = { texts, reviewed: [] as string[], die: (_: string) => {} };
    let toHost: (message: unknown) => void = () => {};
    let toWorker: (message: unknown) => void = () => {};
    createBirpc<HostCalls, Partial<WorkerCalls>>(
      {
        openFolder() {},
        open: (_, { path, text }) => {
          texts.set(path, text);
        },
        async review(_, path) {
          worker.reviewed.push(path);
          return texts.has(path) ? review({ path, words: texts.get(path)?.split(' ').length ?? 0 }) : null;
        },
      },
      {
        post: (message) => setTimeout(() => toHost(message), 1),
        on: (listener) => {
          toWorker = listener;
        },
      },
    );
    workers.push(worker);
    return {
      post: (message) => setTimeout(() => toWorker(message), 1),
      onMessage(listener) {
        toHost = listener;
      },
      onDeath(listener) {
        worker.die = listener;
      },
      terminate() {},
    };
  }
  return { workers, errors, documents, session, store, reviewer };
}

describe('the session with the worker', () => {
  it('begins with the first article, outside the event that told of it', async () => {
    const { workers, documents, session, store } = stage();
    assert.equal(workers.length, 0);
    const watched = documents.open('desk-a.txt', 'Three short words');
    assert.equal(workers.length, 0);
    await until('a review', () => store.get(watched.document.uri)?.words === 3);
    assert.equal(workers.length, 1);
    session.dispose();
  });

  it('goes on with a new worker when the first dies: it is told all, and the reviews come again', async () => {
    const { workers, documents, session, store, errors } = stage();
    const one = documents.open('desk-a.txt', 'Three short words');
    const two = documents.open('desk-b.txt', 'Two words');
    await until('the reviews', () => !!store.get(one.document.uri) && !!store.get(two.document.uri));

    workers[0]?.die('out of memory');
    assert.equal(session.worker.state, 'running');
    assert.match(errors.join(), /started again.*out of memory/);
    await until('the reviews of the new worker', () => workers[1]?.reviewed.length === 2);
    assert.deepEqual([...(workers[1]?.texts.keys() ?? [])], ['desk-a.txt', 'desk-b.txt']);
    assert.equal(store.get(two.document.uri)?.words, 2);
    session.dispose();
  });

  it('ends when the worker dies again, and what is asked then is refused with a reason', async () => {
    const { workers, documents, session, store, reviewer } = stage();
    const watched = documents.open('desk-a.txt', 'Three short words');
    await until('a review', () => !!store.get(watched.document.uri));
    workers[0]?.die('out of memory');
    workers[1]?.die('out of memory');
    assert.equal(session.worker.state, 'failed');
    await assert.rejects(reviewer.review(watched), /has stopped/);
    assert.ok(store.get(watched.document.uri), 'the last review stays');

    session.worker.restart();
    await until('reviews after Start Again', () => (workers[2]?.reviewed.length ?? 0) > 0);
    session.dispose();
  });
});
