import assert from 'node:assert/strict';
import { read } from './support';

describe('a quotation that ends right before who said it', () => {
  const pier = '“The pier is far from over,”';
  const cases: readonly (readonly [string, string])[] = [
    [`${pier} Ada Lind, the mayor, said.`, `Ada Lind, the mayor | said | ${pier}`],
    [
      `${pier} Ada Lind, the board’s chairwoman, said in a statement.`,
      `Ada Lind, the board’s chairwoman | said | ${pier}`,
    ],
    [`${pier} Lind said in an interview that aired on Monday.`, `Lind | said | ${pier}`],
    [`${pier} Mr. Lind told a news briefing.`, `Mr. Lind | told | ${pier}`],
    [`${pier} an angry Mr. Lind said after the vote.`, `Mr. Lind | said | ${pier}`],
    ['In “The Pier at Night,” Lind said that it would fall.', 'Lind | said | that it would fall'],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.deepEqual(read(`Ada Lind came late. ${text}`).said(), [expected]);
    });
});
