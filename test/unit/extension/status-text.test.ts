import assert from 'node:assert/strict';
import { type StatusFacts, statusOf } from '../../../src/extension/status-text';
import type { SkipReason } from '../../../src/review/model';
import { finding, note, review } from './support';

const facts: StatusFacts = {
  worker: 'running',
  mode: 'onType',
  review: review(),
  running: false,
  changed: false,
  inFolder: true,
  compares: true,
  indexing: null,
};

const version = {
  path: 'desk-b.txt',
  label: 'desk-b',
  kind: 'version' as const,
  rewritten: false,
  differences: 3,
  style: 4,
};

describe('the status', () => {
  it('counts what is open and the other versions', () => {
    const status = statusOf({
      ...facts,
      review: review({
        findings: [
          finding({ start: 0, end: 1 }),
          finding({ start: 2, end: 3, state: 'dismissed' }),
          finding({ start: 4, end: 5, severity: 'hint' }),
        ],
        versions: [version, { ...version, label: 'desk-e', rewritten: true, style: 0 }],
        notes: [note()],
      }),
    });
    assert.equal(status.text, 'Stet: 1 to look at · 2 versions');
    assert.equal(
      status.detail,
      '2 other versions of this story · 1 soft hint · 1 note · 4 style differences not marked · desk-e rewritten, compared by facts',
    );
    assert.equal(status.action, 'next');
  });

  it('stands out only while a standard is plainly broken', () => {
    const severity = (...levels: ('warning' | 'information' | 'hint')[]) =>
      statusOf({
        ...facts,
        review: review({
          findings: levels.map((level, start) => finding({ start, end: start + 1, severity: level })),
        }),
      }).severity;
    assert.equal(severity('information', 'hint'), 'information');
    assert.equal(severity('information', 'warning'), 'warning');
  });

  it('says that versions are still being looked for', () => {
    const status = statusOf({
      ...facts,
      review: review({ versionsPending: true }),
      indexing: { done: 3, total: 40 },
    });
    assert.equal(status.text, 'Stet: nothing to look at · looking for versions');
    assert.match(status.detail, /^3 of 40 files read/);
    assert.equal(status.busy, true);
  });

  it('says why a file is not reviewed, and offers to change that where it can', () => {
    const skipped = (reason: SkipReason) =>
      statusOf({
        ...facts,
        review: review({ status: { state: 'skipped', reason, why: 'This looks like a list.' } }),
      });
    assert.equal(skipped('not-article').text, 'Stet: not reviewed');
    assert.equal(skipped('not-article').detail, 'This looks like a list.');
    assert.equal(skipped('not-article').action, 'reviewAnyway');
    for (const reason of ['empty', 'too-long', 'not-english', 'unreadable'] as const)
      assert.equal(skipped(reason).action, null);
  });

  it('says what a file outside a folder goes without', () => {
    const status = statusOf({ ...facts, inFolder: false });
    assert.match(status.detail, /Open the folder that holds this file/);
    assert.equal(status.action, 'openFolder');
  });

  it('offers the review where none comes by itself', () => {
    assert.deepEqual(
      [statusOf({ ...facts, mode: 'manual', review: undefined })].map(({ text, action }) => [text, action]),
      [['Stet: not reviewed yet', 'review']],
    );
    const stale = statusOf({ ...facts, mode: 'onSave', changed: true });
    assert.match(stale.detail, /Changed since it was reviewed\. It is reviewed when it is saved\./);
  });

  it('says that Stet has stopped, that nothing is lost, and offers to start again', () => {
    const status = statusOf({ ...facts, worker: 'failed' });
    assert.equal(status.severity, 'error');
    assert.match(status.detail, /safe/);
    assert.equal(status.action, 'restart');
  });
});
