import assert from 'node:assert/strict';
import { MemoryFiles } from '../../../src/files/memory-files';
import { createReviewService } from '../../../src/review/create-review-service';
import type { Review } from '../../../src/review/model';
import { Cancelled, type ReviewEvent, type ReviewService } from '../../../src/review/service';
import { noSettings, type Settings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const full = `Ministry cancels harbour contract

VELMAR (Coast Wire) — The ministry has cancelled the harbour contract with the Norvald shipping company, a senior ministry official said on Tuesday.

The official spoke on the condition of anonymity because she was not authorized to discuss the contract. The company paid 41 million crowns for it in March, and had planned to rebuild the northern pier by the end of next year.

Work on the northern pier will stop in May, the official said. About 300 people work there, and most of them live in the fishing villages south of the capital.

The company's owner, Edda Lindqvist, denied that she had paid any official. “We have nothing to hide,” she said, “and the court will see that.”
`;
const cut = `Harbour contract cancelled

The ministry has cancelled the harbour contract with the Norvald shipping company, a senior ministry official said on Tuesday.

The official spoke on the condition of anonymity. The company paid 14 million crowns for it in March, and had planned to rebuild the northern pier by the end of next year.

Work on the northern pier will stop in May, the official said. About 300 people work there, and most of them live in the fishing villages south of the capital.
`;
const other = `Swimmers win three medals

Runa Tolm won her third medal of the games on Sunday, an hour after her sister had taken the bronze in the backstroke.

“I did not look at the clock,” Tolm said. The crowd in the hall sang until the lights went out, and the team bus left without its driver.
`;

async function desk(files: Record<string, string | Uint8Array>, settings: Settings = noSettings) {
  const memory = new MemoryFiles(files);
  const events: ReviewEvent[] = [];
  const service = createReviewService({ files: memory, rules, settings });
  service.onEvent((event) => events.push(event));
  await service.ready;
  return { memory, service, events };
}

const byRule = (review: Review, rule: string) => review.findings.filter((finding) => finding.rule === rule);

/** Waits until the service says that a document's review no longer holds. */
function stale(service: ReviewService, path: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = service.onEvent((event) => {
      if (!event.stale.includes(path)) return;
      stop();
      resolve();
    });
  });
}

