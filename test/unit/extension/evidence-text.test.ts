import assert from 'node:assert/strict';
import {
  evidenceFrom,
  evidenceLine,
  linkFlaw,
  placeFlaw,
  referenceFlaw,
} from '../../../src/extension/evidence-text';

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

  it('keeps a page or a time, as its kind has it, and nothing that was left empty', () => {
    assert.deepEqual(evidenceFrom(['document', 'Register', '12', '']), {
      type: 'document',
      reference: 'Register',
      page: '12',
    });
    assert.deepEqual(evidenceFrom(['interview', 'Press office', '14:30', 'HTTPS://port.example']), {
      type: 'interview',
      reference: 'Press office',
      time: '14:30',
      url: 'https://port.example',
    });
    assert.deepEqual(evidenceFrom(['web', 'Tide tables', '', '']), { type: 'web', reference: 'Tide tables' });
  });

  it('needs a reference, and takes only links of the web', () => {
    assert.ok(referenceFlaw(''));
    assert.equal(referenceFlaw('Register'), undefined);
    assert.equal(linkFlaw(''), undefined);
    assert.equal(linkFlaw('https://port.example/a?b=1#c'), undefined);
    for (const bad of [
      'port.example',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'command:workbench.action.quit',
      'https://',
      'https://a b.example',
      'http://ines:secret@port.example/',
    ]) {
      assert.ok(linkFlaw(bad), bad);
    }
    assert.ok(placeFlaw('x'.repeat(41)));
    assert.equal(placeFlaw(''), undefined);
  });
});
