import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Annotation } from '../../../src/annotations/model';
import { placeAnnotations } from '../../../src/annotations/place';
import { type AnnotationStore, createAnnotationStore } from '../../../src/annotations/store';
import { nodeFiles } from '../../../src/cli/node-files';
import { spanOf, story } from './desk';

const article = 'stories/harbour.txt';
const words = 'cost $41 million more than planned';

/** One person's clone of the desk's repository. */
interface Clone {
  readonly name: string;
  readonly folder: string;
  store: AnnotationStore;
}

describe('Two clones of a desk, merged by git', function () {
  this.timeout(60_000);
  let home: string;
  let ana: Clone;
  let ben: Clone;

  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        HOME: home,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: path.join(home, 'gitconfig'),
        GIT_TERMINAL_PROMPT: '0',
      },
    });

  const clone = async (name: string): Promise<Clone> => {
    const folder = path.join(home, name.split(' ')[0]?.toLowerCase() ?? 'clone');
    git(home, 'clone', '-q', path.join(home, 'desk.git'), folder);
    git(folder, 'config', 'user.name', name);
    git(folder, 'config', 'user.email', 'desk@example.org');
    return { name, folder, store: await open(folder) };
  };

  const open = async (folder: string): Promise<AnnotationStore> => {
    const store = createAnnotationStore({ files: nodeFiles(folder) });
    await store.load();
    return store;
  };

  const commit = ({ folder }: Clone): void => {
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Desk work');
  };

  /** Both commit; the first pushes, the second merges and pushes, the first pulls. Git may find no conflict. */
  const share = async (first: Clone, second: Clone): Promise<void> => {
    commit(first);
    commit(second);
    git(first.folder, 'push', '-q', 'origin', 'HEAD:main');
    git(second.folder, 'pull', '-q', '--no-rebase', '--no-edit', 'origin', 'main');
    git(second.folder, 'push', '-q', 'origin', 'HEAD:main');
    git(first.folder, 'pull', '-q', '--no-rebase', '--no-edit', 'origin', 'main');
    for (const { folder, store } of [first, second]) {
      assert.equal(git(folder, 'status', '--porcelain'), '');
      await store.load();
      assert.deepEqual(store.problems(), []);
    }
  };

  const notes = ({ store }: Clone, at = article): readonly Annotation[] =>
    store.forArticle(at, { deleted: true });

  /** Both see the same, and so does a newcomer who reads all of it afresh. */
  const same = async (at = article): Promise<readonly Annotation[]> => {
    assert.deepEqual(notes(ana, at), notes(ben, at));
    assert.deepEqual((await open(ana.folder)).forArticle(at, { deleted: true }), notes(ana, at));
    return notes(ana, at);
  };

  const note = ({ name, store }: Clone, on: string, text = 'Look at this.'): Promise<Annotation> =>
    store.create({
      path: article,
      text: story,
      span: spanOf(story, on),
      kind: 'number',
      note: text,
      actor: name,
    });

  beforeEach(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'stet-merge-'));
    writeFileSync(path.join(home, 'gitconfig'), '[init]\n\tdefaultBranch = main\n');
    git(home, 'init', '-q', '--bare', 'desk.git');
    ana = await clone('Ana Ruiz');
    mkdirSync(path.join(ana.folder, 'stories'));
    writeFileSync(path.join(ana.folder, ...article.split('/')), story);
    commit(ana);
    git(ana.folder, 'push', '-q', 'origin', 'HEAD:main');
    ben = await clone('Ben Cole');
  });

  afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

  it('keep all notes of both who began on one article without knowing of each other', async () => {
    await note(ana, words, 'from Ana');
    await note(ben, 'lost in a flood', 'from Ben');
    await share(ana, ben);
    assert.deepEqual((await same()).map((one) => one.note).sort(), ['from Ana', 'from Ben']);
    for (const { span } of placeAnnotations(notes(ana), story)) assert.ok(span);
    // And the next note of either joins them.
    await note(ana, 'Mayor Ines Calloway', 'after');
    assert.equal((await same2()).length, 3);
  });

  const same2 = async (): Promise<readonly Annotation[]> => {
    await share(ana, ben);
    return same();
  };

  it('settle on the less cleared status, with a flag, when both set it', async () => {
    const { id } = await note(ana, words);
    await share(ana, ben);
    await ana.store.set(id, { actor: ana.name, status: 'disputed' });
    await ben.store.set(id, { actor: ben.name, status: 'checked' });
    const [merged] = await same2();
    assert.equal(merged?.status, 'disputed');
    assert.match(merged?.flags.join() ?? '', /^changed by two editors/);
    await ben.store.set(id, { actor: ben.name, status: 'disputed' });
    assert.deepEqual((await same2())[0]?.flags, []);
  });

  it('keep a note that one deleted while the other changed it', async () => {
    const { id } = await note(ana, words);
    await share(ana, ben);
    await ana.store.delete(id, { actor: ana.name });
    await ben.store.set(id, { actor: ben.name, status: 'needs-source' });
    const [merged] = await same2();
    assert.equal(merged?.deleted, false);
    assert.deepEqual(merged?.flags, ['deleted by Ana Ruiz while Ben Cole changed it: kept']);
    await ana.store.delete(id, { actor: ana.name });
    assert.equal((await same2())[0]?.deleted, true);
  });

  it('keep the replies of both', async () => {
    const { id } = await note(ana, words);
    await share(ana, ben);
    await ana.store.reply(id, { actor: ana.name, note: 'Page 12.' });
    await ben.store.reply(id, { actor: ben.name, note: 'Page 13.' });
    const [merged] = await same2();
    assert.deepEqual(merged?.replies.map((reply) => reply.note).sort(), ['Page 12.', 'Page 13.']);
    assert.deepEqual(merged?.flags, []);
  });

  it('find the notes again when one has renamed the article', async () => {
    const { id } = await note(ana, words);
    await share(ana, ben);
    git(ana.folder, 'mv', article, 'stories/wall.txt');
    await ana.store.rename(article, 'stories/wall.txt');
    await ben.store.reply(id, { actor: ben.name, note: 'Still open.' });
    await note(ben, 'lost in a flood');
    await share(ana, ben);
    assert.equal((await same('stories/wall.txt')).length, 2);
    assert.deepEqual(notes(ana), []);
  });

  it('find the notes again when one has renamed the article and the other had just begun on it', async () => {
    await note(ana, words);
    git(ana.folder, 'mv', article, 'stories/wall.txt');
    await ana.store.rename(article, 'stories/wall.txt');
    await note(ben, 'lost in a flood');
    await share(ana, ben);
    assert.equal((await same('stories/wall.txt')).length, 2);
  });

  it('share one line of .gitattributes, beside those that were there', async () => {
    writeFileSync(path.join(ana.folder, '.gitattributes'), '*.png binary');
    await share(ana, ben);
    await note(ana, words);
    await note(ben, words);
    await share(ana, ben);
    const lines = readFileSync(path.join(ben.folder, '.gitattributes'), 'utf8');
    assert.equal(lines, '*.png binary\n.stet/** text eol=lf\n');
  });
});
