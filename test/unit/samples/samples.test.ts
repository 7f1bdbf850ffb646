import assert from 'node:assert/strict';
import { nodeFiles } from '../../../src/cli/node-files';
import { createReviewService } from '../../../src/review/create-review-service';
import type { FolderProblem, Review } from '../../../src/review/model';
import { noSettings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const desks = ['desk-a.txt', 'desk-b.txt', 'desk-c.txt', 'desk-d.txt', 'desk-e.txt'];

describe('the samples show a desk at work', () => {
  const reviews = new Map<string, Review>();
  let problems: readonly FolderProblem[] = [];
  before(async () => {
    const service = createReviewService({ files: nodeFiles('samples'), rules, settings: noSettings });
    service.onEvent((event) => {
      problems = event.problems;
    });
    await service.ready;
    for (const name of [...desks, 'other-story.txt', 'thin-story.txt', 'style-list.txt']) {
      reviews.set(name, await service.review(name));
    }
    service.dispose();
  });
  const of = (name: string) => reviews.get(name) as Review;

  it('tells one story in five versions, and another story apart from it', () => {
    for (const name of desks) {
      const siblings = of(name)
        .versions.map(({ path }) => path)
        .sort();
      assert.deepEqual(
        siblings,
        desks.filter((other) => other !== name),
        name,
      );
    }
    assert.deepEqual(of('other-story.txt').versions, []);
    assert.deepEqual(of('thin-story.txt').versions, []);
    assert.equal(of('style-list.txt').status.state, 'skipped');
  });

  it('has every note on its words, and one mark that was let stand', () => {
    const notes = desks.flatMap((name) => of(name).notes);
    assert.ok(notes.length >= 8, `${notes.length} notes`);
    for (const { annotation, span } of notes) assert.ok(span, annotation.note);
    const actors = new Set(notes.map(({ annotation }) => annotation.actor));
    assert.equal(actors.size, 2, [...actors].join(', '));
    const states = desks.flatMap((name) => of(name).findings.map(({ state }) => state));
    assert.ok(states.includes('dismissed'));
    assert.ok(states.includes('annotated'));
    assert.deepEqual(problems, []);
  });

  it('shows every kind of rule at work', () => {
    const found = new Set([...reviews.values()].flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !found.has(id)),
      [],
    );
  });

  it('does not flood: no story has more than a dozen open marks', () => {
    for (const name of reviews.keys()) {
      const marks = of(name).findings.filter(
        ({ state, severity }) => state === 'open' && severity !== 'hint',
      );
      assert.ok(marks.length <= 12, `${name}: ${marks.length}`);
    }
  });
});
