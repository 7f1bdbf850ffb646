import assert from 'node:assert/strict';
import { analyseClaims } from '../../../src/claims/analyse-claims';
import { parseArticle } from '../../../src/text/parse-article';
import { read } from '../sources/support';

/** "kind: words < who", a line a disclosure. */
function told(copy: string): string[] {
  const { disclosures } = analyseClaims(parseArticle(copy), read(copy).analysis);
  return disclosures.map(
    ({ kind, start, end, who }) =>
      `${kind}: ${copy.slice(start, end)}${who ? ` < ${copy.slice(who.start, who.end)}` : ''}`,
  );
}

const disclosed: readonly (readonly [copy: string, expected: string])[] = [
  ['Mr. Berg could not be reached for comment.', 'no-response: could not be reached for comment < Mr. Berg'],
  [
    'Ada Lind, a lawyer for the mayor, did not return calls.',
    'no-response: did not return calls < Ada Lind, a lawyer for the mayor',
  ],
  [
    'A spokesman for the company, Tom Reyl, had not responded to questions by Monday.',
    'no-response: had not responded to questions < A spokesman for the company, Tom Reyl',
  ],
  [
    'The ministry has been approached for comment.',
    'no-response: has been approached for comment < The ministry',
  ],
  [
    'The Courier has contacted the Norvald company for comment.',
    'no-response: has contacted the Norvald company for comment < the Norvald company',
  ],
  [
    'The mayor was not immediately available for comment.',
    'no-response: was not immediately available for comment < The mayor',
  ],
  ['The port has yet to reply.', 'no-response: has yet to reply < The port'],
  [
    'Calls to the mayor’s office were not returned on Monday.',
    'no-response: Calls to the mayor’s office were not returned < the mayor’s office',
  ],
  [
    'A request for comment sent to the port went unanswered.',
    'no-response: A request for comment sent to the port went unanswered < the port',
  ],
  [
    'Attempts to reach Mr. Berg were unsuccessful.',
    'no-response: Attempts to reach Mr. Berg were unsuccessful < Mr. Berg',
  ],
  [
    'There was no immediate comment from the ministry on Monday.',
    'no-response: There was no immediate comment from < the ministry',
  ],
  [
    'Neither firm responded to Courier requests for comment.',
    'no-response: responded to Courier requests for comment < Neither firm',
  ],
  [
    'Messages seeking comment were left with Berg’s lawyer.',
    'no-response: Messages seeking comment were left with < Berg’s lawyer',
  ],
  ['No lawyer was listed for Berg in court records.', 'no-response: No lawyer was listed for < Berg'],
  ['Berg did not comment.', 'no-response: did not comment < Berg'],
  ['The harbour board had no comment.', 'declined: had no comment < The harbour board'],
  ['Berg, through a spokesman, declined to comment.', 'declined: declined to comment < Berg'],
  [
    'In March, police chief Olga Ruud refused to say who paid.',
    'declined: refused to say < police chief Olga Ruud',
  ],
  [
    'The port board met on Monday and declined to answer questions.',
    'declined: declined to answer questions < The port board',
  ],
  ['The firm, which rents out boats, has declined to comment.', 'declined: declined to comment < The firm'],
  ['Berg and his wife pleaded not guilty on Monday.', 'denied: pleaded not guilty < Berg and his wife'],
  ['Berg has always maintained his innocence.', 'denied: maintained his innocence < Berg'],
  ['Mr. Berg denied any wrongdoing.', 'denied: denied any wrongdoing < Mr. Berg'],
  ['The captain took the gold, something Berg has denied.', 'denied: denied < Berg'],
  ['Lind dismissed the claims as baseless.', 'denied: dismissed the claims as baseless < Lind'],
  ['The mayor rejects the allegations.', 'denied: rejects the allegations < The mayor'],
  ['Berg called the accusations false.', 'denied: called the accusations false < Berg'],
  ['The ministry said the allegations were untrue.', 'denied: were untrue < The ministry'],
  ['He said he had done nothing wrong.', 'denied: said he had done nothing wrong < He'],
  ['The claims were denied by the harbour office.', 'denied: were denied by < the harbour office'],
  ['The Courier has not seen the letter.', 'not-verified: has not seen the letter'],
  [
    'The Courier has not independently verified the account.',
    'not-verified: has not independently verified the account',
  ],
  ['The Courier could not establish who had sent it.', 'not-verified: could not establish who'],
  ['The reports could not be independently confirmed.', 'not-verified: could not be independently confirmed'],
  ['The footage has not been verified.', 'not-verified: has not been verified'],
  ['The victims’ names have not been released.', 'withheld: have not been released'],
  [
    'None of the claims has been independently verified.',
    'not-verified: None of the claims has been independently verified',
  ],
  ['Police have not released the name of the diver.', 'withheld: have not released the name'],
  ['What caused the fire is not known.', 'unclear: is not known'],
  ['The cause of the fire is not yet known.', 'unclear: is not yet known'],
  ['The cause is under investigation.', 'unclear: is under investigation'],
];

const silent: readonly string[] = [
  'Aid that would otherwise be denied reached the coast.',
  'The terms were not disclosed.',
  'A deal could not be reached before the strike.',
  'The keeper denied Lund a late winner.',
  'There is no denying that the ferry was late.',
  'The mayor did not deny the allegations.',
  'The council rejected the offer and dismissed the harbour master.',
  'The claim is false.',
  'Farmers declined to give up the land.',
  'Officials are withholding payments from the port.',
  'The crew failed to respond to the alarm in time.',
  'The first attempt received no applause.',
  'Results were not immediately available in two villages.',
];

describe('what the copy tells of those who would not answer', () => {
  for (const [copy, expected] of disclosed) it(expected, () => assert.deepEqual(told(copy), [expected]));
  for (const copy of silent) it(`nothing in: ${copy}`, () => assert.deepEqual(told(copy), []));

  it('names nobody where the words do not tell who', () => {
    assert.deepEqual(told('While there, declined to comment.'), ['declined: declined to comment']);
  });

  it('stays quick on a line without end', () => {
    const line = `${'a request to the port, and '.repeat(20_000)}11111111111111111111111111111 declined to comment.`;
    assert.ok(told(line).length >= 1);
  });
});
