import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldKeys } from '../../../src/annotations/events';
import {
  annotationKinds,
  annotationStatuses,
  kindLabels,
  statusLabels,
} from '../../../src/annotations/words';

const schema = JSON.parse(readFileSync('schemas/annotation-event.schema.json', 'utf8'));

describe('The schemas of the note files', () => {
  it('know the kinds, statuses and fields that the rest of Stet knows, in the same order', () => {
    const { properties } = schema.$defs.fields;
    assert.deepEqual(properties.kind.enum, annotationKinds);
    assert.deepEqual(properties.status.enum, annotationStatuses);
    assert.deepEqual(Object.keys(properties), fieldKeys);
  });

  it('are checked by code that a strict page or worker may run', () => {
    for (const name of ['annotation-event', 'article-record', 'format']) {
      const code = readFileSync(path.join('src/annotations/generated', `validate-${name}.ts`), 'utf8');
      assert.doesNotMatch(code, /new Function|eval\(|require\(/);
    }
  });
});

describe('The words of the desk', () => {
  it('name every kind and status, each in its own way', () => {
    const labels = [
      ...annotationKinds.map((kind) => kindLabels[kind].label),
      ...annotationStatuses.map((status) => statusLabels[status].label),
    ];
    assert.equal(new Set(labels).size, annotationKinds.length + annotationStatuses.length);
    assert.equal(statusLabels.checked.label, 'Checked (CQ)');
    assert.equal(statusLabels.stet.label, 'Let it stand (stet)');
  });
});
