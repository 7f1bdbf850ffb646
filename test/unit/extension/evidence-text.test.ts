import assert from 'node:assert/strict';
import { evidenceFrom, evidenceLine, referenceFlaw } from '../../../src/extension/evidence-text';

describe('evidence', () => {
  it('is told in one line: what it is, which one, where in it, the link', () => {
    assert.equal(
      evidenceLine({
        type: 'document',
        reference: 'Port register',
        page: '12',
        url: 'https://port.example/12',
      }),
      'Document: Port register, page 12, https://port.example/12',
    );
    assert.equal(
      evidenceLine({ type: 'recording', reference: 'Council, 12 June', time: '00:14:30' }),
      'Recording: Council, 12 June, at 00:14:30',
    );
    assert.equal(
      evidenceLine({ type: 'data', reference: 'Budget', page: 'table 3' }),
      'Data: Budget, table 3',
    );
    assert.equal(evidenceLine({ type: 'map', reference: 'Sheet 4' }), 'map: Sheet 4');
  });

  it('knows a page, a time and a link in one line, and keeps the rest as the reference', () => {
    const read = (written: string) => evidenceFrom('document', written);
    const type = 'document';
    const url = 'https://port.example/a?b=1';
    assert.deepEqual(read('Port register, page 12'), { type, reference: 'Port register', page: '12' });
    assert.deepEqual(read('Port register p. 4-6'), { type, reference: 'Port register', page: '4-6' });
    assert.deepEqual(read('Council, 12 June, 00:14:30'), {
      type,
      reference: 'Council, 12 June',
      time: '00:14:30',
    });
    assert.deepEqual(read(`Register (page 4), ${url}.`), { type, reference: 'Register', page: '4', url });
    assert.deepEqual(read(`${url} Register, page 4, 12:30`), {
      type,
      reference: 'Register',
      page: '4',
      time: '12:30',
      url,
    });
    assert.deepEqual(read('Budget 2024, table 3'), { type, reference: 'Budget 2024, table 3' });
    assert.deepEqual(read('The 12:30 bulletin'), { type, reference: 'The 12:30 bulletin' });
  });

  it('takes a link by itself, and calls it by its place', () => {
    assert.deepEqual(evidenceFrom('web', 'HTTPS://port.example/tides'), {
      type: 'web',
      reference: 'port.example',
      url: 'https://port.example/tides',
    });
  });

  it('needs a reference, and takes no link that leads nowhere or holds a password', () => {
    for (const good of ['Register', 'https://port.example/a', 'see port.example', 'Tables, page 3'])
      assert.equal(referenceFlaw(good), undefined, good);
    for (const bad of ['', 'page 4', 'Tides https://', 'Tides, http://ines:secret@port.example/'])
      assert.ok(referenceFlaw(bad), bad);
    assert.equal(evidenceFrom('web', 'javascript:alert(1)').url, undefined);
    assert.equal(evidenceFrom('web', 'file:///etc/passwd').url, undefined);
  });
});