describe('reviewing an article', () => {
  it('finds the grant without a reason, and shows the reason a sibling gives', async () => {
    const { service } = await desk({ 'full.txt': full, 'cut.txt': cut, 'other.txt': other });
    const review = await service.review('cut.txt');
    const [finding, ...more] = byRule(review, 'sourcing/no-reason');
    assert.deepEqual(more, []);
    assert.match(finding?.quote ?? '', /condition of anonymity/);
    assert.match(
      finding?.notes.join() ?? '',
      /full gives the reason: “.*not authorized to discuss the contract/,
    );
    assert.equal(finding?.related[0]?.path, 'full.txt');
    assert.deepEqual(
      review.versions.map(({ label }) => label),
      ['full'],
    );
    assert.equal(byRule(await service.review('full.txt'), 'sourcing/no-reason').length, 0);
  });

  it('marks a number that another version gives otherwise, and offers that version’s', async () => {
    const { service } = await desk({ 'full.txt': full, 'cut.txt': cut });
    const [finding] = byRule(await service.review('cut.txt'), 'versions/number');
    assert.equal(finding?.quote.includes('14'), true);
    assert.deepEqual(
      finding?.apparatus.map(({ here, labels }) => ({ here, labels })),
      [
        { here: true, labels: [] },
        { here: false, labels: ['full'] },
      ],
    );
    assert.equal(finding?.fixes.length, 1);
    const fix = finding?.fixes[0];
    assert.ok(fix);
    const mended = cut.slice(0, fix.span.start) + fix.text + cut.slice(fix.span.end);
    assert.ok(mended.includes('41 million crowns'), mended);
  });

  it('follows edits without being told the whole text', async () => {
    const { service } = await desk({ 'full.txt': full, 'cut.txt': cut });
    service.open({ path: 'cut.txt', text: cut, version: 1 });
    const at = cut.indexOf(' anonymity.') + ' anonymity'.length;
    service.change('cut.txt', 2, [{ offset: at, length: 0, text: ' because she feared reprisals' }]);
    const review = await service.review('cut.txt');
    assert.equal(review.version, 2);
    assert.equal(byRule(review, 'sourcing/no-reason').length, 0);
  });

  it('gives up a review that nobody wants any more', async () => {
    const { service } = await desk({ 'full.txt': full });
    await assert.rejects(
      service.review('full.txt', () => true),
      Cancelled,
    );
  });

  it('says why a file is not reviewed', async () => {
    const german =
      'Die Ministerin hat den Vertrag über den Hafen gekündigt, sagte ein Sprecher am Dienstag. Die Arbeiten am nördlichen Pier sollen im Mai enden, und die meisten Beschäftigten wohnen in den Dörfern südlich der Hauptstadt.\n';
    const { service } = await desk(
      {
        'requirements.txt': 'numpy==1.2\nscipy>=1.0\n',
        'bild.txt': german,
        'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 0, 7]),
        'broken.txt': new Uint8Array([...new TextEncoder().encode('The mayor said yes. '), 0xff, 0xc3, 0x28]),
        'old/story.txt': full,
      },
      { ...noSettings, articles: { include: [], exclude: ['old/**'] } },
    );
    const why = async (path: string) => {
      const { status } = await service.review(path);
      return status.state === 'skipped' ? status : null;
    };
    assert.equal((await why('requirements.txt'))?.reason, 'not-article');
    assert.equal((await why('bild.txt'))?.reason, 'not-english');
    assert.match((await why('bild.txt'))?.why ?? '', /German/);
    assert.equal((await why('binary.txt'))?.reason, 'unreadable');
    assert.equal((await why('broken.txt'))?.reason, 'unreadable');
    assert.equal((await why('old/story.txt'))?.reason, 'excluded');
    // What cannot be read must not pass for checked.
    assert.deepEqual(await service.articles(), ['binary.txt', 'broken.txt']);
  });

  it('does not take letters that could not be read for copy', async () => {
    const { service } = await desk({});
    service.open({ path: 'cut.txt', text: cut.replaceAll(',', '\ufffd'), version: 1 });
    const { status } = await service.review('cut.txt');
    assert.match(status.state === 'skipped' ? status.why : '', /another encoding/);
  });

  it('tells two versions of one name apart by their folders', async () => {
    const { service } = await desk({ 'old/story.txt': full, 'new/story.txt': cut });
    const review = await service.review('new/story.txt');
    assert.match(byRule(review, 'sourcing/no-reason')[0]?.notes.join() ?? '', /old\/story gives the reason/);
  });

  it('leaves to a source what that source could not confirm', async () => {
    const { service } = await desk({});
    const text = `${cut}\nThe mayor, Ilse Brandt, said she could not confirm that. The Gazette could not confirm the figure.\n`;
    service.open({ path: 'cut.txt', text, version: 1 });
    const quotes = byRule(await service.review('cut.txt'), 'claims/not-verified').map(({ start }) =>
      text.slice(0, start).endsWith('Gazette '),
    );
    assert.deepEqual(quotes, [true]);
  });

  it('joins nothing that tells another story', async () => {
    const { service } = await desk({ 'full.txt': full, 'cut.txt': cut, 'other.txt': other });
    assert.deepEqual((await service.review('other.txt')).versions, []);
  });
});

describe('a folder that cannot be listed', () => {
  it('has its open articles reviewed all the same, and says what is missing', async () => {
    const memory = new MemoryFiles({});
    const files = {
      read: memory.read.bind(memory),
      write: memory.write.bind(memory),
      list: () => Promise.reject(new Error('no such disk')),
    };
    const service = createReviewService({ files, rules, settings: noSettings });
    const events: ReviewEvent[] = [];
    service.onEvent((event) => events.push(event));
    await service.ready;
    service.open({ path: 'cut.txt', text: cut, version: 1 });
    const review = await service.review('cut.txt');
    assert.equal(byRule(review, 'sourcing/no-reason').length, 1);
    assert.equal(review.versionsPending, false);
    assert.match(events.at(-1)?.problems[0]?.message ?? '', /could not be read/);
  });
});

