import assert from 'node:assert/strict';
import { tellTimeIn, threadBody, threadLabel } from '../../../src/extension/note-text';
import { note } from './support';

describe('a note as a thread', () => {
  it('is headed by its status and kind', () => {
    assert.equal(threadLabel(note()), 'Query to the author · Anonymous source');
    assert.equal(threadLabel(note({ kind: 'note', status: 'open' })), 'Open (CHECK)');
    assert.equal(
      threadLabel({ ...note({ status: 'checked' }), recheck: true }),
      'Check again · Anonymous source',
    );
  });

  it('says something even without words', () => {
    assert.equal(threadBody(note({ note: '', status: 'stet' })), '*Let it stand; no reason given.*');
    assert.equal(
      threadBody(note({ note: ' ', status: 'needs-source' })),
      '*Find a source, or a second one.*',
    );
  });

  it('tells what a reader has to know: changed by two, words changed', () => {
    const body = threadBody({ ...note({ flags: ['changed by two editors'] }), recheck: true });
    assert.match(
      body,
      /^Who is it\?\n\n\*The words have changed since they were checked\.\*\n\n\*changed by two editors\*$/,
    );
  });

  it('tells its evidence as plain text: a link in it leads nowhere by itself', () => {
    const evidence = [
      { type: 'document', reference: 'Register *2004*', page: '12', url: 'https://port.example/a_b' },
    ];
    const body = threadBody(note({ status: 'checked', note: '', evidence }));
    assert.match(body, /^\*Looked up and right/);
    assert.match(body, /Evidence: Document\\: Register \\\*2004\\\*, page 12, https\\:\/\/port\\\.example/);
  });

  it('tells a time even in a language the machine does not know, and a broken time as it stands', () => {
    assert.match(tellTimeIn('not a language')('2025-11-14T12:30:00Z'), /2025/);
    assert.equal(tellTimeIn('en')('yesterday'), 'yesterday');
  });
});
