import assert from 'node:assert/strict';
import type { HostCalls } from '../../../src/extension/protocol';
import { createWorkerClient, WorkerEnded, type WorkerState } from '../../../src/extension/worker-client';
import type { WorkerPort } from '../../../src/extension/worker-port';

/** A worker that answers nothing and dies on demand. */
function stage(startFails = () => false) {
  const ports: { die: (reason: string) => void; sent: unknown[]; terminated: boolean }[] = [];
  const states: WorkerState[] = [];
  const deaths: boolean[] = [];
  let started = 0;
  const client = createWorkerClient({
    scripts: {
      worker: { fsPath: '/worker.js', address: 'file:///worker.js' },
      language: { fsPath: '/language.js', address: 'file:///language.js' },
    },
    host: {} as HostCalls,
    start(): WorkerPort {
      if (startFails()) throw new Error('There is no such file.');
      const port = { die: (_: string) => {}, sent: [] as unknown[], terminated: false };
      ports.push(port);
      return {
        post: (message) => port.sent.push(message),
        onMessage() {},
        onDeath(listener) {
          port.die = listener;
        },
        terminate() {
          port.terminated = true;
        },
      };
    },
    onStarted: () => {
      started++;
    },
    onStateChanged: (state) => states.push(state),
    onDied: (_, again) => deaths.push(again),
  });
  return { client, ports, states, deaths, started: () => started };
}

describe('the worker', () => {
  it('is not there until it is asked for', async () => {
    const { client, ports } = stage();
    assert.equal(client.calls, undefined);
    assert.equal(client.state, 'idle');
    client.start();
    client.start();
    assert.equal(ports.length, 0, 'it is started in a turn of its own');
    assert.equal(await client.ready(), client.calls);
    assert.equal(ports.length, 1);
    assert.equal(client.state, 'running');
  });

  it('is started again once when it dies, and told all that is open again', async () => {
    const { client, ports, started, deaths, states } = stage();
    await client.ready();
    const answer = client.calls?.articles('file:///desk');
    ports[0]?.die('out of memory');
    await assert.rejects(async () => answer, WorkerEnded);
    assert.equal(client.state, 'running');
    assert.equal(started(), 2);

    ports[1]?.die('out of memory');
    assert.equal(client.state, 'failed');
    assert.equal(client.calls, undefined);
    assert.deepEqual(deaths, [true, false]);
    assert.deepEqual(states, ['running', 'idle', 'running', 'failed']);
    await assert.rejects(client.ready(), WorkerEnded);
    client.start();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(ports.length, 2, 'it does not start again by itself');

    client.restart();
    assert.equal(client.state, 'running');
    assert.equal(started(), 3);
  });

  it('that cannot be started at all is a failure, and says so to whoever waits', async () => {
    const { client, states } = stage(() => true);
    await assert.rejects(client.ready(), WorkerEnded);
    assert.equal(client.state, 'failed');
    assert.deepEqual(states, ['failed']);
  });

  it('ends with the extension, also while it is about to start', async () => {
    const { client, ports } = stage();
    await client.ready();
    client.dispose();
    assert.equal(ports[0]?.terminated, true);
    const late = stage();
    late.client.start();
    late.client.dispose();
    await assert.rejects(late.client.ready(), WorkerEnded);
    assert.equal(late.ports.length, 0);
  });
});
