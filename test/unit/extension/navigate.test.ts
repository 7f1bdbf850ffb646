import assert from 'node:assert/strict';
import { registerNavigation } from '../../../src/extension/navigate';
import { ReviewStore } from '../../../src/extension/review-store';
import type { Finding } from '../../../src/review/model';
import { FakeDocuments, spanIn } from './fake-desk';
import { commands, reset, window } from './fake-vscode';
import { finding, review } from './support';

const text = 'The town caused the loss. Critics say it lied. The mayor claimed it was small.';
const on = (words: string, rule: string) => finding({ ...spanIn(text, words), quote: words, rule });

/** Goes on from claim to claim, and gives what the status bar says of each. */
async function stepsThrough(findings: readonly Finding[], steps: number): Promise<string[]> {
  reset();
  const documents = new FakeDocuments();
  const store = new ReviewStore();
  const { document } = documents.open('town.txt', text);
  window.show(document);
  store.set(document.uri, review({ findings }), null);
  const registered = registerNavigation(documents.asDocuments(), store);
  for (let step = 0; step < steps; step++) await commands.executeCommand('stet.nextClaim');
  for (const each of registered) each.dispose();
  return window.said.map((words) => words.replace(/^Stet: /, ''));
}

describe('Next Unverified Claim', () => {
  it('says what kind of claim it is, and its words', async () => {
    const [said] = await stepsThrough([on('Critics say', 'claims/weasel')], 1);
    assert.equal(said, 'claim 1 of 1: Credited to nobody in particular, “Critics say”');
  });

  it('counts on by one where two claims begin at one place, and tells both', async () => {
    const both = [on('Critics say', 'claims/weasel'), on('Critics say it lied', 'claims/unattributed')];
    const [, said = ''] = await stepsThrough(
      [on('town caused', 'claims/unattributed'), ...both, on('small', 'claims/hedged')],
      2,
    );
    assert.match(said, /^claim 2 of 3: .*, “Critics say” · .*, “Critics say it lied”$/);
  });

  it('passes over what is a matter of wording alone', async () => {
    const said = await stepsThrough([on('claimed', 'claims/loaded-verb'), on('small', 'claims/hedged')], 2);
    assert.ok(
      said.every((words) => words.startsWith('claim 1 of 1')),
      said.join('\n'),
    );
  });
});
