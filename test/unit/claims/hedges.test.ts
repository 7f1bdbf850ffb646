import assert from 'node:assert/strict';
import { analyseClaims } from '../../../src/claims/analyse-claims';
import { parseArticle } from '../../../src/text/parse-article';
import { read } from '../sources/support';

/** "kind: words", one a hedge. */
function hedged(copy: string): string[] {
  const { hedges } = analyseClaims(parseArticle(copy), read(copy).analysis);
  return hedges.map(({ kind, start, end }) => `${kind}: ${copy.slice(start, end)}`);
}

const unsure: readonly (readonly [copy: string, ...expected: string[]])[] = [
  ['The man accused of the theft left the town.', 'alleged: accused'],
  ['He is suspected of taking the gold.', 'alleged: is suspected of'],
  ['The council discussed the reported sale of the pier.', 'reported: reported'],
  ['Unconfirmed reports put the number of dead at nine.', 'reported: Unconfirmed reports'],
  ['Rumours have swirled for weeks that the mayor would go.', 'reported: Rumours have swirled'],
  ['There are rumors that the ferry was sold.', 'reported: There are rumors'],
  ['According to reports, the pier has been sold.', 'reported: According to reports'],
  ['It has been claimed that the mayor knew.', 'reported: It has been claimed'],
  ['The cause of the fire is unknown.', 'unclear: is unknown'],
  ['The cause of the crash is under investigation.', 'unclear: is under investigation'],
  ['The motive is not yet known.', 'unclear: is not yet known'],
  ['It was not immediately clear who owned the boat.', 'unclear: It was not immediately clear who'],
  ['The boat seems to have turned too late.', 'appearance: seems to have'],
  ['It appears that nobody had asked the crew.', 'appearance: It appears'],
  ['The vote looks set to be close.', 'appearance: looks set to'],
  ['The crew are feared dead.', 'belief: are feared'],
  ['It is believed the gold was moved in May.', 'belief: It is believed'],
  ['The owner admitted that the brakes were worn.', 'loaded-verb: admitted'],
  ['The owner claimed the ferry was sound.', 'loaded-verb: claimed'],
  ['The mayor conceded that the bridge was late.', 'loaded-verb: conceded'],
  ['Lund boasted that she had never lost.', 'loaded-verb: boasted'],
  ['The mayor noted that the pier was old.', 'loaded-verb: noted'],
];

const sure: readonly string[] = [
  'He is the heir apparent to the firm.',
  'She claimed unemployment benefits for two years.',
  'The accused denies it.',
  'The accused, 44, pleaded not guilty in Velmar.',
  'The firm reported a profit of $4 million.',
  'The firm’s reported revenue of $4 million was up a fifth.',
  'The reported figures cover the first half of the year.',
  'Police said the number of reported crimes fell.',
  'The captain appeared in court on Monday.',
  'The mayor appeared on Velmar Radio on Friday, and again on Sunday.',
  'The coast is noted for its lighthouses.',
  'Ada Lind, a noted chef, opened the market.',
  'Nine people were admitted to hospital with burns.',
  'She was admitted to the Velmar bar in 2003.',
  'Norvik claimed the title with a late goal.',
  'The storm claimed nine lives on the coast.',
  'The flood claimed the lives of two divers.',
  'The hotel boasts a pool and a view of the harbour.',
  'Norvik conceded two goals before the break.',
  'The challenger conceded defeat on Sunday night.',
  'The conductor acknowledged the applause.',
  'Lund claimed first place in the long race.',
];

describe('words by which copy keeps its distance', () => {
  for (const [copy, ...expected] of unsure) it(copy, () => assert.deepEqual(hedged(copy), expected));
  for (const copy of sure) it(`none in: ${copy}`, () => assert.deepEqual(hedged(copy), []));

  it('are told once where copy without sentences says them twice of one claim', () => {
    const filler =
      'the ferry sank off the coast in march and the harbour was closed for a week while divers looked ';
    const copy = `${filler.repeat(8)}mr berg who is regarded by many as the owner is regarded by many as the man behind the sale ${filler.repeat(2)}`;
    assert.deepEqual(hedged(copy), ['belief: is regarded by many']);
  });

  it('are found at once in a line without end', () => {
    assert.ok(hedged('the accused man claimed that '.repeat(30_000)).length > 0);
  });
});