describe('what a desk decides', () => {
  it('can make every rule speak up', async () => {
    const loud = Object.fromEntries(rules.map(({ id }) => [id, 'error' as const]));
    const { service } = await desk(
      { 'full.txt': full, 'cut.txt': `${cut}\nUnconfirmed reports put the price at 40 million crowns.\n` },
      { ...noSettings, rules: loud },
    );
    const levels = new Map(
      (await service.review('cut.txt')).findings.map(({ rule, severity }) => [rule, severity]),
    );
    for (const rule of ['claims/hedged', 'sourcing/no-reason', 'versions/number'])
      assert.equal(levels.get(rule), 'error', rule);
  });

  it('is judged anew when an article is emptied or replaced', async () => {
    const { service } = await desk({ 'cut.txt': cut });
    service.open({ path: 'cut.txt', text: cut, version: 1 });
    assert.equal((await service.review('cut.txt')).status.state, 'reviewed');
    service.change('cut.txt', 2, [{ offset: 0, length: cut.length, text: 'numpy==1.2\nscipy>=1.0\n' }]);
    assert.equal((await service.review('cut.txt')).status.state, 'skipped');
  });
});

describe('notes in a review', () => {
  const span = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  it('take a finding out of the open ones and are kept as files', async () => {
    const { service, memory } = await desk({ 'cut.txt': cut });
    const before = byRule(await service.review('cut.txt'), 'sourcing/no-reason')[0];
    assert.equal(before?.state, 'open');
    assert.ok(before);
    const id = await service.addNote(
      {
        path: 'cut.txt',
        span: before,
        kind: before.kind,
        status: 'query',
        note: 'Why no name?',
        finding: { rule: before.rule, fingerprint: before.fingerprint },
      },
      'Ines Okafor',
    );
    const after = await service.review('cut.txt');
    const finding = byRule(after, 'sourcing/no-reason')[0];
    assert.equal(finding?.state, 'annotated');
    assert.equal(finding?.annotation, id);
    assert.equal(after.notes[0]?.annotation.note, 'Why no name?');
    const written = await memory.list('.stet/events', ['.json']);
    assert.equal(written.length, 1);
  });

  it('let a finding stand, and bring it back when the dismissal is taken back', async () => {
    const { service } = await desk({ 'cut.txt': cut });
    const finding = byRule(await service.review('cut.txt'), 'sourcing/no-reason')[0];
    assert.ok(finding);
    const { rule, fingerprint, kind } = finding;
    const note = {
      path: 'cut.txt',
      span: finding,
      kind,
      status: 'stet' as const,
      note: 'Approved',
      finding: { rule, fingerprint },
    };
    const id = await service.addNote(note, 'Tom Brandt');
    assert.equal(byRule(await service.review('cut.txt'), rule)[0]?.state, 'dismissed');
    await service.deleteNote(id, 'Tom Brandt');
    assert.equal(byRule(await service.review('cut.txt'), rule)[0]?.state, 'open');
  });

  it('follow their words while the text is edited', async () => {
    const { service } = await desk({ 'cut.txt': cut });
    service.open({ path: 'cut.txt', text: cut, version: 1 });
    const place = span(cut, 'northern pier will stop');
    await service.addNote(
      { path: 'cut.txt', span: place, kind: 'note', status: 'open', note: 'Sure?', finding: null },
      'Ines Okafor',
    );
    await service.review('cut.txt');
    service.change('cut.txt', 2, [{ offset: 0, length: 0, text: 'Updated. ' }]);
    const inside = cut.indexOf('pier will stop') + 9;
    service.change('cut.txt', 3, [{ offset: inside, length: 0, text: 's of the port' }]);
    const review = await service.review('cut.txt');
    assert.deepEqual(review.notes[0]?.span, {
      start: place.start + 9,
      end: place.end + 9 + 's of the port'.length,
    });
  });

  it('reach another clone as files, and are told of when they arrive', async () => {
    const one = await desk({ 'cut.txt': cut });
    const two = await desk({ 'cut.txt': cut });
    await one.service.addNote(
      {
        path: 'cut.txt',
        span: span(cut, 'About 300 people'),
        kind: 'number',
        status: 'disputed',
        note: '200?',
        finding: null,
      },
      'Ines Okafor',
    );
    two.service.open({ path: 'cut.txt', text: cut, version: 1 });
    const told = stale(two.service, 'cut.txt');
    for (const { path } of await one.memory.list('.stet', ['.json']))
      two.memory.put(path, one.memory.text(path) ?? '');
    await told;
    await new Promise((resolve) => setTimeout(resolve, 20));
    const review = await two.service.review('cut.txt');
    assert.deepEqual(
      review.notes.map(({ annotation }) => annotation.note),
      ['200?'],
    );
  });
});

