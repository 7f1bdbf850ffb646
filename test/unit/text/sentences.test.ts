import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/text/sentences';

/** The sentences are written one a line; joined by a space they must be found again. */
function finds(lines: string): void {
  const expected = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const text = expected.join(' ');
  assert.deepEqual(
    splitSentences(text).map((span) => text.slice(span.start, span.end)),
    expected,
  );
}

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', () => {
    finds(`
      The pier was closed.
      Was it safe?
      Nobody knew!
      Work goes on.
    `);
  });

  it('do not end after titles and initials', () => {
    finds(`
      Mr. Oduya met Gen. P. J. Halloran and Sen. Ruth Vance on the pier.
      Dr. Amal K. Sefton of St. Brannoc did not attend.
      Lt. Gov. Ines Marr spoke for Messrs. Pike and Roe.
    `);
  });

  it('do not end after abbreviations of countries, states, companies and months', () => {
    finds(`
      The U.S. envoy flew to Marlow, Neb. on Sept. 4 with Halden Inc. lawyers.
      Officials from the U.K. said the D.C. office of Brack Corp. had closed on Jan. 9, 2031.
      He works for the U.N. Development Office.
    `);
  });

  it('end after an abbreviation when the next word begins a sentence', () => {
    finds(`
      He moved to the U.S.
      The judge agreed.
      The talks began at 9 a.m.
      They ended at noon.
      She runs Halden Inc.
      It makes pumps.
    `);
  });

  it('do not end inside times, numbers and lists of figures', () => {
    finds(`
      The rate rose 3.5 percent to 1.204 at 6:00 a.m. Eastern time on No. 2 rail.
      Bond No. 14 fetched $2.3 million, up from 1.9 million.
    `);
  });

  it('take the marks that close a quotation, and the brackets', () => {
    finds(`
      “We are done.”
      She left the room.
      "We are done," he said.
      "It is over."
      He sat down (the meeting had lasted six hours.)
      Then it rained.
      'It is over.'
      Nobody spoke.
    `);
  });

  it('begin inside a quotation', () => {
    finds(`
      “The pier is unsafe.
      It has been for years,” she said.
    `);
  });

  it('go on after a question or exclamation inside quotation marks', () => {
    finds(`
      “Who paid for it?” the mayor asked.
      “Never again!” Mrs. Alder said to the crowd.
      “Is that so?” he added.
    `);
  });

  it('go on after a quoted plural of initials', () => {
    finds('He spoke of the U.S.’ “open-ended siege.”');
  });

  it('take an ellipsis as part of the sentence it trails off in', () => {
    finds(`
      We were ... well, tired.
      I thought he would come …
      He did not.
      They may . . . return in spring.
    `);
  });

  it('keep the number of a list with its item', () => {
    finds(`
      1. The council votes.
      2. The mayor signs.
    `);
  });

  it('are found in text that lost its spaces', () => {
    const text =
      'The vote is this week.The mayor abstained.” Write to Jane.Doe@example.org or read notes.Txt.log today.';
    assert.deepEqual(
      splitSentences(text).map((span) => text.slice(span.start, span.end)),
      [
        'The vote is this week.',
        'The mayor abstained.”',
        'Write to Jane.Doe@example.org or read notes.Txt.log today.',
      ],
    );
  });

  it('are found in copy without capitals', () => {
    finds(`
      the talks began on sept. 4 in the u.s. capital.
      nobody from halden inc. came.
      they ended late.
    `);
  });

  it('run over line breaks, and white space between them is in neither', () => {
    const text = '  The harbour\r\nauthority met.\u00a0 It\nadjourned.  ';
    assert.deepEqual(
      splitSentences(text).map((span) => text.slice(span.start, span.end)),
      ['The harbour\r\nauthority met.', 'It\nadjourned.'],
    );
  });

  it('survive an emoji, lone surrogates and marks without words', () => {
    for (const text of [
      '😀 It rained. 😀',
      '\ud83d It rained. \ude00 Then sun.',
      '...',
      '?!?',
      '.',
      '',
      ' \n ',
      '“.”',
    ]) {
      const spans = splitSentences(text);
      let last = 0;
      for (const span of spans) {
        assert.ok(span.start >= last && span.end > span.start && span.end <= text.length, text);
        last = span.end;
      }
    }
    assert.deepEqual(splitSentences(''), []);
    assert.equal(splitSentences('Yes. 😀 No.').length, 2);
  });
});
