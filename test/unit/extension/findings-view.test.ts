import assert from 'node:assert/strict';
import { showFindings } from '../../../src/extension/findings-view';
import { FilePositions } from '../../../src/extension/positions';
import { ReviewStore } from '../../../src/extension/review-store';
import { FakeDocuments, spanIn, until } from './fake-desk';
import { type DiagnosticRelatedInformation, languages, reset, workspace } from './fake-vscode';
import { finding, review } from './support';

const text = 'One official said.\nTwo officials said.\n';
const other = 'A line before.\r\nOne official said.\r\nTwo officials said.\r\n';

function stage() {
  reset();
  const documents = new FakeDocuments();
  const store = new ReviewStore();
  showFindings(store, documents.asDocuments(), new FilePositions());
  const watched = documents.open('desk-a.txt', text);
  const marks = () => languages.marks.get(watched.document.uri.toString());
  const related = (words: string, path = 'desk-b.txt') => [
    { path, label: path, quote: words, ...spanIn(other, words) },
  ];
  return { documents, store, watched, marks, related };
}

describe('the marks', () => {
  it('point to the places in other versions, and look each file up once', async () => {
    const { store, watched, marks, related } = stage();
    workspace.files.set('file:///desk/desk-b.txt', other);
    const findings = ['One', 'Two'].map((words) =>
      finding({ ...spanIn(text, words), related: related(words) }),
    );
    store.set(watched.document.uri, review({ findings }), null);
    await until('the marks', () => marks()?.length === 2);
    const places = marks()?.map(
      (mark) => (mark.relatedInformation as DiagnosticRelatedInformation[])[0]?.location.range.start,
    );
    assert.deepEqual(JSON.parse(JSON.stringify(places)), [
      { line: 1, character: 0 },
      { line: 2, character: 0 },
    ]);
    assert.deepEqual(workspace.looked, ['file:///desk/desk-b.txt']);
  });

  it('stand without the place of a file that is gone', async () => {
    const { store, watched, marks, related } = stage();
    const findings = [finding({ ...spanIn(text, 'One'), related: related('One', 'gone.txt') })];
    store.set(watched.document.uri, review({ findings }), null);
    await until('the mark', () => marks()?.length === 1);
    assert.deepEqual(marks()?.[0]?.relatedInformation, []);
  });

  it('of a review that a newer one has overtaken are never shown', async () => {
    const { store, watched, marks } = stage();
    store.set(watched.document.uri, review({ findings: [finding(spanIn(text, 'One'))] }), null);
    store.set(watched.document.uri, review({ findings: [] }), null);
    await until('the newer marks', () => marks() !== undefined);
    assert.deepEqual(marks(), []);
  });

  it('go when the article is closed, even while they are being drawn', async () => {
    const { documents, store, watched, marks } = stage();
    store.set(watched.document.uri, review({ findings: [finding(spanIn(text, 'One'))] }), null);
    documents.close(watched);
    store.delete(watched.document.uri);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(marks(), undefined);
  });
});