describe('a folder that changes', () => {
  it('lets an open article follow a sibling that arrives, changes and goes', async () => {
    const { service, memory } = await desk({ 'cut.txt': cut });
    service.open({ path: 'cut.txt', text: cut, version: 1 });
    assert.equal((await service.review('cut.txt')).versions.length, 0);

    let told = stale(service, 'cut.txt');
    memory.put('full.txt', full);
    await told;
    assert.equal(byRule(await service.review('cut.txt'), 'versions/number').length, 1);

    told = stale(service, 'cut.txt');
    memory.put('full.txt', full.replace('41 million', '14 million'));
    await told;
    assert.equal(byRule(await service.review('cut.txt'), 'versions/number').length, 0);

    told = stale(service, 'cut.txt');
    memory.remove('full.txt');
    await told;
    assert.equal((await service.review('cut.txt')).versions.length, 0);
  });

  it('lets an open article follow when the folder of its siblings is deleted at one stroke', async () => {
    const memory = new MemoryFiles({
      'cut.txt': cut,
      'wire/full.txt': full,
      'wire/.stet/config.json': '{ "rules": {} ',
    });
    // As an editor tells it: the folder and not what was in it.
    const files = {
      read: (path: string) => memory.read(path),
      list: (under: string, endings: readonly string[]) => memory.list(under, endings),
      write: (path: string, bytes: Uint8Array) => memory.write(path, bytes),
    };
    const service = createReviewService({ files, rules, settings: noSettings });
    const problems: number[] = [];
    service.onEvent((event) => problems.push(event.problems.length));
    await service.ready;
    service.open({ path: 'cut.txt', text: cut, version: 1 });
    assert.equal((await service.review('cut.txt')).versions.length, 1);
    assert.equal(problems.at(-1), 1);

    const told = stale(service, 'cut.txt');
    memory.remove('wire/full.txt');
    memory.remove('wire/.stet/config.json');
    service.filesChanged([{ path: 'wire', type: 'deleted' }]);
    await told;
    assert.deepEqual(await service.articles(), ['cut.txt']);
    assert.equal((await service.review('cut.txt')).versions.length, 0);
    assert.equal(problems.at(-1), 0);
  });

  it('follows a change of the house style, and tells what is wrong in it', async () => {
    const { service, memory, events } = await desk({ 'cut.txt': cut });
    service.open({ path: 'cut.txt', text: cut, version: 1 });
    const told = stale(service, 'cut.txt');
    memory.put('.stet/config.json', '{ "rules": { "sourcing/no-reason": "off", "claims/hedged": "loud" } }');
    await told;
    assert.equal(byRule(await service.review('cut.txt'), 'sourcing/no-reason').length, 0);
    assert.match(
      events
        .at(-1)
        ?.problems.map(({ message }) => message)
        .join() ?? '',
      /claims\/hedged/,
    );
  });

  it('holds each part of a folder to the house style nearest to it', async () => {
    const { service } = await desk({
      'a/cut.txt': cut,
      'b/cut.txt': cut,
      'b/.stet/config.json': '{ "rules": { "sourcing/no-reason": "off" } }',
    });
    assert.equal(byRule(await service.review('a/cut.txt'), 'sourcing/no-reason').length, 1);
    assert.equal(byRule(await service.review('b/cut.txt'), 'sourcing/no-reason').length, 0);
  });

  it('finds the versions of a story that is being typed into a new file', async () => {
    const { service } = await desk({ 'full.txt': full });
    service.open({ path: 'new.txt', text: '', version: 1 });
    assert.equal((await service.review('new.txt')).status.state, 'skipped');
    let version = 1;
    for (let at = 0; at < cut.length; at += 40) {
      service.change('new.txt', ++version, [{ offset: at, length: 0, text: cut.slice(at, at + 40) }]);
      await service.review('new.txt');
    }
    const review = await service.review('new.txt');
    assert.deepEqual(
      review.versions.map(({ label }) => label),
      ['full'],
    );
    assert.equal(byRule(review, 'versions/number').length, 1);
  });

  it('compares with the unsaved text of an open sibling', async () => {
    const { service } = await desk({ 'full.txt': full, 'cut.txt': cut });
    service.open({ path: 'full.txt', text: full, version: 1 });
    const at = full.indexOf('41');
    service.change('full.txt', 2, [{ offset: at, length: 2, text: '14' }]);
    assert.equal(byRule(await service.review('cut.txt'), 'versions/number').length, 0);
  });
});
